/** Random numbers that are the same on every run: integers from `low` to `high`, both included (xorshift32). */
export function seeded(seed: number): (low: number, high: number) => number {
  let state = seed | 0 || 1;
  return (low, high) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return low + ((state >>> 0) % (high - low + 1));
  };
}

/** One of a list. */
export function pick<T>(random: (low: number, high: number) => number, list: readonly [T, ...T[]]): T {
  return list[random(0, list.length - 1)] ?? list[0];
}
