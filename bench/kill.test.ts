import assert from "node:assert/strict";
import { test } from "node:test";
import { killTest } from "./kill.ts";

test("killed while adding and run again, the store is that of an undisturbed run", async () => {
  const outcome = await killTest({ count: 60, kills: 4, seed: 5 });
  assert.equal(outcome.kills, 4);
  assert.ok(outcome.verified, "verify has findings");
  assert.ok(outcome.same, "the export differs");
  assert.ok(outcome.records > 0);
});
