import type { CalendarTable, WordRow } from "../../language/language.ts";

export const calendar = { gap: " ,", markedYear: false, fiscalStart: 1, bareDay: true } satisfies CalendarTable;

/** Words of the calendar; what the values mean is told in annotate/named-dates.ts. Several words of one meaning are parted by spaces, `_` is a space within a word. */
export const calendarWords = [
  { class: "DATE", value: "month:=1", words: "januaro" },
  { class: "DATE", value: "month:=5", words: "majo" },
  { class: "DATE", value: "month:=12", words: "decembro" },
  { class: "DATE", value: "year:-1", words: "lasta_jaro" },
  { class: "DATE", value: "day:0", words: "hodiaux" },
  { class: "DATE", value: "weekday:1", words: "lundo" },
  { class: "DATE.before", value: "until", words: "gxis" },
  { class: "DATE.before", value: "since", words: "ekde" },
  { class: "RANGE", words: "-" },
] satisfies WordRow[];
