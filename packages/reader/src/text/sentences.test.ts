import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Block, BlockKind } from "./block.ts";
import { sentencesOf, type SentenceMarks } from "./sentences.ts";

const japanese: SentenceMarks = { ends: "。．！？!?", abbreviations: new Set() };
const english: SentenceMarks = { ends: ".!?", abbreviations: new Set(["mr", "u.s", "no"]) };

/** Sentences are written with bars between them; the bars are no part of the text. */
const JAPANESE = [
  "会談した。|合意した。",
  "会談した！？|合意した。",
  "「会う。話す。」と述べた。|帰国した。",
  "外相（当時。のち首相。）が来た。|帰国した。",
  "『「会う。」と聞いた。』と語った。|終わり。",
  "「閉じない鉤括弧。|次の文。",
  "閉じるだけ」。|次の文。",
  "成長率は３．５％だった。|次の文。",
  "一行目|二行目",
  "句点のない文",
] as const;

const ENGLISH = [
  "They met.|They agreed.",
  "Mr. Oto met them.|They agreed.",
  "The U.S. side agreed.|They left.",
  "J. Smith met them.",
  "Growth was 3.5 percent.|Then it fell.",
  '"We met." he said.|They left.',
  "It ended (see no. 5).|They left!",
  "Is it true?|Yes.",
] as const;

function cut(written: string, marks: SentenceMarks, kind: BlockKind = "paragraph"): string[] {
  const text = written.replaceAll("|", written.includes("一行目") ? "\n" : marks === english ? " " : "");
  const block: Block = { kind, start: 0, end: text.length };
  return sentencesOf(text, block, marks).map((span) => text.slice(span.start, span.end));
}

for (const [language, marks, cases] of [
  ["Japanese", japanese, JAPANESE],
  ["English", english, ENGLISH],
] as const)
  describe(language, () => {
    for (const written of cases) test(written, () => assert.deepEqual(cut(written, marks), written.split("|")));
  });

test("titles, rows and captions are one sentence each, without the white space around them", () => {
  for (const kind of ["title", "row", "caption"] as const)
    assert.deepEqual(cut("  会談。合意。 ", japanese, kind), ["会談。合意。"]);
});

test("a block in the middle of a text keeps its offsets; an empty block has no sentence", () => {
  const text = "前の段落。本文だ。続く。";
  const spans = sentencesOf(text, { kind: "paragraph", start: 5, end: text.length }, japanese);
  assert.deepEqual(spans, [
    { start: 5, end: 9 },
    { start: 9, end: 12 },
  ]);
  assert.deepEqual(sentencesOf(text, { kind: "paragraph", start: 5, end: 5 }, japanese), []);
});
