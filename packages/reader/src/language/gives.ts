import type { Measure } from "../values/measure.ts";

/** Types of happening: the output contract's closed list. */
export const EVENT_TYPES = [
  "visit",
  "meeting",
  "call",
  "agreement",
  "statement",
  "aid",
  "establishment",
  "closure",
  "membership",
  "occasion",
  "other",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Kinds of fact a rule may give. */
export type RuleKind = "event" | "figure" | "pledge" | "quote" | "role";

/** Slots a pattern may fill, by the kind of fact its rule gives. `with` joins `who`, `from` and `to` become `of`, first the giver. */
export const SLOTS: Readonly<Record<RuleKind, readonly string[]>> = {
  event: ["who", "with", "to", "where", "when", "name", "ordinal"],
  figure: ["value", "from", "to", "of", "when", "label"],
  pledge: ["by", "to", "due"],
  quote: ["speaker", "text"],
  role: ["person", "office", "of", "when"],
};

/** What a rule gives: a kind of fact and its type or measure; `*` where the trigger word names the measure. */
export type Gives = `event/${EventType}` | `figure/${Measure | "*"}` | "pledge" | "quote" | "role";
