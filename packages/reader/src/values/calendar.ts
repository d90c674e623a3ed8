// The proleptic Gregorian calendar of ISO 8601-1:2019, 4.2.1, as integer arithmetic: year 0 exists, day 0 is 1970-01-01.
// No `Date` object: it has a time zone, a clock and a limit of years, and adds precision that no document gave.

/** A day of the calendar. `year` is astronomical (0 is 1 BC), `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of the week after ISO 8601-1:2019, 4.2.2: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_FROM_MARCH_0 = 719_468;

/** True where February of `year` has 29 days. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** True for a day that the calendar has: no 30 February, no month 13, integers only. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return Number.isSafeInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01, negative before it. The day must exist. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year and months follow one linear rule.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_FROM_MARCH_0;
}

/** The calendar day of a day number; the inverse of `dayNumber`. */
export function fromDayNumber(number: number): CalendarDay {
  const shifted = number + EPOCH_FROM_MARCH_0;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day of the week of a day number. */
export function weekday(number: number): Weekday {
  const fromMonday = (((number + 3) % 7) + 7) % 7;
  return WEEK[fromMonday] ?? 1;
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The day `count` days later (earlier where negative). */
export function addDays(from: CalendarDay, count: number): CalendarDay {
  return fromDayNumber(dayNumber(from.year, from.month, from.day) + count);
}

/** The month `count` months later (earlier where negative). */
export function addMonthsTo(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: months - Math.floor(months / 12) * 12 + 1 };
}

/** The same day `count` months later; where that month is shorter, its last day. */
export function addMonths(from: CalendarDay, count: number): CalendarDay {
  const { year, month } = addMonthsTo(from.year, from.month, count);
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}
