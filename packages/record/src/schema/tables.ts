import type { Generated } from "kysely";
import type { JudgementVerb } from "./judgement.ts";

// Days are day numbers (days since 1970-01-01), instants ISO 8601 in UTC, `body` columns JSON. Keys never leave the store.

/** Bytes once received, known by their SHA-256. */
export interface DocumentTable {
  readonly key: Generated<number>;
  readonly sha256: string;
  media_type: string;
  path: string;
  url: string | null;
  bytes: number;
  lang: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  original: string | null;
  /** First and last day that `published` may mean. */
  published_from: number | null;
  published_to: number | null;
  readonly added: string;
  readonly added_day: number;
  /** Day from which the document is known: the last that `published` may mean, else the day of adding. */
  known: number;
  /** Key of the first document of its line of descent. */
  lineage: number | null;
  status: "read" | "unread";
  unread_code: string | null;
  unread_message: string | null;
  /** Version of the reader that read it last. */
  version: string;
  text: number | null;
}

/** The bytes of a document as they came; `packing` says how they are laid down, the hash is of the unpacked ones. */
export interface SnapshotTable {
  readonly document: number;
  readonly packing: "plain" | "gzip";
  readonly body: Uint8Array;
}

/** A reading text, immutable and known by the SHA-256 of its UTF-8. */
export interface TextTable {
  readonly key: Generated<number>;
  readonly hash: string;
  readonly body: string;
  readonly characters: number;
}

/** Blocks of a text as one reading laid them: the same words may be a list on one page and paragraphs on another. */
export interface LayoutTable {
  readonly document: number;
  readonly blocks: string;
}

/** What a server said of a page when it was last kept, so that it need not send it again. */
export interface PageTable {
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** Addresses and texts by which documents are of one descent: own address, the original's, the words themselves. */
export interface DescentTable {
  readonly document: number;
  readonly mark: string;
  /** First day that the document may be of. */
  readonly day: number | null;
}

export interface FactTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly document: number;
  readonly text: number;
  readonly kind: "event" | "figure" | "pledge" | "quote" | "role";
  /** Type of an event, measure of a figure. */
  readonly type: string | null;
  readonly start: number;
  readonly end: number;
  /** First half of the SHA-256 of the evidence: the quote itself is cut from the text on the way out. */
  readonly quote_hash: string;
  readonly when_from: number | null;
  readonly when_to: number | null;
  /** Key of what comparing sees of it. Null for quotes, which make no records, and for what was rejected. */
  sketch: number | null;
  /** Digest of its kind and words: by it judgements find it again, and find its reprints. */
  mark: string | null;
  readonly body: string;
  readonly trace: string;
}

/** What comparing sees of facts (see fuse/sketch.ts), laid down once for all that are alike in it: they are of one record. */
export interface SketchTable {
  readonly key: Generated<number>;
  /** Digest of `laid`. */
  readonly hash: string;
  /** JSON. */
  readonly laid: string;
  /** Smallest key among the sketches that hang together with it, each the same as another; null until it was fused. */
  part: number | null;
  record: number | null;
}

/** By what a sketch is found among those that might tell of the same; within these days, or whenever. */
export interface HandleTable {
  readonly sketch: number;
  readonly handle: string;
  /** How long its days are: they are sought within a span of that length (store/nodes.ts). */
  readonly reach: number;
  /** First and last day; far beyond all days where it is open. */
  readonly day_from: number;
  readonly day_to: number;
}

/** What the store knows of itself: by which rules its records were fused. */
export interface SettingTable {
  readonly name: string;
  value: string;
}

/** A name in a slot of a fact. */
export interface NameTable {
  readonly fact: number;
  readonly slot: string;
  readonly position: number;
  readonly name: string;
  readonly folded: string;
  readonly entity: string | null;
}

export interface EntityTable {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
}

export interface EntityNameTable {
  readonly entity: string;
  readonly lang: string;
  readonly position: number;
  readonly name: string;
  readonly folded: string;
}

/** One happening, figure, pledge or office. What it says is drawn from its facts; columns are for seeking and sorting. */
export interface RecordTable {
  /** Grows with age: the smaller is the older. */
  readonly key: Generated<number>;
  readonly id: string;
  readonly kind: "event" | "figure" | "pledge" | "role";
  type: string | null;
  status: string | null;
  when_from: number | null;
  when_to: number | null;
  /** Day it is sorted by: its first, else its last; null where it has no date. */
  day: number | null;
  /** What it says besides its date, as one comparable string: the export's order within a day. */
  rank: string;
  /** How many facts support it; 0 after all were read away. The id stays taken. */
  facts: number;
  /** 1 where facts came or went since the columns above were drawn. */
  stale: Generated<number>;
}

/** What a record was sought and sorted by as it was known from `since` until before `until`. */
export interface VersionTable extends Omit<RecordTable, "key" | "id" | "facts" | "stale"> {
  readonly record: number;
  readonly since: number;
  readonly until: number;
}

/** A view: the record of a fact is that of its sketch. */
export interface RecordFactTable {
  readonly record: number;
  readonly fact: number;
}

/** An id that a record once had. */
export interface RecordAliasTable {
  readonly id: string;
  record: number;
}

/** A person's dated decision; append-only, seen through by every later reading. */
export interface JudgementTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly made: string;
  readonly made_day: number;
  readonly maker: string;
  readonly why: string | null;
  readonly verb: JudgementVerb;
  readonly slot: string | null;
  /** JSON. */
  readonly value: string | null;
  /** The judgement it takes back. */
  readonly undoes: number | null;
}

/** A passage that a judgement was made on, by its words and by its place. */
export interface JudgementTargetTable {
  readonly judgement: number;
  /** 'a', or 'b' for the other side of `different`. */
  readonly side: string;
  /** Digest of kind and words: the same in every reprint. */
  readonly mark: string;
  readonly kind: "event" | "figure" | "pledge" | "quote" | "role";
  readonly type: string | null;
  /** Digest of what tells facts of one passage apart. */
  readonly main: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The facts that a judgement bears on now. */
export interface FactJudgementTable {
  readonly fact: number;
  readonly judgement: number;
  readonly side: string;
}

export interface Tables {
  document: DocumentTable;
  snapshot: SnapshotTable;
  text: TextTable;
  layout: LayoutTable;
  descent: DescentTable;
  page: PageTable;
  fact: FactTable;
  sketch: SketchTable;
  handle: HandleTable;
  setting: SettingTable;
  name: NameTable;
  entity: EntityTable;
  entity_name: EntityNameTable;
  record: RecordTable;
  version: VersionTable;
  record_fact: RecordFactTable;
  record_alias: RecordAliasTable;
  judgement: JudgementTable;
  judgement_target: JudgementTargetTable;
  fact_judgement: FactJudgementTable;
}
