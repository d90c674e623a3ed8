import type { FigureFact } from "@chancery/reader";
import { formatNumber } from "../i18n/amount.ts";
import type { Language } from "../i18n/language.tsx";
import type { Words } from "../i18n/words/en.ts";

type Amount = Pick<FigureFact, "measure" | "value" | "unit" | "bound">;

/** `1.8 billion USD, over` as `80億ドル超` or `over USD 8 billion`; growth bears its sign. */
export function figureText({ measure, value, unit, bound }: Amount, words: Words, language: Language): string {
  const sign = measure === "change" && unit === "%" && value > 0 ? "+" : "";
  return words.bounds[bound](withUnit(sign + formatNumber(value, language), unit, words, language));
}

function withUnit(number: string, unit: string | null, words: Words, language: Language): string {
  if (!unit) return number;
  if (unit === "%") return `${number}%`;
  const word = words.units[unit];
  if (language === "ja") return number + (word ?? (/^[A-Z]{3}$/.test(unit) ? currencyName(unit) : ` ${unit}`));
  const first = language === "en" && /^[A-Z]{3}$/.test(unit);
  return first ? `${unit} ${number}` : `${number} ${word ?? unit}`;
}

function currencyName(code: string): string {
  return new Intl.DisplayNames(["ja"], { type: "currency" }).of(code) ?? code;
}
