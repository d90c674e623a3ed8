import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../text/fold.ts";
import { pick, seeded } from "../values/testing/seeded.ts";
import { buildTrie, step, type Trie } from "./trie.ts";

/** The word at the end of a walk through the trie, -1 where there is none. */
function lookUp(trie: Trie, text: string): number {
  const units = fold(text);
  let node = trie.root[units[0] ?? 0] ?? 0;
  for (let i = 1; i < units.length && node; i++) node = step(trie, node, units[i]!);
  return node ? (trie.word[node] ?? -1) : -1;
}

const WORDS = ["日本", "日", "日本国", "カザフスタン", "Ｊａｐａｎ", "japanese", "а", "аа"];

test("every word is found under its place in the list, folded or not", () => {
  const trie = buildTrie(WORDS);
  assert.deepEqual(
    WORDS.map((word) => lookUp(trie, word)),
    [0, 1, 2, 3, 4, 5, 6, 7],
  );
  assert.equal(lookUp(trie, "japan"), 4);
});

test("what is no word is not found: beginnings, continuations, others", () => {
  const trie = buildTrie(WORDS);
  for (const text of ["カザフ", "日本国民", "japa", "ааа", "x", ""]) assert.equal(lookUp(trie, text), -1, text);
});

test("a trie of nothing holds nothing", () => assert.equal(lookUp(buildTrie([]), "日本"), -1));

test("it holds what a map of the same words holds", () => {
  const random = seeded(7);
  const made = () => Array.from({ length: random(1, 4) }, () => pick(random, ["日", "月", "火", "水", "木"])).join("");
  const words = [...new Set(Array.from({ length: 300 }, made))];
  const trie = buildTrie(words);
  const map = new Map(words.map((word, id) => [word, id]));
  for (const text of [...words, ...Array.from({ length: 300 }, made)])
    assert.equal(lookUp(trie, text), map.get(text) ?? -1, text);
});
