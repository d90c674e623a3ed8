// Stretches of time by their usual names, written as month intervals: half-years, quarters, seasons, fiscal years.
import { addMonths, addMonthsTo } from "./calendar.ts";
import type { EdtfEnd, EdtfPoint } from "./edtf.ts";
import { between, interval, month, partsOf, type When, year as calendarYear } from "./when.ts";
import { type CalendarMonth, monthsOf } from "./year-part.ts";

export type SeasonName = "spring" | "summer" | "autumn" | "winter";

const SEASON_CODES: Readonly<Record<SeasonName, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/** A season of the north by whole months: spring 2024 is `2024-03/2024-05`, winter 2024 `2024-12/2025-02`. */
export function season(year: number, name: SeasonName): When | null {
  return partOf(year, SEASON_CODES[name]);
}

/** A half-year: `half(2024, 1)` is `2024-01/2024-06`; null for a third. */
export function half(year: number, which: number): When | null {
  return which === 1 || which === 2 ? partOf(year, 39 + which) : null;
}

/** A quarter: `quarter(2024, 2)` is `2024-04/2024-06`; null beyond the fourth. */
export function quarter(year: number, which: number): When | null {
  return [1, 2, 3, 4].includes(which) ? partOf(year, 32 + which) : null;
}

/** The twelve months from `startMonth` of `year`: `fiscalYear(2024, 4)` is `2024-04/2025-03`; one that starts in January is the year. */
export function fiscalYear(year: number, startMonth: number): When | null {
  if (startMonth === 1) return calendarYear(year);
  const last = addMonthsTo(year, startMonth, 11);
  return interval(month(year, startMonth), month(last.year, last.month));
}

function partOf(year: number, part: number): When | null {
  const { from, to } = monthsOf(year, part);
  return interval(month(from.year, from.month), month(to.year, to.month));
}

/**
 * A date moved by months. Days keep their number or fall back to the end of a shorter month; years, quarters and seasons
 * become month intervals unless moved by whole years: 2024 by 3 is `2024-04/2025-03`, by 12 `2025`. Null for decades, centuries.
 */
export function shiftMonths(when: When, count: number): When | null {
  const edtf = partsOf(when);
  const [from, to] = edtf.kind === "point" ? [edtf.point, edtf.point] : [edtf.from, edtf.to];
  const move = count % 12 === 0 ? moveYears : moveMonths;
  const [start, end] = [move(from, count, "from"), move(to, count, "to")];
  if (!start || !end) return null;
  return between(start, end);
}

function moveYears(end: EdtfEnd, count: number): EdtfEnd | null {
  if (typeof end === "string") return end;
  if (end.hidden) return null;
  return { ...end, ...moveDay(end, count), year: end.year + count / 12 };
}

function moveMonths(end: EdtfEnd, count: number, side: "from" | "to"): EdtfEnd | null {
  if (typeof end === "string") return end;
  if (end.hidden) return null;
  if (typeof end.day === "number") return { ...end, ...moveDay(end, count) };
  const { year, month } = monthOf(end, side);
  return { ...end, part: null, ...addMonthsTo(year, month, count) };
}

function moveDay({ year, month, day }: EdtfPoint, count: number): Partial<EdtfPoint> {
  return typeof month === "number" && typeof day === "number" ? addMonths({ year, month, day }, count) : {};
}

function monthOf({ year, month, part }: EdtfPoint, side: "from" | "to"): CalendarMonth {
  if (part !== null) return monthsOf(year, part)[side];
  return { year, month: typeof month === "number" ? month : side === "from" ? 1 : 12 };
}
