import assert from "node:assert/strict";
import { test } from "node:test";
import { gather } from "./gather.ts";

type Told = Pick<import("./compare.ts").Verdict, "is" | "level">;

/** Numbers: one apart are the same, two apart are open, further are never. Halves are vague: the same as what lies around them, less surely. */
function compare(a: number, b: number): Told {
  const off = Math.abs(a - b);
  if (!Number.isInteger(a) || !Number.isInteger(b))
    return off < 1 ? { is: "same", level: 2 } : { is: "open", level: 0 };
  if (off <= 1) return { is: "same", level: 1 };
  return { is: off <= 2 ? "open" : "never", level: 0 };
}

const groups = (things: readonly number[]) =>
  gather(things, compare, String)
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted();

test("what is the same goes together, also over one between", () => {
  assert.deepEqual(groups([1, 5, 2, 9]), [[1, 2], [5], [9]]);
  assert.deepEqual(groups([1, 2, 3]), [[1, 2, 3]]);
  assert.deepEqual(groups([]), []);
});

test("what the less sure rules could put with either of two stays alone", () => {
  const between = (a: number, b: number): Told => {
    if (a === 5 || b === 5) return { is: "same", level: 2 };
    return { is: Math.abs(a - b) <= 1 ? "same" : "never", level: Math.abs(a - b) <= 1 ? 1 : 0 };
  };
  const parted = gather([1, 2, 5, 8], between, String).map((group) => group.toSorted());
  assert.deepEqual(parted.toSorted(), [[1, 2], [5], [8]]);
  assert.deepEqual(
    gather([1, 2, 5], between, String).map((group) => group.toSorted()),
    [[1, 2, 5]],
  );
});

test("the order of the things does not matter", () => {
  const things = [3, 1, 2.5, 7, 8, 6.5, 4, 12];
  for (let turn = 0; turn < things.length; turn++) {
    const turned = [...things.slice(turn), ...things.slice(0, turn)];
    assert.deepEqual(groups(turned), groups(things));
    assert.deepEqual(groups(turned.toReversed()), groups(things));
  }
});

test("never holds across a whole group", () => {
  for (const group of groups([1, 2, 3, 4, 5])) assert.ok((group.at(-1) ?? 0) - (group[0] ?? 0) <= 2);
});
