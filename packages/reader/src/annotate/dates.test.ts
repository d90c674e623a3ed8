import assert from "node:assert/strict";
import { test } from "node:test";
import { kindIn } from "../testing/annotated.ts";
import type { DateAnnotation } from "./annotation.ts";

type Parts = Pick<DateAnnotation, "from" | "to" | "mode" | "approx" | "days">;

const document = (shift: number) => ({ shift, from: "document" as const });
const told = (shift: number) => ({ shift, from: "told" as const });

/** What the words give and no more; nothing is resolved here. */
const CASES: readonly (readonly [text: string, parts: Parts])[] = [
  ["2024年10月17日", { from: { y: 2024, m: 10, d: 17 } }],
  ["10月17日", { from: { m: 10, d: 17 } }],
  ["17日", { from: { d: 17 } }],
  ["令和6年", { from: { y: 2024 } }],
  ["大正10年", { from: { y: 1921 } }],
  ["明治元年", { from: { y: 1868 } }],
  ["昨年5月", { from: { y: document(-1), m: 5 } }],
  ["来月", { from: { m: document(1) } }],
  ["本日", { from: { d: document(0) } }],
  ["同年8月", { from: { y: told(0), m: 8 } }],
  ["翌日", { from: { d: told(1) } }],
  ["前年の", { from: { y: told(-1) } }],
  ["2022年度", { from: { y: 2022, shape: "fiscal" } }],
  ["1990年代", { from: { y: 1990, shape: "decade" } }],
  ["2023年下半期", { from: { y: 2023, shape: "h2" } }],
  ["2023年冬", { from: { y: 2023, shape: "winter" } }],
  ["8月24日~26日", { from: { m: 8, d: 24 }, to: { m: 8, d: 26 } }],
  ["8月30日から9月2日まで", { from: { m: 8, d: 30 }, to: { m: 9, d: 2 } }],
  ["2035年までに", { from: { y: 2035 }, mode: "until" }],
  ["2006年以降", { from: { y: 2006 }, mode: "since" }],
  ["2003年ごろ", { from: { y: 2003 }, approx: true }],
  ["14日から3日間", { from: { d: 14 }, days: 3 }],
];

for (const [text, parts] of CASES)
  test(text, () => {
    const [found, ...more] = kindIn("DATE", text);
    assert.deepEqual(more, []);
    assert.ok(found);
    const { kind, start, end, ...rest } = found.one;
    assert.deepEqual({ kind, start, end }, { kind: "DATE", start: 0, end: text.length });
    assert.deepEqual(rest, parts);
  });

for (const text of ["13月", "32日", "24年間", "3年ぶり", "5日間", "20分", "1月号"])
  test(`no date: ${text}`, () => assert.deepEqual(kindIn("DATE", text), []));
