import type { Span } from "@chancery/reader";

/** A sentence with the words of its paragraph around it. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Words shown on either side, in UTF-16 units. */
const MOST = 110;

/** The sentence in its own paragraph, which is cut where it is long; neighbouring paragraphs stay out. */
export function excerptAt(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const stop = text.indexOf("\n", end);
  const after = text.slice(end, stop < 0 ? text.length : stop);
  return { before: tail(before), quote: text.slice(start, end), after: head(after) };
}

/** Cut at the beginning of a sentence or word where there is one near. */
function tail(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(-MOST);
  return `… ${cut.replace(/^[^。．！？\s]{0,40}[。．！？\s]+/, "").replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function head(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  return `${cut.replace(/\s+\S{0,40}$/, "").replace(/[\uD800-\uDBFF]$/, "")} …`;
}
