import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "./calendar.ts";
import { bounds, compareWhen, contains, coarser, equal, overlaps, precision } from "./comparison.ts";
import { pick, seeded } from "./testing/seeded.ts";
import { parseWhen, type When } from "./when.ts";

test("first and last day", () => {
  const days: [string, string | null, string | null][] = [
    ["2025-08-24", "2025-08-24", "2025-08-24"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2004", "2004-01-01", "2004-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["-199X", "-1999-01-01", "-1990-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["2004-06-XX", "2004-06-01", "2004-06-30"],
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2024-22", "2024-06-01", "2024-08-31"],
    ["2024-23", "2024-09-01", "2024-11-30"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2024-33", "2024-01-01", "2024-03-31"],
    ["2024-36", "2024-10-01", "2024-12-31"],
    ["2024-40", "2024-01-01", "2024-06-30"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["2024~", "2024-01-01", "2024-12-31"],
    ["2024-04/2025-03", "2024-04-01", "2025-03-31"],
    ["../2050", null, "2050-12-31"],
    ["2015/..", "2015-01-01", null],
    ["2015/", "2015-01-01", null],
    ["/2015-02", null, "2015-02-28"],
    ["199X/..", "1990-01-01", null],
  ];
  for (const [text, from, to] of days)
    assert.deepEqual(bounds(when(text)), { from: from && number(from), to: to && number(to) }, text);
});

test("precision", () => {
  const units: [string, string][] = [
    ["2025-08-24", "day"],
    ["2025-08-XX", "month"],
    ["2025-08", "month"],
    ["2025-33", "quarter"],
    ["2025-21", "season"],
    ["2025-40", "half"],
    ["2025", "year"],
    ["2025-XX-XX", "year"],
    ["Y12345", "year"],
    ["199X", "decade"],
    ["19XX", "century"],
    ["2025-08-24/2025-08-26", "day"],
    ["2025-08-24/2025-09", "month"],
    ["../2050", "year"],
  ];
  for (const [text, unit] of units) assert.equal(precision(when(text)), unit, text);
});

test("containing, overlapping, coarser", () => {
  const pairs: [string, string, { contains: boolean; overlaps: boolean; coarser: boolean }][] = [
    ["2015", "2015-10-27", { contains: true, overlaps: true, coarser: true }],
    ["2015-10-27", "2015", { contains: false, overlaps: true, coarser: false }],
    ["2015-10", "2015-11", { contains: false, overlaps: false, coarser: false }],
    ["2025-08-24/2025-08-26", "2025-08-26", { contains: true, overlaps: true, coarser: true }],
    ["2025-08-24/2025-08-26", "2025-08-26/2025-08-28", { contains: false, overlaps: true, coarser: false }],
    ["../2050", "2049-12", { contains: true, overlaps: true, coarser: true }],
    ["../2050", "2051", { contains: false, overlaps: false, coarser: false }],
    ["../2050", "2050/..", { contains: false, overlaps: true, coarser: false }],
    ["2015/..", "2016/..", { contains: true, overlaps: true, coarser: true }],
    ["2024-21", "2024-03/2024-05", { contains: true, overlaps: true, coarser: false }],
    ["2024-21", "2024-04", { contains: true, overlaps: true, coarser: true }],
  ];
  for (const [a, b, expected] of pairs) {
    const [x, y] = [when(a), when(b)];
    assert.deepEqual(
      { contains: contains(x, y), overlaps: overlaps(x, y), coarser: coarser(x, y) },
      expected,
      `${a} and ${b}`,
    );
  }
});

test("equal days however written", () => {
  assert.equal(equal(when("2024-21"), when("2024-03/2024-05")), true);
  assert.equal(equal(when("2024"), when("2024-01/2024-12")), true);
  assert.equal(equal(when("2024~"), when("2024")), true);
  assert.equal(equal(when("../2050"), when("/2050")), true);
  assert.equal(equal(when("2024"), when("2024-01")), false);
});

test("order of a chronology", () => {
  const ordered = [
    "1991",
    "199X",
    "../2004",
    "2015-10-26",
    "2015-10-27",
    "2015-10-27/2015-10-29",
    "2015-10-27/..",
    "2015-11",
    "../2050",
    null,
  ];
  const expected = ["199X", "1991", ...ordered.slice(2)];
  for (const start of [ordered, ordered.toReversed()])
    assert.deepEqual(start.map((text) => (text === null ? null : when(text))).sort(compareWhen), expected);
});

test("the order is total and does not depend on where one starts", () => {
  const random = seeded(11);
  const texts = [
    "2024",
    "2024-01",
    "2024-01-01",
    "2024~",
    "../2024",
    "2024/..",
    "2024/",
    "199X",
    "2024-24",
    "2024-12/2025-02",
    "2023-12-31",
  ];
  const whens = [...texts.map(when), null] as const;
  const sorted = [...whens].sort(compareWhen);
  for (let i = 0; i < 200; i++) {
    const [a, b, c] = [pick(random, [null, ...whens]), pick(random, [null, ...whens]), pick(random, [null, ...whens])];
    assert.equal(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a)), 0);
    assert.equal(compareWhen(a, b) === 0, a === b);
    if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) assert.ok(compareWhen(a, c) <= 0, `${a} ${b} ${c}`);
    assert.deepEqual([...whens].sort(() => random(-1, 1)).sort(compareWhen), sorted);
  }
});

function when(text: string): When {
  const found = parseWhen(text);
  assert.ok(found, text);
  return found;
}

function number(text: string): number {
  const [, y, m, d] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  return dayNumber(Number(y), Number(m), Number(d));
}
