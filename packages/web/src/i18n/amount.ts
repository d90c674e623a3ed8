// Numbers written out exactly, in each language's large units. Nothing is rounded: a sum must come back as it was read.
import type { Language } from "./language.tsx";

const JAPANESE: readonly (readonly [size: number, word: string])[] = [
  [1e12, "兆"],
  [1e8, "億"],
  [1e4, "万"],
];
const ENGLISH: readonly (readonly [size: number, word: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** 506000000 as `5億600万` or `506 million`; -12.5 as `−12.5`. */
export function formatNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const text = language === "ja" ? japanese(size) : english(size);
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
function english(size: number): string {
  const [unit, word] = ENGLISH.find(([unit]) => size >= unit) ?? [1, ""];
  return word && size % (unit / 1000) === 0 ? `${plain(size / unit)} ${word}` : plain(size);
}

function plain(value: number, grouped = true): string {
  return value.toLocaleString("en", { maximumFractionDigits: 10, useGrouping: grouped });
}
