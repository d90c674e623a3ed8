import type {
  EventFact,
  EventStatus,
  Evidence,
  FigureFact,
  Name,
  PledgeFact,
  PledgeStatus,
  RoleFact,
} from "@chancery/reader";
import type { RecordJudgement } from "./judgement.ts";

/** Kinds of fact that become records; a quote stays with its document. */
export type RecordKind = "event" | "figure" | "pledge" | "role";
export type RecordFact = EventFact | FigureFact | PledgeFact | RoleFact;

type Slots<F> = Omit<F, "evidence" | "trace">;

/** What a record says: the slots of its fullest fact, status of its newest source. */
export type RecordBody =
  | Slots<EventFact>
  | Slots<FigureFact>
  | Slots<PledgeFact>
  | (Slots<RoleFact> & { readonly from?: string; readonly to?: string });

/** The part a document plays behind a record: one for each supporting passage. */
export interface RecordSource {
  readonly path: string;
  readonly sha256: string;
  readonly url: string | null;
  /** EDTF, or null where the document bears no date. */
  readonly published: string | null;
  readonly evidence: Evidence;
  /** Beyond the contract, for those who look: id of the fact, and what is known of the document. */
  readonly fact: string;
  readonly lang: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly said_by?: readonly Name[];
}

/** One step of a record's status; `source` is an index into its sources, `as_of` that source's `published`. */
export interface HistoryStep {
  readonly status: EventStatus | PledgeStatus;
  readonly as_of: string | null;
  readonly source: number;
}

/** A slot on which sources differ; `sources` are indexes. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly sources: readonly number[] }[];
}

/** Why a source stands in a record: the rule that ties it to another of its sources, and what the rule says of the two. */
export interface RecordLink {
  /** Indexes into the record's sources. */
  readonly source: number;
  readonly to: number;
  /** Id of the rule; 'alike' where the two say the same in all that is compared. */
  readonly rule: string;
  readonly reasons: readonly string[];
  /** How surely: 0 and 1 the surest, 3 the least. */
  readonly level: 0 | 1 | 2 | 3;
}

/** Another record that this one is part of, or that is part of it. */
export interface RelatedRecord {
  readonly id: string;
  readonly relation: "part-of" | "has-part";
  readonly body: RecordBody;
}

/** One happening, figure, pledge or office, with all that supports it. */
export interface RecordView {
  /** Stable for ever; after a merge the older of the two. */
  readonly id: string;
  readonly body: RecordBody;
  /** Sorted by `published` (undated first), then path, then place in the text. */
  readonly sources: readonly RecordSource[];
  /** Lines of descent among the sources: a translation or copy counts with its original. */
  readonly independent: number;
  readonly history: readonly HistoryStep[];
  readonly conflicts: readonly Conflict[];
  /** What people decided on it, the oldest first; absent where nobody has. */
  readonly judgements?: readonly RecordJudgement[];
  /** Of an office: the days on which its sources have the person in it, EDTF. */
  readonly seen?: readonly string[];
  /** Only of a record that is opened by itself. */
  readonly links?: readonly RecordLink[];
  readonly related?: readonly RelatedRecord[];
}

/** Counted parts of a page: `total` counts all that match, `items` is the wanted stretch of them. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Answer to a question by id or by the beginning of one. */
export type Lookup<T> =
  | { readonly found: "one"; readonly value: T }
  | { readonly found: "none" }
  | { readonly found: "many"; readonly count: number };
