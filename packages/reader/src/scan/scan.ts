import { fold } from "../text/fold.ts";
import { isSpacedUnit } from "../text/script.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import { step } from "./trie.ts";

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
  /** For each offset, the index of the first hit that starts there or later. */
  private readonly index: Int32Array;
  /** For each offset, where the hits that end there begin in `endings`. */
  private readonly endIndex: Int32Array;
  /** Places of hits by their end. */
  private readonly endings: Int32Array;
  /** Places of the hits that have a sense of a class, of any of some classes. */
  private readonly byClass: ReadonlyMap<string, readonly number[]>;
  private readonly groups = new Map<readonly string[], Int32Array>();

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.units = fold(text);
    const hits: Hit[] = [];
    this.index = new Int32Array(text.length + 2);
    for (let at = 0; at < text.length; at++) {
      this.index[at] = hits.length;
      collect(this, at, { lexicon, hits });
    }
    this.index[text.length] = hits.length;
    this.index[text.length + 1] = hits.length;
    this.hits = hits;
    this.byClass = indexClasses(hits);
    ({ endIndex: this.endIndex, endings: this.endings } = indexEnds(hits, text.length));
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
    return this.pick(this.byClass.get(name) ?? NOWHERE, start, end);
  }

  /** Hits that start within [start, end) and end at or before `end`. */
  within(start: number, end: number): Hit[] {
    const out: Hit[] = [];
    for (let i = this.index[start] ?? 0; i < this.hits.length; i++) {
      const hit = this.hits[i]!;
      if (hit.start >= end) break;
      if (hit.end <= end) out.push(hit);
    }
    return out;
  }

  /** Hits that have a sense of any of some classes, start and end within [start, end), in order. Hand in the same list again: it is kept. */
  among(names: readonly string[], start: number, end: number): readonly Hit[] {
    let group = this.groups.get(names);
    if (!group) this.groups.set(names, (group = this.join(names)));
    return this.pick(group, start, end);
  }

  private join(names: readonly string[]): Int32Array {
    const marked = new Uint8Array(this.hits.length);
    let count = 0;
    for (const name of names)
      for (const place of this.byClass.get(name) ?? NOWHERE) if (!marked[place]) count += marked[place] = 1;
    const places = new Int32Array(count);
    for (let place = 0, next = 0; next < count; place++) if (marked[place]) places[next++] = place;
    return places;
  }

  /** The hits at some places that start and end within a stretch. */
  private pick(places: ArrayLike<number>, start: number, end: number): readonly Hit[] {
    const from = this.firstFrom(places, start);
    if (from === places.length || this.hits[places[from]!]!.start >= end) return NONE;
    const out: Hit[] = [];
    for (let i = from; i < places.length; i++) {
      const hit = this.hits[places[i]!]!;
      if (hit.start >= end) break;
      if (hit.end <= end) out.push(hit);
    }
    return out;
  }

  /** Which of some places is the first whose hit starts at an offset or later. */
  private firstFrom(places: ArrayLike<number>, start: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.hits[places[middle]!]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last hit of a class that ends at or before an offset. */
  last(name: string, end: number): { hit: Hit; sense: Sense } | null {
    const places = this.byClass.get(name) ?? NOWHERE;
    for (let i = this.firstFrom(places, end) - 1; i >= 0; i--) {
      const hit = this.hits[places[i]!]!;
      if (hit.end <= end) return { hit, sense: senseOf(hit, name)! };
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
const NOWHERE: readonly number[] = [];

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
  hits.forEach((hit, i) => (endings[next[hit.end]!++] = i));
  return { endIndex, endings };
}

function indexClasses(hits: readonly Hit[]): Map<string, number[]> {
  const byClass = new Map<string, number[]>();
  hits.forEach(({ senses }, place) => {
    for (const { class: name } of senses) {
      const places = byClass.get(name);
      if (!places) byClass.set(name, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  return byClass;
}

function collect(
  { text, units }: { text: string; units: Uint16Array },
  at: number,
  { lexicon, hits }: { lexicon: Lexicon; hits: Hit[] },
): void {
  const { trie } = lexicon;
  let node = trie.root[units[at]!]!;
  if (!node) return;
  if (at > 0 && isSpacedUnit(units[at]!) && isSpacedUnit(units[at - 1]!)) return;
  const first = hits.length;
  for (let end = at + 1; node; end++) {
    const word = trie.word[node]!;
    if (word >= 0 && bounded(units, end)) {
      const all = lexicon.senses[word]!;
      const senses = lexicon.capitals[word] ? written(all, text, { start: at, end }) : all;
      if (senses.length) hits.push({ start: at, end, senses });
    }
    if (end >= units.length) break;
    node = step(trie, node, units[end]!);
  }
  if (hits.length - first > 1) reverse(hits, first);
}

/** Senses whose capitals the text has too. */
function written(
  senses: readonly Sense[],
  text: string,
  { start, end }: { start: number; end: number },
): readonly Sense[] {
  const first = text[start] !== text[start]!.toLowerCase();
  const all = first && text.slice(start, end) === text.slice(start, end).toUpperCase();
  return senses.filter((sense) => !sense.capital || (sense.capital === "all" ? all : first));
}

/** Words of spaced scripts end at a word's end; stems that bend are checked again when their ending is read. */
function bounded(units: Uint16Array, end: number): boolean {
  if (end >= units.length) return true;
  return !(isSpacedUnit(units[end - 1]!) && isSpacedUnit(units[end]!));
}

function reverse(hits: Hit[], from: number): void {
  for (let i = from, j = hits.length - 1; i < j; i++, j--) {
    const held = hits[i]!;
    hits[i] = hits[j]!;
    hits[j] = held;
  }
}
