import type { CheckReason, CheckVerdict, Difference } from "../schema/check.ts";
import type { RecordView } from "../schema/record.ts";
import type { Sketch } from "../fuse/sketch.ts";

/** A record that might say something of a fact of the draft, with what comparing sees of its facts. */
export interface Held<S extends Sketch = Sketch> {
  readonly view: RecordView;
  readonly sketches: readonly S[];
}

/** A verdict on one fact of a draft, before it is told. */
export interface Ruling {
  readonly verdict: CheckVerdict;
  readonly reason: CheckReason;
  readonly held: readonly Held[];
  readonly differs: readonly Difference[];
}

export const UNKNOWN: Ruling = { verdict: "unknown", reason: "nothing-of-it", held: [], differs: [] };

export function ruling(
  verdict: CheckVerdict,
  reason: CheckReason,
  held: readonly Held[],
  differs: readonly Difference[] = [],
): Ruling {
  return { verdict, reason, held, differs };
}

export function difference(field: string, draft: unknown, record: unknown): Difference {
  return { field, draft, record };
}
