import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "@chancery/reader";
import { layOut } from "./layout.ts";

test("rows of one table stand together, those of the next apart", () => {
  const row = (start: number, table: number): Block => ({
    kind: "row",
    start,
    end: start + 3,
    table,
    cells: [
      { start, end: start + 1 },
      { start: start + 2, end: start + 3 },
    ],
  });
  const groups = layOut("a|b\nc|d\ne|f", [row(0, 0), row(4, 0), row(8, 1)]);
  assert.deepEqual(
    groups.map((group) => (group.kind === "table" ? group.rows.length : 0)),
    [2, 1],
  );
  const [first] = groups;
  assert.deepEqual(first?.kind === "table" && first.rows[0]?.units, [
    { start: 0, end: 1, next: 2 },
    { start: 2, end: 3, next: 4 },
  ]);
});

test("words between blocks are shown, white space is not", () => {
  const groups = layOut("Title\n\nlost words\n\nend", [
    { kind: "title", start: 0, end: 5 },
    { kind: "paragraph", start: 19, end: 22 },
  ]);
  const kinds = groups.map((group) => group.kind === "block" && group.laid.block.kind);
  assert.deepEqual(kinds, ["title", "paragraph", "paragraph"]);
});

test("a text without blocks is one paragraph, an empty one nothing", () => {
  assert.equal(layOut("words", []).length, 1);
  assert.equal(layOut("", []).length, 0);
});
