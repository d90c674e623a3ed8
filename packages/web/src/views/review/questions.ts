// The queue as a person goes through it: what was answered leaves it at once, what is put off goes to its end.
import type { Judged, ReviewItem } from "chancery/wire";
import { useState } from "react";
import { decide, undo, undoable } from "../../parts/judging/outbox.ts";

export interface Queue {
  readonly current: ReviewItem | undefined;
  /** Those after it. */
  readonly next: readonly ReviewItem[];
  readonly left: number;
  /** Answered in this visit. */
  readonly answered: number;
  readonly answer: (judged: Judged) => void;
  readonly skip: () => void;
  readonly back: () => void;
  /** Takes the last answer back and asks again. False where there was none. */
  readonly takeBack: () => boolean;
}

interface Answered {
  readonly token: string;
  /** Questions that the decision answered: all on a record that is no more what it was. */
  readonly keys: readonly string[];
}

interface Place {
  readonly answered: readonly Answered[];
  /** Keys in the order of putting off. */
  readonly later: readonly string[];
}

export function useQueue(items: readonly ReviewItem[]): Queue {
  const [{ answered, later }, setPlace] = useState<Place>({ answered: [], later: [] });
  const gone = new Set(answered.flatMap(({ keys }) => keys));
  const open = items.filter(({ key }) => !gone.has(key));
  const queue = [
    ...open.filter(({ key }) => !later.includes(key)),
    ...later.flatMap((key) => open.filter((item) => item.key === key)),
  ];
  const [current, ...next] = queue;
  return {
    current,
    next,
    left: queue.length,
    answered: answered.length,
    answer(judged) {
      if (!current) return;
      const keys = [current.key, ...open.filter((item) => endsWith(item, judged)).map(({ key }) => key)];
      const token = decide(judged);
      setPlace((place) => ({ ...place, answered: [...place.answered, { token, keys }] }));
    },
    skip() {
      if (current) setPlace((place) => ({ ...place, later: [...without(place.later, current.key), current.key] }));
    },
    back: () => setPlace((place) => ({ ...place, later: place.later.slice(0, -1) })),
    takeBack() {
      const last = answered.at(-1);
      const here = last !== undefined && last.token === undoable();
      const undone = undo();
      if (undone && here)
        setPlace((place) => ({
          answered: place.answered.slice(0, -1),
          later: place.later.filter((key) => !last.keys.includes(key)),
        }));
      return undone;
    },
  };
}

/** A record that is rejected, or put together with another, has no further questions. */
function endsWith(item: ReviewItem, { verb, of, other }: Judged): boolean {
  if (verb !== "reject" && verb !== "same") return false;
  const ids = item.kind === "orphan" ? [] : [item.record.id, ...(item.kind === "alike" ? [item.other.id] : [])];
  return ids.some((id) => id === of || id === other);
}

function without(keys: readonly string[], gone: string): string[] {
  return keys.filter((key) => key !== gone);
}
