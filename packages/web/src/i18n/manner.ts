// How the languages of the page write dates: pieces only, `when.ts` puts them together.
import type { EdtfPoint } from "@chancery/reader/values";
import type { Language } from "./languages.ts";

/** Which parts of a date have been said nearby and need not be written again. */
export interface Said {
  readonly year: boolean;
  readonly month: boolean;
}

export interface Manner {
  readonly point: (point: EdtfPoint, said: Said) => string;
  /** The end of an interval that leaves out what both ends share: the later date in Japanese, the earlier in English. */
  readonly shortens: "from" | "to";
  readonly until: (text: string) => string;
  readonly since: (text: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly about: (text: string) => string;
  readonly uncertain: (text: string) => string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Codes of EDTF for parts of a year. */
const PARTS: Readonly<Record<Language, Readonly<Record<number, (year: string) => string>>>> = {
  ja: {
    21: (year) => `${year}春`,
    22: (year) => `${year}夏`,
    23: (year) => `${year}秋`,
    24: (year) => `${year}冬`,
    33: (year) => `${year}第1四半期`,
    34: (year) => `${year}第2四半期`,
    35: (year) => `${year}第3四半期`,
    36: (year) => `${year}第4四半期`,
    40: (year) => `${year}前半`,
    41: (year) => `${year}後半`,
  },
  en: {
    21: (year) => `spring ${year}`,
    22: (year) => `summer ${year}`,
    23: (year) => `autumn ${year}`,
    24: (year) => `winter ${year}`,
    33: (year) => `Q1 ${year}`,
    34: (year) => `Q2 ${year}`,
    35: (year) => `Q3 ${year}`,
    36: (year) => `Q4 ${year}`,
    40: (year) => `first half of ${year}`,
    41: (year) => `second half of ${year}`,
  },
  ru: {
    21: (year) => `весна ${year}`,
    22: (year) => `лето ${year}`,
    23: (year) => `осень ${year}`,
    24: (year) => `зима ${year}`,
    33: (year) => `I квартал ${year}`,
    34: (year) => `II квартал ${year}`,
    35: (year) => `III квартал ${year}`,
    36: (year) => `IV квартал ${year}`,
    40: (year) => `первая половина ${year}`,
    41: (year) => `вторая половина ${year}`,
  },
};

/** What stands without a day, and what it becomes after a day or a preposition. */
const RUSSIAN: readonly (readonly [plain: string, of: string])[] = [
  ["январь", "января"],
  ["февраль", "февраля"],
  ["март", "марта"],
  ["апрель", "апреля"],
  ["май", "мая"],
  ["июнь", "июня"],
  ["июль", "июля"],
  ["август", "августа"],
  ["сентябрь", "сентября"],
  ["октябрь", "октября"],
  ["ноябрь", "ноября"],
  ["декабрь", "декабря"],
  ["весна", "весны"],
  ["лето", "лета"],
  ["осень", "осени"],
  ["зима", "зимы"],
  ["квартал", "квартала"],
  ["первая половина", "первой половины"],
  ["вторая половина", "второй половины"],
  ["-е", "-х"],
];

export const MANNERS: Readonly<Record<Language, Manner>> = {
  ja: {
    point: japanesePoint,
    shortens: "to",
    until: (text) => `${text}まで`,
    since: (text) => `${text}から`,
    between: (from, to) => `${from}～${to}`,
    about: (text) => `${text}ごろ`,
    uncertain: (text) => `${text}（不確か）`,
  },
  en: {
    point: englishPoint,
    shortens: "from",
    until: (text) => `by ${text}`,
    since: (text) => `since ${text}`,
    // Days of one month are joined closely (24–26 Aug), longer dates with room (30 Aug – 2 Sep).
    between: (from, to) => (/^\d+$/.test(from) && !/^\d{4}$/.test(to) ? `${from}–${to}` : `${from} – ${to}`),
    about: (text) => `about ${text}`,
    uncertain: (text) => `${text}?`,
  },
  ru: {
    point: russianPoint,
    shortens: "from",
    until: (text) => `до ${bent(text)}`,
    since: (text) => `с ${bent(text)}`,
    between: (from, to) => (/^\d+$/.test(from) && !/^\d{4}$/.test(to) ? `${from}–${to}` : `${from} – ${to}`),
    about: (text) => `около ${bent(text)}`,
    uncertain: (text) => `${text}?`,
  },
};

function japanesePoint(point: EdtfPoint, said: Said): string {
  const year = said.year ? "" : `${point.year}${point.hidden ? "年代" : "年"}`;
  if (point.part !== null) return partOf("ja", point.part, year);
  const month = typeof point.month === "number" && !said.month ? `${point.month}月` : "";
  return year + month + (typeof point.day === "number" ? `${point.day}日` : "");
}

function englishPoint(point: EdtfPoint, said: Said): string {
  const year = said.year ? "" : `${point.year}${point.hidden ? "s" : ""}`;
  if (point.part !== null) return partOf("en", point.part, year).trim();
  const month = typeof point.month === "number" && !said.month ? (MONTHS[point.month - 1] ?? "") : "";
  const day = typeof point.day === "number" ? String(point.day) : "";
  return [day, month, year].filter(Boolean).join(" ");
}

function russianPoint(point: EdtfPoint, said: Said): string {
  const year = said.year ? "" : `${point.year}${point.hidden ? "-е" : ""}`;
  if (point.part !== null) return partOf("ru", point.part, year).trim();
  const [plain = "", of = ""] = typeof point.month === "number" && !said.month ? (RUSSIAN[point.month - 1] ?? []) : [];
  if (typeof point.day !== "number") return [plain, year].filter(Boolean).join(" ");
  return [String(point.day), of, year].filter(Boolean).join(" ");
}

/** A date as it stands after a preposition. */
function bent(text: string): string {
  const found = RUSSIAN.find(([plain]) => new RegExp(`${plain}(?![а-яё])`, "u").test(text));
  return found ? text.replace(found[0], found[1]) : text;
}

function partOf(language: Language, part: number, year: string): string {
  return PARTS[language][part]?.(year) ?? year;
}
