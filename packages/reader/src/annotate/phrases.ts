import type { Scanned } from "../scan/scan.ts";
import { scriptOf } from "../text/script.ts";
import type { Span } from "../text/span.ts";
import type { Annotation, QuoteAnnotation, ThingAnnotation } from "./annotation.ts";
import { endingAt } from "./near.ts";

const THINGS = {
  INSTRUMENT: "INSTRUMENT",
  GATHERING: "GATHERING",
  THING: "THING",
  OCCASION: "OCCASION",
  RELATIONS: "RELATIONS",
  TELEPHONE: "TELEPHONE",
} as const;

const HEADS = Object.keys(THINGS);

/** Noun phrases whose head names an instrument, a gathering, an occasion or a thing founded, with all that names it. */
export function thingsIn(
  scanned: Scanned,
  span: Span,
  { others, quotes }: { others: readonly Annotation[]; quotes: readonly QuoteAnnotation[] },
): ThingAnnotation[] {
  const out: ThingAnnotation[] = [];
  for (const hit of scanned.among(HEADS, span.start, span.end)) {
    const sense = hit.senses.find((candidate) => candidate.class in THINGS);
    if (!sense) continue;
    const before = out.at(-1);
    if (before && hit.start < before.end) continue;
    if (sense.class === "GATHERING" && isWithinOther(scanned, hit)) continue;
    if (quotes.some((quote) => quote.inner.start <= hit.start && hit.end <= quote.inner.end && !closes(quote, hit)))
      continue;
    const quote = quotes.find((candidate) => candidate.inner.start <= hit.start && hit.end === candidate.inner.end);
    const start = quote ? quote.start : phraseStart(scanned, hit.start, { floor: span.start, others, quotes, before });
    if (before && start < before.end) out.pop();
    const suffix = scanned.longest(hit.end, "THING.suffix");
    const title = quotes.find((candidate) => candidate.start === hit.end);
    out.push({
      kind: THINGS[sense.class as keyof typeof THINGS],
      start,
      end: quote?.end ?? title?.end ?? suffix?.hit.end ?? hit.end,
      head: hit,
      value: sense.value,
    });
  }
  return out;
}

/** A quoted title whose last word is the head: 「…に関する共同声明」. */
function closes(quote: QuoteAnnotation, hit: Span): boolean {
  return quote.inner.end === hit.end;
}

/** 会見 of 記者会見 is no meeting: it stands in a longer word that is none. */
function isWithinOther(scanned: Scanned, hit: Span): boolean {
  const word = scanned.ending(hit.end, "NOT.meeting", LONGEST);
  return word !== null && word.hit.start < hit.start;
}

/** Longest word that ends like a meeting and is none, in code units. */
const LONGEST = 8;

interface PhraseOptions {
  readonly floor: number;
  readonly others: readonly Annotation[];
  readonly quotes: readonly QuoteAnnotation[];
  /** The phrase found before: what is joined to it by 'and' is another one. */
  readonly before: ThingAnnotation | undefined;
}

/** Walks left from a head over what names it: letters, quoted titles, brackets, genitives and 'concerning'. */
function phraseStart(scanned: Scanned, head: number, { floor, others, quotes, before }: PhraseOptions): number {
  let start = head;
  for (;;) {
    if (before && scanned.longest(before.end, "JOIN")?.hit.end === start) return start;
    const quote = quotes.find((candidate) => candidate.end === start);
    const link = endingAt(scanned, start, "PHRASE.link");
    const ordinal = others.find((other) => other.kind === "ORDINAL" && other.end === start);
    if (ordinal) start = ordinal.start;
    else if (quote) start = quote.start;
    else if (
      link &&
      link.start > floor &&
      !others.some((other) => other.end === link.start && other.kind !== "FRAMEWORK")
    )
      start = frameworkStart(link.start, others);
    else if (
      start > floor &&
      isPhraseLetter(scanned, start - 1) &&
      !others.some((other) => other.end === start && other.kind !== "STATE" && other.kind !== "REGION")
    )
      start--;
    else return withoutLink(scanned, start, head);
  }
}

/** 「中央アジア＋日本」対話の首脳会合: the framework's name belongs to that of its round. */
function frameworkStart(end: number, others: readonly Annotation[]): number {
  return others.find((other) => other.kind === "FRAMEWORK" && other.end === end)?.start ?? end;
}

/** A name does not begin with the word that links it to what stands before. */
function withoutLink(scanned: Scanned, start: number, head: number): number {
  const link = scanned.longest(start, "PHRASE.link");
  return link && link.hit.end <= head ? link.hit.end : start;
}

function isPhraseLetter(scanned: Scanned, at: number): boolean {
  const script = scriptOf(scanned.units[at]!);
  return (
    script === "han" || script === "katakana" || script === "digit" || script === "latin" || scanned.text[at] === "・"
  );
}

const OPENINGS = new WeakMap<readonly string[], Uint8Array>();

/** 1 for the code units that open a quotation of a language's pairs. */
function openings(pairs: readonly string[]): Uint8Array {
  let table = OPENINGS.get(pairs);
  if (!table) {
    OPENINGS.set(pairs, (table = new Uint8Array(65536)));
    for (const marks of pairs) table[marks.charCodeAt(0)] = 1;
  }
  return table;
}

/** Outermost quotations of a sentence; an unclosed mark is none. Nested pairs belong to the outer. */
export function quotesIn(scanned: Scanned, span: Span, pairs: readonly string[]): QuoteAnnotation[] {
  const out: QuoteAnnotation[] = [];
  const opens = openings(pairs);
  for (let at = span.start; at < span.end; at++) {
    if (opens[scanned.text.charCodeAt(at)] !== 1) continue;
    const pair = pairs.find((marks) => marks[0] === scanned.text[at]);
    if (!pair) continue;
    const single = pair[1] === "'" || pair[1] === "’";
    if (single && isLetter(scanned.text[at - 1])) continue;
    const close = single
      ? singleClose(scanned.text, { start: at, end: span.end }, pair)
      : closing(scanned.text, { start: at, end: span.end }, pair);
    if (close < 0) continue;
    out.push({ kind: "QUOTE", start: at, end: close + 1, inner: { start: at + 1, end: close } });
    at = close;
  }
  return out;
}

/** Of marks that are apostrophes too, one closes that no letter follows: behind a comma or stop, else the first of its kind. */
function singleClose(text: string, { start, end }: Span, pair: string): number {
  if (!isLetter(text[start + 1])) return -1;
  let first = -1;
  for (let at = start + 2; at < end; at++) {
    if (text[at] !== pair[1] || isLetter(text[at + 1])) continue;
    if (/[,.!?]/.test(text[at - 1] ?? "")) return at;
    if (first < 0) first = at;
  }
  return first;
}

/** Words that a dash parts from a verb of saying behind them, where a dash stands before them too or they speak of 'us'. */
export function spokenIn(scanned: Scanned, span: Span): QuoteAnnotation | null {
  const text = scanned.text.slice(span.start, span.end);
  const end = text.search(/[,!?…] [–—-] /u);
  if (end < 0 || (!/^[–—-]/u.test(text) && /[«»„“"]/u.test(text.slice(0, end)))) return null;
  const close = span.start + end + (text[end] === "," ? 0 : 1);
  if (!scanned.longest(span.start + end + 4, "SAY")) return null;
  const dash = /^[–—-] ?/u.exec(text)?.[0].length ?? 0;
  const first = scanned.of("FIRST", span.start, close).length > 0;
  if (!dash && !first) return null;
  return { kind: "QUOTE", start: span.start, end: close, inner: { start: span.start + dash, end: close } };
}

function isLetter(mark: string | undefined): boolean {
  return mark !== undefined && /[\p{L}\p{N}]/u.test(mark);
}

function closing(text: string, span: Span, pair: string): number {
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    if (pair[0] !== pair[1] && text[at] === pair[0]) depth++;
    else if (text[at] === pair[1] && at > span.start) {
      if (pair[0] === pair[1] || --depth === 0) return at;
    }
  }
  return -1;
}
