import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventFact } from "@chancery/reader";
import type { RecordJudgement } from "@chancery/record";
import { isDecided, lookAlikes } from "./alike.ts";
import type { Line } from "./ledger.ts";
import { lineOf } from "./testing/lines.ts";

const MORI = { name: "森", id: "person:mori" };
const OMAROV = { name: "Омаров", id: "person:omarov" };
const DUNYA = { name: "Дуня", id: "person:dunya" };
const SIDES = ["state:jp", "state:kz"];

function meeting(when: string, slots: Partial<EventFact> = {}, sides: readonly string[] = SIDES): Line {
  return lineOf({ kind: "event", type: "meeting", status: "happened", when, who: [MORI, OMAROV], ...slots }, { sides });
}

const pairs = (...lines: readonly Line[]) =>
  lookAlikes(lines).map(([a, b]) => [a, b].map((line) => lines.indexOf(line)));

test("records of one kind, nearly one day and the same people are asked about", () => {
  assert.deepEqual(pairs(meeting("2024-08-09"), meeting("2024-08-10")), [[1, 0]]);
  assert.deepEqual(pairs(meeting("2024-08-09"), meeting("2024-08-09", { who: [MORI] })), [[1, 0]]);
  assert.deepEqual(pairs(meeting("2024-08-09"), meeting("2024-08-09", { who: [] })), [[1, 0]]);
});

test("what differs in people, type, number, name or sides is not", () => {
  const others = [
    meeting("2024-08-12"),
    meeting("2024-08-09", { who: [MORI, DUNYA] }),
    meeting("2024-08-09", { type: "call" }),
    meeting("2024-08-09", { who: [] }, ["state:jp", "state:uz"]),
    meeting("2024-08-09", { status: "denied" }),
    meeting("2024-08"),
  ];
  for (const other of others) assert.deepEqual(pairs(meeting("2024-08-09"), other), []);
  const named = (name: string, ordinal: number) => meeting("2024-08-09", { name, ordinal });
  assert.deepEqual(pairs(named("summit", 1), named("summit", 2)), []);
  assert.deepEqual(pairs(named("summit", 1), named("dinner", 1)), []);
  assert.deepEqual(pairs(named("summit", 1), named("首脳会合", 1)), [[1, 0]]);
});

test("on a crowded day the day alone tells nothing", () => {
  assert.equal(pairs(...Array.from({ length: 20 }, () => meeting("2024-08-09"))).length, 0);
  assert.equal(pairs(...Array.from({ length: 3 }, () => meeting("2024-08-09"))).length, 3);
});

test("what a person parted stays parted, and what was decided is known", () => {
  const decided: RecordJudgement = {
    id: "j-1",
    verb: "different",
    maker: "森",
    why: null,
    made: "2026-02-01T09:00:00Z",
    slot: null,
    value: null,
  };
  const parted = (line: Line): Line => ({ ...line, record: { ...line.record, judgements: [decided] } });
  const [a, b] = [parted(meeting("2024-08-09")), parted(meeting("2024-08-09"))];
  assert.deepEqual(pairs(a, b), []);
  assert.equal(isDecided(a.record), true);
  assert.equal(isDecided(meeting("2024-08-09").record), false);
  const preferred = { ...a.record, judgements: [{ ...decided, verb: "prefer" as const }] };
  assert.equal(isDecided(preferred), false, "a preferred value says nothing of the whole");
});
