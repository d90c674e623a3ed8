import assert from "node:assert/strict";
import { test } from "node:test";
import { decimal, toNumber } from "./number.ts";
import { COUNTED, isSized, toBase } from "./unit.ts";

test("values are brought to the base unit", () => {
  const cases = [
    [2, "GW", 2_000, "MW"],
    [500, "kW", 0.5, "MW"],
    [18_000, "W", 0.018, "MW"],
    [1_500, "kg", 1.5, "t"],
    [3, "Mt-CO2", 3_000_000, "t-CO2"],
    [250, "ha", 2.5, "km2"],
    [187, "km", 187, "km"],
    [900, "m", 0.9, "km"],
    [2, "weeks", 14, "days"],
    [7, "TWh", 7_000_000, "MWh"],
  ] as const;
  for (const [value, unit, expected, base] of cases) {
    const found = toBase(decimal(value) ?? assert.fail(), unit);
    assert.deepEqual([found && toNumber(found.value), found?.unit], [expected, base], unit);
  }
});

test("counted things have no size", () => {
  for (const unit of COUNTED) assert.equal(isSized(unit), false, unit);
  assert.equal(isSized("toString"), false);
  assert.equal(isSized("MW"), true);
});

test("digits that do not fit are refused", () => {
  assert.equal(toBase(decimal(Number.MAX_SAFE_INTEGER) ?? assert.fail(), "weeks"), null);
});
