/**
 * Parts things into groups in which all are the same as one another. 'Same' need not carry over: a meeting 'in October'
 * may be that of the 24th or that of the 27th, which are two. A thing between two that are not the same stands alone;
 * what remains falls into groups by itself. The outcome does not depend on the order of the things.
 */
export function partition<T>(things: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const near = neighbours(things, same);
  const torn = things.map((_, i) => isTorn(near, i));
  const done = new Set<number>();
  const groups: T[][] = [];
  things.forEach((thing, i) => {
    if (done.has(i)) return;
    const others = torn[i] ? [] : [...(near[i] ?? [])].filter((j) => !torn[j]);
    for (const j of others) done.add(j);
    groups.push([thing, ...others.flatMap((j) => things.slice(j, j + 1))]);
  });
  return groups;
}

function neighbours<T>(things: readonly T[], same: (a: T, b: T) => boolean): Set<number>[] {
  const near = things.map(() => new Set<number>());
  things.forEach((a, i) => {
    things.slice(i + 1).forEach((b, k) => {
      if (!same(a, b)) return;
      near[i]?.add(i + 1 + k);
      near[i + 1 + k]?.add(i);
    });
  });
  return near;
}

/** True where two neighbours are not neighbours of one another. */
function isTorn(near: readonly ReadonlySet<number>[], i: number): boolean {
  const around = [...(near[i] ?? [])];
  return around.some((a, k) => around.slice(k + 1).some((b) => !near[a]?.has(b)));
}
