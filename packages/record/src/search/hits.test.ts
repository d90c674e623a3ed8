import assert from "node:assert/strict";
import { test } from "node:test";
import { hitsIn } from "./hits.ts";
import { phrasesOf } from "./phrase.ts";
import { snippetOf } from "./snippet.ts";

/** The stretches of a text that a search for the words marks. */
function marked(text: string, words: string): string[] {
  return hitsIn(text, phrasesOf(words)).map(({ start, end }) => text.slice(start, end));
}

const TEXT =
  "令和6年8月、日本と中央アジアの首脳会合。Kazakhstan’s President Tokayev; Казахстан и Япония. 第9回、G7広島サミット。";

test("words of two characters, and of one", () => {
  assert.deepEqual(marked(TEXT, "日本"), ["日本"]);
  assert.deepEqual(marked(TEXT, "首脳"), ["首脳"]);
  assert.deepEqual(marked("日本の日は日", "日"), ["日", "日", "日"]);
  assert.deepEqual(marked(TEXT, "本日"), []);
});

test("words that cross from one script into another", () => {
  for (const words of ["令和6年", "中央アジア", "第9回", "G7広島", "g7広島サミット", "アジアの首脳"])
    assert.equal(marked(TEXT, words).length, 1, words);
  assert.deepEqual(marked(TEXT, "令和7年"), []);
});

test("a word finds those that begin with it, a quoted one only itself, a number only itself", () => {
  assert.deepEqual(marked(TEXT, "kazakh"), ["Kazakhstan"]);
  assert.deepEqual(marked(TEXT, "КАЗАХ"), ["Казахстан"]);
  assert.deepEqual(marked(TEXT, '"kazakh"'), []);
  assert.deepEqual(marked("2024年に20人", "20"), ["20"]);
});

test("several words are several phrases, a quoted stretch is one", () => {
  assert.deepEqual(marked(TEXT, "president 日本"), ["日本", "President"]);
  assert.deepEqual(marked(TEXT, '"president tokayev"'), ["President Tokayev"]);
  assert.deepEqual(marked(TEXT, "「日本と中央アジア」"), ["日本と中央アジア"]);
  assert.deepEqual(phrasesOf("、。 !?"), []);
});

test("a snippet holds the most of what was sought, on one line, with whole characters", () => {
  const text = `日本の話。\n${"無関係な文が続く。".repeat(40)}\nここで日本と𠮷田大使が会談した。\n終わり。`;
  const phrases = phrasesOf("日本 大使");
  const snippet = snippetOf(text, hitsIn(text, phrases));
  assert.ok(snippet.text.startsWith("ここで日本と"));
  assert.equal(text.slice(snippet.start, snippet.end), snippet.text);
  assert.deepEqual(
    snippet.hits.map(({ start, end }) => text.slice(start, end)),
    ["日本", "大使"],
  );
  assert.equal(snippetOf("短い文。", []).text, "短い文。");
});
