import type { Store, Validators } from "@chancery/record";
import type { Failure } from "../errors/failure.ts";
import { gather, type GatherOptions, type Received } from "../intake/intake.ts";

/** What is given to be added: paths, folders, patterns, addresses, `-`, or documents at hand (uploads). */
export type Inputs = readonly string[] | Iterable<Received> | AsyncIterable<Received | Failure>;

/** A page that its server says has not changed since it was kept. */
export interface Unchanged {
  readonly unchanged: string;
}

export type Gathered = Received | Failure | Unchanged;

/** Documents as they come in, and what has been learnt of their pages on the way. */
export interface Gathering {
  readonly documents: AsyncIterable<Gathered>;
  /** To be called once a document has been kept: only then may its server be told that we have it. */
  kept(path: string): Promise<void>;
}

/** Brings in what is to be added; pages that were kept before are asked for only if they have changed. */
export async function gatherFor(store: Store, inputs: Inputs, options: GatherOptions): Promise<Gathering> {
  if (!isPaths(inputs)) return { documents: each(inputs), kept: async () => {} };
  const addresses = inputs.filter((input) => /^https?:/i.test(input));
  const known = await store.recallPages(addresses);
  const learnt = new Map<string, Validators>();
  const silent: string[] = [];
  const memory = {
    recall: (url: string) => known.get(url),
    keep: (url: string, validators: Validators) => void learnt.set(url, validators),
    unchanged: (url: string) => void silent.push(url),
  };
  return {
    documents: withSilent(gather(inputs, { ...options, memory }), silent),
    async kept(path) {
      const validators = learnt.get(path);
      if (validators) await store.rememberPage(path, validators);
    },
  };
}

function isPaths(inputs: Inputs): inputs is readonly string[] {
  return Array.isArray(inputs) && inputs.every((input) => typeof input === "string");
}

async function* each(things: Iterable<Received> | AsyncIterable<Received | Failure>): AsyncGenerator<Gathered> {
  yield* things;
}

/** Documents, and before the next one those pages of which there was nothing new. */
async function* withSilent(documents: AsyncIterable<Received | Failure>, silent: string[]): AsyncGenerator<Gathered> {
  for await (const document of documents) {
    for (const unchanged of silent.splice(0)) yield { unchanged };
    yield document;
  }
  for (const unchanged of silent.splice(0)) yield { unchanged };
}

/** Bytes of a document under way; what came to nothing weighs nothing. */
export function weightOf(gathered: Gathered): number {
  return "bytes" in gathered ? gathered.bytes.length : 0;
}
