import assert from "node:assert/strict";
import { test } from "node:test";
import { add } from "./add.ts";
import { judge, judgements } from "./judge.ts";
import { disputed } from "./review.ts";
import { show } from "./show.ts";
import { emptyStore, folderOf } from "./testing/ground.ts";

const note = (day: string, value: string) =>
  `---\ntitle: Trade\ndate: ${day}\nlang: en\n---\n\n# Trade\n\nTrade between Japan and Kazakhstan amounted to ${value} US dollars in 2021.\n`;

test("a disputed value is preferred, and taken back", async (t) => {
  const store = await emptyStore(t);
  const folder = folderOf(t, {
    "a.md": note("2022-03-01", "1.31 billion"),
    "b.md": note("2022-05-01", "1.92 billion"),
  });
  await add(store, [folder], { workers: 0 });
  const [record] = await disputed(store);
  assert.ok(record);
  const preferred = await judge(store, {
    verb: "prefer",
    of: record.id,
    maker: "森",
    slot: "value",
    value: "1310000000",
  });
  assert.ok(preferred.ok);
  const shown = await show(store, record.id);
  assert.ok(shown.ok && shown.value.record.body.kind === "figure");
  assert.equal(shown.value.record.body.value, 1.31e9);
  assert.equal(shown.value.record.links?.length, 1);
  assert.deepEqual(await disputed(store), []);
  assert.ok((await judge(store, { verb: "undo", of: preferred.value.id, maker: "森" })).ok);
  assert.equal((await disputed(store)).length, 1);
  assert.equal((await judgements(store)).total, 2);
});

test("what cannot be decided has a code", async (t) => {
  const store = await emptyStore(t);
  const answer = await judge(store, { verb: "confirm", of: "e-nothing", maker: "森" });
  assert.equal(answer.ok ? "" : answer.error.code, "record-missing");
  const undone = await judge(store, { verb: "undo", of: "j-nothing", maker: "森" });
  assert.equal(undone.ok ? "" : undone.error.code, "judgement-missing");
});
