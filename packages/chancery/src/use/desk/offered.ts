// Between whom a record could be looked at.
import type { Line } from "./ledger.ts";
import type { World } from "./world.ts";

/** A state or region, and how many records it is in. */
export interface OfferedSide {
  readonly id: string;
  readonly count: number;
  readonly names: Readonly<Record<string, string>>;
}

/** All states and regions of a record, the most told of first. */
export function offeredSides(lines: readonly Line[], world: World): OfferedSide[] {
  return counted(lines.map(({ sides }) => [...sides])).map(([id, count]) => ({ id, count, names: world.namesOf(id) }));
}

/** The one most told of, and the one that is most often told of with it. */
export function usualSides(lines: readonly Line[], [first]: readonly OfferedSide[]): string[] {
  if (!first) return [];
  const [second] = counted(
    lines.filter(({ sides }) => sides.has(first.id)).map(({ sides }) => [...sides].filter((side) => side !== first.id)),
  );
  return second ? [first.id, second[0]] : [first.id];
}

function counted(lists: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
