/** Things fetched before they are wanted, up to a weight; so one knows early how many there are. */
export interface Ahead<T> {
  readonly things: AsyncGenerator<T>;
  /** How many there are in all; null until the last is at hand. */
  total(): number | null;
}

/** Runs ahead of whoever takes the things, no further than `weight`. */
export function ahead<T>(source: AsyncIterable<T>, weight: number, weigh: (thing: T) => number): Ahead<T> {
  const queue: T[] = [];
  const state = { held: 0, count: 0, ended: false, stopped: false, failure: null as { error: unknown } | null };
  const bell = new Bell();

  async function fetch(): Promise<void> {
    try {
      for await (const thing of source) {
        queue.push(thing);
        state.held += weigh(thing);
        state.count++;
        bell.ring();
        while (state.held > weight && queue.length > 1 && !state.stopped) await bell.heard();
        if (state.stopped) return;
      }
      state.ended = true;
    } catch (error) {
      state.failure = { error };
    } finally {
      bell.ring();
    }
  }

  async function* things(): AsyncGenerator<T> {
    const fetching = fetch();
    try {
      for (;;) {
        const [next] = queue.splice(0, 1);
        if (next !== undefined) {
          state.held -= weigh(next);
          bell.ring();
          yield next;
        } else if (state.failure) throw state.failure.error;
        else if (state.ended) return;
        else await bell.heard();
      }
    } finally {
      state.stopped = true;
      bell.ring();
      await fetching;
    }
  }

  return { things: things(), total: () => (state.ended ? state.count : null) };
}

/** Wakes all who wait for something to have changed. */
class Bell {
  #waiting: (() => void)[] = [];

  heard(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  ring(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
