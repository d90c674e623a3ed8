// The sub-path '@chancery/reader/values': dates, numbers, money and measures without any language.
export type { CalendarDay, Weekday } from "./calendar.ts";
export {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isCalendarDay,
  isLeap,
  weekday,
} from "./calendar.ts";
export type { Precision } from "./comparison.ts";
export { bounds, compareWhen, contains, coarser, equal, overlaps, precision } from "./comparison.ts";
export type { DayBounds } from "./day-bounds.ts";
export type { Edtf, EdtfEnd, EdtfPoint, Qualifier } from "./edtf.ts";
export type { Bound, Measure } from "./measure.ts";
export { BOUNDS, MEASURES, roundsTo, sameRounded } from "./measure.ts";
export type { Currency, Money } from "./money.ts";
export { CURRENCIES, isCurrency, isWithdrawn } from "./money.ts";
export type { Decimal } from "./number.ts";
export {
  add,
  compare,
  decimal,
  decimalOf,
  multiply,
  negate,
  parseDecimal,
  scale,
  toNumber,
  ungroup,
} from "./number.ts";
export type { SeasonName } from "./period.ts";
export { fiscalYear, half, quarter, season, shiftMonths } from "./period.ts";
export type { CountedUnit, SizedUnit } from "./unit.ts";
export { COUNTED, isSized, toBase } from "./unit.ts";
export type { When } from "./when.ts";
export {
  day,
  decade,
  interval,
  isWhen,
  month,
  parseWhen,
  partsOf,
  pointOf,
  qualify,
  since,
  until,
  whenOf,
  whenOfDay,
  year,
} from "./when.ts";
