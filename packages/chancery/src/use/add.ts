import type { Store } from "@chancery/record";
import type { Failure } from "../errors/failure.ts";
import type { GatherOptions } from "../intake/intake.ts";
import { ahead } from "./ahead.ts";
import { inBatches } from "./batch.ts";
import { gatherFor, type Inputs, weightOf } from "./gathering.ts";
import { inOrder } from "./in-order.ts";
import { keepRead, readNew } from "./keeping.ts";
import { onStore } from "./open.ts";
import { Pace } from "./pace.ts";
import { openRoom } from "./reading-room.ts";
import { Tally } from "./tally.ts";

export interface AddProgress {
  /** Path or address of the document just finished. */
  readonly path: string;
  /** Where its bytes are at hand. */
  readonly sha256?: string;
  readonly outcome: "added" | "reread" | "unchanged" | "unread" | "failed";
  /** Why it was not read, for `unread` and `failed`. */
  readonly failure?: Failure;
  readonly done: number;
  /** How many there are in all; null while folders are still being walked. */
  readonly total: number | null;
  /** Documents a second over the last ten seconds; 0 until known. */
  readonly rate: number;
  /** Null until known. */
  readonly secondsLeft: number | null;
}

export interface AddOptions extends GatherOptions {
  /** Worker threads; default one a core, at most 8. 0 reads in this thread. */
  readonly workers?: number;
  readonly onProgress?: (progress: AddProgress) => void;
  /** Stops after the documents at hand; what was kept stays kept. */
  readonly signal?: AbortSignal;
}

export interface AddReport {
  readonly added: number;
  /** Read anew because the reader has changed. */
  readonly reread: number;
  readonly unchanged: number;
  /** Kept, but without facts: each with the reason. `failure.where` is the path. */
  readonly unread: readonly Failure[];
  /** Not kept at all (no such file, no answer): each with the reason. */
  readonly failed: readonly Failure[];
  readonly facts: number;
  /** Records that came into being, and that gained or lost a source. */
  readonly created: number;
  readonly changed: number;
  readonly seconds: number;
}

/** Bytes of documents under way at once, and fetched before their turn. */
const WEIGHT = 64 * 1024 * 1024;

/** Documents kept in one transaction: laying each down by itself takes three times as long. */
const BATCH = { most: 32, patience: 200 };

/**
 * Reads documents and keeps them. `inputs` are paths, folders, globs, addresses, `-`, or documents at hand (uploads).
 * Documents are kept in input order, a few in one transaction: it can be killed at any moment and run again.
 */
export async function add(store: Store, inputs: Inputs, options: AddOptions = {}): Promise<AddReport> {
  const room = await openRoom(options.workers);
  const [pace, tally] = [new Pace(), new Tally()];
  const gathering = await gatherFor(store, inputs, options);
  const { things, total } = ahead(gathering.documents, WEIGHT, weightOf);
  // Enough to be read while a batch is being kept.
  const width = { things: room.seats + BATCH.most, weight: WEIGHT };
  const wanted = until(things, options.signal);
  const readings = inOrder(wanted, (gathered) => readNew(store, room, gathered), { width, weigh: weightOf });
  for await (const reads of inBatches(readings, BATCH)) {
    for (const finished of await onStore(store, () => keepRead(store, reads))) {
      if (finished.kept) await gathering.kept(finished.told.path);
      tally.count(finished);
      options.onProgress?.({ ...finished.told, ...pace.step(total()) });
    }
  }
  // Draws the records that changed, so that the first look at them costs nothing.
  await onStore(store, () => store.counts());
  return tally.report(pace.seconds());
}

async function* until<T>(things: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal?.aborted) return;
  for await (const thing of things) {
    yield thing;
    if (signal?.aborted) return;
  }
}
