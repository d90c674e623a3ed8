/** How many things make a batch, and how long the first of one waits for others, in milliseconds. */
export interface BatchSize {
  readonly most: number;
  readonly patience: number;
}

/** Gathers things that come quickly one after another; a thing that comes alone does not wait for the next. */
export async function* inBatches<T>(things: AsyncIterable<T>, { most, patience }: BatchSize): AsyncGenerator<T[]> {
  const source = things[Symbol.asyncIterator]();
  let batch: T[] = [];
  try {
    for (let next = source.next(); ;) {
      const come = batch.length ? await Promise.race([next, wait(patience)]) : await next;
      if (come === "waited") {
        yield batch;
        batch = [];
        continue;
      }
      if (come.done) break;
      batch.push(come.value);
      next = source.next();
      // Awaited in its turn; until then a failure is not unhandled.
      next.catch(() => {});
      if (batch.length < most) continue;
      yield batch;
      batch = [];
    }
    if (batch.length) yield batch;
  } finally {
    await source.return?.();
  }
}

function wait(milliseconds: number): Promise<"waited"> {
  return new Promise((resolve) => setTimeout(() => resolve("waited"), milliseconds));
}
