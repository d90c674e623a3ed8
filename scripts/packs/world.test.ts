// The committed pack must be what the tables beside this file make. CLDR itself is not installed here, so lines that hold
// names of CLDR (states, territories, regions) are checked for their own part only.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { PackEntity } from "@chancery/reader";
import { defaultPackDirs, loadPacks } from "../../packages/chancery/src/packs/load.ts";
import { toLines } from "./lines.ts";
import { list, readTable } from "./table.ts";
import { worldEntities, worldOffices } from "./world-entities.ts";

const [world] = loadPacks(defaultPackDirs());
assert.ok(world);
const byId = new Map(world.entities.map((entity) => [entity.id, entity]));

test("places, cities, bodies and former states of the pack are those of the tables", () => {
  for (const entity of worldEntities(null)) assert.deepEqual(byId.get(entity.id), entity);
});

test("offices of the pack are those of the tables", () => {
  assert.deepEqual([...world.offices].sort(byOwnId), worldOffices().sort(byOwnId));
});

test("every state has its names, its money and, but for city states, its capital", () => {
  const cityStates = ["state:mc", "state:sg", "state:sm", "state:va", "state:il", "state:ps"];
  const states = readTable("states").map(([code]) => byId.get(`state:${code}`));
  assert.equal(states.length, 199);
  for (const state of states) {
    assert.ok(state);
    for (const lang of ["ja", "en", "ru"]) assert.ok(state.names[lang]?.length, `${state.id} ${lang}`);
    assert.equal(typeof state.currency, "string", state.id);
    assert.equal(state.capital === undefined, cityStates.includes(state.id), state.id);
  }
});

test("own names of states stand in the pack", () => {
  for (const [code, ...cells] of readTable("states"))
    for (const [i, lang] of ["ja", "en", "ru"].entries())
      for (const name of list(cells[i]?.replace(/^=/, "")))
        assert.ok(byId.get(`state:${code}`)?.names[lang]?.includes(name), `state:${code} ${lang} ${name}`);
});

test("committed lines are in order and written in one way", () => {
  for (const dir of defaultPackDirs())
    for (const file of ["entities", "offices", "terms"]) {
      const path = `${dir}/${file}.jsonl`;
      if (!existsSync(path)) continue;
      const text = readFileSync(path, "utf8");
      const items = text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as object);
      assert.equal(text, toLines(items), path);
    }
});

function byOwnId(a: Pick<PackEntity, "id">, b: Pick<PackEntity, "id">): number {
  return a.id < b.id ? -1 : 1;
}
