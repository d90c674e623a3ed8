import type { FactContext, Read } from "./context.ts";

/** Longest end of a sentence behind its last verb's stem, in code units. */
const CLOSE = 6;

/** 「首相の訪日を、外務省は『予定になかった』と否定した」: the noun is the object of the denial that closes the sentence. */
export function isDeniedObject({ binding: { trigger } }: Read, { scanned, sentence, language }: FactContext): boolean {
  const { object } = language.clauses;
  const mark = trigger.features.has("noun") ? scanned.longest(trigger.end, "MARK") : null;
  if (!mark || !object?.includes(mark.sense.value)) return false;
  const denial = scanned.of("DENY", mark.hit.end, sentence.end).at(-1);
  if (!denial || sentence.end - denial.end > CLOSE) return false;
  const others = scanned.of("MARK", mark.hit.end, denial.start);
  return !others.some((hit) => hit.senses.some(({ class: name, value }) => name === "MARK" && object.includes(value)));
}
