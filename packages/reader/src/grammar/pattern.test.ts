import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compilePattern, type Element } from "./pattern.ts";

const plain: Element = {
  slot: null,
  kinds: [],
  marks: null,
  list: false,
  optional: false,
  free: false,
  near: true,
  side: "left",
};

/** One element before the trigger, as it is written and as it is understood. */
const ELEMENTS: readonly (readonly [written: string, understood: Partial<Element>])[] = [
  ["PERSON", { kinds: ["PERSON"] }],
  ["who:PERSON", { slot: "who", kinds: ["PERSON"] }],
  ["who:PERSON|BODY", { slot: "who", kinds: ["PERSON", "BODY"] }],
  ["who:PERSON+", { slot: "who", kinds: ["PERSON"], list: true }],
  ["who:PERSON[は|が]", { slot: "who", kinds: ["PERSON"], marks: ["は", "が"] }],
  ["PLACE[-]", { kinds: ["PLACE"], marks: ["-"] }],
  ["who:PERSON+[は]?", { slot: "who", kinds: ["PERSON"], list: true, marks: ["は"], optional: true }],
  ["who:PERSON …", { slot: "who", kinds: ["PERSON"], near: false }],
  ["~when:DATE", { slot: "when", kinds: ["DATE"], free: true, optional: true, near: false }],
];

describe("elements", () => {
  for (const [written, understood] of ELEMENTS)
    test(written, () => assert.deepEqual(compilePattern(`${written} *VISIT`).elements, [{ ...plain, ...understood }]));
});

test("the trigger is one class, with features its form must and must not have", () => {
  const { trigger, wanted, refused } = compilePattern("*JOIN.body[past|te|!attr]");
  assert.deepEqual({ trigger, wanted, refused }, { trigger: "JOIN.body", wanted: ["past", "te"], refused: ["attr"] });
});

test("elements are tried from the trigger outwards, the free ones last", () => {
  const { elements } = compilePattern("~a:DATE b:PERSON … c:CITY *VISIT d:BODY e:STATE");
  assert.deepEqual(
    elements.map(({ slot, side, near, free }) => [slot, side, free ? "free" : near ? "near" : "far"]),
    [
      ["c", "left", "near"],
      ["b", "left", "far"],
      ["d", "right", "near"],
      ["e", "right", "near"],
      ["a", "left", "free"],
    ],
  );
});

test("what must not stand in the clause is no element", () => {
  const { elements, forbidden } = compilePattern("!QUOTE PERSON *VISIT !DATE");
  assert.equal(elements.length, 1);
  assert.deepEqual(forbidden, ["QUOTE", "DATE"]);
});

for (const [reads, fault] of [
  ["who:PERSON", /exactly one trigger/],
  ["*VISIT *MEET", /exactly one trigger/],
  ["*visit", /exactly one trigger/],
  ["", /exactly one trigger/],
  ["who:person *VISIT", /who:person/],
  ["who=PERSON *VISIT", /who=PERSON/],
  ["who:PERSON[は *VISIT", /who:PERSON\[は/],
  ["... *VISIT", /not an element of a pattern: \.\.\./],
] as const)
  test(`not a pattern: ${reads}`, () => assert.throws(() => compilePattern(reads), fault));
