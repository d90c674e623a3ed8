import assert from "node:assert/strict";
import { test } from "node:test";
import type { FigureFact } from "../facts/fact.ts";
import { type Bound, BOUNDS, MEASURES, type Measure, roundsTo, sameRounded } from "./measure.ts";
import { seeded } from "./testing/seeded.ts";

test("the same number, rounder", () => {
  const yes: [number, number][] = [
    [1.8e9, 1_823.4e6],
    [500, 507],
    [190, 188],
    [188, 188],
    [0, 0],
    [2e9, 1.96e9],
    [1.85e9, 1.845e9],
    [66.67, 66.666_666_666_666_67],
    [-14, -14.2],
    [1e12, 999_800_000_000],
  ];
  for (const [rough, fine] of yes) assert.equal(roundsTo(rough, fine), true, `${rough} for ${fine}`);
});

test("another number", () => {
  const no: [number, number][] = [
    [1.8e9, 1.9e9],
    [1_823.4e6, 1.8e9],
    [507, 500],
    [1_000, 1_400],
    [500, 549],
    [14, -14],
    [0, 3],
    [190, 184],
    [1.8e9, 1.8e8],
    [18.5, 18.44],
  ];
  for (const [rough, fine] of no) assert.equal(roundsTo(rough, fine), false, `${rough} for ${fine}`);
});

test("the bound says which way a number was rounded", () => {
  const cases: [number, number, Bound, boolean][] = [
    [1.8e9, 1.87e9, "over", true],
    [1.8e9, 1.87e9, "exact", false],
    [1.9e9, 1.87e9, "over", false],
    [140, 137, "under", true],
    [130, 137, "under", false],
    [500, 507, "at-least", true],
    [500, 493, "at-least", false],
    [500, 493, "up-to", true],
    [500, 500, "over", true],
    [500, 507, "about", true],
  ];
  for (const [rough, fine, bound, expected] of cases)
    assert.equal(roundsTo(rough, fine, bound), expected, `${bound} ${rough} for ${fine}`);
});

test("either may be the rounder", () => {
  assert.equal(sameRounded(507, 500), true);
  assert.equal(sameRounded(500, 507), true);
  assert.equal(sameRounded(507, 508), false);
});

test("rounding any number to three digits gives that number, rounder", () => {
  const random = seeded(9);
  for (let i = 0; i < 5_000; i++) {
    const fine = random(1_000, 999_999_999);
    const unit = 10 ** (String(fine).length - 3);
    assert.equal(roundsTo(Math.round(fine / unit) * unit, fine), true, `${fine}`);
    assert.equal(roundsTo(Math.floor(fine / unit) * unit, fine, "over"), true, `over ${fine}`);
    const other = Math.round(fine / unit) + 2;
    if (other % 10 !== 0) assert.equal(roundsTo(other * unit, fine), false, `not ${fine}`);
  }
});

test("the lists are those of the facts", () => {
  const measures: readonly FigureFact["measure"][] = MEASURES;
  const bounds: readonly FigureFact["bound"][] = BOUNDS;
  const back: [Measure, Bound] = ["trade.total" satisfies FigureFact["measure"], "about" satisfies FigureFact["bound"]];
  assert.equal(measures.length, 14);
  assert.equal(bounds.length, 6);
  assert.ok(measures.includes(back[0]) && bounds.includes(back[1]));
});
