// The parts of a year that EDTF gives a code ('Seasons' of level 1, 'Sub-year groupings' of level 2) and the months they
// hold. Seasons are those of the northern hemisphere by whole months; winter runs into the next year.
import { addMonthsTo } from "./calendar.ts";

/** A month of a year. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** Code of EDTF to first month and number of months. */
const MONTHS: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/** First and last month of a part of a year: 2024, 24 (winter) gives 2024-12 and 2025-02. */
export function monthsOf(year: number, part: number): { readonly from: CalendarMonth; readonly to: CalendarMonth } {
  const [first, count] = MONTHS[part] ?? [1, 12];
  return { from: { year, month: first }, to: addMonthsTo(year, first, count - 1) };
}
