// What the record has, in the draft's own language and manner, for the words it would stand in place of.
import type { Name } from "@chancery/reader";
import type { Difference, NamesById } from "chancery/wire";
import { formatNumber } from "../../i18n/amount.ts";
import { LANGUAGES, type Language } from "../../i18n/languages.ts";
import { formatWhen, formatWithinYear, placeOf } from "../../i18n/when.ts";

const NUMBER =
  /[\d０-９](?:[\d０-９]|[.,，．](?=[\d０-９])|[ \u00a0\u202f](?=\d{3}(?!\d)))*(?:\s*(?:兆|億|万|千(?!人)|trillion|billion|million|thousand|трлн\.?|триллион\p{L}*|млрд\.?|миллиард\p{L}*|млн\.?|миллион\p{L}*|тыс\.?|тысяч\p{L}*)(?:[\d０-９][\d０-９,，]*)?)*/u;
const LONG_MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT_MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;

/** The words that would be right in place of `words`; null where that cannot be said word for word. */
export function suggestion({ field, record }: Difference, words: string, { lang, names }: Draft): string | null {
  if (!isLanguage(lang) || record === null || record === undefined) return null;
  if (typeof record === "number") return numberFor(record, words, lang);
  if (field === "when" || field === "due" || field === "as_of") return dateFor(String(record), words, lang);
  return nameFor(record, lang, names);
}

interface Draft {
  readonly lang: string;
  readonly names: NamesById;
}

/** Only the number changes; the unit stays as it was written. */
function numberFor(record: number, words: string, lang: Language): string | null {
  const number = NUMBER.exec(words)?.[0];
  if (!number) return null;
  return words.replace(number, () => formatNumber(Math.abs(record), lang));
}

/** A year that the draft leaves out stays out. */
function dateFor(record: string, words: string, lang: Language): string | null {
  const { year } = placeOf(record);
  const bare = !/\d{4}|[０-９]{4}|年/u.test(words) && year !== null;
  const date = bare ? formatWithinYear(record, lang, year) : formatWhen(record, lang);
  if (!date || date === words) return null;
  const written = lang === "en" ? date.replace(SHORT_MONTH, longMonth) : date;
  return written === words ? null : written;
}

function longMonth(short: string): string {
  return LONG_MONTHS.find((month) => month.startsWith(short)) ?? short;
}

/** One name for one; of several it cannot be told which is meant. */
function nameFor(record: unknown, lang: Language, names: NamesById): string | null {
  const list: readonly unknown[] = Array.isArray(record) ? record : [record];
  const [name] = list;
  if (list.length !== 1 || !isName(name)) return null;
  return names[name.id ?? ""]?.[lang] ?? null;
}

function isName(value: unknown): value is Name {
  return typeof value === "object" && value !== null && "name" in value;
}

function isLanguage(lang: string): lang is Language {
  return Object.hasOwn(LANGUAGES, lang);
}
