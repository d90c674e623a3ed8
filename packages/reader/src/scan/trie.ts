import { foldWord } from "../text/fold.ts";

/**
 * A trie over folded code units in flat typed arrays: children of a node are contiguous and sorted, the first step
 * from the root is a table. `word[node]` is the word that ends there, or -1.
 */
export interface Trie {
  readonly root: Int32Array;
  readonly unit: Uint16Array;
  readonly child: Int32Array;
  readonly count: Uint16Array;
  readonly word: Int32Array;
}

interface Entry {
  readonly text: string;
  readonly word: number;
}

/** Builds the trie of a list of words; a word's id is its place in the list. Words are folded here. */
export function buildTrie(words: readonly string[]): Trie {
  const entries: Entry[] = words.map((word, id) => ({ text: foldWord(word), word: id }));
  entries.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const size = entries.reduce((sum, entry) => sum + entry.text.length, 1);
  const trie = {
    root: new Int32Array(65536),
    unit: new Uint16Array(size),
    child: new Int32Array(size),
    count: new Uint16Array(size),
    word: new Int32Array(size).fill(-1),
  };
  const used = fill(trie, entries);
  return {
    root: trie.root,
    unit: trie.unit.slice(0, used),
    child: trie.child.slice(0, used),
    count: trie.count.slice(0, used),
    word: trie.word.slice(0, used),
  };
}

/** Breadth first, so that the children of a node lie side by side. Returns how many nodes were used; node 0 is unused. */
function fill(trie: Trie, entries: readonly Entry[]): number {
  let next = 1;
  const queue: { node: number; from: number; to: number; depth: number }[] = [
    { node: -1, from: 0, to: entries.length, depth: 0 },
  ];
  for (let q = 0; q < queue.length; q++) {
    const { node, to, depth } = queue[q]!;
    let from = queue[q]!.from;
    while (from < to && entries[from]!.text.length === depth) {
      if (node >= 0) trie.word[node] = entries[from]!.word;
      from++;
    }
    if (node >= 0) trie.child[node] = next;
    for (let at = from; at < to;) {
      const unit = entries[at]!.text.charCodeAt(depth);
      let end = at + 1;
      while (end < to && entries[end]!.text.charCodeAt(depth) === unit) end++;
      const made = next++;
      trie.unit[made] = unit;
      if (node < 0) trie.root[unit] = made;
      else trie.count[node]!++;
      queue.push({ node: made, from: at, to: end, depth: depth + 1 });
      at = end;
    }
  }
  return next;
}

/** The child of `node` under a code unit, or 0. */
export function step(trie: Trie, node: number, unit: number): number {
  let low = trie.child[node]!;
  let high = low + trie.count[node]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.unit[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
