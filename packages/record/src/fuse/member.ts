import type { Bearing } from "./judged.ts";
import type { RecordFact } from "../schema/record.ts";

/** A fact of a record with what is known of its document. */
export interface Member {
  readonly id: string;
  readonly fact: RecordFact;
  /** Judgements in force that bear on it, in the order of their making; the fact is as they have it. */
  readonly bearings: readonly Bearing[];
  /** Set for what an event tells of a promise: it stands in the record of the event. */
  readonly isOutcome?: true;
  /** Its sketch, as laid down. */
  readonly laid: string;
  readonly document: {
    readonly sha256: string;
    readonly path: string;
    readonly url: string | null;
    readonly published: string | null;
    readonly lang: string;
    readonly title: string | null;
    readonly publisher: string | null;
    /** Day from which it is known. */
    readonly known: number;
    /** Documents of one line of descent bear the same number. */
    readonly lineage: number;
  };
}

/** The order of sources: by `published` (undated first), then path, then place in the text. */
export function compareMembers(a: Member, b: Member): number {
  return (
    compare(a.document.published ?? "", b.document.published ?? "") ||
    compare(a.document.path, b.document.path) ||
    compare(a.document.sha256, b.document.sha256) ||
    a.fact.evidence.start - b.fact.evidence.start ||
    a.fact.evidence.end - b.fact.evidence.end ||
    compare(a.id, b.id)
  );
}

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
