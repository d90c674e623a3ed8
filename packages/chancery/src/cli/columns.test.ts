import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layOut } from "./columns.ts";
import { widthOf } from "./text.ts";

const COLUMNS = [
  { title: "日付" },
  { title: "who", share: 1 },
  { title: "what", share: 2 },
  { title: "n", side: "right" as const },
];
const ROWS = [
  ["2025-08-24", "岩屋毅", "カシム=ジョマルト・トカエフ大統領と会談した", "3"],
  ["2004", "Kawaguchi Yoriko", "Central Asia plus Japan", "12"],
];

describe("a table", () => {
  it("is as wide as its cells where nothing bounds it", () => {
    assert.deepEqual(layOut(COLUMNS, ROWS, null), [
      "日付        who               what                                          n",
      "2025-08-24  岩屋毅            カシム=ジョマルト・トカエフ大統領と会談した   3",
      "2004        Kawaguchi Yoriko  Central Asia plus Japan                      12",
    ]);
  });

  it("fits a terminal, wide characters counted as two, what was cut marked", () => {
    const lines = layOut(COLUMNS, ROWS, 48);
    assert.deepEqual(lines, [
      "日付        who         what                   n",
      "2025-08-24  岩屋毅      カシム=ジョマルト・…   3",
      "2004        Kawaguchi…  Central Asia plus J…  12",
    ]);
    for (const line of lines) assert.ok(widthOf(line) <= 48);
  });

  it("leaves columns without a share whole, however narrow the terminal", () => {
    for (const line of layOut(COLUMNS, ROWS, 20).slice(1)) assert.match(line, /^(2025-08-24|2004 ) .* \d+$/);
  });

  it("puts a cell with line breaks on one line", () => {
    assert.deepEqual(layOut([{ title: "a" }], [["one\n  two"]], null), ["a", "one two"]);
  });
});
