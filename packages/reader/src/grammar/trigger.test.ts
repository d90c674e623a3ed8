import assert from "node:assert/strict";
import { test } from "node:test";
import { ja } from "../languages/ja/index.ts";
import { scannedIn } from "../testing/annotated.ts";
import { Endings, triggerAt } from "./trigger.ts";

const endings = new Endings(ja);

/** The form of the first word of a class in a text: the words it takes and its features. */
function formOf(text: string, name: string): { words: string; features: string[] } | null {
  const scanned = scannedIn(text);
  const hit = scanned.of(name, 0, text.length)[0];
  const sense = hit?.senses.find((one) => one.class === name);
  if (!hit || !sense) return null;
  const trigger = triggerAt(scanned, { start: hit.start, end: hit.end, sense }, endings);
  return trigger && { words: text.slice(trigger.start, trigger.end), features: [...trigger.features].toSorted() };
}

const FORMS: readonly (readonly [text: string, name: string, words: string, features: readonly string[]])[] = [
  ["訪問した。", "VISIT", "訪問した", ["past"]],
  ["訪問しました。", "VISIT", "訪問しました", ["past"]],
  ["訪問する。", "VISIT", "訪問する", ["nonpast"]],
  ["訪問する予定だ。", "VISIT", "訪問する", ["nonpast"]],
  ["訪問し、会談した。", "VISIT", "訪問し", ["te"]],
  ["訪問している。", "VISIT", "訪問している", ["ongoing"]],
  ["訪問中の外相", "VISIT", "訪問中の", ["attr", "ongoing"]],
  ["訪問した外相", "VISIT", "訪問した", ["attr", "past"]],
  ["訪問しなかった。", "VISIT", "訪問しなかった", ["negated", "noun"]],
  ["訪問したい。", "VISIT", "訪問したい", ["noun", "wish"]],
  ["訪問すれば、", "VISIT", "訪問すれば", ["condition", "noun"]],
  ["署名された。", "SIGN", "署名された", ["passive", "past"]],
  ["覚書に署名。", "SIGN", "署名", ["past"]],
  ["署名の式", "SIGN", "署名", ["noun"]],
  ["訪れた。", "VISIT", "訪れた", ["past"]],
  ["会合を開いた。", "HOLD", "開いた", ["past"]],
];

for (const [text, name, words, features] of FORMS)
  test(text, () => assert.deepEqual(formOf(text, name), { words, features: [...features] }));

test("a bare noun glued to the next starts nothing", () => assert.equal(formOf("設立基金を", "FOUND"), null));

test("the longest ending of a paradigm is read, at the end of a text too", () => {
  assert.deepEqual(endings.read("訪問した", 2, "suru"), { end: 4, features: ["past"] });
  assert.equal(endings.read("訪問", 2, "suru")?.end, 2);
  assert.equal(endings.read("訪問", 2, "none"), null);
});
