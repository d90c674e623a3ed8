import assert from "node:assert/strict";
import { test } from "node:test";
import { FailureError } from "../../errors/failure.ts";
import { encode, encodeIso2022, encodeUtf16 } from "../testing/encode.ts";
import { declaredCharsets, decode } from "./charset.ts";

const JAPANESE =
  "志村外務大臣は五月三日、リマを訪問し、ラオ外相と会談しました。両外相は、教育協力に関する覚書に署名し、来年の再会を約束しました。";
const RUSSIAN =
  "Министр иностранных дел Симура прибыл в Лиму третьего мая. Стороны подписали меморандум о сотрудничестве в области образования и договорились о новой встрече.";

const WITHOUT_WORD: readonly (readonly [string, Uint8Array, string])[] = [
  ["UTF-8", Buffer.from(JAPANESE), JAPANESE],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${JAPANESE}`), JAPANESE],
  ["Shift_JIS", encode(JAPANESE, "shift_jis"), JAPANESE],
  ["EUC-JP", encode(JAPANESE, "euc-jp"), JAPANESE],
  ["ISO-2022-JP", encodeIso2022(JAPANESE), JAPANESE],
  ["UTF-16LE with its mark", encodeUtf16(JAPANESE, "le", true), JAPANESE],
  ["UTF-16BE with its mark", encodeUtf16(JAPANESE, "be", true), JAPANESE],
  ["UTF-16LE bare", encodeUtf16(RUSSIAN, "le", false), RUSSIAN],
  ["UTF-16BE bare", encodeUtf16(JAPANESE, "be", false), JAPANESE],
  ["windows-1251", encode(RUSSIAN, "windows-1251"), RUSSIAN],
  ["KOI8-R", encode(RUSSIAN, "koi8-r"), RUSSIAN],
];

for (const [name, bytes, text] of WITHOUT_WORD) {
  test(`${name} is told from the bytes alone`, async () => assert.equal(await decode(bytes, []), text));
}

test("a word of the header or the markup settles what few bytes leave open", async () => {
  const short = encode("Лима", "koi8-r");
  assert.equal(await decode(short, ["koi8-r"]), "Лима");
  assert.equal(await decode(encode("日本", "euc-jp"), ["euc-jp"]), "日本");
});

test("bytes go before words: a page that says Shift_JIS and is UTF-8 is UTF-8", async () => {
  assert.equal(await decode(Buffer.from(JAPANESE), ["shift_jis"]), JAPANESE);
  assert.equal(await decode(encode(JAPANESE, "shift_jis"), ["utf-8"]), JAPANESE);
});

test("a letter cut off at the end of the file costs that letter only", async () => {
  const cut = encode(JAPANESE, "shift_jis").subarray(0, -3);
  assert.equal(await decode(cut, []), JAPANESE.slice(0, -2));
  assert.equal(await decode(Buffer.from(JAPANESE).subarray(0, -1), []), JAPANESE.slice(0, -1));
});

test("bytes of no set at all are a failure", async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, at) => 128 + ((at * 89 + at * at * 7) % 128));
  await decode(noise, ["utf-8"]).then(
    (text) => assert.ok(!text.includes("\uFFFD"), "read as a set that has all these bytes"),
    (error: unknown) => assert.ok(error instanceof FailureError && error.failure.code === "charset-unknown"),
  );
});

test("header, <meta> and XML declaration are looked at in that order", () => {
  const page = Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=x-sjis"></head>');
  assert.deepEqual(declaredCharsets("text/html; charset=EUC-JP", page), ["EUC-JP", "shift_jis"]);
  assert.deepEqual(declaredCharsets(undefined, Buffer.from('<meta charset="koi8-r">')), ["koi8-r"]);
  assert.deepEqual(declaredCharsets(undefined, Buffer.from('<?xml version="1.0" encoding="windows-1251"?>')), [
    "windows-1251",
  ]);
  assert.deepEqual(declaredCharsets("text/plain", null), []);
});
