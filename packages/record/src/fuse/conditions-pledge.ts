import { gapBetween, isDated, sameDays } from "./days.ts";
import { isSame, stateOf } from "./named.ts";
import type { Conditions } from "./rules/rule.ts";
import type { Named, PledgeSketch, RoleSketch } from "./sketch.ts";
import { isMinister, MINISTER } from "./terms/offices.ts";
import { isThing, saysLittle } from "./terms/terms.ts";

export type PledgeCondition =
  | "same maker"
  | "same due"
  | "due agrees"
  | "numbers agree"
  | "near the same words"
  | "same words"
  | "same aim"
  | "same thing"
  | "names in common"
  | "other numbers"
  | "other maker"
  | "other due"
  | "other thing";

export const PLEDGE: Conditions<PledgeCondition, PledgeSketch> = {
  "same maker": (a, b) =>
    a.by.length > 0 && b.by.length > 0 && a.by.some((one) => b.by.some((other) => actsFor(one, other))),
  "same due": (a, b) =>
    isDated(a.days) && (sameDays(a.days, b.days) || (a.days.to !== null && a.days.to === b.days.to)),
  "due agrees": (a, b) =>
    !isDated(a.days) || !isDated(b.days) || a.days.to === b.days.to || gapBetween(a.days, b.days) === 0,
  "numbers agree": (a, b) => a.numbers.join() === b.numbers.join(),
  "near the same words": (a, b) => a.lang === b.lang && meet(a.terms, b.terms) && alikeInWords(a.gist, b.gist),
  "same words": (a, b) => a.lang === b.lang && a.gist.length >= 20 && a.gist === b.gist,
  "same aim": (a, b) => {
    const common = a.terms.filter((term) => b.terms.includes(term));
    const all = new Set([...a.terms, ...b.terms]);
    return common.length > 0 && (common.some((term) => !saysLittle(term)) || common.length * 2 >= all.size);
  },
  "same thing": (a, b) => a.terms.some((term) => isThing(term) && b.terms.includes(term)),
  "names in common": (a, b) => a.proper.some((name) => b.proper.includes(name)),
  "other numbers": (a, b) =>
    a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number)),
  "other maker": (a, b) =>
    a.by.length > 0 && b.by.length > 0 && !a.by.some((one) => b.by.some((other) => actsFor(one, other) !== false)),
  "other due": (a, b) => isDated(a.days) && isDated(b.days) && gapBetween(a.days, b.days) > 400,
  "other thing": (a, b) => {
    const [one, other] = [a.terms.filter(isThing), b.terms.filter(isThing)];
    return one.length > 0 && other.length > 0 && !one.some((term) => other.includes(term));
  },
};

/** Both about something in common, or about nothing that has a word of its own. */
function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length || b.length ? a.some((one) => b.includes(one)) : true;
}

/** A minister promises for the state: the same state is the same maker. Null where nothing tells. */
function actsFor(a: Named, b: Named): boolean | null {
  const [one, other] = [stateOf(a), stateOf(b)];
  if (one !== null && other !== null && one === other) return true;
  return isSame(a, b);
}

/** Share of character pairs (Dice) from which two gists count as one wording. */
const NEAR = 0.8;

function alikeInWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a.length, b.length].sort((x, y) => x - y);
  // Dice cannot reach the bound where lengths are too unlike, and short wordings differ by a word that matters.
  if (short === undefined || long === undefined || short < 12 || (2 * short) / (short + long) < NEAR) return false;
  return dice(pairs(a), pairs(b)) >= NEAR;
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

export type RoleCondition = "same person" | "same office" | "one only minister" | "state agrees";

export const ROLE: Conditions<RoleCondition, RoleSketch> = {
  "same person": (a, b) => isSame({ ...a.person, office: null }, b.person) === true,
  "same office": (a, b) => a.office === b.office,
  "one only minister": (a, b) =>
    (a.office === MINISTER && isMinister(b.office)) || (b.office === MINISTER && isMinister(a.office)),
  "state agrees": (a, b) => !a.of.length || !b.of.length || a.of.some((of) => b.of.includes(of)),
};
