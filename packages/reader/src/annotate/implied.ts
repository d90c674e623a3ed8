import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { Annotation, QuantityAnnotation } from "./annotation.ts";
import { endingAt, skipSpaces } from "./near.ts";
import type { Numeral } from "./number.ts";
import { boundOf, quantityOf } from "./quantities.ts";

/** Smallest power of ten at which a number without a unit may be money told of before: 'of which 3 billion is for roads'. */
const MILLIONS = 6;

/** How far before a number its 'number of …' may stand, in code units. */
const REACH = 120;

/** A number whose unit stands before it: in its label ('companies: 57'), in 'the number of firms had reached 14', in the sum it is part of. */
export function impliedAt(
  scanned: Scanned,
  numeral: Numeral,
  { before, span, read }: { before: readonly Annotation[]; span: Span; read: (at: number) => Numeral | null },
): QuantityAnnotation | null {
  return (
    labelled(scanned, numeral) ??
    counted(scanned, numeral, span) ??
    partOf(scanned, numeral, before) ??
    upTo(scanned, numeral, read)
  );
}

/** 'from 2.2 billion to 2.7 billion dollars': the money of the second sum is that of the first. */
function upTo(scanned: Scanned, numeral: Numeral, read: (at: number) => Numeral | null): QuantityAnnotation | null {
  if (numeral.power < MILLIONS || endingAt(scanned, numeral.start - 1, "SUM.from") === null) return null;
  const link = scanned.longest(skipSpaces(scanned, numeral.end), "DATE.range");
  const next = link ? read(skipSpaces(scanned, link.hit.end)) : null;
  const unit = next && scanned.longest(skipSpaces(scanned, next.end), "UNIT")?.sense.value;
  return unit?.startsWith("money:") ? quantityOf(unit, numeral) : null;
}

function labelled(scanned: Scanned, numeral: Numeral): QuantityAnnotation | null {
  if (scanned.text.slice(numeral.start - 2, numeral.start) !== ": ") return null;
  const unit = endingAt(scanned, numeral.start - 2, "UNIT");
  return unit ? withUnit(scanned, numeral, unit.value) : null;
}

function counted(scanned: Scanned, numeral: Numeral, span: Span): QuantityAnnotation | null {
  const front = boundOf(scanned, numeral.start, numeral.end, undefined).start;
  const listed = scanned.text.slice(front - 2, front) === ": ";
  const reached = endingAt(scanned, front - 1, "NUMBER.reach") ?? endingAt(scanned, numeral.start - 1, "NUMBER.reach");
  if (!listed && !reached) return null;
  const from = Math.max(span.start, numeral.start - REACH);
  const head = scanned.of("NUMBER.of", from, front).at(-1);
  const unit = head ? scanned.of("UNIT", head.end, front)[0] : undefined;
  const value = unit?.senses.find((sense) => sense.class === "UNIT")?.value;
  return value === undefined ? null : withUnit(scanned, numeral, value);
}

function withUnit(scanned: Scanned, numeral: Numeral, unit: string): QuantityAnnotation | null {
  const one = quantityOf(unit, numeral);
  if (!one || one.kind === "MONEY") return null;
  const { bound, start, end } = boundOf(scanned, numeral.start, numeral.end, undefined);
  return { ...one, start, end, bound };
}

function partOf(scanned: Scanned, numeral: Numeral, before: readonly Annotation[]): QuantityAnnotation | null {
  const sum = before.findLast((one): one is QuantityAnnotation => one.kind === "MONEY");
  if (!sum || numeral.power < MILLIONS || !endsAmount(scanned, numeral.end)) return null;
  const { bound, start, end } = boundOf(scanned, numeral.start, numeral.end, undefined);
  return { kind: "MONEY", start, end, value: numeral.value, unit: sum.unit, bound };
}

/** True where no counted thing follows: a mark, a preposition, an auxiliary. */
function endsAmount(scanned: Scanned, at: number): boolean {
  if (scanned.text[at - 1] === "." || /^(?:[,.;:)]|$)/.test(scanned.text.slice(at, at + 1))) return true;
  const next = skipSpaces(scanned, at);
  return ["MARK", "AUX", "JOIN"].some((name) => scanned.longest(next, name) !== null);
}
