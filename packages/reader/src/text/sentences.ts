import type { Block } from "./block.ts";
import type { Span } from "./span.ts";

const OPEN = "「『（([〈《【〔“«";
const CLOSE = "」』）)]〉》】〕”»";

/** 1 for the code units of brackets. */
const BRACKETS = new Uint8Array(65536);
for (const mark of `${OPEN}${CLOSE}"`) BRACKETS[mark.charCodeAt(0)] = 1;

/** Marks that end a sentence, and abbreviations whose point does not. Both come from a language's table. */
export interface SentenceMarks {
  readonly ends: string;
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that end a sentence where a word with a capital follows: of amounts, 'млн.'. */
  readonly closing?: ReadonlySet<string>;
  /** True where a dash at the head of a block opens speech that may be several sentences. */
  readonly dashes?: boolean;
}

const ENDING = new WeakMap<SentenceMarks, Uint8Array>();

/** 1 for the code units that may end a sentence. */
function endingOf(marks: SentenceMarks): Uint8Array {
  let table = ENDING.get(marks);
  if (!table) {
    ENDING.set(marks, (table = new Uint8Array(65536)));
    for (const mark of `${marks.ends}\n`) table[mark.charCodeAt(0)] = 1;
  }
  return table;
}

/**
 * Cuts a block into sentences. A sentence inside a quotation stretches to the closing mark; an unclosed bracket ends
 * with its block at the latest. Rows and captions are one sentence each.
 */
export function sentencesOf(text: string, block: Block, marks: SentenceMarks): Span[] {
  if (block.kind === "row" || block.kind === "caption" || block.kind === "title") return [trim(text, block)];
  const closed = matchBrackets(text, block);
  const ending = endingOf(marks);
  const spoken = marks.dashes ? spokenEnd(text, block) : block.start;
  const out: Span[] = [];
  let start = block.start;
  for (let i = spoken; i < block.end; i++) {
    const skip = closed?.get(i);
    if (skip !== undefined && !endsInside(text, skip, marks)) {
      i = skip;
      continue;
    }
    if (skip === undefined && !(ending[text.charCodeAt(i)] === 1 && endsSentence(text, i, marks))) continue;
    let end = (skip ?? i) + 1;
    while (end < block.end && marks.ends.includes(text[end] ?? "")) end++;
    push(out, trim(text, { start, end }));
    start = end;
    i = end - 1;
  }
  push(out, trim(text, { start, end: block.end }));
  return out;
}

/** Up to where a block speaks that a dash opens: to the dash before who said it, 'сказала она'. */
function spokenEnd(text: string, { start, end }: Span): number {
  if (!/^[–—-]/u.test(text[start] ?? "")) return start;
  const said = text.slice(start, end).search(/[,!?…] [–—-] \p{Ll}/u);
  return said < 0 ? start : start + said;
}

function push(out: Span[], span: Span): void {
  if (span.end > span.start) out.push(span);
}

function endsSentence(text: string, at: number, marks: SentenceMarks): boolean {
  const mark = text[at] ?? "";
  if (mark === "\n") return true;
  if (!marks.ends.includes(mark)) return false;
  if (mark !== ".") return mark !== "．" || !/[０-９0-9]/.test(text[at + 1] ?? "");
  return pointEnds(text, at, marks);
}

/** A full stop before a closing mark ends the sentence around it too, where white space and no small letter follows. */
function endsInside(text: string, close: number, marks: SentenceMarks): boolean {
  return (
    text[close - 1] === "." && marks.ends.includes(".") && /^\s+[^\s\p{Ll}]/u.test(text.slice(close + 1, close + 8))
  );
}

/** A full stop ends a sentence where white space and no small letter follows and no abbreviation stands before. */
function pointEnds(text: string, at: number, marks: SentenceMarks): boolean {
  const next = text.slice(at + 1, at + 4);
  if (next !== "" && !/^["'”’»)\]]*(\s|$)/.test(next)) return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (marks.abbreviations.has(word.toLowerCase()) && !closes(word, text.slice(at + 1, at + 4), marks)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !/^["'”’»)\]]*\s+\p{Ll}/u.test(text.slice(at + 1, at + 12));
}

/** 'на 5 млн. Стороны …' */
function closes(word: string, next: string, { closing }: SentenceMarks): boolean {
  return closing?.has(word.toLowerCase()) === true && /^ \p{Lu}\p{Ll}/u.test(next);
}

/** For each opening bracket that is closed within the span: its closing offset; null without any. Nested pairs are covered by the outer. */
function matchBrackets(text: string, span: Span): Map<number, number> | null {
  let first = span.start;
  while (first < span.end && BRACKETS[text.charCodeAt(first)] === 0) first++;
  if (first === span.end) return null;
  const pairs = new Map<number, number>();
  const stack: { at: number; close: string }[] = [];
  for (let i = first; i < span.end; i++) {
    if (BRACKETS[text.charCodeAt(i)] === 0) continue;
    const mark = text[i] ?? "";
    const opens = mark === '"' && !stack.some((entry) => entry.close === '"') ? OPEN.length : OPEN.indexOf(mark);
    if (opens === OPEN.length) stack.push({ at: i, close: '"' });
    else if (opens >= 0) stack.push({ at: i, close: CLOSE[opens] ?? "" });
    else if (CLOSE.includes(mark) || mark === '"') {
      const top = stack.findLastIndex((entry) => entry.close === mark);
      if (top < 0) continue;
      pairs.set(stack[top]?.at ?? i, i);
      stack.length = top;
    }
  }
  return pairs;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
