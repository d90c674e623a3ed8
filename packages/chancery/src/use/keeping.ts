import { brokenFact, type Entry, type Kept, type KeptReading, type Store } from "@chancery/record";
import { type Failure, failure } from "../errors/failure.ts";
import type { Received } from "../intake/intake.ts";
import type { Gathered } from "./gathering.ts";
import type { ReadAnswer } from "../workers/message.ts";
import type { AddProgress } from "./add.ts";
import type { ReadingRoom } from "./reading-room.ts";
import { hashOf, type ReadResult } from "./reading.ts";

/** A document on its way into the store: not there at all, kept already, or read. */
export type Read =
  | { readonly stage: "failed"; readonly failure: Failure }
  | { readonly stage: "unchanged"; readonly path: string; readonly sha256?: string }
  | { readonly stage: "read"; readonly received: Received; readonly answer: ReadAnswer };

/** How a document fared. */
export interface Finished {
  readonly told: Pick<AddProgress, "path" | "sha256" | "outcome" | "failure">;
  readonly kept?: Kept;
}

/** Reads a document, unless this reader has read these bytes before. What could not be read then is tried again. */
export async function readNew(store: Store, room: ReadingRoom, received: Gathered): Promise<Read> {
  if ("unchanged" in received) return { stage: "unchanged", path: received.unchanged };
  if ("code" in received) return { stage: "failed", failure: received };
  const sha256 = hashOf(received.bytes);
  const standing = await store.standing(sha256);
  if (standing?.status === "read" && standing.version === (await room.version()))
    return { stage: "unchanged", path: received.path, sha256 };
  return { stage: "read", received, answer: await room.read(received) };
}

/** Keeps what was read, in one transaction, and tells how each fared. */
export async function keepRead(store: Store, reads: readonly Read[]): Promise<Finished[]> {
  const entries = reads.map((read) => (read.stage === "read" ? entryOf(read) : null));
  const kept = await store.keepAll(entries.filter((entry) => entry !== null));
  let next = 0;
  return reads.map((read, i) => tellOf(read, entries[i] ? kept[next++] : undefined));
}

function tellOf(read: Read, kept: Kept | undefined): Finished {
  switch (read.stage) {
    case "failed":
      return { told: { path: read.failure.where ?? "", outcome: "failed", failure: read.failure } };
    case "unchanged":
      return { told: { path: read.path, ...hashed(read.sha256), outcome: "unchanged" } };
    case "read": {
      const { result } = read.answer;
      const named = { path: read.received.path, ...hashed(result.ok ? result.taken.sha256 : result.sha256) };
      const failed = failureOf(read);
      if (failed) return { told: { ...named, outcome: "unread", failure: failed }, ...(kept ? { kept } : {}) };
      return { told: { ...named, outcome: kept?.outcome ?? "unchanged" }, ...(kept ? { kept } : {}) };
    }
  }
}

function hashed(sha256: string | undefined): { sha256?: string } {
  return sha256 === undefined ? {} : { sha256 };
}

type ReadRead = Extract<Read, { stage: "read" }>;

/** Why a document has no facts; evidence that does not stand in its text is a defect of the reader, and nothing of it is kept. */
function failureOf({ received, answer: { result } }: ReadRead): Failure | undefined {
  if (!result.ok) return result.error;
  if (result.unread) return result.unread;
  return brokenFact(readingOf(result)) ? failure("evidence-damaged", { where: received.path }) : undefined;
}

function readingOf({ version, taken, facts }: Extract<ReadResult, { ok: true }>): KeptReading {
  return { version, source: taken.source, meta: taken.meta, facts };
}

function entryOf(read: ReadRead): Entry {
  const { received, answer } = read;
  const { result, entities } = answer;
  const failed = failureOf(read);
  const shared = {
    bytes: received.bytes,
    path: received.path,
    url: received.url ?? null,
    added: new Date().toISOString(),
    version: result.version,
    ...(failed ? { unread: { code: failed.code, message: failed.message } } : {}),
  };
  if (!result.ok) return { ...shared, sha256: result.sha256, mediaType: mediaTypeOf(received), reading: null };
  const { sha256, mediaType } = result.taken;
  const reading = failed?.code === "evidence-damaged" ? null : readingOf(result);
  return { ...shared, sha256, mediaType, reading, entities };
}

/** What the sender says it is, where nobody could tell from the bytes. */
function mediaTypeOf({ contentType }: Received): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() || "application/octet-stream";
}
