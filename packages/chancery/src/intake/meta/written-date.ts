import { ERAS, MONTHS } from "./month-names.ts";

/** A date found in words: its EDTF form and where it stands in the (folded) words. */
export interface WrittenDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY = "(\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?";
const YEAR = "((?:1[89]|20)\\d\\d)";
/** 十二, 二〇一七, 元 or digits. */
const COUNT = "([0-9]{1,4}|[元〇一二三四五六七八九十]{1,4})";

const PATTERNS: readonly { readonly find: RegExp; readonly read: (part: readonly string[]) => string | null }[] = [
  {
    find: new RegExp(
      `(${Object.keys(ERAS).join("|")})\\s*${COUNT}\\s*年(?:[(][^()]{0,12}年[)])?(?:\\s*${COUNT}\\s*月(?:\\s*${COUNT}\\s*日)?)?`,
      "u",
    ),
    read: ([era = "", year = "", month, day]) => edtf((ERAS[era] ?? 0) + count(year), month, day),
  },
  {
    find: new RegExp(`${COUNT}\\s*年(?:[(][^()]{0,12}年[)])?(?:\\s*${COUNT}\\s*月(?:\\s*${COUNT}\\s*日)?)?`, "u"),
    read: ([year = "", month, day]) => edtf(count(year), month, day),
  },
  {
    find: new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, "u"),
    read: ([year = "", , month, day]) => edtf(Number(year), month, day),
  },
  {
    find: new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, "u"),
    read: ([day, month, year = ""]) => edtf(Number(year), month, day),
  },
  {
    find: new RegExp(`(?<!\\d)${DAY}\\s+(?:of\\s+)?(${MONTH})\\.?,?\\s+${YEAR}(?!\\d)`, "u"),
    read: ([day, month = "", year = ""]) => edtf(Number(year), String(MONTH_NUMBERS.get(month)), day),
  },
  {
    find: new RegExp(`(?<!\\p{L})(${MONTH})\\.?\\s+${DAY},?\\s+${YEAR}(?!\\d)`, "u"),
    read: ([month = "", day, year = ""]) => edtf(Number(year), String(MONTH_NUMBERS.get(month)), day),
  },
  {
    find: new RegExp(`(?<!\\p{L})(${MONTH})\\.?,?\\s+${YEAR}(?!\\d)`, "u"),
    read: ([month = "", year = ""]) => edtf(Number(year), String(MONTH_NUMBERS.get(month)), undefined),
  },
];

/** Folds width and case and spaces, so that the patterns need one form only; keeps the order of the words. */
export function foldDate(words: string): string {
  return words.normalize("NFKC").toLowerCase();
}

/** The first date with a year in folded words (see `foldDate`), as precise as it is written; null where there is none. */
export function findDate(folded: string): WrittenDate | null {
  let first: WrittenDate | null = null;
  for (const { find, read } of PATTERNS) {
    const match = find.exec(folded);
    if (!match || (first && match.index >= first.start)) continue;
    const value = read(match.slice(1));
    if (value) first = { edtf: value, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function count(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === "元") return 1;
  const digits = [...words].map((char) => "〇一二三四五六七八九".indexOf(char));
  if (!words.includes("十")) return Number(digits.join(""));
  const [tens = "", ones = ""] = words.split("十");
  return (tens ? count(tens) : 1) * 10 + (ones ? count(ones) : 0);
}

function edtf(year: number, month: string | undefined, day: string | undefined): string | null {
  if (year < 1800 || year > 2100) return null;
  const numbers = [month, day].map((part) => (part === undefined ? undefined : count(part)));
  if (!numbers.every((part, index) => part === undefined || (part >= 1 && part <= (index ? 31 : 12)))) return null;
  const [m, d] = numbers.map((part) => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`));
  return `${year}${m}${d}`;
}
