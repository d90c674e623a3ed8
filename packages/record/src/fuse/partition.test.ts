import assert from "node:assert/strict";
import { test } from "node:test";
import { partition } from "./partition.ts";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

test("what is all alike goes together", () => {
  assert.deepEqual(partition([1, 5, 2, 9], near), [[1, 2], [5], [9]]);
  assert.deepEqual(partition([], near), []);
});

test("what lies between two unlike ones stands alone", () => {
  assert.deepEqual(partition([1, 2, 3], near), [[1], [2], [3]]);
  assert.deepEqual(partition([2, 3, 1], near), [[2], [3], [1]]);
});

test("a chain falls apart, whatever the order", () => {
  const groups = (things: number[]) =>
    partition(things, near)
      .map((group) => group.toSorted())
      .toSorted();
  assert.deepEqual(groups([1, 2, 3, 4, 8, 9]), groups([9, 4, 2, 8, 3, 1]));
});
