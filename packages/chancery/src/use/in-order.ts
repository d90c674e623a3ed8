/** How much may be under way at once: things, and their weight together. A single heavier thing goes alone. */
export interface Width {
  readonly things: number;
  readonly weight: number;
}

/**
 * Works on things side by side and gives the outcomes in the order of the things. Takes no more of them than may be
 * under way, so that a folder of any size needs bounded memory.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  work: (thing: T) => Promise<R>,
  { width, weigh }: { readonly width: Width; readonly weigh: (thing: T) => number },
): AsyncGenerator<R> {
  const under: Underway<R>[] = [];
  let weight = 0;
  for await (const thing of things) {
    const own = weigh(thing);
    while (under.length && (under[0]?.done || under.length >= width.things || weight + own > width.weight)) {
      const first = under.shift();
      if (!first) break;
      weight -= first.weight;
      yield await first.outcome;
    }
    under.push(begin(work(thing), own));
    weight += own;
  }
  for (const { outcome } of under) yield await outcome;
}

interface Underway<R> {
  readonly outcome: Promise<R>;
  readonly weight: number;
  done: boolean;
}

function begin<R>(outcome: Promise<R>, weight: number): Underway<R> {
  const one = { outcome, weight, done: false };
  const finish = () => {
    one.done = true;
  };
  // Awaited in its turn; until then a failure is not unhandled.
  outcome.then(finish, finish);
  return one;
}
