import assert from "node:assert/strict";
import { test } from "node:test";
import { fiscalYear, half, quarter, season, shiftMonths } from "./period.ts";
import { parseWhen, type When } from "./when.ts";

test("parts of a year are month intervals", () => {
  assert.equal(season(2024, "spring"), "2024-03/2024-05");
  assert.equal(season(2024, "summer"), "2024-06/2024-08");
  assert.equal(season(2024, "autumn"), "2024-09/2024-11");
  assert.equal(season(2024, "winter"), "2024-12/2025-02");
  assert.equal(half(2024, 1), "2024-01/2024-06");
  assert.equal(half(2024, 2), "2024-07/2024-12");
  assert.equal(half(2024, 3), null);
  assert.equal(quarter(2024, 1), "2024-01/2024-03");
  assert.equal(quarter(2024, 4), "2024-10/2024-12");
  assert.equal(quarter(2024, 0), null);
});

test("fiscal years", () => {
  assert.equal(fiscalYear(2024, 4), "2024-04/2025-03");
  assert.equal(fiscalYear(2024, 10), "2024-10/2025-09");
  assert.equal(fiscalYear(2024, 1), "2024");
  assert.equal(fiscalYear(2024, 13), null);
});

test("moving by months", () => {
  const moves: [string, number, string | null][] = [
    ["2024-11", 3, "2025-02"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024", 12, "2025"],
    ["2024", 3, "2024-04/2025-03"],
    ["2024-01/2024-06", 3, "2024-04/2024-09"],
    ["2024-33", 3, "2024-04/2024-06"],
    ["2024-21", -12, "2023-21"],
    ["2024-04/2025-03", -12, "2023-04/2024-03"],
    ["2015/..", 1, "2015-02/.."],
    ["../2050-06", -6, "../2049-12"],
    ["2004-06-XX", 1, "2004-07-XX"],
    ["2004-06~", 1, "2004-07~"],
    ["199X", 12, null],
    ["199X", 1, null],
    ["2024-05-03", 0, "2024-05-03"],
  ];
  for (const [from, count, expected] of moves)
    assert.equal(shiftMonths(when(from), count), expected, `${from} by ${count}`);
});

function when(text: string): When {
  const found = parseWhen(text);
  assert.ok(found, text);
  return found;
}
