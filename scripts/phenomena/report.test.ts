import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "@chancery/reader";
import { readExamples } from "./entry.ts";
import { failure, summary } from "./report.ts";
import { judge } from "./verdict.ts";

const { examples } = readExamples(
  [
    "### T98 Invented",
    '- ja {pub 2031} 「甲は丙国を訪れた。」 → `[{"event":"visit","where":["丁国"]}]`',
    "- ja 「甲だ。」 → `[]`",
    "### Q98 Invented",
    '- ja 「3社」 → `[{"figure":"companies","value":3}]`',
  ].join("\n"),
);
const VISIT: Fact = {
  kind: "event",
  type: "visit",
  status: "happened",
  when: null,
  where: [{ name: "丙国", id: "state:xx" }],
  evidence: { start: 0, end: 1, quote: "甲" },
  trace: { rule: "ja/visit/test", slots: {}, basis: [] },
};
const verdicts = examples.map((example) => judge(example, example.id === "T98" ? [VISIT] : []));

test("a line a group and one for all", () => {
  const rows = summary(verdicts)
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  assert.deepEqual(rows, [
    ["T", "0/2", "0/1", "0/1", "0/1", "2"],
    ["Q", "0/1", "0/1", "0/0", "0/1", "0"],
    ["all", "0/3", "0/2", "0/1", "0/2", "2"],
  ]);
});

test("a failure shows the text, what was missed, the nearest and its rule, what was too many", () => {
  assert.equal(
    failure(verdicts[0] ?? assert.fail()),
    [
      "T98 line 2 ja {pub 2031} 「甲は丙国を訪れた。」",
      '  missed   {"event":"visit","where":["丁国"]}',
      '  nearest  {"event":"visit","status":"happened","when":null,"where":["丙国"]} by ja/visit/test  differs in where',
    ].join("\n"),
  );
  assert.match(failure(verdicts[1] ?? assert.fail()), /too many \{"event":"visit".* by ja\/visit\/test$/);
});
