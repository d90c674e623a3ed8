import type { Span } from "@chancery/reader";
import type { Hit } from "./hits.ts";

/** A stretch of a text with the hits in it; all offsets count in the whole text. */
export interface Snippet extends Span {
  readonly text: string;
  readonly hits: readonly Span[];
}

/** Length of a snippet and how much of it stands before the first hit, in UTF-16 units. */
const WIDTH = 160;
const LEAD = 30;

/** The stretch of `text` that holds most of what was sought; its beginning where nothing was. */
export function snippetOf(text: string, hits: readonly Hit[]): Snippet {
  const first = densest(hits);
  const start = startNear(text, Math.max(0, (first?.start ?? 0) - LEAD), first?.start ?? 0);
  const end = endNear(text, Math.min(text.length, start + WIDTH));
  const inside = hits.filter((hit) => start <= hit.start && hit.end <= end);
  return { start, end, text: text.slice(start, end), hits: inside.map((hit) => ({ start: hit.start, end: hit.end })) };
}

/** The hit from which a window holds most different phrases, the first of such. */
function densest(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  hits.forEach((hit, i) => {
    const phrases = new Set<number>();
    for (let j = i; j < hits.length; j++) {
      const other = hits[j];
      if (!other || other.end > hit.start - LEAD + WIDTH) break;
      phrases.add(other.phrase);
    }
    if (phrases.size > most) [best, most] = [hit, phrases.size];
  });
  return best;
}

/** Begins after the last line break before the hit, and never within a surrogate pair. */
function startNear(text: string, wanted: number, hit: number): number {
  const line = text.lastIndexOf("\n", hit - 1) + 1;
  return onBoundary(text, hit > 0 ? Math.max(wanted, line) : wanted);
}

function endNear(text: string, wanted: number): number {
  return onBoundary(text, wanted);
}

function onBoundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
