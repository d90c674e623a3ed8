import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ensureBuilt } from "./built.ts";

test("the page is built where it is not, and then left alone", async () => {
  const folder = await ensureBuilt();
  assert.ok(existsSync(join(folder, "index.html")));
  let builds = 0;
  assert.equal(await ensureBuilt({ onBuild: () => builds++ }), folder);
  assert.equal(builds, 0);
});
