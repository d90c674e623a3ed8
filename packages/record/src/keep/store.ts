import type { SourceText, Span } from "@chancery/reader";
import type { DocumentView, Entry, OpenedDocument } from "../schema/document.ts";
import type { Judgement, JudgementQuery, JudgeAnswer, Judging } from "../schema/judgement.ts";
import type { Draft, Finding as CheckFinding } from "../schema/check.ts";
import type { Lookup, Page, RecordView } from "../schema/record.ts";
import type { Snippet } from "../search/snippet.ts";
import type { Validators } from "../store/pages.ts";
import type { Clock, DocumentQuery, Facets, RecordQuery, SearchQuery } from "./query.ts";

/** What keeping one document changed. */
export interface Kept {
  /** `unchanged`: the same bytes read by the same reader were there already. */
  readonly outcome: "added" | "reread" | "unchanged";
  readonly facts: number;
  /** Records that came into being and records that gained or lost a source. */
  readonly created: number;
  readonly changed: number;
}

export interface TextHit {
  readonly document: DocumentView;
  readonly snippet: Snippet;
}

export interface RecordHit {
  readonly record: RecordView;
  /** Hits within the evidence of the source that matched best; offsets count in that document's text. */
  readonly source: number;
  readonly hits: readonly Span[];
}

/** A thing that does not hold in the store. `where` names document, record or table. */
export interface Finding {
  readonly code: FindingCode;
  readonly where: string;
  readonly detail: string;
}

export type FindingCode =
  | "snapshot-damaged"
  | "text-damaged"
  | "evidence-damaged"
  | "reference-broken"
  | "search-out-of-step"
  | "record-broken"
  | "file-damaged";

/** How far a verification has come; the last one says how much was looked at. */
export interface Verified {
  readonly documents: number;
  readonly texts: number;
  readonly facts: number;
  readonly records: number;
  readonly findings: readonly Finding[];
}

export interface Counts {
  readonly documents: number;
  readonly unread: number;
  readonly facts: number;
  readonly records: number;
}

/** A document known by its bytes: which reader read it last. */
export interface Standing {
  readonly version: string;
  readonly status: "read" | "unread";
  /** Why it is unread. */
  readonly code: string | null;
}

/** Keeps documents, facts and the record fused from them. One writer; `keep` and `keepAll` are one transaction each. */
export interface Store {
  /** Where it is kept: a path, or `:memory:`. */
  readonly path: string;

  /** Whether these bytes are there, and read by whom; null where they are not. */
  standing(sha256: string): Promise<Standing | null>;
  /** Keeps a document and re-does the records it touches. The same entry again changes nothing. */
  keep(entry: Entry): Promise<Kept>;
  /** Keeps documents in the order given, all of them or, where something goes wrong, none. */
  keepAll(entries: readonly Entry[]): Promise<readonly Kept[]>;

  /** What servers said of pages when these were kept, by address; for requests that are answered only by what is new. */
  recallPages(urls: readonly string[]): Promise<ReadonlyMap<string, Validators>>;
  /** To be told only once the page has been kept. */
  rememberPage(url: string, validators: Validators): Promise<void>;

  documents(query?: DocumentQuery): Promise<Page<DocumentView>>;
  /** Opens a document by its SHA-256 or the beginning of it (at least 4 digits), or by its path. */
  document(id: string): Promise<Lookup<OpenedDocument>>;
  /** The bytes as they came. */
  snapshot(sha256: string): Promise<Uint8Array | null>;
  /** The reading text of a document. */
  text(sha256: string): Promise<SourceText | null>;

  /** Records in the order of what they say: by date, then kind, type, names. */
  records(query?: RecordQuery): Promise<Page<RecordView>>;
  /** Ids of all records of a query, without drawing them; in the export's order. */
  recordIds(query: RecordQuery): Promise<readonly string[]>;
  /** A record by its id, an id it once had, or the beginning of one (at least 4 characters). */
  record(id: string, clock?: Clock): Promise<Lookup<RecordView>>;
  facets(query?: RecordQuery): Promise<Facets>;
  /** All records in the export's order, which does not depend on the order of adding. */
  export(clock?: Clock): AsyncIterable<RecordView>;

  /** Lays a decision down; the record follows it at once, and for good. */
  judge(judging: Judging): Promise<JudgeAnswer>;
  /** The log of decisions, the newest first. */
  judgements(query?: JudgementQuery): Promise<Page<Judgement>>;

  /** Holds the facts of a draft against the record; one finding a fact, quotations left out. */
  check(draft: Draft, clock?: Clock): Promise<readonly CheckFinding[]>;

  searchRecords(query: SearchQuery): Promise<Page<RecordHit>>;
  searchTexts(query: SearchQuery): Promise<Page<TextHit>>;
  /** Names of an entity by language, for showing; empty where it is unknown. */
  names(ids: readonly string[]): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;

  counts(): Promise<Counts>;
  /** Checks every hash, offset and reference. `progress` is called with the share done, 0 to 1. */
  verify(progress?: (share: number) => void): Promise<Verified>;
  close(): Promise<void>;
}
