import type { RecordLink } from "../schema/record.ts";
import { compare } from "./compare.ts";
import { compareMembers, type Member } from "./member.ts";
import type { Sketch } from "./sketch.ts";

/** Why each source but the first stands with the others: the surest rule that ties it to one before it. */
export function linksOf(members: readonly Member[]): RecordLink[] {
  const sorted = [...members].sort(compareMembers);
  const own = sorted.map(({ isOutcome }) => !isOutcome);
  // Written by the store from a sketch and by nothing else.
  const sketches = sorted.map(({ laid }) => JSON.parse(laid) as Sketch);
  return sketches.flatMap((sketch, source) => {
    const ties = sketches.flatMap((other, to): RecordLink[] => {
      if (to === source || !own[to] || !own[source]) return [];
      if (sorted[to]?.laid === sorted[source]?.laid) return [{ source, to, rule: "alike", reasons: [], level: 0 }];
      const { is, level, rule, reasons } = compare(other, sketch);
      return is === "same" && rule !== null ? [{ source, to, rule, reasons, level }] : [];
    });
    const [best] = ties.sort((a, b) => a.level - b.level || a.to - b.to);
    if (!best || source === 0) return [];
    return [best];
  });
}
