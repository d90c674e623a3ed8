import { bounds, parseWhen } from "@chancery/reader/values";

/** First and last day that a date may mean, as day numbers; null for an open side. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

const UNKNOWN: Days = { from: null, to: null };

/** The days of an EDTF string; both null for null and for what is no date. */
export function daysOf(when: string | null | undefined): Days {
  const parsed = when ? parseWhen(when) : null;
  return parsed ? bounds(parsed) : UNKNOWN;
}

/** True where the days are those of a date, open or not. */
export function isDated({ from, to }: Days): boolean {
  return from !== null || to !== null;
}

/** True where both ends are known. */
export function isClosed({ from, to }: Days): boolean {
  return from !== null && to !== null;
}

export function sameDays(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}

/** True where every day of `inner` is one of `outer`; both closed. */
export function within(inner: Days, outer: Days): boolean {
  if (inner.from === null || inner.to === null || outer.from === null || outer.to === null) return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** How many days a date may mean; open sides reach without end. */
export function lengthOf({ from, to }: Days): number {
  return from === null || to === null ? Infinity : to - from + 1;
}

/** Days that lie between the two; 0 where they may share one. Open sides reach without end. */
export function gapBetween(a: Days, b: Days): number {
  const start = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const end = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  return Math.max(0, start - end);
}
