import { MAX_BYTES } from "../received.ts";

/** What a server said of a page the last time, so that it need not send the same again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What the caller remembers of pages; with it, requests are made conditional (RFC 9110, 13). */
export interface Memory {
  recall(url: string): Validators | undefined;
  keep(url: string, validators: Validators): void;
  /** Called instead of giving a document where the page has not changed. */
  unchanged?(url: string): void;
}

export interface GatherOptions {
  /** Larger documents are refused before they are read whole; 32 MiB by default. */
  readonly maxBytes?: number;
  /** Lets addresses lead into private networks and to this machine. */
  readonly allowPrivate?: boolean;
  /** Seconds for one page, redirects included; 30 by default. */
  readonly timeoutSeconds?: number;
  /** Redirects followed for one page; 5 by default. */
  readonly maxRedirects?: number;
  readonly memory?: Memory;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export interface Limits {
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
  readonly timeoutSeconds: number;
  readonly maxRedirects: number;
}

/** The limits that hold where options leave them open. */
export function limitsOf(options: GatherOptions): Limits {
  const { maxBytes = MAX_BYTES, allowPrivate = false, timeoutSeconds = 30, maxRedirects = 5 } = options;
  return { maxBytes, allowPrivate, timeoutSeconds, maxRedirects };
}

/** A size for people, in MB. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
