// Documents dropped on the page, and addresses pasted into it: one request carries a batch, the answer is a line a document,
// written as it is read.
// The lines need no id and no second address to ask at, and end with the request: closing the page stops the batch after
// the document at hand, and what was kept stays kept.
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import { failure } from "../../errors/failure.ts";
import { MAX_BYTES, type Received } from "../../intake/received.ts";
import { add, type AddProgress } from "../../use/add.ts";
import { fieldsOf } from "../body.ts";
import { failureOf, refuse, wireFailure } from "../respond.ts";
import type { Desk, Route } from "../route.ts";
import type { UploadLine } from "../wire.ts";

/** The largest request in bytes: two of the largest documents, and what multipart adds. */
export const MAX_REQUEST = 2 * MAX_BYTES + 1024 * 1024;

export const uploadRoutes: readonly Route[] = [
  {
    method: "post",
    path: "/api/documents",
    says: "Adds documents: multipart/form-data, each part a file named by its path. Answers JSON lines as they are read.",
    parameters: [],
    answer: "UploadLine",
    handle: (c, desk) => receive(c, desk),
  },
  {
    method: "post",
    path: "/api/addresses",
    says: 'Fetches documents and adds them: {"addresses": ["https://…"]}. Answers JSON lines as they are read.',
    parameters: [],
    answer: "UploadLine",
    handle: (c, desk) => fetchAll(c, desk),
  },
];

/** Pages fetched by one request at most. */
const MOST_ADDRESSES = 100;

/** Longest list of addresses that is taken, in bytes. */
const MOST_BYTES = 256 * 1024;

async function fetchAll(c: Context, desk: Desk): Promise<Response> {
  const { addresses: given } = await fieldsOf(c, MOST_BYTES);
  if (!Array.isArray(given) || given.length > MOST_ADDRESSES)
    return refuse(c, failure("request-invalid", { reason: "addresses" }));
  if (!given.length) return refuse(c, failure("nothing-to-read"));
  // Anything else would be taken for a path on this machine.
  const odd: unknown = given.find((address) => !isAddress(address));
  if (odd !== undefined) return refuse(c, failure("address-invalid", { where: String(odd) }));
  return answerWith(c, desk, given as readonly string[]);
}

function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);
}

async function receive(c: Context, desk: Desk): Promise<Response> {
  const batch = await filesWithin(c, MAX_REQUEST);
  if (batch instanceof Response) return batch;
  return batch.length ? answerWith(c, desk, batch) : refuse(c, failure("nothing-to-read"));
}

/** Adds documents in turn, and writes a line on each. */
function answerWith(c: Context, desk: Desk, batch: Batch["batch"]): Response {
  c.header("content-type", "application/jsonl; charset=utf-8");
  return stream(c, async (out) => {
    const aborted = new AbortController();
    out.onAbort(() => aborted.abort());
    const write = (line: UploadLine) => void out.write(`${JSON.stringify(line)}\n`);
    await desk.inTurn(() => addBatch(c, { desk, batch, write, signal: aborted.signal }));
  });
}

/** The files that a request of at most so many bytes carries; a refusal where it is larger. */
export async function filesWithin(c: Context, most: number): Promise<readonly Received[] | Response> {
  const limit = `${Math.floor(most / 1024 / 1024)} MB`;
  const bounded = bodyLimit({ maxSize: most, onError: (c) => refuse(c, failure("too-large", { limit })) });
  let files: readonly Received[] = [];
  const refused = await bounded(c, async () => {
    files = await filesOf(c);
  });
  return refused ?? files;
}

/** The files of a multipart form in the order of its parts; what is no form has none. */
async function filesOf(c: Context): Promise<readonly Received[]> {
  if (!c.req.header("content-type")?.startsWith("multipart/form-data")) return [];
  const form = await c.req.formData().catch(() => null);
  const files = [...(form?.values() ?? [])].filter((value) => value instanceof File);
  return await Promise.all(files.map(received));
}

async function received(file: File): Promise<Received> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { path: file.name, bytes, ...(file.type ? { contentType: file.type } : {}) };
}

interface Batch {
  readonly desk: Desk;
  readonly batch: readonly Received[] | readonly string[];
  readonly write: (line: UploadLine) => void;
  readonly signal: AbortSignal;
}

async function addBatch(c: Context, { desk, batch, write, signal }: Batch): Promise<void> {
  const onProgress = ({ path, sha256, outcome, failure }: AddProgress) => {
    const why = failure ? { failure: wireFailure(c, failure) } : {};
    write({ stage: "read", path, ...(sha256 === undefined ? {} : { sha256 }), outcome, ...why });
  };
  try {
    const { facts, created, changed } = await add(desk.store, batch, { ...desk.gathering, onProgress, signal });
    write({ stage: "done", facts, created, changed });
  } catch (thrown) {
    write({ stage: "failed", error: wireFailure(c, failureOf(thrown)) });
  }
}
