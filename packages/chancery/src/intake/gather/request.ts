import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { failure, FailureError } from "../../errors/failure.ts";
import { lookupPublic, refuseLiteral } from "./private-address.ts";

/** How the program names itself to servers, and how robots.txt may call it. */
export const AGENT = "Chancery";
const USER_AGENT = `${AGENT}/0.1 (reads pages its user names)`;

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

/** Asks a server for one page, without following where it sends one. Throws a `FailureError`. */
export function request(url: URL, { headers = {}, allowPrivate, signal }: Asked): Promise<IncomingMessage> {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FailureError(failure("address-invalid"));
  if (!allowPrivate) refuseLiteral(url);
  const get = url.protocol === "https:" ? getSecure : getPlain;
  const options = {
    // Names and passwords in an address are never sent.
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port,
    path: url.pathname + url.search,
    headers: {
      "user-agent": USER_AGENT,
      accept: "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5",
      "accept-encoding": "gzip, deflate, br",
      ...headers,
    },
    agent: false as const,
    signal,
    ...(allowPrivate ? {} : { lookup: lookupPublic }),
  };
  return new Promise((resolve, reject) => {
    get(options, resolve).on("error", (error) => reject(failureOf(error, signal)));
  });
}

/** The body of an answer, unpacked as it comes. */
export function bodyOf(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.toLowerCase();
  const unpacker = unpackerOf(encoding);
  return unpacker ? pipeline(answer, unpacker, () => {}) : answer;
}

/** A failure for what went wrong on the way. */
export function failureOf(error: unknown, signal: AbortSignal): FailureError {
  if (error instanceof FailureError) return error;
  if (signal.aborted) return new FailureError(failure("fetch-timeout", { seconds: String(signal.reason) }));
  const { code, message } = error as NodeJS.ErrnoException;
  return new FailureError(failure("fetch-failed", { reason: code ?? message }));
}

function unpackerOf(encoding: string | undefined): Transform | null {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  return encoding === "br" ? createBrotliDecompress() : null;
}
