import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptAt } from "./excerpt.ts";

function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  return excerptAt(text, { start, end: start + quote.length });
}

test("the paragraph is shown, its neighbours are not", () => {
  const text = "前の段落。\n\n日本は独立を承認した。翌月、外交関係を樹立した。会報で知らせる。\n\n次の段落。";
  assert.deepEqual(around(text, "翌月、外交関係を樹立した。"), {
    before: "日本は独立を承認した。",
    quote: "翌月、外交関係を樹立した。",
    after: "会報で知らせる。",
  });
});

test("a long paragraph is cut between sentences or words and says so", () => {
  const long = "word ".repeat(60);
  const { before, after } = around(`${long}The quote. ${long}`, "The quote. ");
  assert.match(before, /^… word word/);
  assert.ok(before.length < 115 && after.length < 115);
  assert.match(after, /word …$/);
});

test("a sentence alone in its paragraph stands alone", () => {
  assert.deepEqual(around("一つの文。", "一つの文。"), { before: "", quote: "一つの文。", after: "" });
});
