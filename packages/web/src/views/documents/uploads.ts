// What is being added: every file from the moment it is dropped to what became of it.
import { useQueryClient } from "@tanstack/react-query";
import type { UploadLine } from "chancery/wire";
import { useRef, useState } from "react";
import { ApiFailure, type Failure } from "../../api/client.ts";
import { batches, fetchAddresses, type Paper, uploadBatch } from "../../api/upload.ts";

type ReadLine = Extract<UploadLine, { stage: "read" }>;

export type UploadState = "waiting" | "sending" | "stopped" | "too-large" | ReadLine["outcome"];

export interface Upload {
  readonly key: number;
  readonly path: string;
  readonly state: UploadState;
  readonly sha256?: string;
  readonly failure?: Failure;
}

export interface Uploads {
  readonly items: readonly Upload[];
  readonly busy: boolean;
  /** What came of all that has finished. */
  readonly gained: { readonly facts: number; readonly created: number };
  readonly add: (papers: readonly Paper[]) => void;
  /** Has these addresses fetched and added. */
  readonly fetch: (addresses: readonly string[]) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

const FINAL: readonly UploadState[] = ["added", "reread", "unchanged", "unread", "failed", "stopped", "too-large"];

export function isDone({ state }: Upload): boolean {
  return FINAL.includes(state);
}

interface Queued {
  readonly key: number;
  readonly path: string;
}

/** Sends what is added, batch after batch. `limit` is the size of the largest document in bytes. */
export function useUploads(limit = Infinity): Uploads {
  const [items, setItems] = useState<readonly Upload[]>([]);
  const [gained, setGained] = useState({ facts: 0, created: 0 });
  const queue = useRef<Promise<void>>(Promise.resolve());
  const stopping = useRef(new AbortController());
  const client = useQueryClient();
  const keys = useRef(0);

  const change = (of: readonly Queued[], next: (item: Upload) => Partial<Upload>) =>
    setItems((old) => old.map((item) => (of.some(({ key }) => key === item.key) ? { ...item, ...next(item) } : item)));

  const run = async (batch: readonly Queued[], lines: () => AsyncGenerator<UploadLine>, signal: AbortSignal) => {
    if (signal.aborted) return change(batch, () => ({ state: "stopped" }));
    change(batch, () => ({ state: "sending" }));
    try {
      for await (const line of lines()) take(line, batch);
    } catch (error) {
      change(batch, (item) => (isDone(item) ? {} : lost(error)));
    }
    await client.invalidateQueries();
  };

  const take = (line: UploadLine, batch: readonly Queued[]) => {
    if (line.stage === "done")
      return setGained(({ facts, created }) => ({ facts: facts + line.facts, created: created + line.created }));
    if (line.stage === "failed")
      return change(batch, (item) => (isDone(item) ? {} : { state: "failed", failure: line.error }));
    const { outcome: state, sha256, failure } = line;
    const same = batch.filter(({ path }) => path === line.path);
    change(same, () => ({ state, ...(sha256 ? { sha256 } : {}), ...(failure ? { failure } : {}) }));
  };

  const enqueue = (batch: readonly Queued[], lines: (signal: AbortSignal) => AsyncGenerator<UploadLine>) => {
    const { signal } = stopping.current;
    queue.current = queue.current.then(() => run(batch, () => lines(signal), signal));
  };

  const add = (papers: readonly Paper[]) => {
    const queued = papers.map((paper) => ({ ...paper, key: keys.current++ }));
    const fits = queued.filter(({ file }) => file.size <= limit);
    const state = (paper: (typeof queued)[number]): UploadState => (fits.includes(paper) ? "waiting" : "too-large");
    setItems((old) => [...old, ...queued.map((paper) => ({ key: paper.key, path: paper.path, state: state(paper) }))]);
    for (const batch of batches(fits)) enqueue(batch, (signal) => uploadBatch(batch, signal));
  };

  const fetch = (addresses: readonly string[]) => {
    const queued = addresses.map((path) => ({ path, key: keys.current++ }));
    setItems((old) => [...old, ...queued.map((one) => ({ ...one, state: "waiting" as const }))]);
    enqueue(queued, (signal) => fetchAddresses(addresses, signal));
  };

  const stop = () => {
    stopping.current.abort();
    stopping.current = new AbortController();
  };

  const clear = () => {
    setItems([]);
    setGained({ facts: 0, created: 0 });
  };
  return { items, busy: items.some((item) => !isDone(item)), gained, add, fetch, stop, clear };
}

function lost(error: unknown): Partial<Upload> {
  if (error instanceof ApiFailure) return { state: "failed", failure: error.failure };
  if (error instanceof DOMException && error.name === "AbortError") return { state: "stopped" };
  return { state: "failed", failure: { code: "offline", message: "" } };
}
