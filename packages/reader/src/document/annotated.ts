import type { Annotator } from "../annotate/annotate.ts";
import type { Annotation } from "../annotate/annotation.ts";
import type { Language } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Block, SourceText } from "../text/block.ts";
import { sentencesOf, type SentenceMarks } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** A sentence with what the annotators found in it. */
export interface Annotated {
  readonly span: Span;
  readonly block: Block;
  readonly blockIndex: number;
  readonly annotations: readonly Annotation[];
  readonly nested: readonly Annotation[];
  /** The words between the marks, where the sentence stands in a paragraph that is one quotation (an answer). */
  readonly answer?: Span;
  /** The words of a paragraph that answers the question above it without marks, after the name or letter that opens it. */
  readonly reply?: Span;
}

/** All sentences of a document. A paragraph that is one quotation is read by the sentences within its marks. */
export function annotateDocument(
  scanned: Scanned,
  source: SourceText,
  { language, annotator }: { language: Language; annotator: Annotator },
): Annotated[] {
  const marks = marksOf(language);
  return source.blocks.flatMap((block, blockIndex) => {
    const answer = block.kind === "paragraph" ? answerIn(source.text, block, language.quotes.pairs) : null;
    const reply = answer ? null : replyIn(source, blockIndex, language.quotes);
    return spansOf(source.text, answer ? { ...block, ...answer } : block, marks).map((span) => {
      const { top, all } = annotator.annotate(scanned, span);
      return {
        span,
        block,
        blockIndex,
        annotations: top,
        nested: all,
        ...(answer ? { answer } : {}),
        ...(reply ? { reply } : {}),
      };
    });
  });
}

/** Longest name before an answer, in code units. */
const LABEL = 14;

/** 「――今後は。」, 「北見大使:…」: a single paragraph between questions, less its label. */
function replyIn(
  { text, blocks }: SourceText,
  at: number,
  { asks = [], answers = [] }: Language["quotes"],
): Span | null {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  const isQuestion = (one: Block | undefined) =>
    one?.kind === "paragraph" && asks.some((mark) => text.startsWith(mark, one.start));
  if (!asks.length || block?.kind !== "paragraph" || !isQuestion(before) || isQuestion(block)) return null;
  if (after?.kind === "paragraph" && !isQuestion(after)) return null;
  const mark = answers.find((one) => text.startsWith(one, block.start));
  const named = /^[^\s。、「」:：]{1,14}[:：\u3000]/u.exec(text.slice(block.start, block.start + LABEL + 1))?.[0];
  const start = block.start + (mark ?? named ?? "").length;
  return mark === undefined && named === undefined ? null : { start: skipBlank(text, start), end: block.end };
}

function skipBlank(text: string, at: number): number {
  return /\s/u.test(text[at] ?? "") ? skipBlank(text, at + 1) : at;
}

const MARKS = new WeakMap<Language, SentenceMarks>();

function marksOf(language: Language): SentenceMarks {
  let marks = MARKS.get(language);
  if (!marks)
    MARKS.set(
      language,
      (marks = {
        ends: language.sentenceEnds,
        abbreviations: new Set(language.abbreviations),
        closing: new Set(language.closingAbbreviations),
        dashes: language.quotes.dashes === true,
      }),
    );
  return marks;
}

/** The sentences of a block; a row is one, unless a cell of it holds several. */
function spansOf(text: string, block: Block, marks: SentenceMarks): Span[] {
  const cells = (block.cells ?? []).map((cell) => sentencesOf(text, { ...cell, kind: "paragraph" }, marks));
  return cells.some((spans) => spans.length > 1) ? cells.flat() : sentencesOf(text, block, marks);
}

/** What stands between the marks of a paragraph that opens with one, closes with its fellow and holds no other pair's end between. */
function answerIn(text: string, block: Block, pairs: readonly string[]): Span | null {
  const pair = pairs.find(
    (marks) => marks[0] !== marks[1] && text[block.start] === marks[0] && text[block.end - 1] === marks[1],
  );
  if (!pair) return null;
  let depth = 0;
  for (let at = block.start; at < block.end - 1; at++) {
    if (text[at] === pair[0]) depth++;
    else if (text[at] === pair[1] && --depth === 0) return null;
  }
  return { start: block.start + 1, end: block.end - 1 };
}

/** The year, and month where told, that stands in the sentence of an annotation; null where none does. */
export function yearBeside(one: Annotation, sentences: readonly Annotated[]): string | null {
  const beside = sentences.find(({ annotations }) => annotations.includes(one))?.annotations ?? [];
  const date = beside.find((other) => other.kind === "DATE" && typeof other.from.y === "number" && !other.from.shape);
  if (date?.kind !== "DATE" || typeof date.from.y !== "number") return null;
  const { y, m } = date.from;
  return typeof m === "number" ? `${y}-${String(m).padStart(2, "0")}` : String(y);
}
