import type { FigureFact } from "@chancery/reader";
import type { Conflict } from "../schema/record.ts";
import { daysOf, lengthOf } from "./days.ts";
import { digitsOf, sameValue } from "./conditions-figure.ts";
import type { Member } from "./member.ts";

/** Sources that tell one value, more or less rounded. */
interface Camp {
  readonly facts: { readonly fact: FigureFact; readonly source: number }[];
}

/** What the sources of a record disagree on; roundings and approximate words are no disagreement. */
export function conflictsOf(sorted: readonly Member[]): Conflict[] {
  return sorted[0]?.fact.kind === "event" ? daysDisputed(sorted) : valuesDisputed(sorted);
}

/** Days that exclude one another, on which something is said to have happened once. A journey has several days. */
function daysDisputed(sorted: readonly Member[]): Conflict[] {
  const told = sorted.flatMap(({ fact }, source) => {
    const held = fact.kind === "event" && fact.status === "happened" && fact.type !== "visit" && fact.when !== null;
    return held && lengthOf(daysOf(fact.when)) === 1 ? [{ value: fact.when, source }] : [];
  });
  const days = [...new Set(told.map(({ value }) => value))];
  if (days.length < 2) return [];
  const values = days.map((value) => ({
    value,
    sources: told.filter((one) => one.value === value).map(({ source }) => source),
  }));
  return [{ field: "when", values }];
}

function valuesDisputed(sorted: readonly Member[]): Conflict[] {
  const camps = campsOf(sorted);
  if (camps.length < 2) return [];
  const values = camps.map((camp) => ({
    value: finestOf(camp).value,
    sources: camp.facts.map(({ source }) => source),
  }));
  return [{ field: "value", values }];
}

/** The value of a figure as its newest source has it, told as finely as any source that agrees with it. */
export function settledValue(sorted: readonly Member[]): Pick<FigureFact, "value" | "bound"> | null {
  const newest = sorted.findLastIndex(({ fact }) => fact.kind === "figure");
  const camp = campsOf(sorted).find(({ facts }) => facts.some(({ source }) => source === newest));
  if (!camp) return null;
  const { value, bound } = finestOf(camp);
  return { value, bound };
}

function campsOf(sorted: readonly Member[]): Camp[] {
  const told = sorted.flatMap(({ fact }, source) => (fact.kind === "figure" ? [{ fact, source }] : []));
  const camps: Camp[] = [];
  // The finest first: what is rounder joins the one it is rounded from.
  for (const one of told.toSorted((a, b) => finenessOf(b.fact) - finenessOf(a.fact))) {
    const camp = camps.find(({ facts }) => facts.some(({ fact }) => sameValue(fact, one.fact)));
    if (camp) camp.facts.push(one);
    else camps.push({ facts: [one] });
  }
  for (const { facts } of camps) facts.sort((a, b) => a.source - b.source);
  return camps.sort((a, b) => (a.facts[0]?.source ?? 0) - (b.facts[0]?.source ?? 0));
}

function finestOf({ facts }: Camp): FigureFact {
  const [finest] = facts.map(({ fact }) => fact).toSorted((a, b) => finenessOf(b) - finenessOf(a));
  if (!finest) throw new Error("a camp stands on at least one fact");
  return finest;
}

/** Digits told, and whether the number is said to be exact. */
function finenessOf({ value, bound }: FigureFact): number {
  return digitsOf(value) * 2 + (bound === "exact" ? 1 : 0);
}
