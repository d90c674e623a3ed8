/** Things that belong together, told pair by pair. */
export class Union<T> {
  readonly #above = new Map<T, T>();

  add(thing: T): void {
    if (!this.#above.has(thing)) this.#above.set(thing, thing);
  }

  join(one: T, other: T): void {
    this.add(one);
    this.add(other);
    this.#above.set(this.rootOf(other), this.rootOf(one));
  }

  /** The same for all that belong together. */
  rootOf(thing: T): T {
    let root = thing;
    for (let next = this.#above.get(root); next !== undefined && next !== root; next = this.#above.get(root))
      root = next;
    this.#above.set(thing, root);
    return root;
  }

  all(): T[] {
    return [...this.#above.keys()];
  }
}

/** Parts a list into pieces within which each thing is tied to some other; between pieces there is no tie. */
export function partsAmong<T>(things: readonly T[], tied: (a: T, b: T) => boolean): T[][] {
  const union = new Union<number>();
  things.forEach((_, i) => union.add(i));
  things.forEach((a, i) => {
    for (let j = i + 1; j < things.length; j++) {
      const b = things[j];
      if (b !== undefined && union.rootOf(i) !== union.rootOf(j) && tied(a, b)) union.join(i, j);
    }
  });
  const pieces = new Map<number, T[]>();
  things.forEach((thing, i) => {
    const root = union.rootOf(i);
    pieces.set(root, [...(pieces.get(root) ?? []), thing]);
  });
  return [...pieces.values()];
}
