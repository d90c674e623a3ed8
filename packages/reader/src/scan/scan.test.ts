import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../testing/invented.ts";
import { compileLexicon } from "./lexicon.ts";
import { Scanned, type Hit } from "./scan.ts";

const words = [
  { class: "STATE", words: "日本 日 kenya" },
  { class: "BODY", words: "日本大使館 大使館" },
  { class: "MARK", value: "wa", words: "は" },
  { class: "OFFICE", words: "大使" },
  { class: "BODY", value: "embassy", words: "大使館" },
];
const lexicon = compileLexicon([{ ...invented, words }], []);

function scan(text: string): Scanned {
  return new Scanned(text, lexicon);
}

function wordsOf(text: string, hits: readonly Hit[]): string[] {
  return hits.map((hit) => text.slice(hit.start, hit.end));
}

const TEXT = "日本大使館は大使館";

test("all words are found, sorted by start, the longest first", () => {
  assert.deepEqual(wordsOf(TEXT, scan(TEXT).hits), [
    "日本大使館",
    "日本",
    "日",
    "大使館",
    "大使",
    "は",
    "大使館",
    "大使",
  ]);
});

test("hits by where they start", () => {
  assert.deepEqual(wordsOf(TEXT, scan(TEXT).at(2)), ["大使館", "大使"]);
  assert.deepEqual(scan(TEXT).at(1), []);
  assert.equal(scan(TEXT).starts(2), true);
  assert.equal(scan(TEXT).starts(1), false);
});

test("hits within a stretch end within it too", () => {
  assert.deepEqual(wordsOf(TEXT, scan(TEXT).within(0, 4)), ["日本", "日", "大使"]);
  assert.deepEqual(wordsOf(TEXT, scan(TEXT).within(2, 5)), ["大使館", "大使"]);
  assert.deepEqual(scan(TEXT).within(3, 3), []);
});

test("hits of a class, of any of several classes, each once", () => {
  const scanned = scan(TEXT);
  assert.deepEqual(wordsOf(TEXT, scanned.of("BODY", 0, 9)), ["日本大使館", "大使館", "大使館"]);
  assert.deepEqual(wordsOf(TEXT, scanned.of("BODY", 1, 8)), ["大使館"]);
  assert.deepEqual(wordsOf(TEXT, scanned.among(["OFFICE", "BODY", "NONE"], 0, 5)), ["日本大使館", "大使館", "大使"]);
  assert.deepEqual(scanned.of("NONE", 0, 9), []);
});

test("the longest of a class from an offset, to an offset, and the last before one", () => {
  const scanned = scan(TEXT);
  assert.equal(scanned.longest(0, "STATE")?.hit.end, 2);
  assert.equal(scanned.longest(0, "MARK"), null);
  assert.equal(scanned.ending(5, "BODY", 24)?.hit.start, 0);
  assert.equal(scanned.ending(5, "BODY", 3)?.hit.start, 2);
  assert.equal(scanned.ending(4, "BODY", 24), null);
  assert.equal(scanned.last("BODY", 8)?.hit.start, 2);
  assert.equal(scanned.last("STATE", 1)?.hit.end, 1);
  assert.equal(scanned.last("MARK", 5), null);
});

test("a word with two meanings of a class keeps both", () => {
  const hit = scan("大使館").at(0)[0];
  assert.deepEqual(
    hit?.senses.map((sense) => sense.value),
    ["大使館", "embassy"],
  );
});

test("words of spaced scripts begin and end at a word's bounds; others stand anywhere", () => {
  const count = (text: string) => scan(text).of("STATE", 0, text.length).length;
  assert.equal(count("in Kenya."), 1);
  assert.equal(count("Kenyan and xKenya"), 0);
  assert.equal(count("毎日本を"), 2);
});

test("an empty text has no hits", () => assert.deepEqual(scan("").hits, []));
