import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../use/reader.ts";
import { Pool } from "./pool.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const VISIT = "岩屋毅外務大臣は2025年8月24日、カザフスタンを訪問した。";

test("threads read as this one does, and name the entities of what they read", async (context) => {
  const pool = new Pool({ workers: 2 });
  context.after(() => pool.close());
  assert.equal(await pool.version(), (await openReader()).version);
  const answers = await Promise.all(
    ["a", "b", "c"].map((path) => pool.read({ path, bytes: bytes(`${path}\n\n${VISIT}`) })),
  );
  for (const { result, entities } of answers) {
    assert.ok(result.ok && result.facts.length > 0);
    assert.ok(entities.some((entity) => entity.kind === "state"));
  }
});

test("the bytes at hand stay whole", async (context) => {
  const pool = new Pool({ workers: 1 });
  context.after(() => pool.close());
  const mine = bytes(VISIT);
  await pool.read({ path: "a.txt", bytes: mine });
  assert.deepEqual(mine, bytes(VISIT));
});

test("a document that takes too long is given up, and the next is read by a new thread", async (context) => {
  const hasty = new Pool({ workers: 1, seconds: 0.01 });
  context.after(() => hasty.close());
  const { result } = await hasty.read({ path: "slow.txt", bytes: bytes(VISIT) });
  assert.ok(!result.ok);
  assert.deepEqual([result.error.code, result.error.where], ["read-timeout", "slow.txt"]);
  const again = await hasty.read({ path: "next.txt", bytes: bytes(VISIT) });
  assert.ok(!again.result.ok && again.result.error.where === "next.txt");
});

test("a thread that runs out of memory costs its document alone", async (context) => {
  const poor = new Pool({ workers: 1, megabytes: 8 });
  context.after(() => poor.close());
  const { result } = await poor.read({ path: "large.txt", bytes: bytes(VISIT) });
  assert.ok(!result.ok);
  assert.equal(result.error.code, "too-large");
});
