import type { Verdict } from "./compare.ts";

const LEVELS = [1, 2, 3] as const;

/**
 * Parts things into groups of one happening each. The surest rules go first; a group that a less sure one could put with
 * either of two that are not one stays by itself. Never holds across a whole group. The outcome does not depend on the
 * order of the things, only on `rankOf` (a stable text of each) where two ways are equally good.
 */
export function gather<T>(
  things: readonly T[],
  compare: (a: T, b: T) => Pick<Verdict, "is" | "level">,
  rankOf: (thing: T) => string,
): T[][] {
  const sorted = [...things].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
  const verdicts = sorted.map((a) => sorted.map((b) => (a === b ? null : compare(a, b))));
  let groups = sorted.map((_, i) => [i]);
  for (const level of LEVELS) groups = join(groups, between(verdicts, level));
  return groups.map((group) => group.flatMap((i) => sorted.slice(i, i + 1)));
}

interface Between {
  readonly same: (a: readonly number[], b: readonly number[]) => boolean;
  readonly never: (a: readonly number[], b: readonly number[]) => boolean;
}

function between(verdicts: readonly (readonly (Pick<Verdict, "is" | "level"> | null)[])[], level: number): Between {
  const some = (a: readonly number[], b: readonly number[], is: Verdict["is"], most: number) =>
    a.some((i) => b.some((j) => verdicts[i]?.[j]?.is === is && (verdicts[i]?.[j]?.level ?? 0) <= most));
  return {
    never: (a, b) => some(a, b, "never", 0),
    same: (a, b) => some(a, b, "same", level),
  };
}

/** Joins groups that are the same and have nothing between them, but for those that could go two ways. */
function join(groups: readonly (readonly number[])[], { same, never }: Between): number[][] {
  const near = groups.map((a) => groups.filter((b) => a !== b && same(a, b) && !never(a, b)));
  const torn = near.map((around) => around.some((a, i) => around.slice(i + 1).some((b) => never(a, b))));
  const joined = groups.map((group) => [...group]);
  const home = groups.map((_, i) => i);
  groups.forEach((_, i) => {
    groups.forEach((other, j) => {
      const [one, two] = [home[i] ?? i, home[j] ?? j];
      const [into, from] = [joined[one] ?? [], joined[two] ?? []];
      if (j <= i || one === two || torn[i] || torn[j] || !near[i]?.includes(other) || never(into, from)) return;
      into.push(...from.splice(0));
      home.forEach((place, k) => (home[k] = place === two ? one : place));
    });
  });
  return joined.filter((group) => group.length > 0);
}
