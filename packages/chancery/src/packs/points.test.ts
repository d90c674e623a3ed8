import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FailureError } from "../errors/failure.ts";
import { defaultPackDirs, loadPacks } from "./load.ts";
import { loadPoints } from "./points.ts";

test("every capital of the packs has a point, and every point something that it is of", () => {
  const dirs = defaultPackDirs();
  const points = loadPoints(dirs);
  const entities = loadPacks(dirs).flatMap((pack) => pack.entities);
  const capitals = entities.flatMap(({ capital }) => capital ?? []);
  assert.ok(capitals.length > 150);
  assert.deepEqual(
    capitals.filter((id) => !points.has(id)),
    [],
  );
  const ids = new Set(entities.map(({ id }) => id));
  assert.deepEqual(
    [...points.keys()].filter((id) => !ids.has(id)),
    [],
  );
});

test("towns lie where they lie: degrees east first, then north", () => {
  const points = loadPoints(defaultPackDirs());
  const [east, north] = points.get("city:tokyo") ?? [0, 0];
  assert.ok(Math.abs(east - 139.7) < 0.2 && Math.abs(north - 35.7) < 0.2, `${east} ${north}`);
});

test("a line that is no point is named by file and line; a pack without points has none", () => {
  const dir = mkdtempSync(join(tmpdir(), "points-"));
  try {
    assert.equal(loadPoints([dir]).size, 0);
    for (const line of ["[1,2]", "{", '{"id":"city:x","at":[200,1]}', '{"id":"city:x","at":[1]}', '{"at":[1,2]}']) {
      writeFileSync(join(dir, "points.jsonl"), `{"id":"city:y","at":[1,-2]}\n${line}\n`);
      assert.throws(
        () => loadPoints([dir]),
        (thrown) => thrown instanceof FailureError && thrown.failure.where === `${join(dir, "points.jsonl")}:2`,
        line,
      );
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});
