import type { Fact } from "@chancery/reader";
import type { Bearing } from "../fuse/judged.ts";
import type { FactTable } from "../schema/tables.ts";
import type { Database } from "../store/database.ts";
import { mainOf, markOf } from "../store/fact-row.ts";
import { bearingOf, inForce, type TargetRow, targetsFor } from "../store/judgements.ts";

/** The rule of a fact that a person read, and the side of its judgement. */
export const BY_HAND = "by hand";

/** A judgement that bears on a fact of a document, by the fact's place in the list. */
export interface Attached {
  readonly index: number;
  readonly judgement: number;
  readonly side: string;
}

/**
 * Which judgements bear on the facts of a document: those made on these very words, wherever they stand, and those made
 * on this document where it was read otherwise. Judgements that were taken back are attached too, and bear nothing.
 */
export async function attach(db: Database, facts: readonly Fact[], sha256: string): Promise<Attached[]> {
  const targets = await targetsFor(db, facts.map(markOf), sha256);
  const attached = new Map<string, Attached>();
  for (const target of targets) {
    const index = bestFor(target, facts, sha256);
    if (index !== null)
      attached.set(`${target.judgement} ${index}`, { index, judgement: target.judgement, side: target.side });
  }
  return [...attached.values()];
}

/** What bears on each fact of the list, of judgements in force. */
export async function bearingsFor(
  db: Database,
  facts: readonly Fact[],
  attached: readonly Attached[],
): Promise<Bearing[][]> {
  const rows = await inForce(
    db,
    attached.map(({ judgement }) => judgement),
    null,
  );
  return facts.map((_, at) =>
    rows.flatMap((row) =>
      attached
        .filter(({ index, judgement }) => index === at && judgement === row.key)
        .map(({ side }) => bearingOf(row, side)),
    ),
  );
}

/** The fact that a judgement meant: the same words and main slot, else the same words, else what overlaps most in its own document. */
function bestFor(target: TargetRow, facts: readonly Fact[], sha256: string): number | null {
  let best: number | null = null;
  let most = 0;
  facts.forEach((fact, index) => {
    const weight = fact.kind === target.kind ? weightOf(target, fact, sha256) : 0;
    if (weight > most) [best, most] = [index, weight];
  });
  return best;
}

function weightOf(target: TargetRow, fact: Fact, sha256: string): number {
  // What a person read bears on the fact that it made, and on no other of these words.
  if (target.side === BY_HAND && fact.trace.rule !== BY_HAND) return 0;
  const sameWords = markOf(fact) === target.mark;
  const shared = Math.min(fact.evidence.end, target.end) - Math.max(fact.evidence.start, target.start);
  const overlaps = sha256 === target.sha256 && shared > 0;
  if (!sameWords && !overlaps) return 0;
  const type = typeOfFact(fact) === target.type ? 2 : 0;
  return (sameWords ? 10 : 5) + type + (mainOf(fact) === target.main ? 4 : 0) + (overlaps ? 1 : 0);
}

/** Type of an event, measure of a figure. */
export function typeOfFact(fact: Fact): FactTable["type"] {
  return fact.kind === "event" ? fact.type : fact.kind === "figure" ? fact.measure : null;
}
