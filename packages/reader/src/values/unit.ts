// What figures count besides money, as closed lists: units with a size and things counted. The spelling is that of the `unit`
// slot of a figure. A figure keeps the unit of its words; the base is for holding two values against one another.
import { type Decimal, multiply, scale } from "./number.ts";

interface UnitSize {
  /** The unit that values of this kind are compared in. */
  readonly base: string;
  /** One of this unit is `factor` × 10^`power` of the base. */
  readonly power: number;
  readonly factor?: number;
}

const SIZES = {
  t: { base: "t", power: 0 },
  kg: { base: "t", power: -3 },
  kt: { base: "t", power: 3 },
  Mt: { base: "t", power: 6 },
  "t-CO2": { base: "t-CO2", power: 0 },
  "Mt-CO2": { base: "t-CO2", power: 6 },
  km: { base: "km", power: 0 },
  m: { base: "km", power: -3 },
  km2: { base: "km2", power: 0 },
  ha: { base: "km2", power: -2 },
  m2: { base: "km2", power: -6 },
  m3: { base: "m3", power: 0 },
  MW: { base: "MW", power: 0 },
  W: { base: "MW", power: -6 },
  kW: { base: "MW", power: -3 },
  GW: { base: "MW", power: 3 },
  MWh: { base: "MWh", power: 0 },
  kWh: { base: "MWh", power: -3 },
  GWh: { base: "MWh", power: 3 },
  TWh: { base: "MWh", power: 6 },
  b: { base: "b", power: 0 },
  hours: { base: "hours", power: 0 },
  days: { base: "days", power: 0 },
  weeks: { base: "days", power: 0, factor: 7 },
  years: { base: "years", power: 0 },
} as const satisfies Readonly<Record<string, UnitSize>>;

/** A unit that has a size. `b` is the barrel of oil. */
export type SizedUnit = keyof typeof SIZES;

/** Things that are counted one by one, and the units of shares, multiples and ranks. */
export const COUNTED = [
  "people",
  "companies",
  "countries",
  "cities",
  "flights",
  "visas",
  "students",
  "vehicles",
  "schools",
  "projects",
  "agreements",
  "documents",
  "ships",
  "votes",
  "places",
  "items",
  "times",
  "rank",
  "%",
  "points",
] as const;

export type CountedUnit = (typeof COUNTED)[number];

/** True for a unit that has a size. */
export function isSized(unit: string): unit is SizedUnit {
  return Object.hasOwn(SIZES, unit);
}

/** Brings a value to the base unit of its kind: 2 GW is 2000 MW. Null where the digits do not fit (see number.ts). */
export function toBase(value: Decimal, unit: SizedUnit): { readonly value: Decimal; readonly unit: string } | null {
  const size: UnitSize = SIZES[unit];
  const scaled = scale(value, size.power);
  const base = size.factor ? multiply(scaled, { coefficient: size.factor, exponent: 0 }) : scaled;
  return base && { value: base, unit: size.base };
}
