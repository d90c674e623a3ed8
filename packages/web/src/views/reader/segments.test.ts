import assert from "node:assert/strict";
import { test } from "node:test";
import { segmentsOf, type Unit } from "./segments.ts";

const TEXT = "岩屋外相は8月24日に訪問し、大統領と会談した。次の文。";
const unit: Unit = { start: 0, end: TEXT.length, next: TEXT.length };
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentence = at("岩屋外相は8月24日に訪問し、大統領と会談した。");

test("overlapping facts are each known by every piece that they cover", () => {
  const facts = [
    { evidence: sentence, words: [at("岩屋外相"), at("8月24日")] },
    { evidence: sentence, words: [at("岩屋")] },
  ];
  const pieces = segmentsOf(unit, { facts, found: null });
  const told = pieces.map(({ start, end, words, ends }) => [TEXT.slice(start, end), words, ends]);
  assert.deepEqual(told, [
    ["岩屋", [0, 1], []],
    ["外相", [0], []],
    ["は", [], []],
    ["8月24日", [0], []],
    ["に訪問し、大統領と会談した。", [], [0, 1]],
    ["次の文。", [], []],
  ]);
});

test("the pieces of a unit are all of it, whatever is marked", () => {
  const facts = [{ evidence: { start: -5, end: 7 }, words: [{ start: 3, end: 90 }] }];
  const pieces = segmentsOf(unit, { facts, found: at("会談") });
  assert.equal(pieces.map(({ start, end }) => TEXT.slice(start, end)).join(""), TEXT);
  assert.deepEqual(
    pieces.filter(({ found }) => found).map(({ start, end }) => TEXT.slice(start, end)),
    ["会談"],
  );
});

test("evidence over two units shows its number once, behind the last", () => {
  const [first, second] = [
    { start: 0, end: 10, next: 12 },
    { start: 12, end: 20, next: 22 },
  ];
  const facts = [{ evidence: { start: 0, end: 20 }, words: [] }];
  assert.deepEqual(
    segmentsOf(first, { facts, found: null }).flatMap(({ ends }) => ends),
    [],
  );
  assert.deepEqual(
    segmentsOf(second, { facts, found: null }).flatMap(({ ends }) => ends),
    [0],
  );
});

test("evidence that ends in the gap behind a unit belongs to that unit", () => {
  const facts = [{ evidence: { start: 0, end: 11 }, words: [] }];
  assert.deepEqual(segmentsOf({ start: 0, end: 10, next: 12 }, { facts, found: null })[0]?.ends, [0]);
});
