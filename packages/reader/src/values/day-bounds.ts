// First and last day that a date may mean. All comparing of dates is done on these two numbers.
import { dayNumber, daysInMonth } from "./calendar.ts";
import type { Edtf, EdtfEnd, EdtfPoint } from "./edtf.ts";
import { monthsOf } from "./year-part.ts";

/** Day numbers (days since 1970-01-01, proleptic Gregorian), both inclusive; null where that side is open or not known. */
export interface DayBounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** The days a date may mean. A qualifier (`?`, `~`) does not widen them: how far 'about' reaches is not said. */
export function daysOf(edtf: Edtf): DayBounds {
  if (edtf.kind === "point") return { from: firstDay(edtf.point), to: lastDay(edtf.point) };
  return { from: endDay(edtf.from, firstDay), to: endDay(edtf.to, lastDay) };
}

function endDay(end: EdtfEnd, dayOf: (point: EdtfPoint) => number): number | null {
  return typeof end === "string" ? null : dayOf(end);
}

function firstDay(point: EdtfPoint): number {
  if (point.part !== null) {
    const { year, month } = monthsOf(point.year, point.part).from;
    return dayNumber(year, month, 1);
  }
  // Before the era a masked year counts away from zero: -199X is -1999 to -1990.
  const year = point.year < 0 ? point.year - hiddenYears(point) : point.year;
  return dayNumber(year, numeric(point.month) ?? 1, numeric(point.day) ?? 1);
}

function lastDay(point: EdtfPoint): number {
  if (point.part !== null) {
    const { year, month } = monthsOf(point.year, point.part).to;
    return dayNumber(year, month, daysInMonth(year, month));
  }
  const year = point.year < 0 ? point.year : point.year + hiddenYears(point);
  const month = numeric(point.month) ?? 12;
  return dayNumber(year, month, numeric(point.day) ?? daysInMonth(year, month));
}

function hiddenYears(point: EdtfPoint): number {
  return 10 ** point.hidden - 1;
}

function numeric(part: number | "X" | null): number | null {
  return typeof part === "number" ? part : null;
}
