import { fold } from "../text/fold.ts";
import { isSpacedUnit } from "../text/script.ts";
import type { Kinds, Members } from "./kinds.ts";
import type { Lexicon, Meaning, Sense, Word } from "./lexicon.ts";
import { begins, step } from "./trie.ts";

/** A table word found in the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** A text with every table word in it: all matches, sorted by start, the longest first. */
export class Scanned {
  readonly text: string;
  readonly units: Uint16Array;
  readonly hits: readonly Hit[];
  /** The number of the set of classes of each hit. */
  private readonly sets: readonly number[];
  private readonly kinds: Kinds;
  /** 1 for the sets of classes that some hit of the text has. */
  private readonly present: Uint8Array;
  /** For each offset, the index of the first hit that starts there or later. */
  private readonly index: Int32Array;
  /** For each offset, where the hits that end there begin in `endings`. */
  private readonly endIndex: Int32Array;
  /** Places of hits by their end. */
  private readonly endings: Int32Array;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.units = fold(text);
    this.kinds = lexicon.kinds;
    const found = findWords(text, this.units, lexicon);
    this.index = found.index;
    this.hits = found.hits;
    this.sets = found.sets;
    this.present = new Uint8Array(lexicon.kinds.size);
    for (const set of found.sets) this.present[set] = 1;
    ({ endIndex: this.endIndex, endings: this.endings } = indexEnds(found.hits, text.length));
  }

  /** True where any table word starts at an offset. */
  starts(offset: number): boolean {
    return (this.index[offset] ?? 0) < (this.index[offset + 1] ?? 0);
  }

  /** Hits that start at an offset, the longest first. */
  at(offset: number): readonly Hit[] {
    const from = this.index[offset] ?? 0;
    const to = this.index[offset + 1] ?? 0;
    return from < to ? this.hits.slice(from, to) : NONE;
  }

  /** Hits that have a sense of a class, start and end within [start, end), in order. */
  of(name: string, start: number, end: number): readonly Hit[] {
    return this.pick(this.kinds.with(name), start, end);
  }

  /** Hits that start within [start, end) and end at or before `end`. */
  within(start: number, end: number): Hit[] {
    const out: Hit[] = [];
    const to = this.index[end] ?? this.hits.length;
    for (let i = this.index[start] ?? 0; i < to; i++) if (this.hits[i]!.end <= end) out.push(this.hits[i]!);
    return out;
  }

  /** Hits that have a sense of any of some classes, start and end within [start, end), in order. Hand in the same list again: it is kept. */
  among(names: readonly string[], start: number, end: number): readonly Hit[] {
    return this.pick(this.kinds.among(names), start, end);
  }

  private pick(members: Members, start: number, end: number): readonly Hit[] {
    if (!this.has(members)) return NONE;
    let out: Hit[] | undefined;
    const { hits, sets } = this;
    const { flags } = members;
    const to = this.index[end] ?? hits.length;
    for (let i = this.index[start] ?? 0; i < to; i++)
      if (flags[sets[i]!] === 1 && hits[i]!.end <= end) (out ??= []).push(hits[i]!);
    return out ?? NONE;
  }

  /** True where the text has any of some sets at all: most words that are asked for are not in most texts. */
  private has({ numbers }: Members): boolean {
    for (let i = 0; i < numbers.length; i++) if (this.present[numbers[i]!] === 1) return true;
    return false;
  }

  /** The last hit of a class that ends at or before an offset. */
  last(name: string, end: number): { hit: Hit; sense: Sense } | null {
    const members = this.kinds.with(name);
    for (let i = (this.index[end] ?? this.hits.length) - 1; i >= 0; i--) {
      const hit = this.hits[i]!;
      if (members.flags[this.sets[i]!] === 1 && hit.end <= end) return { hit, sense: senseOf(hit, name)! };
    }
    return null;
  }

  /** The longest hit of a class that starts at an offset. */
  longest(offset: number, name: string): { hit: Hit; sense: Sense } | null {
    const to = this.index[offset + 1] ?? 0;
    for (let i = this.index[offset] ?? 0; i < to; i++) {
      const hit = this.hits[i]!;
      const sense = senseOf(hit, name);
      if (sense) return { hit, sense };
    }
    return null;
  }

  /** The longest hit of a class, of `reach` code units at most, that ends at an offset. */
  ending(offset: number, name: string, reach: number): { hit: Hit; sense: Sense } | null {
    const to = this.endIndex[offset + 1] ?? 0;
    for (let i = this.endIndex[offset] ?? 0; i < to; i++) {
      const hit = this.hits[this.endings[i]!]!;
      const sense = hit.start < offset - reach ? undefined : senseOf(hit, name);
      if (sense) return { hit, sense };
    }
    return null;
  }
}

const NONE: readonly Hit[] = [];

/** The first sense of a class that a hit has. */
function senseOf({ senses }: Hit, name: string): Sense | undefined {
  for (let i = 0; i < senses.length; i++) if (senses[i]!.class === name) return senses[i];
  return undefined;
}

/** For each offset, where the places of the hits that end there stand in `endings`, by start. */
function indexEnds(hits: readonly Hit[], length: number): { endIndex: Int32Array; endings: Int32Array } {
  const endIndex = new Int32Array(length + 2);
  for (const hit of hits) endIndex[hit.end + 1]!++;
  for (let at = 0; at <= length; at++) endIndex[at + 1]! += endIndex[at]!;
  const next = endIndex.slice();
  const endings = new Int32Array(hits.length);
  for (let i = 0; i < hits.length; i++) endings[next[hits[i]!.end]!++] = i;
  return { endIndex, endings };
}

/** Hits by start, the set of classes of each, and for each offset the index of the first hit that starts there or later. */
interface Found {
  readonly hits: Hit[];
  readonly sets: number[];
  readonly index: Int32Array;
}

/** Walks the trie from each offset at which a word may begin. */
function findWords(text: string, units: Uint16Array, { trie, words }: Lexicon): Found {
  const { length } = units;
  const found: Found = { hits: [], sets: [], index: new Int32Array(length + 2) };
  const { hits, sets, index } = found;
  for (let at = 0; at < length; at++) {
    const first = hits.length;
    index[at] = first;
    let node = trie.root[units[at]!]!;
    if (node === 0 || (at > 0 && isSpacedUnit(units[at]!) && isSpacedUnit(units[at - 1]!))) continue;
    for (let end = at + 1; node !== 0; end++) {
      const place = trie.word[node]!;
      if (place >= 0 && bounded(units, end)) {
        const word = words.at(place);
        const { senses, kinds } =
          word.capital === undefined ? word : written(word.capital, { text, units, start: at, end });
        if (senses.length > 0) {
          hits.push({ start: at, end, senses });
          sets.push(kinds);
        }
      }
      if (end === length || trie.count[node] === 0) break;
      const unit = units[end]!;
      node = end > at + 1 || begins(trie, units[at]!, unit) ? step(trie, node, unit) : 0;
    }
    if (hits.length - first > 1) {
      reverse(hits, first);
      reverse(sets, first);
    }
  }
  index.fill(hits.length, length);
  return found;
}

/** The meanings whose capitals the text has too. A letter that folds to itself is a small one. */
function written(
  capital: NonNullable<Word["capital"]>,
  { text, units, start, end }: { text: string; units: Uint16Array; start: number; end: number },
): Meaning {
  if (text.charCodeAt(start) === units[start]! || text[start] === text[start]!.toLowerCase()) return capital.none;
  if (end - start > 1 && isSpacedUnit(units[start + 1]!) && text.charCodeAt(start + 1) === units[start + 1]!)
    return capital.first;
  const word = text.slice(start, end);
  return word === word.toUpperCase() ? capital.all : capital.first;
}

/** Words of spaced scripts end at a word's end; stems that bend are checked again when their ending is read. */
function bounded(units: Uint16Array, end: number): boolean {
  if (end >= units.length) return true;
  return !(isSpacedUnit(units[end - 1]!) && isSpacedUnit(units[end]!));
}

function reverse<T>(list: T[], from: number): void {
  for (let i = from, j = list.length - 1; i < j; i++, j--) {
    const held = list[i]!;
    list[i] = list[j]!;
    list[j] = held;
  }
}
