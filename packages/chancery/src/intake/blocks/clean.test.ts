import assert from "node:assert/strict";
import { test } from "node:test";
import { clean, oneLine } from "./clean.ts";

test("what cannot be seen is dropped", () => {
  assert.equal(clean("\uFEFFcon\u00ADcord\u200B, 外\u200D相\uFE0F"), "concord, 外相");
  assert.equal(clean("a\u0000b\u0007c\uD800d"), "abcd");
});

test("letters written in two become one, and stress marks go", () => {
  assert.equal(clean("ハ\u309Aキスタン"), "パキスタン");
  assert.equal(clean("и\u0306"), "й");
  assert.equal(clean("За\u0301кон"), "Закон");
});

test("variants of names stay as they are written", () =>
  assert.equal(clean("髙橋、山﨑、塚\uFA10"), "髙橋、山﨑、塚\uFA10"));

test("line breaks of all systems are one, spaces are three", () => {
  assert.equal(clean("a\r\nb\rc\u2028d"), "a\nb\nc\nd");
  assert.equal(clean("1\u202F300 5\u2009млн"), "1\u00A0300 5 млн");
});

test("a block stands on one line, and a wide space stays wide", () => {
  assert.equal(oneLine("　有償　\n 資金  協力 "), "有償　資金 協力");
  assert.equal(oneLine("5\u00A0млн"), "5\u00A0млн");
});
