import assert from "node:assert/strict";
import { test } from "node:test";
import { suggestion } from "./suggest.ts";

const names = { "person:x": { ja: "岩屋毅", en: "Iwaya Takeshi", ru: "Такэси Ивая" } };

const CASES: readonly [lang: string, field: string, record: unknown, words: string, right: string | null][] = [
  ["ja", "value", 1.8e9, "25億ドル", "18億ドル"],
  ["ja", "value", 506000000, "5億ドル余り", "5億600万ドル余り"],
  ["en", "value", 1.8e9, "$2.5 billion", "$1.8 billion"],
  ["en", "value", 188, "about 1,190 companies", "about 188 companies"],
  ["ru", "value", 1.8e9, "2,5 млрд долларов", "1,8 млрд долларов"],
  ["ja", "when", "2025-08-24/2025-08-26", "2025年8月25日", "2025年8月24日～26日"],
  ["ja", "when", "2025-08-24", "8月25日", "8月24日"],
  ["en", "when", "2025-08-24", "25 August 2025", "24 August 2025"],
  ["en", "when", "2025-08-24", "24 August 2025", null],
  ["ja", "ordinal", 9, "第8回", "第9回"],
  ["ja", "person", { name: "Iwaya Takeshi", id: "person:x" }, "林芳正", "岩屋毅"],
  ["en", "who", [{ name: "岩屋毅", id: "person:x" }], "Hayashi", "Iwaya Takeshi"],
  ["en", "who", [{ name: "a" }, { name: "b" }], "Hayashi", null],
  ["en", "status", "postponed", "took place", null],
  ["de", "value", 3, "2", null],
];

test("what the record has is put as the draft would put it, the rest of the words stays", () => {
  for (const [lang, field, record, words, right] of CASES)
    assert.equal(suggestion({ field, record, draft: null }, words, { lang, names }), right, `${lang} ${words}`);
});
