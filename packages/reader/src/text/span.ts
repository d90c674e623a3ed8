/** A half-open pair of UTF-16 offsets into one immutable text (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
