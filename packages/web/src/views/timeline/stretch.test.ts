import assert from "node:assert/strict";
import { test } from "node:test";
import { stretchOf, wider } from "./stretch.ts";

test("a stretch of the overview narrows to its first and last year, month or day", () => {
  assert.deepEqual(stretchOf("199X"), { from: "1990", to: "1999" });
  assert.deepEqual(stretchOf("1994"), { from: "1994", to: "1994" });
  assert.deepEqual(stretchOf("1994-04"), { from: "1994-04", to: "1994-04" });
});

test("out of a month leads to its year, then to its decade, then to all", () => {
  assert.deepEqual(wider("1994-04-06", "1994-04-06"), { from: "1994-04", to: "1994-04" });
  assert.deepEqual(wider("1994-04", "1994-04"), { from: "1994", to: "1994" });
  assert.deepEqual(wider("1994", "1994"), { from: "1990", to: "1999" });
  assert.equal(wider("1990", "1999"), null);
  assert.equal(wider(undefined, "1999"), null);
});
