import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./language.ts";

const CASES: readonly (readonly [string, string | undefined, string])[] = [
  ["志村外相はリマを訪問した。", undefined, "ja"],
  ["志村外相はリマを訪問した。", "en", "ja"],
  ["The minister of foreign affairs visited Lima and signed a memorandum.", undefined, "en"],
  ["Министр иностранных дел прибыл в Лиму и подписал меморандум.", "en", "ru"],
  ["Қазақстан Республикасының Президенті Жапонияға ресми сапармен келді.", "kk-KZ", "kk"],
  ["Міністр закордонних справ прибув до Ліми з офіційним візитом.", undefined, "und"],
  ["Der Außenminister besuchte Lima und unterzeichnete ein Abkommen.", "de", "de"],
  ["Der Außenminister besuchte Lima und unterzeichnete ein Abkommen.", undefined, "und"],
  ["Der Außenminister besuchte Lima und unterzeichnete ein Abkommen.", "en", "und"],
  ["外交部长访问利马并签署了谅解备忘录。", "zh-CN", "zh"],
  ["12 345 — 67", undefined, "und"],
];

for (const [text, declared, lang] of CASES) {
  test(`${text.slice(0, 24)} (${declared ?? "unmarked"}) → ${lang}`, () =>
    assert.equal(languageOf(text, declared), lang));
}
