import assert from "node:assert/strict";
import { test } from "node:test";
import { joinLines, joinTitle } from "./join.ts";

const join = (a: string, b: string, kept: readonly string[] = []) => joinLines(a, b, (word) => kept.includes(word));

test("Japanese joins without a space, other scripts with one", () => {
  assert.equal(join("外交関", "係を樹立した"), "外交関係を樹立した");
  assert.equal(join("エネルギ", "ーの実現"), "エネルギーの実現");
  assert.equal(join("signed a loan ", " agreement"), "signed a loan agreement");
  assert.equal(join("「Smart Mix with", "Technology"), "「Smart Mix with Technology");
});

test("a word cut by a hyphen is made whole, a hyphenated word keeps its hyphen", () => {
  assert.equal(join("a memo-", "randum"), "a memorandum");
  assert.equal(join("взаим-", "ной торговли"), "взаимной торговли");
  assert.equal(join("the Kyrgyz-", "Tajik border"), "the Kyrgyz-Tajik border");
  assert.equal(join("a well-", "known guest", ["well-known"]), "a well-known guest");
  assert.equal(join("a 10-", "year plan"), "a 10- year plan");
});

test("two lines of a title stand apart unless the phrase runs on", () => {
  assert.equal(joinTitle("「樹立５０周年」開会式", "志村大使　祝辞"), "「樹立５０周年」開会式　志村大使　祝辞");
  assert.equal(joinTitle("両国の間の", "協力に関する概要"), "両国の間の協力に関する概要");
});
