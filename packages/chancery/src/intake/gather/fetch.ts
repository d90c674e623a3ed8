import type { IncomingMessage } from "node:http";
import { failure, FailureError } from "../../errors/failure.ts";
import type { Received } from "../received.ts";
import { collect, tooLarge } from "./bounded.ts";
import type { Limits, Memory, Validators } from "./options.ts";
import { bodyOf, failureOf, request, type Asked } from "./request.ts";
import type { Robots } from "./robots.ts";

export interface Visit {
  readonly limits: Limits;
  readonly robots: Robots;
  readonly memory: Memory | undefined;
}

/** Fetches a page; null where it has not changed since the caller last had it. Throws a `FailureError`. */
export async function fetchPage(address: string, visit: Visit): Promise<Received | null> {
  if (!URL.canParse(address)) throw new FailureError(failure("address-invalid"));
  const { allowPrivate, timeoutSeconds } = visit.limits;
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(timeoutSeconds), timeoutSeconds * 1000);
  try {
    return await follow(new URL(address), address, visit, { allowPrivate, signal: clock.signal });
  } catch (error) {
    throw failureOf(error, clock.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function follow(url: URL, path: string, visit: Visit, asked: Asked): Promise<Received | null> {
  const { limits, memory } = visit;
  const headers = conditions(memory?.recall(path));
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    await visit.robots.check(url, asked);
    const answer = await request(url, { ...asked, headers });
    const next = redirectOf(answer, url);
    if (!next) return receive(answer, path, url, visit);
    answer.destroy();
    url = next;
  }
  throw new FailureError(failure("redirects-too-many", { limit: limits.maxRedirects }));
}

async function receive(
  answer: IncomingMessage,
  path: string,
  url: URL,
  { limits, memory }: Visit,
): Promise<Received | null> {
  const status = answer.statusCode ?? 0;
  if (status === 304 && memory) {
    answer.destroy();
    memory.unchanged?.(path);
    return null;
  }
  if (status !== 200 || Number(answer.headers["content-length"]) > limits.maxBytes) {
    answer.destroy();
    throw status === 200 ? tooLarge(limits.maxBytes) : new FailureError(failure("fetch-status", { status }));
  }
  const bytes = await collect(bodyOf(answer), limits.maxBytes);
  const { etag, "last-modified": lastModified, "content-type": contentType } = answer.headers;
  if (etag || lastModified)
    memory?.keep(path, { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) });
  return { path, bytes, url: url.href, ...(contentType ? { contentType } : {}) };
}

function conditions(validators: Validators | undefined): Readonly<Record<string, string>> {
  return {
    ...(validators?.etag ? { "if-none-match": validators.etag } : {}),
    ...(validators?.lastModified ? { "if-modified-since": validators.lastModified } : {}),
  };
}

function redirectOf(answer: IncomingMessage, from: URL): URL | null {
  const { statusCode = 0, headers } = answer;
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null;
  if (!URL.canParse(headers.location, from.href)) throw new FailureError(failure("address-invalid"));
  return new URL(headers.location, from);
}
