import type { SourceMeta, SourceText } from "@chancery/reader";
import type { Failure } from "../errors/failure.ts";

/** One document as it came, before anything is known of it. */
export interface Received {
  /** Path, address, or `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Address it was fetched from, after redirects. */
  readonly url?: string;
  /** Content type that the server or the caller gave, with parameters. */
  readonly contentType?: string;
  /** EDTF day on which it was written, by whoever hands it over; for documents that bear no date themselves. */
  readonly written?: string;
}

/** A document taken in: the hash of its bytes, what it is, its reading text and what is known of it. */
export interface Intaken {
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Media type without parameters, as found in the bytes. */
  readonly mediaType: string;
  readonly source: SourceText;
  readonly meta: SourceMeta;
}

export type IntakeResult =
  { readonly ok: true; readonly value: Intaken } | { readonly ok: false; readonly error: Failure };

/** The largest document that is taken in, in bytes. */
export const MAX_BYTES = 32 * 1024 * 1024;
/** The largest that is nothing but text; more than this is a dump of a database. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;
