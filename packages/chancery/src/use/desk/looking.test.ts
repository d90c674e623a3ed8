import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { Store } from "@chancery/record";
import { add } from "../add.ts";
import { emptyStore, FILES, folderOf } from "../testing/ground.ts";
import { forgetLedger, openLedger } from "./ledger.ts";
import { narrowedLines } from "./narrow.ts";
import { relation } from "./relation.ts";
import { deskFacets, deskSpread, deskTimeline } from "./timeline.ts";

async function filled(context: TestContext): Promise<Store> {
  const store = await emptyStore(context);
  await add(store, [folderOf(context, FILES)], { workers: 0 });
  return store;
}

test("a visit is a contact of the visitor's state and the state visited, though only one of them is named", async (context) => {
  const store = await filled(context);
  const answer = await relation(store, { sides: ["state:jp", "state:kz"] });
  assert.ok(answer.ok);
  assert.deepEqual(
    answer.value.contacts.map(({ body }) => body.kind === "event" && body.type),
    ["visit"],
  );
  assert.deepEqual(answer.value.marks.length, 1);
  assert.equal(answer.value.changes, null, "nothing is news where no last look is named");
  const others = await relation(store, { sides: ["state:jp", "state:uz"] });
  assert.ok(others.ok && others.value.contacts.length === 0);
});

test("news is what documents added since then have brought", async (context) => {
  const store = await filled(context);
  const since = async (instant: string) => {
    const answer = await relation(store, { since: instant });
    return answer.ok ? answer.value.changes?.map(({ news }) => news) : null;
  };
  assert.ok((await since("2000-01-01T00:00:00Z"))?.every((news) => news === "new"));
  assert.deepEqual(await since("2999-01-01T00:00:00Z"), []);
  const wrong = await relation(store, { since: "soon" });
  assert.equal(!wrong.ok && wrong.error.code, "date-invalid");
});

test("the ledger follows what is added, and is the same until then", async (context) => {
  const store = await filled(context);
  const before = await openLedger(store);
  assert.equal(await openLedger(store), before);
  const more = { "d.txt": "会報\n2025年10月1日\n\n岩屋毅外務大臣は2025年9月30日、ウズベキスタンを訪問した。\n" };
  await add(store, [folderOf(context, more)], { workers: 0 });
  const after = await openLedger(store);
  assert.ok(after.lines.length > before.lines.length);
  forgetLedger(store);
  assert.notEqual(await openLedger(store), after);
});

test("the timeline is narrowed by sides, languages and independent sources, with the store's own filters", async (context) => {
  const store = await filled(context);
  const total = async (query: Parameters<typeof deskTimeline>[1]) => {
    const answer = await deskTimeline(store, query);
    return answer.ok ? answer.value.total : null;
  };
  assert.equal(await total({ sides: ["state:kz"], types: ["visit"] }), 1);
  assert.equal(await total({ sides: ["state:kz"], types: ["visit"], from: "2026" }), 0);
  assert.equal(await total({ langs: ["ja"], types: ["visit"] }), 1);
  assert.equal(await total({ langs: ["ru"] }), 0);
  assert.equal(await total({ sides: ["state:jp"], names: ["カザフスタン"], types: ["visit"] }), 1);
  assert.equal(await total({ sides: ["state:jp"], names: ["ウズベキスタン"] }), 0);
  const [visit] = await narrowedLines(store, { types: ["visit"] });
  const independent = visit?.record.independent ?? 0;
  assert.equal(await total({ independent, types: ["visit"], langs: ["ja"] }), 1);
  assert.equal(await total({ independent: independent + 1, types: ["visit"] }), 0);
});

test("facets tell of sides and languages, the spread of days, months and years", async (context) => {
  const store = await filled(context);
  const facets = await deskFacets(store, { types: ["visit"] });
  assert.ok(facets.ok);
  assert.deepEqual(
    facets.value.sides.map(({ value }) => value),
    ["state:jp", "state:kz"],
  );
  assert.deepEqual(
    facets.value.langs.map(({ value }) => value),
    ["ja"],
  );
  const unit = async (from: string, to: string) => {
    const spread = await deskSpread(store, { from, to });
    return spread.ok
      ? [spread.value.unit, spread.value.bars.length, spread.value.bars.find(({ count }) => count)?.when]
      : null;
  };
  assert.deepEqual(await unit("2025-08", "2025-08"), ["day", 31, "2025-08-24"]);
  assert.deepEqual(await unit("2025", "2025"), ["month", 12, "2025-08"]);
  assert.deepEqual(await unit("2010", "2029"), ["year", 20, "2025"]);
  assert.deepEqual(await unit("1900", "2029"), ["decade", 13, "202X"]);
  const wrong = await deskSpread(store, { from: "soon" });
  assert.equal(!wrong.ok && wrong.error.code, "date-invalid");
});
