import type { FactContext } from "../facts/context.ts";
import type { Span } from "../text/span.ts";
import type { When } from "../values/index.ts";

/** A date that a text names; `when` is null where its words leave it open (no year told, no date to count from). */
export interface DateMention extends Span {
  readonly when: When | null;
  /** What it was derived from, where the words alone do not tell it. */
  readonly basis: string | null;
}

/** The dates of one sentence in the order of the text. */
export function datesIn({ sentence, discourse, closing }: FactContext): DateMention[] {
  const tense = closing === "past" || closing === null ? "past" : "future";
  return sentence.nested
    .flatMap((one) => {
      if (one.kind !== "DATE") return [];
      const { when, basis } = discourse.date(one, tense);
      return [{ start: one.start, end: one.end, when, basis }];
    })
    .sort((a, b) => a.start - b.start);
}
