import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, foldWord } from "./fold.ts";

const CASES: readonly (readonly [text: string, folded: string])[] = [
  ["ＡＢＣ１２３", "abc123"],
  ["Ministry", "ministry"],
  ["Астана", "астана"],
  ["ёлка", "елка"],
  ["10～12日", "10~12日"],
  ["1–2—3", "1-2-3"],
  ["ﾘﾏ･ﾘﾏ", "リマ・リマ"],
  ["カシム＝ジョマルト・トカエフ", "カシム=ジョマルト・トカエフ"],
  ["澤國", "沢国"],
  ["１箇所と１ヵ所", "1か所と1か所"],
  ["a\u00a0b\u3000c", "a b c"],
  ["“x”", '"x"'],
];

for (const [text, folded] of CASES)
  test(`${text} is read as ${folded}`, () => {
    assert.equal(foldWord(text), folded);
    assert.equal(fold(text).length, text.length);
  });

test("what needs no folding comes back as it is", () => {
  for (const text of ["", "日本と会談", "plain words", "𠮷野"]) assert.equal(foldWord(text), text);
});

test("every letter that Unicode gives a small form is folded to it, or further", () => {
  for (let code = 0; code < 0xd800; code++) {
    const [letter, small] = [String.fromCharCode(code), String.fromCharCode(code).toLowerCase()];
    if (small.length === 1) assert.equal(foldWord(letter), foldWord(small), letter);
  }
});
