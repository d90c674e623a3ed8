import assert from "node:assert/strict";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { Store } from "@chancery/record";
import { add } from "./add.ts";
import { openDocument, snapshot } from "./documents.ts";
import { explain } from "./explain.ts";
import { exportLines } from "./export.ts";
import { open } from "./open.ts";
import { deskFacets } from "./desk/timeline.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { all, emptyStore, FILES, folderOf, VISIT } from "./testing/ground.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";

async function filled(context: TestContext): Promise<Store> {
  const store = await emptyStore(context);
  await add(store, [folderOf(context, FILES)], { workers: 0 });
  return store;
}

test("the timeline holds events, not offices, unless they are asked for", async (context) => {
  const store = await filled(context);
  const told = await timeline(store);
  assert.ok(told.ok);
  assert.ok(told.value.items.length > 0);
  assert.ok(told.value.items.every((record) => record.body.kind !== "role"));
});

test("what is no date is refused everywhere", async (context) => {
  const store = await emptyStore(context);
  const answers = [
    await timeline(store, { from: "soon" }),
    await timeline(store, { asOf: "2025-02-30" }),
    await deskFacets(store, { to: "x" }),
    await search(store, { words: "訪問", addedBy: "yesterday" }),
    await show(store, "e-1", { asOf: "25" }),
  ];
  for (const answer of answers) assert.equal(!answer.ok && answer.error.code, "date-invalid");
});

test("a record is shown with the words around each passage and a link into the live page", async (context) => {
  const store = await filled(context);
  const [visit] = (await store.records({ types: ["visit"] })).items;
  assert.ok(visit);
  const shown = await show(store, visit.id);
  assert.ok(shown.ok);
  const [first, second] = shown.value.passages;
  assert.ok(first && second);
  assert.equal(first.text.slice(first.evidence.start, first.evidence.end), VISIT);
  assert.ok(first.text.includes("前の段落。") && first.text.includes("後の段落。"));
  assert.ok(first.link?.startsWith("https://paper.example/visit#:~:text="));
  assert.equal(second.link, null);
  const missing = await show(store, "e-zzzzzzzz");
  assert.equal(!missing.ok && missing.error.code, "record-missing");
});

test("search answers with records and texts", async (context) => {
  const store = await filled(context);
  const hits = await search(store, { words: "訪問" });
  assert.ok(hits.ok);
  assert.equal(hits.value.texts.total, 2);
  assert.ok(hits.value.records.total >= 1);
});

test("documents are opened by path, and their bytes given back", async (context) => {
  const store = await emptyStore(context);
  const folder = folderOf(context, FILES);
  await add(store, [folder], { workers: 0 });
  const opened = await openDocument(store, join(folder, "a.md"));
  assert.ok(opened.ok);
  assert.ok(opened.value.readings.some(({ fact }) => fact.evidence.quote === VISIT));
  const kept = await snapshot(store, opened.value.sha256.slice(0, 10));
  assert.ok(kept.ok);
  assert.equal(new TextDecoder().decode(kept.value.bytes), FILES["a.md"]);
  const missing = await snapshot(store, "no.md");
  assert.equal(!missing.ok && missing.error.code, "document-missing");
});

test("export prints the contract's fields, and nothing of the day of adding", async (context) => {
  const store = await filled(context);
  const lines = (await all(exportLines(store))).map((line) => JSON.parse(JSON.stringify(line)));
  const visit = lines.find((line) => line.type === "visit");
  assert.deepEqual(Object.keys(visit.sources[0]), ["path", "sha256", "url", "published", "evidence"]);
  assert.equal(visit.independent, 2);
  assert.deepEqual(visit.history, [{ status: "happened", as_of: "2025-08-27", source: 0 }]);
  for (const line of lines) {
    assert.ok(line.id && line.kind && line.sources.length);
    assert.equal(line.conflicts, undefined);
  }
  assert.ok(!JSON.stringify(lines).includes("added"));
  assert.deepEqual((await verify(store)).findings, []);
});

test("explain tells the rule and the words behind each slot, of a document or of one line", async (context) => {
  const folder = folderOf(context, FILES);
  const whole = await explain(join(folder, "a.md"));
  assert.ok(whole.ok);
  const line = whole.value.text.slice(0, whole.value.text.indexOf(VISIT)).split("\n").length;
  const one = await explain(`${join(folder, "a.md")}:${line}`);
  assert.ok(one.ok);
  assert.equal(one.value.text.slice(one.value.span.start, one.value.span.end), VISIT);
  const fact = one.value.facts.find((each) => each.fact.kind === "event");
  assert.ok(fact?.rule);
  for (const { words } of fact.slots)
    for (const { start, end, quote } of words) assert.equal(one.value.text.slice(start, end), quote);
  const beyond = await explain(`${join(folder, "a.md")}:999`);
  assert.equal(!beyond.ok && beyond.error.code, "fact-missing");
  const nothing = await explain(join(folder, "no.md"));
  assert.equal(!nothing.ok && nothing.error.code, "not-found");
});

test("what stands in the way of a store is told", async (context) => {
  const folder = folderOf(context, { "a.txt": "no store, and longer than sixteen bytes" });
  const codes = await Promise.all(
    [join(folder, "a.txt"), join(folder, "b.db"), "postgres://desk/record"].map(async (path) => {
      const answer = await open(path, { create: false });
      return answer.ok ? "open" : answer.error.code;
    }),
  );
  assert.deepEqual(codes, ["store-invalid", "store-missing", "store-unsupported"]);
});
