import type { Name } from "@chancery/reader";
import { formatNumber } from "../i18n/amount.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";
import { NameList } from "./names.tsx";
import { langOf } from "./script.ts";

/** The value of any slot as the page's language writes it: a number, a date, names, a status, words. */
export function ValueText({ value }: { readonly value: unknown }) {
  const { language, words } = useLanguage();
  if (typeof value === "number") return formatNumber(value, language);
  if (Array.isArray(value)) return value.every(isName) ? <NameList names={value} /> : value.join(words.between);
  if (isName(value)) return <NameList names={[value]} />;
  if (value === null || value === undefined || value === "") return words.unknown;
  const text = String(value);
  const coded = [words.statuses, words.types, words.measures].find((table) => Object.hasOwn(table, text));
  if (coded) return wordFor(text, coded);
  return formatWhen(text, language) ?? <span lang={langOf(text)}>{text}</span>;
}

/** The word of a code, or the code itself. */
export function wordFor(code: string, table: Readonly<Record<string, string>>): string {
  return Object.hasOwn(table, code) ? (table[code] ?? code) : code;
}

function isName(value: unknown): value is Name {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
