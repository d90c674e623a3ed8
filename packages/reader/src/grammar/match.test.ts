import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bindingsIn } from "../testing/sentence.ts";

type Slots = Readonly<Record<string, string>>;

/** The words in each slot of the first binding; null where the pattern does not fit. */
function slotsIn(text: string, reads: string): Slots | null {
  const [binding] = bindingsIn(text, reads).bindings;
  if (!binding) return null;
  const words = [...binding.slots].map(([slot, items]) => [
    slot,
    items.map((item) => text.slice(item.start, item.end)).join(" "),
  ]);
  return Object.fromEntries(words);
}

type Case = readonly [text: string, slots: Slots | null];

/** Each sign of the notation: a pattern, sentences it fits and sentences it does not. */
const SIGNS: Readonly<Record<string, readonly (readonly [reads: string, ...cases: Case[]])[]>> = {
  "a kind and its slot": [
    [
      "who:PERSON … *VISIT",
      ["高倉外相はペルーを訪問した。", { who: "高倉外相" }],
      ["大統領はペルーを訪問した。", null],
    ],
    ["who:HUMAN … *VISIT", ["大統領はペルーを訪問した。", { who: "大統領" }]],
    ["PERSON … *VISIT", ["高倉外相はペルーを訪問した。", {}]],
    ["where:STATE|CITY *VISIT", ["リマを訪問した。", { where: "リマ" }], ["ペルーを訪問した。", { where: "ペルー" }]],
  ],
  "beside the trigger, or with … anything between": [
    ["who:PERSON *VISIT", ["高倉外相が訪問した。", { who: "高倉外相" }], ["高倉外相がペルーを訪問した。", null]],
    ["where:PLACE … *VISIT", ["ペルーを高倉外相が訪問した。", { where: "ペルー" }]],
    ["*VISIT[attr] who:PERSON", ["訪問した高倉外相は話した。", { who: "高倉外相" }]],
  ],
  marks: [
    ["where:PLACE[を] *VISIT", ["ペルーを訪問した。", { where: "ペルー" }], ["ペルーが訪問した。", null]],
    ["where:PLACE[-] *VISIT", ["ペルー訪問", { where: "ペルー" }], ["ペルーを訪問", null]],
    ["who:PERSON[は|が] … *VISIT", ["高倉外相が訪問した。", { who: "高倉外相" }], ["高倉外相と訪問した。", null]],
  ],
  lists: [
    ["where:PLACE+[を] *VISIT", ["ペルーとケニアを訪問した。", { where: "ペルーとケニア" }]],
    ["where:PLACE[を] *VISIT", ["ペルーとケニアを訪問した。", null]],
  ],
  "what may be missing": [
    [
      "who:PERSON[は]? … where:PLACE[を] *VISIT",
      ["ペルーを訪問した。", { where: "ペルー" }],
      ["高倉外相はペルーを訪問した。", { who: "高倉外相", where: "ペルー" }],
    ],
  ],
  "what may stand anywhere in the clause": [
    [
      "where:PLACE[を] *VISIT ~when:DATE",
      ["3日、ペルーを訪問した。", { where: "ペルー", when: "3日" }],
      ["ペルーを訪問した。", { where: "ペルー" }],
      ["3日に会談し、ペルーを訪問した。", { where: "ペルー" }],
    ],
  ],
  "what must not stand in the clause": [
    ["where:PLACE *VISIT !MONEY", ["ペルーを訪問した。", { where: "ペルー" }], ["1億円でペルーを訪問した。", null]],
  ],
  "forms of the trigger": [
    ["where:PLACE *VISIT[past]", ["ペルーを訪問した。", { where: "ペルー" }], ["ペルーを訪問する。", null]],
    ["where:PLACE … *VISIT[!noun]", ["ペルーを訪問した。", { where: "ペルー" }], ["ペルー訪問の意義", null]],
  ],
};

for (const [sign, patterns] of Object.entries(SIGNS))
  describe(sign, () => {
    for (const [reads, ...cases] of patterns)
      for (const [text, slots] of cases) test(`${reads}: ${text}`, () => assert.deepEqual(slotsIn(text, reads), slots));
  });

test("items are lists with their marks; a bracket after a name glosses it", () => {
  const { sentence } = bindingsIn(
    "高倉外相（Takakura）と北見純大使は、リマでペルー及びケニアの外相と会談した。",
    "*MEET",
  );
  const items = sentence.items.map((item) => [item.kind, item.parts.length, item.mark]);
  assert.deepEqual(items, [
    ["PERSON", 2, "は"],
    ["CITY", 1, "で"],
    ["STATE", 2, "と"],
    ["GATHERING", 1, ""],
  ]);
});
