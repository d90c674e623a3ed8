// A long list of which only the pages in sight are asked for.
import { useQueries } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { PAGE_SIZE, type PageQuery } from "../api/queries.ts";

interface PageOf<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

export interface Pages<Item, Answer> {
  /** Undefined until the first page is there. */
  readonly total: number | undefined;
  readonly loaded: readonly Answer[];
  readonly item: (index: number) => Item | undefined;
  readonly error: Error | null;
  /** True while the lines shown are those of the filters before. */
  readonly stale: boolean;
  /** Says which lines are in sight; their pages are then asked for. */
  readonly need: (first: number, last: number) => void;
  readonly retry: () => void;
}

interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Keeps the pages around the lines in sight; on new filters the old lines stay until the new ones have come. */
export function usePages<Item, Answer extends PageOf<Item>>(
  pageQuery: (page: number) => PageQuery<Answer>,
): Pages<Item, Answer> {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 });
  const [total, setTotal] = useState(0);
  const numbers = numbersOf(sight, total);
  const results = useQueries({ queries: numbers.map(pageQuery) });
  const now = new Map(results.flatMap(({ data }, i) => (data ? [[numbers[i] ?? 0, data] as const] : [])));
  const ready = now.has(0);
  const shown = useLast(now, ready);
  const known = shown.get(0)?.total ?? 0;
  if (known !== total) setTotal(known);
  const need = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE_SIZE), last: Math.floor(last / PAGE_SIZE) };
    setSight((old) => (old.first === next.first && old.last === next.last ? old : next));
  }, []);
  return {
    total: shown.get(0)?.total,
    loaded: [...shown.values()],
    item: (index) => shown.get(Math.floor(index / PAGE_SIZE))?.items[index % PAGE_SIZE],
    error: results.find(({ error }) => error)?.error ?? null,
    stale: !ready && shown.size > 0,
    need,
    retry: () => results.forEach((result) => void (result.isError && result.refetch())),
  };
}

/** Lists up to this length are held whole: they scroll without waiting, and can be printed. */
const WHOLE = 10 * PAGE_SIZE;

/** The first page always, for the total, and those in sight; of a list that is not long, all. */
function numbersOf({ first, last }: Sight, total: number): number[] {
  if (total <= WHOLE) return Array.from({ length: Math.max(1, Math.ceil(total / PAGE_SIZE)) }, (_, page) => page);
  const numbers = new Set([0]);
  for (let page = first; page <= last; page++) numbers.add(page);
  return [...numbers];
}

/** The value, or the last one that was good while it is not. */
function useLast<T>(value: T, good: boolean): T {
  const [last, setLast] = useState(value);
  if (good && last !== value && !sameEntries(last, value)) setLast(value);
  return good ? value : last;
}

function sameEntries(a: unknown, b: unknown): boolean {
  if (!(a instanceof Map && b instanceof Map) || a.size !== b.size) return false;
  return [...a].every(([key, value]) => b.get(key) === value);
}
