import type { PackEntity } from "@chancery/reader";
import type { Failure } from "../errors/failure.ts";
import type { Received } from "../intake/received.ts";
import type { ReadResult } from "../use/reading.ts";

/** What is asked of a worker: the version of its reader, or to read a document. It never sees a store. */
export type Ask = { readonly ask: "version" } | { readonly ask: "read"; readonly received: Received };

/** A document read, with the entities that its facts name. */
export interface ReadAnswer {
  readonly result: ReadResult;
  readonly entities: readonly PackEntity[];
}

/** What a worker answers. `broken`: it cannot read at all (a pack is damaged). */
export type Answered =
  | { readonly answer: "version"; readonly version: string }
  | ({ readonly answer: "read" } & ReadAnswer)
  | { readonly answer: "broken"; readonly failure: Failure | null; readonly message: string };
