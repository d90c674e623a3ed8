import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordFact } from "../schema/record.ts";
import { event, figure, pledge, role } from "../testing/facts.ts";
import { compare, type Verdict } from "./compare.ts";
import { handlesOf } from "./handles.ts";
import { NEVER_EVENT } from "./rules/event-never.ts";
import { SAME_PLAN } from "./rules/event-plan.ts";
import { SAME_EVENT } from "./rules/event-same.ts";
import { NEVER_FIGURE, SAME_FIGURE } from "./rules/figure.ts";
import { NEVER_PLEDGE, SAME_PLEDGE, SAME_ROLE } from "./rules/pledge.ts";
import type { Example } from "./rules/rule.ts";
import { settingOf } from "./setting.ts";
import { sketchOf } from "./sketching.ts";

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly yes: readonly Example<RecordFact>[];
  readonly no?: readonly Example<RecordFact>[];
}
type Make = (quote: string, slots: object) => RecordFact;

function told(example: Example<RecordFact>, make: Make): { verdict: Verdict; found: boolean } {
  const [a, b] = (["a", "b"] as const).map((side, i) => {
    const slots = example[side];
    const fact = make(slots.evidence?.quote ?? side, slots);
    const lang = example.langs?.[i] ?? "ja";
    const published = example.published?.[i] ?? null;
    return sketchOf(fact, settingOf([fact], { lang, published, entities: [] }));
  });
  assert.ok(a && b);
  const handles = new Set(handlesOf(a).map(({ handle }) => handle));
  assert.deepEqual(compare(b, a), compare(a, b));
  return { verdict: compare(a, b), found: handlesOf(b).some(({ handle }) => handles.has(handle)) };
}

function tryAll(kind: string, make: Make, same: readonly Rule[], never: readonly Rule[]): void {
  for (const { id, says, yes, no = [] } of same)
    test(`${kind}: ${id}: ${says}`, () => {
      assert.ok(yes.length > 0);
      for (const example of yes) {
        const { verdict, found } = told(example, make);
        assert.equal(verdict.is, "same", JSON.stringify(example));
        assert.ok(found, `shares no handle: ${JSON.stringify(example)}`);
      }
      assert.ok(
        yes.some((example) => told(example, make).verdict.rule === id),
        "no example stands on the rule itself",
      );
      for (const example of no) assert.notEqual(told(example, make).verdict.is, "same", JSON.stringify(example));
    });
  for (const { id, says, yes } of never)
    test(`${kind}: ${id}: ${says}`, () => {
      for (const example of yes) assert.equal(told(example, make).verdict.rule, id, JSON.stringify(example));
    });
}

tryAll("event", event, [...SAME_EVENT, ...SAME_PLAN], NEVER_EVENT);
tryAll("figure", figure, SAME_FIGURE, NEVER_FIGURE);
tryAll("pledge", pledge, SAME_PLEDGE, NEVER_PLEDGE);
tryAll("role", role, SAME_ROLE, []);
