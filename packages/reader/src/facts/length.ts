// Visits told with their length and one end: 'left on Saturday after a two-day visit'.
import type { Read, FactContext } from "./context.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { dayNumber, fromDayNumber } from "../values/calendar.ts";
import { day, interval, parseWhen, pointOf } from "../values/index.ts";

/** The days of a visit of so many days whose first or last day is told; the day itself where no length is, or not which end. */
export function stretched(when: string | null, { binding: { trigger } }: Read, context: FactContext): string | null {
  const clause = clauseAt(context.sentence, trigger.start);
  const length = context.scanned.of("TRIP.days", clause.start, clause.end)[0];
  const days = Number(length?.senses.find((sense) => sense.class === "TRIP.days")?.value ?? 1);
  const told = when === null ? null : parseWhen(when);
  const point = told && pointOf(told);
  if (!length || !point || typeof point.month !== "number" || typeof point.day !== "number") return when;
  const edge = edgeOf(length.start, { end: Math.max(trigger.end, length.end), context });
  if (edge === null) return when;
  const number = dayNumber(point.year, point.month, point.day);
  const first = fromDayNumber(edge === "end" ? number - days + 1 : number);
  const last = fromDayNumber(edge === "end" ? number : number + days - 1);
  return interval(day(first.year, first.month, first.day), day(last.year, last.month, last.day));
}

/** Which end of the visit the day is: what the nearest word before its length says, or the one right behind the visit. */
function edgeOf(at: number, { end, context }: { end: number; context: FactContext }): string | null {
  const { scanned, sentence } = context;
  const before = scanned.of("TRIP.edge", clauseAt(sentence, at).start, at).at(-1);
  const hit = scanned.longest(end + 1, "TRIP.edge")?.hit ?? before;
  return hit?.senses.find((sense) => sense.class === "TRIP.edge")?.value ?? null;
}
