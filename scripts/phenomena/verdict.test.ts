import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventFact, Fact, RoleFact } from "@chancery/reader";
import { type Example, readExamples } from "./entry.ts";
import { judge } from "./verdict.ts";

const COMMON = { evidence: { start: 0, end: 1, quote: "甲" }, trace: { rule: "test", slots: {}, basis: [] } };
const VISIT: EventFact = {
  ...COMMON,
  kind: "event",
  type: "visit",
  status: "happened",
  when: "2031-02-03",
  who: [{ name: "甲野　太郎" }],
  where: [{ name: "丙国" }, { name: "丁市" }],
  name: "公式訪問",
};
const ROLE: RoleFact = { ...COMMON, kind: "role", person: { name: "甲野太郎" }, office: "外相", as_of: null };

test("slots that are not named are not judged, names are a set, width and spaces do not count", () => {
  assert.equal(passes('[{"event":"visit"}]', [VISIT]), true);
  assert.equal(passes('[{"event":"visit","who":["甲野太郎"],"where":["丁市","丙国"],"name":"訪問"}]', [VISIT]), true);
  assert.equal(passes('[{"event":"visit","when":["2031","2031-02-03"]}]', [VISIT]), true);
});

test("a wrong slot, a status left out, a missing and a further fact fail", () => {
  assert.deepEqual(wrong('[{"event":"visit","when":"2031-02","who":["乙"]}]', [VISIT]), ["when", "who"]);
  assert.deepEqual(wrong('[{"event":"visit"}]', [{ ...VISIT, status: "planned" }]), ["status"]);
  assert.deepEqual(wrong('[{"event":"visit","where":["丙国"]}]', [VISIT]), ["where"]);
  assert.deepEqual(wrong('[{"event":"visit","when":null}]', [VISIT]), ["when"]);
  assert.equal(passes('[{"event":"visit"},{"event":"meeting"}]', [VISIT]), false);
  assert.equal(passes("[]", [VISIT]), false);
  assert.equal(passes('[{"event":"visit"}]', []), false);
});

test("what may be, second mentions and offices nobody asked for are no fault", () => {
  assert.equal(passes('[{"may":{"event":"visit"}}]', [VISIT]), true);
  assert.equal(passes('[{"may":{"event":"visit"}}]', []), true);
  assert.equal(passes('[{"event":"visit"}]', [VISIT, { ...VISIT }]), true);
  assert.equal(passes('[{"event":"visit"}]', [VISIT, ROLE]), true);
  assert.equal(passes("[]", [ROLE]), false);
  assert.equal(passes('[{"role":"首相","person":"甲野太郎"}]', [ROLE]), false);
  assert.equal(passes('[{"role":null,"person":"甲野太郎"}]', [ROLE]), true);
});

test("a figure's bound is exact where nothing is said; numbers may be rounded a little", () => {
  const figure: Fact = {
    ...COMMON,
    kind: "figure",
    measure: "share",
    value: 66.666_667,
    unit: "%",
    bound: "exact",
    when: null,
  };
  assert.equal(passes('[{"figure":"share","value":66.67,"unit":"%"}]', [figure]), true);
  assert.equal(passes('[{"figure":"share","value":66,"unit":"%"}]', [figure]), false);
  assert.deepEqual(wrong('[{"figure":"share"}]', [{ ...figure, bound: "about" }]), ["bound"]);
});

function passes(json: string, got: readonly Fact[]): boolean {
  return judge(example(json), got).passed;
}

function wrong(json: string, got: readonly Fact[]): readonly string[] {
  return judge(example(json), got).missed[0]?.wrong ?? [];
}

function example(json: string): Example {
  return readExamples(`### T99 Invented\n- ja 「甲」 → \`${json}\``).examples[0] ?? assert.fail(json);
}
