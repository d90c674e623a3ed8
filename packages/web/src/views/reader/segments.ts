// Cuts a text where marks begin and end, so that marks may overlap in any way: each piece knows all that lies over it.
import type { Span } from "@chancery/reader";

/** A fact as far as marking goes: the sentence it stands on, and the words its slots were read from. */
export interface Marked {
  readonly evidence: Span;
  readonly words: readonly Span[];
}

/** A piece of a unit; numbers are indexes into the facts. */
export interface Segment extends Span {
  /** Facts whose sentence this is part of. */
  readonly evidence: readonly number[];
  /** Facts one of whose slots was read here. */
  readonly words: readonly number[];
  /** Facts whose sentence ends with this piece: their numbers are shown behind it. */
  readonly ends: readonly number[];
  /** Part of what a search found. */
  readonly found: boolean;
}

/** A block of text, or one cell of a row. `next` is where the following unit begins. */
export interface Unit extends Span {
  readonly next: number;
}

export interface Marks {
  readonly facts: readonly Marked[];
  readonly found: Span | null;
}

/** The pieces of a unit in order; together they are all of it. */
export function segmentsOf(unit: Unit, { facts, found }: Marks): Segment[] {
  const here = facts.flatMap((fact, index) => (touches(unit, fact.evidence) ? [{ ...fact, index }] : []));
  const spans = here.flatMap(({ evidence, words }) => [evidence, ...words]);
  const cuts = cutsOf(unit, found ? [...spans, found] : spans);
  return cuts.slice(0, -1).map((start, i) => {
    const piece = { start, end: cuts[i + 1] ?? unit.end };
    return {
      ...piece,
      evidence: here.filter(({ evidence }) => covers(evidence, piece)).map(({ index }) => index),
      words: here.filter(({ words }) => words.some((span) => covers(span, piece))).map(({ index }) => index),
      ends: here.filter(({ evidence }) => endsWith(evidence, piece, unit)).map(({ index }) => index),
      found: found !== null && covers(found, piece),
    };
  });
}

function cutsOf(unit: Span, spans: readonly Span[]): number[] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > unit.start && at < unit.end);
  return [...new Set([unit.start, ...inside, unit.end])].sort((a, b) => a - b);
}

/** Evidence that ends between two units ends with the last piece of the first. */
function endsWith(evidence: Span, piece: Span, unit: Unit): boolean {
  return Math.min(evidence.end, unit.end) === piece.end && evidence.end <= Math.max(unit.next, unit.end);
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
