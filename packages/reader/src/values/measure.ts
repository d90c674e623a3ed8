// What a figure measures and how exactly it is told: the contract's closed lists, and the question of fusion and of checking
// whether one value is another, rounder.
import { type Decimal, parseDecimal } from "./number.ts";

export const MEASURES = [
  "trade.total",
  "trade.exports",
  "trade.imports",
  "investment.flow",
  "investment.stock",
  "aid.grant",
  "aid.loan",
  "money",
  "companies",
  "people",
  "share",
  "change",
  "rank",
  "count",
] as const;

export type Measure = (typeof MEASURES)[number];

export const BOUNDS = ["exact", "about", "over", "under", "up-to", "at-least"] as const;

export type Bound = (typeof BOUNDS)[number];

/** Off by more than this part of the finer value, a round number is another number, even if its few digits would allow it. */
const FURTHEST = 0.05;

/**
 * True where `rough` is `fine` told in fewer digits: 1.8e9 for 1823.4e6, 500 for 507; not 1.8e9 for 1.9e9, not 1000 for 1400.
 * `bound` is how `rough` was told: `exact` and `about` round to nearest, `over` and `at-least` cut off, `under` and `up-to`
 * fill up. Equal numbers are a case of it.
 */
export function roundsTo(rough: number, fine: number, bound: Bound = "exact"): boolean {
  if (rough === fine) return true;
  if (Math.sign(rough) !== Math.sign(fine) || Math.abs(rough - fine) > FURTHEST * Math.abs(fine)) return false;
  const [a, b] = [significant(rough), significant(fine)];
  if (!a || !b) return false;
  const steps = times10(Math.abs(b.coefficient), b.exponent - a.exponent);
  return ROUNDED[bound](steps).includes(Math.abs(a.coefficient));
}

/** True where either is the other, rounder. */
export function sameRounded(a: number, b: number): boolean {
  return roundsTo(a, b) || roundsTo(b, a);
}

const ROUNDED: Readonly<Record<Bound, (steps: number) => number[]>> = {
  exact: (steps) => [Math.round(steps)],
  about: (steps) => [Math.round(steps)],
  over: (steps) => [Math.floor(steps)],
  "at-least": (steps) => [Math.floor(steps)],
  under: (steps) => [Math.ceil(steps)],
  "up-to": (steps) => [Math.ceil(steps)],
};

/** Divides where the power is negative: dividing by a power of ten rounds once, multiplying by 10 ** -n twice. */
function times10(value: number, power: number): number {
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}

/** A number by its significant digits, fifteen at most; trailing zeros do not count. */
function significant(value: number): Decimal | null {
  const [mantissa = "", power = ""] = value.toExponential(14).split("e");
  const digits = parseDecimal(mantissa);
  return digits && { ...digits, exponent: digits.exponent + Number(power) };
}
