// 「3月11日に予定されていた式典は、5月に延期された」: what is put off to a time is planned for it and was planned for another.
import type { DateAnnotation } from "../annotate/annotation.ts";
import type { Item } from "../grammar/item.ts";
import type { FactContext } from "./context.ts";
import { isAhead } from "./event-dates.ts";
import type { EventFact } from "./fact.ts";

/** How far behind the new date the word may stand that tells the putting off, in code units. */
const NEAR = 2;

/** Classes of the words that tell that something is put off. */
const WORDS = ["PUTOFF", "MODAL"];

/** The event at the time it was planned for first, and the one it is put off to, where that is told and still ahead. */
export function putOff(event: EventFact, context: FactContext): EventFact[] {
  const goal = event.status === "postponed" ? goalOf(context) : undefined;
  if (!goal) return [event];
  const { discourse, sentence } = context;
  const when = discourse.date(goal.date, "future").when;
  if (when === null || !isAhead(when, context)) return [event];
  const dates = sentence.items.filter((item) => item.end <= goal.item.start && dateOf(item) !== undefined);
  const first = dates.map(dateOf).at(0);
  const planned = first ? discourse.date(first, "past").when : null;
  const told = isSame(event.when, goal.date, context) ? { ...event, when: planned } : event;
  return [told, { ...told, status: "planned", when }];
}

function isSame(when: string | null, goal: DateAnnotation, { discourse }: FactContext): boolean {
  return when === discourse.date(goal, "past").when || when === discourse.date(goal, "future").when;
}

/** The date with the mark of time right before the word. */
function goalOf({ sentence, scanned, language }: FactContext): { item: Item; date: DateAnnotation } | undefined {
  const { time = [], predicate } = language.clauses;
  if (predicate !== "last") return undefined;
  const item = sentence.items.findLast(
    ({ kind, mark, close }) =>
      kind === "DATE" &&
      time.includes(mark) &&
      scanned
        .among(WORDS, close, sentence.end)
        .some((hit) => hit.start - close <= NEAR && hit.senses.some(({ value }) => value === "postponed")),
  );
  const date = item && dateOf(item);
  return item && date ? { item, date } : undefined;
}

function dateOf({ parts: [date] }: Item): DateAnnotation | undefined {
  return date?.kind === "DATE" ? date : undefined;
}
