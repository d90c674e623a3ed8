// The grammar of the dates that Chancery writes: ISO 8601-2:2019 (Extended Date/Time Format), level 0 and level 1, without
// time of day, since no record is finer than a day. Three widenings, all within level 2: the codes of quarters and halves
// (33 to 36, 40, 41), and unspecified digits at the ends of an interval (199X/..). What says nothing ('..', '/', '../..',
// 'XXXX') is refused: an unknown date is null.
import { isCalendarDay } from "./calendar.ts";

/** EDTF 'Qualification of a date': `?` uncertain, `~` approximate, `%` both. It holds for the whole date. */
export type Qualifier = "?" | "~" | "%";

/** One date that is no interval. A part that the words did not give is null. */
export interface EdtfPoint {
  /** Astronomical year; unspecified digits are read as 0. */
  readonly year: number;
  /** Unspecified digits of the year, from the right: 1 for a decade (199X), 2 for a century (19XX). */
  readonly hidden: 0 | 1 | 2;
  /** 1 to 12, or `X` where the text says that there is a month and not which (2004-XX). */
  readonly month: number | "X" | null;
  /** 1 to 31, or `X` (2004-06-XX). */
  readonly day: number | "X" | null;
  /** 21 to 24 season, 33 to 36 quarter, 40 and 41 half-year; then month and day are null. */
  readonly part: number | null;
  readonly qualifier: Qualifier | null;
}

/** An end of an interval: a point, `..` open (goes on), or empty (has an end that is not known). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** A date as parsed; at least one end of an interval is a point. */
export type Edtf =
  | { readonly kind: "point"; readonly point: EdtfPoint }
  | { readonly kind: "interval"; readonly from: EdtfEnd; readonly to: EdtfEnd };

const CALENDAR = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
const MASKED = /^(-?(?:\d\dXX|\d{3}X)|-?\d{4}-XX(?:-XX)?|-?\d{4}-\d\d-XX)$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,})$/;
const YEAR_PART = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/;
/** Years beyond this leave no room for a day number that a double holds exactly. */
const LAST_YEAR = 20_000_000_000_000;

const PLAIN = { hidden: 0, month: null, day: null, part: null, qualifier: null } as const;

/** Parses a date; null where the text is not one. Nothing is trimmed or repaired. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const point = parsePoint(text);
    return point && { kind: "point", point };
  }
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (!from || !to || (typeof from === "string" && typeof to === "string")) return null;
  return { kind: "interval", from, to };
}

/** Only dates of four-digit years stand at the ends of an interval: no seasons, no long years. */
function parseEnd(text: string): EdtfEnd | null {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parseCalendar(text) ?? parseMasked(text);
}

function parsePoint(text: string): EdtfPoint | null {
  return parseCalendar(text) ?? parseMasked(text) ?? parseYearPart(text) ?? parseLongYear(text);
}

/** EDTF level 0 'Date', level 1 'Negative calendar year' and 'Qualification of a date (complete)'. */
function parseCalendar(text: string): EdtfPoint | null {
  const [, y, m, d, mark] = CALENDAR.exec(text) ?? [];
  if (!y || y === "-0000") return null;
  const [year, month, day] = [Number(y), m ? Number(m) : null, d ? Number(d) : null];
  if (!isCalendarDay(year, month ?? 1, day ?? 1)) return null;
  return { ...PLAIN, year, month, day, qualifier: qualifierOf(mark) };
}

/** EDTF level 1 'Unspecified digit(s) from the right'. */
function parseMasked(text: string): EdtfPoint | null {
  if (!MASKED.test(text) || /^-0(?:000|00X|0XX)/.test(text)) return null;
  const [, y = "", m, d] = /^(-?[\dX]{4})(?:-(..))?(?:-(..))?$/.exec(text) ?? [];
  const hidden = y.endsWith("XX") ? 2 : y.endsWith("X") ? 1 : 0;
  const month = m === undefined ? null : m === "XX" ? "X" : Number(m);
  if (typeof month === "number" && (month < 1 || month > 12)) return null;
  // A masked year before the era (-199X) counts away from zero; the digits shown are those of its last year.
  return { ...PLAIN, year: Number(y.replaceAll("X", "0")), hidden, month, day: d ? "X" : null };
}

/** EDTF level 1 'Seasons', level 2 'Sub-year groupings' as far as quarters and halves. */
function parseYearPart(text: string): EdtfPoint | null {
  const [, y, part] = YEAR_PART.exec(text) ?? [];
  if (!y || y === "-0000") return null;
  return { ...PLAIN, year: Number(y), part: Number(part) };
}

/** EDTF level 1 'Letter-prefixed calendar year': five digits or more. */
function parseLongYear(text: string): EdtfPoint | null {
  const [, y] = LONG_YEAR.exec(text) ?? [];
  if (!y || Math.abs(Number(y)) > LAST_YEAR) return null;
  return { ...PLAIN, year: Number(y) };
}

function qualifierOf(mark: string | undefined): Qualifier | null {
  return mark === "?" || mark === "~" || mark === "%" ? mark : null;
}

/** Writes a parsed date; the inverse of `parseEdtf`. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === "point") return formatPoint(edtf.point);
  return `${formatEnd(edtf.from)}/${formatEnd(edtf.to)}`;
}

function formatEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : formatPoint(end);
}

/** Writes a point in the only spelling it has. */
export function formatPoint(point: EdtfPoint): string {
  const parts = [formatYear(point)];
  if (point.part !== null) parts.push(String(point.part));
  if (point.month !== null) parts.push(two(point.month));
  if (point.day !== null) parts.push(two(point.day));
  return parts.join("-") + (point.qualifier ?? "");
}

function formatYear({ year, hidden }: EdtfPoint): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, "0");
  const shown = digits.slice(0, digits.length - hidden) + "X".repeat(hidden);
  return (year < 0 ? "-" : "") + shown;
}

function two(value: number | "X"): string {
  return value === "X" ? "XX" : String(value).padStart(2, "0");
}
