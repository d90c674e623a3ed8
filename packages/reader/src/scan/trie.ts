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
  /** A bit for each pair of code units that some word begins with; several pairs share one. */
  readonly pairs: Uint8Array;
}

/** Bits of the table of pairs, a power of two. */
const PAIRS = 1 << 18;

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (PAIRS - 1);
}

/** False where no word begins with two code units: most walks end there. */
export function begins({ pairs }: Trie, first: number, second: number): boolean {
  const place = placeOf(first, second);
  return (pairs[place >> 3]! & (1 << (place & 7))) !== 0;
}

/** Builds the trie of a list of words; a word's id is its place in the list. Words are folded here. */
export function buildTrie(words: readonly string[]): Trie {
  const places = new Map<string, number>();
  words.forEach((word, place) => places.set(foldWord(word), place));
  const folded = [...places.keys()].sort();
  const size = folded.reduce((sum, text) => sum + text.length, 1);
  const trie = {
    root: new Int32Array(65536),
    unit: new Uint16Array(size),
    child: new Int32Array(size),
    count: new Uint16Array(size),
    word: new Int32Array(size).fill(-1),
    pairs: new Uint8Array(PAIRS >> 3),
  };
  for (const word of folded) {
    if (word.length < 2) continue;
    const place = placeOf(word.charCodeAt(0), word.charCodeAt(1));
    trie.pairs[place >> 3]! |= 1 << (place & 7);
  }
  const used = fill(trie, folded, places);
  return {
    root: trie.root,
    unit: trie.unit.slice(0, used),
    child: trie.child.slice(0, used),
    count: trie.count.slice(0, used),
    word: trie.word.slice(0, used),
    pairs: trie.pairs,
  };
}

/**
 * Breadth first, so that the children of a node lie side by side: a node's place is its turn. `words` are sorted, `places`
 * are their ids. Returns how many nodes were used; node 0 is unused and stands for the root's turn.
 */
function fill(trie: Trie, words: readonly string[], places: ReadonlyMap<string, number>): number {
  const size = trie.unit.length;
  const [starts, ends, depths] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  ends[0] = words.length;
  let next = 1;
  for (let node = 0; node < next; node++) {
    const [to, depth] = [ends[node]!, depths[node]!];
    let at = starts[node]!;
    for (; at < to && words[at]!.length === depth; at++) if (node) trie.word[node] = places.get(words[at]!)!;
    if (node) trie.child[node] = next;
    while (at < to) {
      const unit = words[at]!.charCodeAt(depth);
      const made = next++;
      starts[made] = at;
      while (at < to && words[at]!.charCodeAt(depth) === unit) at++;
      ends[made] = at;
      depths[made] = depth + 1;
      trie.unit[made] = unit;
      if (node) trie.count[node]!++;
      else trie.root[unit] = made;
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
