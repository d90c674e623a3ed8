import type { Measure } from "@chancery/reader";
import { sameRounded, roundsTo } from "@chancery/reader/values";
import { gapBetween, isDated, sameDays } from "./days.ts";
import { isSame } from "./named.ts";
import type { Conditions } from "./rules/rule.ts";
import type { FigureSketch } from "./sketch.ts";
import { isGood } from "./terms/terms.ts";

export type FigureCondition =
  | "same measure"
  | "same or any money"
  | "is of a pair"
  | "one plain money"
  | "one of all trade"
  | "is counted in numbers"
  | "is counted as it stands"
  | "is given"
  | "says what it counts"
  | "same unit"
  | "same period"
  | "no period against it"
  | "time agrees"
  | "same value"
  | "like size"
  | "exact enough"
  | "same pair"
  | "pair agrees"
  | "states in common"
  | "same label"
  | "told alike"
  | "is measured"
  | "two digits"
  | "goods agree"
  | "near in time"
  | "other period"
  | "other direction"
  | "other goods"
  | "other unit"
  | "other states";

const PAIRED: ReadonlySet<Measure> = new Set<Measure>([
  "trade.total",
  "trade.exports",
  "trade.imports",
  "investment.flow",
  "investment.stock",
]);
const STOCK: ReadonlySet<Measure> = new Set(["companies", "people", "investment.stock"]);
const GIVEN: ReadonlySet<Measure> = new Set(["aid.grant", "aid.loan", "money"]);
/** Measures whose numbers are small or whose subject is in the label: the same number alone says nothing. */
const LABELLED: ReadonlySet<Measure> = new Set(["people", "share", "change", "rank", "count"]);

/** Units of measurement: an amount of them is told by the number, whatever the label. */
const MEASURED: ReadonlySet<string> = new Set([
  "t",
  "km",
  "m2",
  "km2",
  "ha",
  "MW",
  "GW",
  "kWh",
  "MWh",
  "GWh",
  "m3",
  "bbl",
]);

/** How many times as large two values of one thing may be, counted by two hands. */
const FURTHEST = 3;
/** Years within which a number that is told without a date may be the same. */
const LASTING = 2 * 366;

export const FIGURE: Conditions<FigureCondition, FigureSketch> = {
  "same measure": (a, b) => a.measure === b.measure,
  "same or any money": (a, b) =>
    a.measure === b.measure ||
    (GIVEN.has(a.measure) && GIVEN.has(b.measure) && [a, b].some((each) => each.measure === "money")),
  "is of a pair": (a, b) => PAIRED.has(a.measure) && PAIRED.has(b.measure) && a.of.length > 1 && b.of.length > 1,
  "one plain money": (a, b) => (a.measure === "money") !== (b.measure === "money"),
  "one of all trade": (a, b) => a.measure === "trade.total" || b.measure === "trade.total",
  "is counted in numbers": (a) => a.measure === "people" || a.measure === "companies",
  "is counted as it stands": (a, b) => STOCK.has(a.measure) && a.measure === b.measure,
  "is given": (a, b) => GIVEN.has(a.measure) && GIVEN.has(b.measure),
  "says what it counts": (a) => !LABELLED.has(a.measure),
  "same unit": (a, b) => a.unit === b.unit,
  "same period": (a, b) => isDated(a.days) && sameDays(a.days, b.days),
  "no period against it": (a, b) => !isDated(a.days) || !isDated(b.days) || gapBetween(a.days, b.days) <= 31,
  "time agrees": (a, b) => gapBetween(timeOf(a), timeOf(b)) <= (isDated(a.days) && isDated(b.days) ? 31 : LASTING),
  "same value": (a, b) => sameValue(a, b),
  "like size": (a, b) => a.value > 0 && b.value > 0 && Math.max(a.value / b.value, b.value / a.value) <= FURTHEST,
  "exact enough": (a, b) => Math.min(digitsOf(a.value), digitsOf(b.value)) >= 3,
  "same pair": (a, b) => a.of.length === b.of.length && covers(a, b),
  "pair agrees": (a, b) => (a.of.length <= b.of.length ? covers(b, a) : covers(a, b)),
  "states in common": (a, b) => a.of.some((one) => b.of.some((other) => isSame(one, other))),
  "same label": (a, b) => (a.label !== "" && a.label === b.label) || a.terms.some((term) => b.terms.includes(term)),
  "told alike": (a, b) =>
    !LABELLED.has(a.measure) ||
    a.terms.some((term) => b.terms.includes(term)) ||
    (a.label !== "" && a.label === b.label),
  "is measured": (a, b) => a.measure === "count" && b.measure === "count" && MEASURED.has(a.unit ?? ""),
  "two digits": (a, b) => Math.min(digitsOf(a.value), digitsOf(b.value)) >= 2,
  "goods agree": (a, b) => !goodsOf(a) || !goodsOf(b) || goodsOf(a) === goodsOf(b),
  "near in time": (a, b) => gapBetween(timeOf(a), timeOf(b)) <= 14,
  "other period": (a, b) =>
    (PAIRED.has(a.measure) || PAIRED.has(b.measure)) && (!isDated(a.days) || !sameDays(a.days, b.days)),
  "other direction": (a, b) => a.measure === b.measure && a.of.length > 1 && b.of.length > 1 && !samePlace(a, b),
  "other goods": (a, b) => PAIRED.has(a.measure) && a.measure === b.measure && goodsOf(a) !== goodsOf(b),
  "other unit": (a, b) => isMoney(a) && isMoney(b) && a.unit !== b.unit,
  "other states": (a, b) =>
    a.of.length > 0 && b.of.length > 0 && !a.of.some((one) => b.of.some((other) => isSame(one, other) !== false)),
};

/** True where one value is the other told rounder, as their bounds allow. */
export function sameValue(a: ValueTold, b: ValueTold): boolean {
  return sameRounded(a.value, b.value) || rounder(a, b) || rounder(b, a);
}

export interface ValueTold {
  readonly value: number;
  readonly bound: FigureSketch["bound"];
}

/** Part of a value by which one may fall short of it or go beyond, and still be said to be just under or over. */
const MARGIN = 0.1;

function rounder(rough: ValueTold, fine: ValueTold): boolean {
  if (roundsTo(rough.value, fine.value, rough.bound)) return true;
  const off = (fine.value - rough.value) / rough.value;
  if (rough.bound === "under") return off <= 0 && off >= -MARGIN;
  if (rough.bound === "over" || rough.bound === "at-least") return off >= 0 && off <= MARGIN;
  return rough.bound === "about" && Math.abs(off) <= MARGIN / 2 && digitsOf(rough.value) <= 2;
}

/** Significant digits of a number; zeros at its end do not count. */
export function digitsOf(value: number): number {
  return (Math.abs(value).toExponential(14).split("e")[0] ?? "").replace(".", "").replace(/0+$/, "").length;
}

function timeOf({ days, window }: FigureSketch) {
  return isDated(days) ? days : (window ?? days);
}

function covers(many: FigureSketch, few: FigureSketch): boolean {
  return few.of.every((one) => many.of.some((other) => isSame(one, other)));
}

function samePlace(a: FigureSketch, b: FigureSketch): boolean {
  if (a.measure !== "trade.exports" && a.measure !== "trade.imports") return true;
  const [x, y] = [a.of[0], b.of[0]];
  return x === undefined || y === undefined || isSame(x, y) !== false;
}

function goodsOf({ terms }: FigureSketch): string {
  return terms.filter(isGood).join();
}

const isMoney = ({ unit }: FigureSketch): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
