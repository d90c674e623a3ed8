import type { Span } from "@chancery/reader";
import { Fragment } from "react";

export interface HighlightProps {
  readonly text: string;
  /** Stretches to mark, sorted; offsets count from `offset`. */
  readonly spans: readonly Span[];
  /** Where `text` begins in what the spans count in. */
  readonly offset?: number;
}

/** A text with stretches of it marked. */
export function Highlight({ text, spans, offset = 0 }: HighlightProps) {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (from >= to) return [];
    const piece = { before: text.slice(at, from), marked: text.slice(from, to), at: from };
    at = to;
    return [piece];
  });
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece.at}>
          {piece.before}
          <mark>{piece.marked}</mark>
        </Fragment>
      ))}
      {text.slice(at)}
    </>
  );
}
