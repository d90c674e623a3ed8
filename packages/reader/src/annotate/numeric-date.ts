import type { DatePoint } from "./annotation.ts";

/** A day in figures alone: year first, or last with day and month told apart by their size; undecidable ones (11/8/2016) are none. */
export function numericDate(text: string): { point: DatePoint; length: number } | null {
  const first = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-/])/.exec(text);
  if (first) return pointOf([first[1], first[3], first[4]], first[0].length);
  const last = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!last) return null;
  const [, a = "", mark, b = "", y] = last;
  const dayFirst = Number(a) > 12 || mark === "." || a === b;
  if (!dayFirst && Number(b) <= 12) return null;
  return pointOf(dayFirst ? [y, b, a] : [y, a, b], last[0].length);
}

function pointOf(parts: readonly (string | undefined)[], length: number): { point: DatePoint; length: number } | null {
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { point: { y, m, d }, length } : null;
}
