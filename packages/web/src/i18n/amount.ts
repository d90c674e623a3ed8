// Numbers written out exactly, in each language's large units. Nothing is rounded: a sum must come back as it was read.
import type { Language } from "./languages.ts";

const JAPANESE: readonly (readonly [size: number, word: string])[] = [
  [1e12, "兆"],
  [1e8, "億"],
  [1e4, "万"],
];
const LARGE: Readonly<Record<"en" | "ru", readonly (readonly [size: number, word: string])[]>> = {
  en: [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ],
  ru: [
    [1e12, "трлн"],
    [1e9, "млрд"],
    [1e6, "млн"],
  ],
};

/** 506000000 as `5億600万`, `506 million` or `506 млн`; -12.5 as `−12.5`. */
export function formatNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const text = language === "ja" ? japanese(size) : thousandfold(size, language);
  return value < 0 ? `−${text}` : text;
}

/** 163億5900万 is read group by group; below ten thousand digits are plain, with their commas. */
function japanese(size: number): string {
  if (size < 1e4 || !Number.isSafeInteger(size)) return plain(size);
  let rest = size;
  let text = "";
  for (const [unit, word] of JAPANESE) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count) text += plain(count, false) + word;
  }
  return rest ? text + plain(rest, false) : text;
}

/** 'billion' only where three decimals say it all; else every digit. */
function thousandfold(size: number, language: "en" | "ru"): string {
  const [unit, word] = LARGE[language].find(([unit]) => size >= unit) ?? [1, ""];
  const short = word && size % (unit / 1000) === 0;
  return short ? `${digits(size / unit, language)} ${word}` : digits(size, language);
}

/** Thousands are parted by a comma in English, by a space in Russian, where the comma parts the decimals. */
function digits(value: number, language: "en" | "ru"): string {
  return language === "en" ? plain(value) : value.toLocaleString("ru", { maximumFractionDigits: 10 });
}

function plain(value: number, grouped = true): string {
  return value.toLocaleString("en", { maximumFractionDigits: 10, useGrouping: grouped });
}
