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
  const rows = flat(folded, places);
  note(trie.pairs, rows);
  const used = fill(trie, rows);
  return {
    root: trie.root,
    unit: trie.unit.slice(0, used),
    child: trie.child.slice(0, used),
    count: trie.count.slice(0, used),
    word: trie.word.slice(0, used),
    pairs: trie.pairs,
  };
}

/** Sorted words end to end: where each begins (and the last ends), and its id. Side by side they are read far faster than as strings. */
interface Flat {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

function flat(words: readonly string[], places: ReadonlyMap<string, number>): Flat {
  const starts = new Int32Array(words.length + 1);
  const ids = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) starts[i + 1] = starts[i]! + words[i]!.length;
  const units = new Uint16Array(starts[words.length]!);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const start = starts[i]!;
    ids[i] = places.get(word)!;
    for (let at = 0; at < word.length; at++) units[start + at] = word.charCodeAt(at);
  }
  return { units, starts, ids };
}

/** Notes the pairs of code units that words begin with. */
function note(pairs: Uint8Array, { units, starts }: Flat): void {
  for (let i = 0; i + 1 < starts.length; i++) {
    const start = starts[i]!;
    if (starts[i + 1]! - start < 2) continue;
    const place = placeOf(units[start]!, units[start + 1]!);
    pairs[place >> 3]! |= 1 << (place & 7);
  }
}

/**
 * Breadth first, so that the children of a node lie side by side: a node's place is its turn. Returns how many nodes were
 * used; node 0 is unused and stands for the root's turn.
 */
function fill(trie: Trie, { units, starts: words, ids }: Flat): number {
  const size = trie.unit.length;
  const [starts, ends, depths] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  ends[0] = ids.length;
  let next = 1;
  for (let node = 0; node < next; node++) {
    const [to, depth] = [ends[node]!, depths[node]!];
    let at = starts[node]!;
    for (; at < to && depth === words[at + 1]! - words[at]!; at++) if (node) trie.word[node] = ids[at]!;
    if (node) trie.child[node] = next;
    while (at < to) {
      const unit = units[words[at]! + depth]!;
      const made = next++;
      starts[made] = at;
      while (at < to && units[words[at]! + depth] === unit) at++;
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
