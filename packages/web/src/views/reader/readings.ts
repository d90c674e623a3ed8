import type { Fact } from "@chancery/reader";
import type { WireReading } from "chancery/wire";
import type { Marked } from "./segments.ts";

/** A fact of the document with the number it goes by on the page. */
export interface Reading extends WireReading, Marked {
  readonly number: number;
}

export const KINDS: readonly Fact["kind"][] = ["event", "figure", "pledge", "quote", "role"];

/** The facts of the wanted kinds in the order of the text; numbers stay whatever is hidden. */
export function shownReadings(readings: readonly WireReading[], kinds: readonly Fact["kind"][]): Reading[] {
  const sorted = [...readings].sort((a, b) => position(a) - position(b) || end(a) - end(b));
  return sorted
    .map((reading, i) => ({ ...reading, ...markedOf(reading), number: i + 1 }))
    .filter(({ fact }) => kinds.includes(fact.kind));
}

function position({ fact }: WireReading): number {
  return fact.evidence.start;
}

function end({ fact }: WireReading): number {
  return fact.evidence.end;
}

/** Of what was rejected only the number stays in the text. */
function markedOf({ record, fact: { kind, evidence, trace } }: WireReading): Marked {
  const rejected = record === null && kind !== "quote";
  return { evidence, words: rejected ? [] : Object.values(trace.slots).flat() };
}
