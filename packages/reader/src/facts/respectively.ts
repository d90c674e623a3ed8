// 'Kenya and Peru signed in July and October respectively': as many happenings as are named on either side.
import type { DateAnnotation } from "../annotate/annotation.ts";
import { clauseAt } from "../grammar/sentence.ts";
import type { FactContext, Read } from "./context.ts";
import type { EventFact } from "./fact.ts";

/** The happenings of an event whose actors and places or days are told in turn; itself where they are not. */
export function inTurn(fact: EventFact, read: Read, context: FactContext): EventFact[] {
  const count = fact.who?.length ?? 0;
  if (count < 2 || !isInTurn(read, context)) return [fact];
  const days = daysIn(read, context);
  const placed = fact.where?.length === count;
  if (!placed && days.length !== count) return [fact];
  return (fact.who ?? []).map((name, i) => ({
    ...fact,
    who: [name],
    ...(placed && fact.where ? { where: fact.where.slice(i, i + 1) } : {}),
    ...(days.length === count ? { when: days[i] ?? null } : {}),
  }));
}

function isInTurn({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): boolean {
  const { end } = clauseAt(sentence, trigger.start);
  return scanned
    .of("INTURN", trigger.end, end)
    .some((hit) => hit.senses.some((sense) => sense.class === "INTURN" && sense.lang === sentence.lang));
}

function daysIn({ binding: { trigger } }: Read, { sentence, discourse }: FactContext): (string | null)[] {
  const { end } = clauseAt(sentence, trigger.start);
  return sentence.items
    .filter((item) => item.kind === "DATE" && item.start >= trigger.end && item.end <= end)
    .map((item) => discourse.date(item.parts[0] as DateAnnotation, "past").when);
}
