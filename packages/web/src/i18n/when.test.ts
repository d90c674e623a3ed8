import assert from "node:assert/strict";
import { test } from "node:test";
import { formatWhen, formatWithinYear, placeOf } from "./when.ts";

const CASES: readonly [edtf: string, ja: string, en: string, ru: string][] = [
  ["2025-08-24", "2025年8月24日", "24 Aug 2025", "24 августа 2025"],
  ["2015-10", "2015年10月", "Oct 2015", "октябрь 2015"],
  ["2004", "2004年", "2004", "2004"],
  ["199X", "1990年代", "1990s", "1990-е"],
  ["2024~", "2024年ごろ", "about 2024", "около 2024"],
  ["2024-06?", "2024年6月（不確か）", "Jun 2024?", "июнь 2024?"],
  ["2025-08-24/2025-08-26", "2025年8月24日～26日", "24–26 Aug 2025", "24–26 августа 2025"],
  ["2025-08-30/2025-09-02", "2025年8月30日～9月2日", "30 Aug – 2 Sep 2025", "30 августа – 2 сентября 2025"],
  [
    "2024-12-30/2025-01-02",
    "2024年12月30日～2025年1月2日",
    "30 Dec 2024 – 2 Jan 2025",
    "30 декабря 2024 – 2 января 2025",
  ],
  ["2024-04/2025-03", "2024年4月～2025年3月", "Apr 2024 – Mar 2025", "апрель 2024 – март 2025"],
  ["2024-03/2024-05", "2024年3月～5月", "Mar – May 2024", "март – май 2024"],
  ["2021/2023", "2021年～2023年", "2021 – 2023", "2021 – 2023"],
  ["../2050", "2050年まで", "by 2050", "до 2050"],
  ["../2025-08-28", "2025年8月28日まで", "by 28 Aug 2025", "до 28 августа 2025"],
  ["2015/..", "2015年から", "since 2015", "с 2015"],
  ["2024-21", "2024年春", "spring 2024", "весна 2024"],
  ["../2025-08", "2025年8月まで", "by Aug 2025", "до августа 2025"],
  ["2024-33", "2024年第1四半期", "Q1 2024", "I квартал 2024"],
];

for (const [edtf, ja, en, ru] of CASES)
  test(`${edtf} in every language`, () => {
    assert.equal(formatWhen(edtf, "ja"), ja);
    assert.equal(formatWhen(edtf, "en"), en);
    assert.equal(formatWhen(edtf, "ru"), ru);
  });

test("what is no date is written as none", () => {
  for (const none of [null, undefined, "", "soon", "2025-02-30"]) assert.equal(formatWhen(none, "en"), null);
});

test("below the heading of its year a date leaves the year out, unless it is all there is", () => {
  assert.equal(formatWithinYear("2025-08-24/2025-08-26", "ja", 2025), "8月24日～26日");
  assert.equal(formatWithinYear("2025-08-24/2025-08-26", "en", 2025), "24–26 Aug");
  assert.equal(formatWithinYear("2025-08", "en", 2025), "Aug");
  assert.equal(formatWithinYear("2025", "ja", 2025), "2025年");
  assert.equal(formatWithinYear("2024-04/2025-03", "ja", 2024), "2024年4月～2025年3月");
  assert.equal(formatWithinYear("../2025-08-28", "ja", 2025), "8月28日まで");
});

test("a date is listed where it begins, an open beginning where it ends", () => {
  assert.deepEqual(placeOf("2025-08-24/2025-09-01"), { year: 2025, month: 8 });
  assert.deepEqual(placeOf("../2050"), { year: 2050, month: null });
  assert.deepEqual(placeOf("2024-21"), { year: 2024, month: null });
  assert.deepEqual(placeOf(null), { year: null, month: null });
});
