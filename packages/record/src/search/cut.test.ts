import assert from "node:assert/strict";
import { test } from "node:test";
import { cut } from "./cut.ts";

const tokens = (text: string): string[] => cut(text).map((token) => token.token);

test("scripts without spaces are cut into pairs, the last character alone", () => {
  assert.deepEqual(tokens("中央アジア"), ["中央", "央ア", "アジ", "ジア", "ア"]);
  assert.deepEqual(tokens("日"), ["日"]);
  assert.deepEqual(tokens("人々"), ["人々", "々"]);
  assert.deepEqual(tokens("サミットー"), ["サミ", "ミッ", "ット", "トー", "ー"]);
});

test("scripts with spaces are cut into words, without case and accents", () => {
  assert.deepEqual(tokens("Tokayev’s visit to São Paulo"), ["tokayev", "s", "visit", "to", "sao", "paulo"]);
  assert.deepEqual(tokens("Посол ещё в Астане; ЗАЁМ"), ["посол", "еще", "в", "астане", "заем"]);
});

test("a change of script is a border", () => {
  assert.deepEqual(tokens("G7サミット"), ["g7", "サミ", "ミッ", "ット", "ト"]);
  assert.deepEqual(tokens("令和6年"), ["令和", "和", "6", "年"]);
  assert.deepEqual(tokens("中央アジア・日本"), ["中央", "央ア", "アジ", "ジア", "ア", "日本", "本"]);
});

test("width does not matter, voicing does", () => {
  assert.deepEqual(tokens("ＣＡＪＡＤ２０２４"), tokens("cajad2024"));
  assert.deepEqual(tokens("ｶﾞｽ"), tokens("ガス"));
  assert.notDeepEqual(tokens("ガス"), tokens("カス"));
});

test("offsets are those of the text, through marks and compounds of one sign", () => {
  for (const text of ["ｶﾞｽ、か\u3099く", "e\u0301tat 12㎞先", "𠮷野家とG7", "a\u0300 b"]) {
    for (const { token, start, head, end } of cut(text)) {
      assert.ok(start < head && head <= end && end <= text.length, `${text}: ${token}`);
      assert.ok(text.slice(start, end).trim().length > 0);
    }
  }
  const [first] = cut("ｶﾞｽ");
  assert.deepEqual(first, { token: "ガス", start: 0, head: 2, end: 3 });
});
