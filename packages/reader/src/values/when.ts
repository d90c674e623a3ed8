// A date as precise as the words gave it and no more: a string of EDTF (see edtf.ts), so that it can be kept, compared and
// printed as it is. The brand says that the string has been checked; makers below return null for what the calendar lacks.
import { fromDayNumber } from "./calendar.ts";
import { daysOf } from "./day-bounds.ts";
import { type Edtf, type EdtfEnd, type EdtfPoint, formatEdtf, formatPoint, parseEdtf, type Qualifier } from "./edtf.ts";
import { monthsOf } from "./year-part.ts";

declare const checked: unique symbol;

/** An EDTF string known to be one: `2025-08-24`, `2015-10`, `2004`, `199X`, `2024~`, `2025-08-24/2025-08-26`, `../2050`, `2015/..`. */
export type When = string & { readonly [checked]: true };

/** True for a string that is a date: the grammar of edtf.ts, days that exist, no interval that ends before it begins. */
export function isWhen(text: string): text is When {
  return knownOf(text) !== null;
}

/** The same few dates are asked again and again: what they are made of, null for what is no date. */
const KNOWN = new Map<string, Edtf | null>();
const KNOWN_AT_MOST = 10_000;

function knownOf(text: string): Edtf | null {
  let known = KNOWN.get(text);
  if (known === undefined) {
    if (KNOWN.size >= KNOWN_AT_MOST) KNOWN.clear();
    KNOWN.set(text, (known = dateIn(text)));
  }
  return known;
}

function dateIn(text: string): Edtf | null {
  const edtf = parseEdtf(text);
  if (!edtf) return null;
  const { from, to } = daysOf(edtf);
  return from === null || to === null || from <= to ? edtf : null;
}

/** The date that foreign text holds, or null where it is none. */
export function parseWhen(text: string): When | null {
  return isWhen(text) ? text : null;
}

/** What a date is made of. */
export function partsOf(when: When): Edtf {
  const edtf = knownOf(when);
  if (!edtf) throw new TypeError(`not a date: ${when}`);
  return edtf;
}

/** The parts of a date that is no interval; null for an interval. */
export function pointOf(when: When): EdtfPoint | null {
  const edtf = partsOf(when);
  return edtf.kind === "point" ? edtf.point : null;
}

/** Writes parts as a date; null where they make none. */
export function whenOf(edtf: Edtf): When | null {
  return parseWhen(formatEdtf(edtf));
}

/** A day; null for one that does not exist (30 February). */
export function day(year: number, month: number, day: number): When | null {
  return parseWhen(formatPoint({ ...EMPTY, year, month, day }));
}

/** A month; null for month 13. */
export function month(year: number, month: number): When | null {
  return parseWhen(formatPoint({ ...EMPTY, year, month }));
}

/** A year, astronomical; null where it is no integer. */
export function year(year: number): When | null {
  return parseWhen(formatPoint({ ...EMPTY, year }));
}

/** The decade that holds a year: 1994 gives `199X`. */
export function decade(year: number): When | null {
  return parseWhen(formatPoint({ ...EMPTY, year, hidden: 1 }));
}

/** The day of a day number (days since 1970-01-01); null outside the calendar's four-digit years. */
export function whenOfDay(number: number): When | null {
  const { year: y, month: m, day: d } = fromDayNumber(number);
  return day(y, m, d);
}

const EMPTY = { year: 0, hidden: 0, month: null, day: null, part: null, qualifier: null } as const;

/**
 * From the start of `from` to the end of `to`, both included. Seasons and quarters become months; one day to the same day is
 * that day. Null where either is null (a maker found no date) or the end lies before the start.
 */
export function interval(from: When | null, to: When | null): When | null {
  if (!from || !to) return null;
  return from === to ? from : between(endOf(from, "from"), endOf(to, "to"));
}

/** From the start of a date on: 'since 2015' is `2015/..`. */
export function since(from: When | null): When | null {
  return from && between(endOf(from, "from"), "open");
}

/** Until the end of a date: 'by 2050' is `../2050`, 'by fiscal 2030' `../2031-03`. */
export function until(to: When | null): When | null {
  return to && between("open", endOf(to, "to"));
}

/** The point where both ends are the same, else the interval. */
export function between(from: EdtfEnd, to: EdtfEnd): When | null {
  const same = typeof from === "object" && typeof to === "object" && formatPoint(from) === formatPoint(to);
  return whenOf(same ? { kind: "point", point: from } : { kind: "interval", from, to });
}

function endOf(when: When, side: "from" | "to"): EdtfEnd {
  const edtf = partsOf(when);
  if (edtf.kind === "interval") return edtf[side];
  if (edtf.point.part === null) return edtf.point;
  const { year, month } = monthsOf(edtf.point.year, edtf.point.part)[side];
  return { ...edtf.point, part: null, year, month };
}

/** The date marked uncertain (`?`), approximate (`~`) or both (`%`), at both ends; null where EDTF has no such form (199X~). */
export function qualify(when: When, qualifier: Qualifier | null): When | null {
  const edtf = partsOf(when);
  if (edtf.kind === "point") return whenOf({ kind: "point", point: { ...edtf.point, qualifier } });
  const mark = (end: EdtfEnd): EdtfEnd => (typeof end === "string" ? end : { ...end, qualifier });
  return whenOf({ kind: "interval", from: mark(edtf.from), to: mark(edtf.to) });
}
