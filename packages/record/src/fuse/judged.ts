import type { RecordFact } from "../schema/record.ts";
import type { JudgementVerb } from "../schema/judgement.ts";

/** A judgement in force as it bears on one fact. */
export interface Bearing {
  readonly id: string;
  readonly verb: JudgementVerb;
  readonly side: string;
  readonly maker: string;
  readonly why: string | null;
  readonly made: string;
  readonly slot: string | null;
  readonly value: unknown;
}

/** The fact as judgements have it: corrected slots in place of what was read; null where it was rejected. In the order of their making. */
export function judged<F extends RecordFact>(fact: F, bearings: readonly Bearing[]): F | null {
  if (bearings.some(({ verb }) => verb === "reject")) return null;
  const corrected: Record<string, unknown> = { ...fact };
  for (const { verb, slot, value } of bearings) if (verb === "correct" && slot !== null) corrected[slot] = value;
  // Slots are checked against the kind of fact when the judgement is made.
  return corrected as unknown as F;
}

/** What people decided on with which other facts this one goes: 'same' ties, and sides of 'different'. */
export function tiesOf(bearings: readonly Bearing[]): { joined: string[]; parted: string[] } {
  const ids = (verb: JudgementVerb, name: (bearing: Bearing) => string) =>
    bearings
      .filter((bearing) => bearing.verb === verb)
      .map(name)
      .sort();
  return { joined: ids("same", ({ id }) => id), parted: ids("different", ({ id, side }) => `${id}:${side}`) };
}
