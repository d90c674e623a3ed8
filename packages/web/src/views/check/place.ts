// Where in a draft, as it stands in the editor, the words are that were read: the reader mends lines and leaves out marks of
// Markdown and HTML, and the draft goes on being written. Words are found by their letters alone, the how-manieth they are.
import type { Span } from "@chancery/reader";

/** A text by its letters: marks, tags and spaces left out, with the place each letter has. */
interface Solid {
  readonly letters: string;
  readonly places: readonly number[];
}

const LEFT_OUT = /<[^<>]{1,200}>|[\s*_`#>|~\\[\]\u200b\ufeff]/gu;

function solidOf(text: string): Solid {
  const places: number[] = [];
  let letters = "";
  let at = 0;
  const take = (end: number) => {
    for (; at < end; at++) {
      letters += text[at];
      places.push(at);
    }
  };
  for (const { index, 0: gone } of text.matchAll(LEFT_OUT)) {
    take(index);
    at = index + gone.length;
  }
  take(text.length);
  return { letters, places };
}

/** Finds stretches of the text that was read in the draft; null where they are no more. `within` is the sentence around them. */
export function placer(draft: string, read: string): (span: Span, within?: Span) => Span | null {
  const [typed, known] = [solidOf(draft), solidOf(read)];
  return (span, within = span) => {
    const [from, to] = [countBefore(known, within.start), countBefore(known, within.end)];
    const words = known.letters.slice(from, to);
    const start = words ? nth(typed.letters, words, countOf(known.letters, words, from)) : -1;
    if (start < 0) return null;
    const first = start + countBefore(known, span.start) - from;
    const last = start + countBefore(known, span.end) - from - 1;
    const [a, b] = [typed.places[first], typed.places[last]];
    return a === undefined || b === undefined || last < first ? null : { start: a, end: b + 1 };
  };
}

/** How many letters stand before a place. */
function countBefore({ places }: Solid, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often words stand in a text before a place. */
function countOf(text: string, words: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function nth(text: string, words: string, n: number): number {
  let at = text.indexOf(words);
  for (let i = 0; i < n && at >= 0; i++) at = text.indexOf(words, at + 1);
  return at;
}
