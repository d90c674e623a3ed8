/** The sets of classes that have one that is asked for: 1 or 0 by the number of the set, and their numbers. */
export interface Members {
  readonly flags: Uint8Array;
  readonly numbers: readonly number[];
}

/**
 * The sets of classes that words have, numbered: thousands of words share a few hundred of them, so that whether a word is of
 * some class is one look into a small table. Sets come as words are met; the tables grow with them.
 */
export class Kinds {
  private readonly sets: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly single = new Map<string, Members>();
  private readonly groups = new Map<readonly string[], Members>();

  /** The number of the set of classes that some senses have. */
  of(senses: readonly { readonly class: string }[]): number {
    const key =
      senses.length === 1 ? senses[0]!.class : [...new Set(senses.map((sense) => sense.class))].sort().join(" ");
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.sets.length));
      this.sets.push(key.split(" "));
    }
    return number;
  }

  /** How many sets there are so far. */
  get size(): number {
    return this.sets.length;
  }

  /** The sets that have a class. */
  with(name: string): Members {
    let members = this.single.get(name);
    if (members?.flags.length !== this.sets.length) this.single.set(name, (members = this.mark([name])));
    return members;
  }

  /** The sets that have any of some classes. Hand in the same list again: it is kept. */
  among(names: readonly string[]): Members {
    let members = this.groups.get(names);
    if (members?.flags.length !== this.sets.length) this.groups.set(names, (members = this.mark(names)));
    return members;
  }

  private mark(names: readonly string[]): Members {
    const flags = Uint8Array.from(this.sets, (set) => Number(set.some((name) => names.includes(name))));
    return { flags, numbers: [...flags.keys()].filter((number) => flags[number] === 1) };
  }
}
