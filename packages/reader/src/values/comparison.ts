// How two dates lie to one another, told by the days they may mean. An open or unknown side reaches without end.
import { type DayBounds, daysOf } from "./day-bounds.ts";
import type { EdtfEnd, EdtfPoint } from "./edtf.ts";
import { partsOf, type When } from "./when.ts";

/** How exact a date is, from the finest to the vaguest. */
export type Precision = "day" | "month" | "quarter" | "season" | "half" | "year" | "decade" | "century";

const VAGUER: readonly Precision[] = ["day", "month", "quarter", "season", "half", "year", "decade", "century"];

/** First and last day a date may mean, as day numbers (days since 1970-01-01), both inclusive; null for an open or unknown side. */
export function bounds(when: When): DayBounds {
  return daysOf(partsOf(when));
}

/** The unit a date is given in; of an interval the vaguer of its ends. */
export function precision(when: When): Precision {
  const edtf = partsOf(when);
  if (edtf.kind === "point") return pointPrecision(edtf.point);
  const units = [edtf.from, edtf.to].map(endPrecision);
  return VAGUER[Math.max(...units.map((unit) => VAGUER.indexOf(unit)))] ?? "day";
}

function endPrecision(end: EdtfEnd): Precision {
  return typeof end === "string" ? "day" : pointPrecision(end);
}

function pointPrecision({ hidden, month, day, part }: EdtfPoint): Precision {
  if (hidden) return hidden === 2 ? "century" : "decade";
  if (part !== null) return part >= 40 ? "half" : part >= 33 ? "quarter" : "season";
  if (typeof day === "number") return "day";
  return typeof month === "number" ? "month" : "year";
}

/** True where every day of `inner` is a day of `outer`. */
export function contains(outer: When, inner: When): boolean {
  const [a, b] = [reach(outer), reach(inner)];
  return a.from <= b.from && b.to <= a.to;
}

/** True where the two may mean the same day. */
export function overlaps(a: When, b: When): boolean {
  const [x, y] = [reach(a), reach(b)];
  return x.from <= y.to && y.from <= x.to;
}

/** True where the two mean the same days, however written: 2024-21 and 2024-03/2024-05, 2024 and 2024~. */
export function equal(a: When, b: When): boolean {
  const [x, y] = [reach(a), reach(b)];
  return x.from === y.from && x.to === y.to;
}

/** True where `a` says the same as `b` and less: all days of `b` and others besides, as 2015 for 2015-10-27. */
export function coarser(a: When, b: When): boolean {
  return contains(a, b) && !equal(a, b);
}

/**
 * Order of a chronology: by first day (by the last where only that is known, so '../2050' stands at 2050), then by last day,
 * open ends behind, then by the text. The unknown (null) comes last. Total: 0 only for equal strings.
 */
export function compareWhen(a: When | null, b: When | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const [x, y] = [bounds(a), bounds(b)];
  return ascending(x.from ?? x.to, y.from ?? y.to) || ascending(x.to, y.to) || (a < b ? -1 : 1);
}

function ascending(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a - b;
}

function reach(when: When): { from: number; to: number } {
  const { from, to } = bounds(when);
  return { from: from ?? -Infinity, to: to ?? Infinity };
}
