import { bounds, parseWhen } from "@chancery/reader/values";
import type { RecordBody, RecordView } from "@chancery/record";
import { dateOf, type Line, namesIn } from "../ledger.ts";

let count = 0;

interface Extra {
  readonly published?: string | null;
  readonly framework?: string;
  readonly sides?: readonly string[];
  readonly conflicts?: RecordView["conflicts"];
  readonly sha256?: string;
}

/** A line of the ledger that says this, on one source. */
export function lineOf(
  body: RecordBody,
  { published = null, framework, sides = [], conflicts = [], sha256 = "a" }: Extra = {},
): Line {
  const when = parseWhen(dateOf(body) ?? "");
  const source = { path: "a", url: null, published, evidence: { start: 0, end: 1, quote: "x" }, lang: "en" };
  return {
    record: {
      id: `r${++count}`,
      body,
      sources: [{ ...source, sha256, fact: `f${count}`, title: null, publisher: null }],
      independent: 1,
      history: [],
      conflicts,
    },
    sides: new Set(sides),
    framework: framework ?? null,
    names: namesIn(body).flatMap(({ id }) => id ?? []),
    places: ((body.kind === "event" && body.where) || []).flatMap(({ id }) => id ?? []),
    ...(when ? bounds(when) : { from: null, to: null }),
  };
}

export function round(ordinal: number, when: string): Line {
  return lineOf({ kind: "event", type: "meeting", status: "happened", when, ordinal }, { framework: "framework:x" });
}
