import type { Fact, PackEntity, SourceMeta, SourceText } from "@chancery/reader";
import type { RecordJudgement } from "./judgement.ts";

/** Why a document is kept without having been read; codes are the caller's own closed list. */
export interface Unread {
  readonly code: string;
  readonly message: string;
}

/** What reading one document gave. `version` is the reader's: same version, same bytes, same facts. */
export interface KeptReading {
  readonly version: string;
  readonly source: SourceText;
  readonly meta: SourceMeta;
  readonly facts: readonly Fact[];
}

/** One document as it is handed to the store: bytes as they came, and a reading or the reason why there is none. */
export interface Entry {
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly path: string;
  readonly url?: string | null;
  /** Instant of adding, ISO 8601 in UTC. */
  readonly added: string;
  /** Version of the reader that was asked, also where it gave nothing. */
  readonly version: string;
  readonly reading: KeptReading | null;
  /** Set where `reading` is null or gave nothing for a reason (a language without a folder). */
  readonly unread?: Unread;
  /** Entities that the facts name, from the packs; kept so that names can be shown and sought in every language. */
  readonly entities?: readonly PackEntity[];
}

/** A kept document, without its bytes and text. Dates are EDTF; `null` where unknown. */
export interface DocumentView {
  readonly sha256: string;
  readonly path: string;
  readonly mediaType: string;
  /** Length of the snapshot in bytes and of the reading text in UTF-16 code units (null where unread). */
  readonly bytes: number;
  readonly characters: number | null;
  readonly lang: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Address of the page it is a translation or copy of, where it says so. */
  readonly original: string | null;
  /** Instant of adding, ISO 8601 in UTC. */
  readonly added: string;
  readonly status: "read" | "unread";
  readonly unread: Unread | null;
  readonly facts: number;
  /** Other documents of the same line of descent: the original, translations, copies. */
  readonly kin: readonly string[];
}

/** A fact with the name it has in the store and the record it belongs to (quotes belong to none). */
export interface KeptFact {
  readonly id: string;
  readonly record: string | null;
  /** As it was read; what people decided on it stands beside. */
  readonly fact: Fact;
  /** The oldest first; absent where nobody has decided anything. */
  readonly judgements?: readonly RecordJudgement[];
}

/** A document opened: its text, blocks and facts. `source` is null where it could not be read. */
export interface OpenedDocument extends DocumentView {
  readonly source: SourceText | null;
  readonly readings: readonly KeptFact[];
}
