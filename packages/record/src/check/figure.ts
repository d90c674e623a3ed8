import type { FigureFact } from "@chancery/reader";
import { compare } from "../fuse/compare.ts";
import { digitsOf, FIGURE, sameValue } from "../fuse/conditions-figure.ts";
import { daysOf, isDated, sameDays } from "../fuse/days.ts";
import type { FigureSketch } from "../fuse/sketch.ts";
import { difference, type Held, type Ruling, ruling, UNKNOWN } from "./held.ts";

type HeldFigure = Held<FigureSketch>;

/** Holds a figure of a draft against the figures of the record of the same states. */
export function checkFigure(fact: FigureFact, sketch: FigureSketch, held: readonly HeldFigure[]): Ruling {
  const same = held.filter(({ sketches }) => sketches.some((other) => isSameFigure(sketch, other)));
  const agreeing = same.find((each) => agrees(fact, each));
  if (agreeing) return ruleValue(fact, agreeing, held, sketch);
  const against = same.find(({ sketches }) => sketches.some((other) => FIGURE["is of a pair"](sketch, other)));
  const slip = slipOf(fact, sketch, held);
  if (slip) return slip;
  return against ? ruling("contradicted", "other-value", [against], [valueOf(fact, against)]) : UNKNOWN;
}

function isSameFigure(a: FigureSketch, b: FigureSketch): boolean {
  if (compare(a, b).is === "same") return true;
  const sum = FIGURE["same or any money"](a, b) && FIGURE["same unit"](a, b) && FIGURE["pair agrees"](a, b);
  if (!sum || FIGURE["other goods"](a, b) || FIGURE["other direction"](a, b)) return false;
  if (FIGURE["is of a pair"](a, b)) return FIGURE["same period"](a, b) && FIGURE["same pair"](a, b);
  // A stock or a sum told without a date, or with another, of the same value.
  return (
    FIGURE["same value"](a, b) && FIGURE["told alike"](a, b) && FIGURE["states in common"](a, b) && datesMeet(a, b)
  );
}

function datesMeet(a: FigureSketch, b: FigureSketch): boolean {
  return !isDated(a.days) || !isDated(b.days) || FIGURE["no period against it"](a, b);
}

/** Values that the sources of a record tell. */
function valuesOf({ view }: HeldFigure): { value: number; bound: FigureFact["bound"] }[] {
  const { body, conflicts } = view;
  if (body.kind !== "figure") return [];
  const camps = conflicts.flatMap(({ field, values }) =>
    field === "value" ? values.map(({ value }) => Number(value)) : [],
  );
  return [{ value: body.value, bound: body.bound }, ...camps.map((value) => ({ value, bound: "exact" as const }))];
}

function agrees(fact: FigureFact, held: HeldFigure): boolean {
  return valuesOf(held).some((told) => sameValue(fact, told));
}

function ruleValue(fact: FigureFact, held: HeldFigure, all: readonly HeldFigure[], sketch: FigureSketch): Ruling {
  const newer = newerStock(fact, held, all, sketch);
  if (newer) return ruling("outdated", "newer-value", [newer, held], [valueOf(fact, newer)]);
  const { body, conflicts } = held.view;
  if (body.kind !== "figure") return UNKNOWN;
  const nearest = valuesOf(held).find((told) => sameValue(fact, told)) ?? body;
  const rounder = fact.value !== nearest.value && digitsOf(fact.value) < digitsOf(nearest.value);
  const loose = fact.bound !== "exact" && fact.bound !== body.bound && fact.bound !== "up-to";
  if (rounder || (loose && fact.value !== nearest.value))
    return ruling("imprecise", "rounder", [held], [valueOf(fact, held)]);
  return ruling(
    "supported",
    conflicts.length ? "one-of-several-values" : "same",
    [held],
    conflicts.length ? [valueOf(fact, held)] : [],
  );
}

/** A later count of the same, where the draft gives an earlier one as the present. */
function newerStock(
  fact: FigureFact,
  held: HeldFigure,
  all: readonly HeldFigure[],
  sketch: FigureSketch,
): HeldFigure | null {
  if (isDated(daysOf(fact.when)) || !FIGURE["is counted as it stands"](sketch, sketch)) return null;
  const since = lastDay(held);
  const newer = all.filter((each) => {
    if (each === held || lastDay(each) <= since || agrees(fact, each)) return false;
    return each.sketches.some(
      (other) =>
        FIGURE["same measure"](sketch, other) &&
        FIGURE["same unit"](sketch, other) &&
        FIGURE["pair agrees"](sketch, other),
    );
  });
  return newer.sort((a, b) => lastDay(b) - lastDay(a))[0] ?? null;
}

/** The last day on which a source of the record tells of it. */
function lastDay({ view }: HeldFigure): number {
  return Math.max(...view.sources.map(({ published }) => daysOf(published).to ?? 0));
}

/** The digits of a value of the record with another size or in another money: million for billion, yen for dollars. */
function slipOf(fact: FigureFact, sketch: FigureSketch, held: readonly HeldFigure[]): Ruling | null {
  for (const each of held) {
    const { body } = each.view;
    if (body.kind !== "figure" || !each.sketches.some((other) => isComparable(sketch, other))) continue;
    const ratio = fact.value / body.value;
    const power = Math.round(Math.log10(Math.abs(ratio)));
    const digits = Math.abs(ratio / 10 ** power - 1) < 1e-9 || rounded(fact.value / 10 ** power, body.value);
    if (!digits) continue;
    if (power !== 0 && fact.unit === body.unit)
      return ruling("contradicted", "other-size", [each], [valueOf(fact, each)]);
    if (power === 0 && isMoney(fact.unit) && isMoney(body.unit) && fact.unit !== body.unit)
      return ruling("contradicted", "other-unit", [each], [difference("unit", fact.unit, body.unit)]);
  }
  return null;
}

function rounded(a: number, b: number): boolean {
  return digitsOf(a) >= 2 && sameValue({ value: a, bound: "exact" }, { value: b, bound: "exact" });
}

/** Of the same thing in the same period; or sums with so many digits that no two things have them. */
function isComparable(a: FigureSketch, b: FigureSketch): boolean {
  if (!FIGURE["same or any money"](a, b) || FIGURE["other direction"](a, b) || FIGURE["other states"](a, b))
    return false;
  const period =
    isDated(a.days) && isDated(b.days) ? sameDays(a.days, b.days) || FIGURE["no period against it"](a, b) : null;
  if (period === false) return false;
  if (FIGURE["is of a pair"](a, b) || FIGURE["is given"](a, b))
    return (
      period === true ||
      Math.min(digitsOf(a.value), digitsOf(b.value)) >= 2 ||
      (a.value === b.value && a.measure === b.measure && a.of.length > 1 && FIGURE["same pair"](a, b))
    );
  return period === true && digitsOf(a.value) >= 2;
}

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

function valueOf(fact: FigureFact, { view: { body } }: HeldFigure) {
  return difference("value", fact.value, body.kind === "figure" ? body.value : null);
}
