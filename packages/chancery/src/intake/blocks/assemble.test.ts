import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "./assemble.ts";
import type { Draft, DraftCell } from "./draft.ts";
import { withHeads } from "./table-heads.ts";

const row = (...cells: readonly DraftCell[]): Draft => ({ kind: "row", text: "", cells, table: 0 });

test("blocks lie in order, a blank line between them and none within a list or table", () => {
  const { text, blocks } = assemble([
    { kind: "title", text: "Visit" },
    { kind: "item", text: "One", level: 1 },
    { kind: "item", text: "Two", level: 1 },
    row({ text: "2019" }, { text: "Lima" }),
    row({ text: "2020" }, { text: "" }),
  ]);
  assert.equal(text, "Visit\n\nOne\nTwo\n\n2019\tLima\n2020\t");
  assert.deepEqual(
    blocks.map(({ start, end }) => text.slice(start, end)),
    ["Visit", "One", "Two", "2019\tLima", "2020\t"],
  );
  assert.deepEqual(
    blocks[4]?.cells?.map(({ start, end }) => text.slice(start, end)),
    ["2020", ""],
  );
});

test("a cell over several rows stands once, and later rows point to it", () => {
  const year = { text: "2019" };
  const { text, blocks } = assemble([row(year, { text: "Lima" }), row({ text: "", of: year }, { text: "Oslo" })]);
  assert.equal(text, "2019\tLima\nOslo");
  assert.deepEqual(blocks[1]?.cells, [
    { start: 0, end: 4 },
    { start: 10, end: 14 },
  ]);
});

test("words above dates and numbers are the head of a table; labels and values have none", () => {
  const heads = (...rows: readonly (readonly string[])[]) =>
    withHeads(rows.map((cells) => row(...cells.map((text) => ({ text }))))).map((block) => block.header ?? false);
  assert.deepEqual(heads(["年月", "要人名"], ["2015年5月", "志村外相"], ["2019年8月", "北見大使"]), [
    true,
    false,
    false,
  ]);
  assert.deepEqual(heads(["", "2023", "2024"], ["Cars", "301", "214"]), [true, false]);
  assert.deepEqual(heads(["首都", "リマ"], ["人口", "3300万人"]), [false, false]);
  assert.deepEqual(heads(["12 May 2015", "Lima"], ["3 June 2016", "Oslo"]), [false, false]);
});
