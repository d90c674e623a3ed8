import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Store } from "@chancery/record";
import { add } from "./add.ts";
import { diff } from "./diff.ts";
import { judge } from "./judge.ts";
import { pledges } from "./pledges.ts";
import { emptyStore, folderOf } from "./testing/ground.ts";

const paper = (day: string, ...lines: readonly string[]) =>
  `---\ntitle: Report\ndate: ${day}\nlang: en\n---\n\n# Report\n\n${lines.join("\n\n")}\n`;

async function filled(t: TestContext): Promise<Store> {
  const store = await emptyStore(t);
  const folder = folderOf(t, {
    "a.md": paper(
      "2022-03-01",
      "Japan undertook to deliver the fire engines by the end of May 2024.",
      "Trade between Japan and Kazakhstan amounted to 1.3 billion US dollars in 2021.",
    ),
    "b.md": paper("2022-09-01", "Trade between Japan and Kazakhstan amounted to 1.314 billion US dollars in 2021."),
    "c.md": paper("2023-02-01", "Trade between Japan and Kazakhstan amounted to 1.9 billion US dollars in 2022."),
  });
  await add(store, [folder], { workers: 0 });
  return store;
}

test("a promise is open, due soon, overdue, settled, by the day it is looked at", async (t) => {
  const store = await filled(t);
  const on = async (asOf: string) => {
    const answer = await pledges(store, { asOf });
    assert.ok(answer.ok);
    return answer.value.map(({ standing, monthsSilent }) => [standing, monthsSilent]);
  };
  assert.deepEqual(await on("2022-03-31"), [["open", 0]]);
  assert.deepEqual(await on("2024-04-01"), [["due-soon", 25]]);
  assert.deepEqual(await on("2024-06-01"), [["overdue", 27]]);
  const answer = await pledges(store);
  assert.ok(answer.ok);
  const id = answer.value[0]?.record.id ?? "";
  assert.ok((await judge(store, { verb: "settle", of: id, value: "kept", maker: "森" })).ok);
  const settled = await pledges(store);
  assert.deepEqual(settled.ok && settled.value.map(({ standing }) => standing), ["settled"]);
  const wrong = await pledges(store, { asOf: "soon" });
  assert.equal(wrong.ok ? "" : wrong.error.code, "date-invalid");
});

test("what is new or otherwise since a day", async (t) => {
  const store = await filled(t);
  const since = async (day: string, asOf?: string) => {
    const answer = await diff(store, day, asOf);
    assert.ok(answer.ok);
    return answer.value.map(({ change, before }) => [change, before["value"] ?? null]);
  };
  assert.deepEqual(await since("2022-09-01"), [
    ["changed", 1.3e9],
    ["new", null],
  ]);
  assert.deepEqual(await since("2022-09-01", "2022-12-31"), [["changed", 1.3e9]]);
  assert.deepEqual(await since("2023-02-02"), []);
  assert.equal((await since("2022")).length, 3);
});
