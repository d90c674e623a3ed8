import { bounds, dayNumber, fromDayNumber, parseWhen } from "@chancery/reader/values";

/** Last day that an EDTF date may mean, as a day number; null where it is open or no date. */
export function lastDayOf(edtf: string): number | null {
  const when = parseWhen(edtf);
  return when ? bounds(when).to : null;
}

/** First day that an EDTF date may mean, as a day number; null where it is open or no date. */
export function firstDayOf(edtf: string): number | null {
  const when = parseWhen(edtf);
  return when ? bounds(when).from : null;
}

/** The day on which a page is asked for: the last of `asOf`, else the day on the wall. */
export function dayAsked(asOf: string | undefined, now: Date = new Date()): number {
  const today = dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return (asOf === undefined ? null : lastDayOf(asOf)) ?? today;
}

/** A day number as an EDTF day. */
export function dayText(day: number): string {
  const { year, month, day: date } = fromDayNumber(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function yearOf(day: number): number {
  return fromDayNumber(day).year;
}
