import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationsIn } from "../testing/annotated.ts";
import { contains } from "../text/span.ts";
import type { Party } from "./annotation.ts";

const KINDS = ["STATE", "REGION", "CITY", "VENUE", "BODY", "FRAMEWORK"];

/** Each: the text, and the parties in it as kind, name and id. */
const CASES: readonly (readonly [text: string, parties: readonly (readonly [string, string, string?])[]])[] = [
  [
    "ペルーの首都リマ",
    [
      ["STATE", "ペルー", "state:pe"],
      ["CITY", "リマ", "city:lima"],
    ],
  ],
  [
    "日本とケニア",
    [
      ["STATE", "日本", "state:jp"],
      ["STATE", "ケニア", "state:ke"],
    ],
  ],
  [
    "日独首脳",
    [
      ["STATE", "日本", "state:jp"],
      ["STATE", "ドイツ", "state:de"],
    ],
  ],
  [
    "日・ペルー外相会談",
    [
      ["STATE", "日本", "state:jp"],
      ["STATE", "ペルー", "state:pe"],
    ],
  ],
  ["仏大統領", [["STATE", "フランス", "state:fr"]]],
  ["対仏貿易", [["STATE", "フランス", "state:fr"]]],
  ["日本政府は", [["STATE", "日本", "state:jp"]]],
  ["日本外務省は", [["BODY", "日本外務省"]]],
  ["在ペルー日本国大使館", [["BODY", "在ペルー日本国大使館"]]],
  ["アンデス諸国", [["REGION", "アンデス諸国", "region:andes"]]],
];

/** The parties of a text that lie in no larger one. */
function partiesOf(text: string): (string | undefined)[][] {
  const all = annotationsIn(text).all.filter((one): one is Party => KINDS.includes(one.kind));
  const outer = all.filter((one) => !all.some((other) => other !== one && contains(other, one)));
  return outer.map(({ kind, name, id }) => (id === undefined ? [kind, name] : [kind, name, id]));
}

for (const [text, parties] of CASES) test(text, () => assert.deepEqual(partiesOf(text), parties));

for (const text of [
  "5日間",
  "日曜日",
  "独自の案",
  "北日本と西日本",
  "日本語と日本酒",
  "スペルール",
  "マリマ",
  "ケア",
  "毎日関係者は",
])
  test(`no party: ${text}`, () => assert.deepEqual(partiesOf(text), []));
