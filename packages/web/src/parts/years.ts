import { dayNumber, fromDayNumber } from "@chancery/reader/values";
import { type ScaleLinear, scaleLinear } from "d3-scale";

export type DayScale = ScaleLinear<number, number>;

/** Days, from the first of a year to the last of another, laid out over a width. */
export function dayScale(first: number, last: number, [from, to]: readonly [number, number]): DayScale {
  return scaleLinear([dayNumber(first, 1, 1), dayNumber(last + 1, 1, 1)], [from, to]);
}

/** Years to be written below a scale of this width, each with the day it begins. */
export function yearTicks(first: number, last: number, width: number): { year: number; day: number }[] {
  const count = Math.max(2, Math.min(last - first + 1, Math.floor(width / 56)));
  return scaleLinear([first, last + 1], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year) && year <= last)
    .map((year) => ({ year, day: dayNumber(year, 1, 1) }));
}

export function yearOfDay(day: number): number {
  return fromDayNumber(day).year;
}
