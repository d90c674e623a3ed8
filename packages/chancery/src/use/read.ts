import type { Fact } from "@chancery/reader";
import type { Failure } from "../errors/failure.ts";
import { gather, type GatherOptions, type Received } from "../intake/intake.ts";
import { weightOf } from "./gathering.ts";
import { inOrder } from "./in-order.ts";
import { openRoom, type ReadingRoom } from "./reading-room.ts";
import type { ReadResult } from "./reading.ts";

/** What the contract prints of a document. */
export interface DocumentHead {
  readonly path: string;
  readonly sha256: string;
  readonly lang: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** A document read without a store. */
export interface ReadDocument {
  readonly document: DocumentHead;
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** A document that could not be read. */
export interface ReadFailure {
  readonly document: { readonly path: string };
  readonly error: Failure;
}

export interface ReadOptions extends GatherOptions {
  /** Worker threads; by default none for a few documents, then as many as there are cores. */
  readonly workers?: number;
}

/** Up to so many documents, of so many bytes together, threads would take longer to start than reading takes. */
const FEW = 16;
const LIGHT = 1_000_000;
/** Bytes of documents under way at once. */
const WEIGHT = 64 * 1024 * 1024;

/** Reads files, folders, globs, addresses and `-` in the order given; a failure takes its document's place and the run goes on. */
export async function* read(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadDocument | ReadFailure> {
  const { first, rest } = await begin(gather(inputs, options));
  const room = await openRoom(options.workers ?? (rest ? undefined : 0));
  const work = (received: Received | Failure) => readIn(room, received);
  const width = { things: room.seats * 3, weight: WEIGHT };
  yield* inOrder(chain(first, rest), work, { width, weigh: weightOf });
}

/** Reads one document that is at hand (a paste, an upload). */
export async function readOne(received: Received): Promise<ReadDocument | ReadFailure> {
  return readIn(await openRoom(0), received);
}

/** The line that the contract's `read` prints: facts without their traces. */
export function readLine(answer: ReadDocument | ReadFailure): object {
  if ("error" in answer) {
    const { code, message } = answer.error;
    return { document: answer.document, error: { code, message } };
  }
  const { document, text, facts } = answer;
  return { document, text, facts: facts.map(({ trace: _trace, ...said }) => said) };
}

async function readIn(room: ReadingRoom, received: Received | Failure): Promise<ReadDocument | ReadFailure> {
  if ("code" in received) return { document: { path: received.where ?? "" }, error: received };
  const { result } = await room.read(received);
  return answerOf(received.path, result);
}

function answerOf(path: string, result: ReadResult): ReadDocument | ReadFailure {
  if (!result.ok) return { document: { path }, error: result.error };
  if (result.unread) return { document: { path }, error: result.unread };
  const { taken, facts } = result;
  return { document: headOf(path, result), text: taken.source.text, facts };
}

/** What is told of a document that was taken in. */
export function headOf(path: string, { taken }: Extract<ReadResult, { ok: true }>): DocumentHead {
  const { lang, title, publisher, published, url } = taken.meta;
  return { path, sha256: taken.sha256, lang, title, publisher, published, url };
}

type Gathered = AsyncIterator<Received | Failure>;

/** The first few documents, and the rest where there are more. */
async function begin(
  source: AsyncIterable<Received | Failure>,
): Promise<{ first: readonly (Received | Failure)[]; rest: Gathered | null }> {
  const rest = source[Symbol.asyncIterator]();
  const first: (Received | Failure)[] = [];
  for (let weight = 0; first.length <= FEW && weight <= LIGHT;) {
    const next = await rest.next();
    if (next.done) return { first, rest: null };
    first.push(next.value);
    weight += weightOf(next.value);
  }
  return { first, rest };
}

async function* chain(
  first: readonly (Received | Failure)[],
  rest: Gathered | null,
): AsyncGenerator<Received | Failure> {
  yield* first;
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value;
}
