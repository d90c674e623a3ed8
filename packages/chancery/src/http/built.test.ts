import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "./built.ts";

test("the page is built where it is not, and then left alone", async () => {
  const folder = await ensureBuilt();
  assert.ok(existsSync(join(folder, "index.html")));
  let builds = 0;
  assert.equal(await ensureBuilt({ onBuild: () => builds++ }), folder);
  assert.equal(builds, 0);
});

test("what the first page loads stays small; views are loaded when they are visited", async () => {
  const folder = await ensureBuilt();
  const packed = (path: string) => gzipSync(readFileSync(join(folder, path))).length;
  const first = [...readFileSync(join(folder, "index.html"), "utf8").matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)];
  const size = first.reduce((sum, [, path = ""]) => sum + packed(path), 0);
  assert.ok(first.length >= 2 && size > 20_000, "scripts and styles are there");
  assert.ok(size <= 300_000, `${size} bytes`);
});
