import type { RecordFact } from "../schema/record.ts";
import { daysOf, isClosed, isDated, lengthOf, within } from "./days.ts";
import type { Member } from "./member.ts";
import { isOver } from "./status.ts";

/** A journey longer than this is no single one, in days. */
const LONGEST = 21;

/**
 * The date of a happening: of what happened the finest that is told, of what is still ahead or was cancelled what the
 * newest source says, as finely as the others have it. A journey takes its first and last day where a source has both.
 */
export function bestDate(sorted: readonly Member[], telling: readonly RecordFact[]): string | null {
  const facts = sorted.map(({ fact }) => fact).filter((fact) => telling.includes(fact));
  const told = datesOf(facts);
  const dates = told.length ? told : datesOf(sorted.map(({ fact }) => fact));
  const held = facts.some((fact) => "status" in fact && isOver(fact.status) && fact.status !== "cancelled");
  const newest = dates.at(-1);
  const fitting = held || newest === undefined ? dates : dates.filter((when) => within(daysOf(when), daysOf(newest)));
  const finest = finerPlan(finestOf(fitting.length ? fitting : dates), sorted);
  const isJourney = facts.some((fact) => fact.kind === "event" && fact.type === "visit");
  return isJourney ? (wholeJourney(datesOf(sorted.map(({ fact }) => fact)), finest) ?? finest) : finest;
}

function datesOf(facts: readonly RecordFact[]): string[] {
  return facts.flatMap((fact) => (fact.kind === "event" && isDated(daysOf(fact.when)) ? (fact.when ?? []) : []));
}

/** What happened 'in August' happened on the days it was planned for, where these are of that August and it was not put off. */
function finerPlan(told: string | null, sorted: readonly Member[]): string | null {
  if (told === null || !isClosed(daysOf(told)) || lengthOf(daysOf(told)) < 28) return told;
  const [around, length] = [daysOf(told), lengthOf(daysOf(told))];
  const facts = sorted.map(({ fact }) => fact).filter((fact) => !("status" in fact) || fact.status !== "postponed");
  const plans = datesOf(facts).filter((when) => {
    const days = daysOf(when);
    return (
      isClosed(days) &&
      lengthOf(days) < length &&
      days.from !== null &&
      within({ from: days.from, to: days.from }, around)
    );
  });
  return finestOf([...plans.slice(-1), told]);
}

/** The date that means fewest days; the earlier given where two are as fine. */
function finestOf(dates: readonly string[]): string | null {
  let best: string | null = null;
  for (const when of dates) if (best === null || lengthOf(daysOf(when)) < lengthOf(daysOf(best))) best = when;
  return best;
}

/** The longest stretch from day to day that holds the finest date. */
function wholeJourney(dates: readonly string[], finest: string | null): string | null {
  if (finest === null || !isClosed(daysOf(finest))) return null;
  const stretches = dates.filter((when) => {
    return (
      /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(when) &&
      lengthOf(daysOf(when)) <= LONGEST &&
      within(daysOf(finest), daysOf(when))
    );
  });
  return stretches.toSorted((a, b) => lengthOf(daysOf(b)) - lengthOf(daysOf(a)))[0] ?? null;
}
