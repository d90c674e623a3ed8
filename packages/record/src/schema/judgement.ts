import type { Span } from "@chancery/reader";
import type { RecordKind } from "./record.ts";

/** What a person can decide. */
export type JudgementVerb =
  "confirm" | "correct" | "reject" | "same" | "different" | "prefer" | "note" | "settle" | "add" | "undo";

/** A decision as it is handed to the store. Records and judgements by id or the beginning of one. */
export interface Judging {
  readonly verb: JudgementVerb;
  /** Who decides, and why; instant of deciding, ISO 8601 in UTC. */
  readonly maker: string;
  readonly why?: string;
  readonly made: string;
  /** The record; for `undo` the judgement, for `add` the document. */
  readonly of: string;
  /** `same`, `different`: the other record. */
  readonly other?: string;
  /** Index of one source: only that passage is corrected, rejected, or parted from the rest. */
  readonly source?: number;
  /** `correct`: the slot; `prefer`: the disputed field. */
  readonly slot?: string;
  /** `correct`, `prefer`: the right value; `settle`: the status. */
  readonly value?: unknown;
  /** `add`: the stretch of the document's text, what is read there, and its slots as a person writes them. */
  readonly span?: Span;
  readonly kind?: RecordKind;
  readonly slots?: Readonly<Record<string, unknown>>;
  /** Names this decision: handed over again it is not laid down again. */
  readonly token?: string;
}

/** What of a judgement shows on a record. */
export interface RecordJudgement {
  readonly id: string;
  readonly verb: JudgementVerb;
  readonly maker: string;
  readonly why: string | null;
  readonly made: string;
  readonly slot: string | null;
  readonly value: unknown;
}

/** A decision as it is kept; never changed, never taken away. */
export interface Judgement extends RecordJudgement {
  /** The judgement that this one takes back, and the one that takes this one back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** Present ids of the records it bears on; empty for an orphan: the passages it was made on are read no more. */
  readonly records: readonly string[];
  /** The passages it was made on, as they stood. */
  readonly passages: readonly string[];
}

export interface JudgementQuery {
  /** Only those in force that bear on nothing any more. */
  readonly orphans?: boolean;
  readonly limit?: number;
}

/** Why a judgement could not be made. */
export type JudgeFault =
  | "record-missing"
  | "record-ambiguous"
  | "judgement-missing"
  | "source-missing"
  | "document-missing"
  | "slot-missing"
  | "value-missing"
  | "kinds-differ";

export type JudgeAnswer =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly fault: JudgeFault; readonly where: string };
