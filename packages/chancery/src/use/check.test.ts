import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { add } from "./add.ts";
import { ALARMS, check, checkLine } from "./check.ts";
import { sarifLog } from "./sarif.ts";
import { emptyStore, folderOf } from "./testing/ground.ts";

const PAPER = `---
title: Trade
date: 2022-03-01
lang: en
---

# Trade

Trade between Japan and Kazakhstan amounted to 1.31 billion US dollars in 2021.
`;
const DRAFT = `---
title: Note
date: 2023-03-01
lang: en
---

Trade between Japan and Kazakhstan amounted to 1.31 million US dollars in 2021.

Trade between Japan and Kazakhstan amounted to 1.3 billion US dollars in 2021.
`;

test("a draft is held against the record, as the contract prints it", async (t) => {
  const store = await emptyStore(t);
  const folder = folderOf(t, { "papers/a.md": PAPER, "draft.md": DRAFT });
  await add(store, [join(folder, "papers")], { workers: 0 });
  const answer = await check(store, join(folder, "draft.md"));
  assert.ok(answer.ok);
  const { findings, text } = answer.value;
  assert.deepEqual(
    findings.map(({ verdict, reason }) => [verdict, reason]),
    [
      ["contradicted", "other-size"],
      ["imprecise", "rounder"],
    ],
  );
  assert.ok(findings.some(({ verdict }) => ALARMS.has(verdict)));
  const line = checkLine(answer.value, ({ reason }) => reason);
  assert.deepEqual(Object.keys(line), ["document", "text", "findings"]);
  const told = JSON.parse(JSON.stringify(line)) as {
    findings: {
      fact: { evidence: { start: number; end: number; quote: string } };
      records: string[];
      message: string;
    }[];
  };
  for (const { fact, records, message } of told.findings) {
    assert.equal(text.slice(fact.evidence.start, fact.evidence.end), fact.evidence.quote);
    assert.equal(records.length, 1);
    assert.ok(message && !("trace" in fact));
  }
  // The draft is not kept.
  assert.equal((await store.counts()).documents, 1);
  const before = await check(store, join(folder, "draft.md"), { asOf: "2021-12-31" });
  assert.ok(before.ok && before.value.findings.every(({ verdict }) => verdict === "unknown"));
});

test("a draft that is not there, and a day that is none, have a code", async (t) => {
  const store = await emptyStore(t);
  const missing = await check(store, join(folderOf(t), "none.md"));
  assert.equal(missing.ok ? "" : missing.error.code, "not-found");
  const wrong = await check(store, "x", { asOf: "soon" });
  assert.equal(wrong.ok ? "" : wrong.error.code, "date-invalid");
});

test("findings as SARIF, at their places in the file", async (t) => {
  const store = await emptyStore(t);
  const folder = folderOf(t, { "papers/a.md": PAPER, "draft.md": DRAFT });
  await add(store, [join(folder, "papers")], { workers: 0 });
  const answer = await check(store, join(folder, "draft.md"));
  assert.ok(answer.ok);
  const log = JSON.parse(JSON.stringify(sarifLog(answer.value, { raw: DRAFT, message: () => "so" })));
  const [first, second] = log.runs[0].results;
  assert.deepEqual(
    [first.level, first.ruleId, first.locations[0].physicalLocation.region.startLine],
    ["error", "contradicted/other-size", 7],
  );
  assert.deepEqual([second.level, second.kind, second.message.text], ["note", "fail", "so"]);
  const elsewhere = JSON.parse(JSON.stringify(sarifLog(answer.value, { raw: null, message: () => "so" })));
  assert.match(elsewhere.runs[0].results[0].locations[0].physicalLocation.region.snippet.text, /1\.31 million/);
});
