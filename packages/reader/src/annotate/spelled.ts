import type { Scanned } from "../scan/scan.ts";
import type { Annotation, OrdinalAnnotation, QuantityAnnotation } from "./annotation.ts";
import { endingAt, skipSpaces } from "./near.ts";
import { boundOf } from "./quantities.ts";

/**
 * Numbers that are words of their own: places in a series (`ORDINAL.word`: twelfth → 12), ranks (`RANK.word` after one of
 * them: second-largest; `RANK.first` alone: largest trading partner), shares (`PERCENT.word`: half of → 50).
 */
export function spelledAt(scanned: Scanned, at: number): Annotation | null {
  if (!scanned.starts(at)) return null;
  const share = scanned.longest(at, "PERCENT.word");
  if (share)
    return withBound(scanned, {
      kind: "PERCENT",
      start: at,
      end: share.hit.end,
      value: Number(share.sense.value),
      unit: "%",
      bound: "exact",
    });
  const first = scanned.longest(at, "RANK.first");
  if (first)
    return {
      kind: "RANK",
      start: at,
      end: first.hit.end,
      value: Number(first.sense.value),
      unit: "rank",
      bound: "exact",
    };
  const word = scanned.longest(at, "ORDINAL.word");
  return word
    ? rankOf(scanned, { kind: "ORDINAL", start: at, end: word.hit.end, value: Number(word.sense.value) })
    : null;
}

/** A place in a series that counts by size is a rank: ninth-largest, 4th largest. */
export function rankOf(scanned: Scanned, ordinal: OrdinalAnnotation): OrdinalAnnotation | QuantityAnnotation {
  const at = scanned.units[ordinal.end] === 45 ? ordinal.end + 1 : skipSpaces(scanned, ordinal.end);
  const word = scanned.longest(at, "RANK.word");
  const end = word?.hit.end ?? (endingAt(scanned, ordinal.start - 1, "RANK.verb") ? ordinal.end : null);
  return end !== null
    ? { kind: "RANK", start: ordinal.start, end, value: ordinal.value, unit: "rank", bound: "exact" }
    : ordinal;
}

function withBound(scanned: Scanned, one: QuantityAnnotation): QuantityAnnotation {
  const bound = boundOf(scanned, one.start, one.end, undefined);
  return { ...one, start: bound.start, end: Math.max(one.end, bound.end), bound: bound.bound };
}
