import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { FailureError } from "../errors/failure.ts";
import { defaultPackDirs, loadPacks, readPack } from "./load.ts";

const root = mkdtempSync(join(tmpdir(), "packs-"));
after(() => rmSync(root, { recursive: true }));

/** A pack on disk with these entity lines. */
function pack(name: string, ...lines: string[]): string {
  const dir = join(root, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, "pack.json"),
    JSON.stringify({ id: name, title: { en: name }, licence: "CC0-1.0", version: "1.0.0" }),
  );
  writeFileSync(join(dir, "entities.jsonl"), lines.map((line) => `${line}\n`).join(""));
  return dir;
}

function failureOf(run: () => unknown): FailureError["failure"] {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof FailureError, String(error));
    return error.failure;
  }
  return assert.fail("nothing was thrown");
}

test("the world is read first, then the other packs of the house by name", () => {
  assert.deepEqual(
    defaultPackDirs().map((dir) => basename(dir)),
    ["world", "japan-central-asia", "world-leaders"],
  );
});

test("a pack without some of its files has none of those lines", () => {
  const [loaded] = loadPacks([pack("small", '{"id":"city:x","kind":"city","names":{"en":["Xanadu"]}}', "")]);
  assert.equal(loaded?.entities[0]?.names["en"]?.[0], "Xanadu");
  assert.deepEqual([loaded?.offices, loaded?.terms, loaded?.words], [[], [], []]);
});

test("a later pack adds to the names, forms and members of an earlier one", () => {
  const first = pack(
    "first",
    '{"id":"state:xa","kind":"state","names":{"en":["Xania"],"ja":["ザニア"]},"compound":{"ja":["座"]},"currency":"XAF","members":["state:xb"]}',
  );
  const second = pack(
    "second",
    '{"id":"state:xa","kind":"state","names":{"en":["Xania","Zania"],"ru":["Зания"]},"adjectives":{"en":["Xanian"]},"members":["state:xc"]}',
  );
  const packs = loadPacks([first, second]);
  assert.deepEqual(packs[1]?.entities[0], {
    id: "state:xa",
    kind: "state",
    names: { en: ["Xania", "Zania"], ja: ["ザニア"], ru: ["Зания"] },
    compound: { ja: ["座"] },
    adjectives: { en: ["Xanian"] },
    members: ["state:xb", "state:xc"],
    currency: "XAF",
  });
  assert.deepEqual(packs[0]?.entities[0]?.names["en"], ["Xania"]);
});

test("a changed line is another version", () => {
  const before = readPack(pack("changing", '{"id":"city:x","kind":"city","names":{"en":["Xanadu"]}}')).version;
  const same = readPack(pack("changing", '{"id":"city:x","kind":"city","names":{"en":["Xanadu"]}}')).version;
  const changed = readPack(pack("changing", '{"id":"city:x","kind":"city","names":{"en":["Shangdu"]}}')).version;
  assert.match(String(before), /^1\.0\.0\+[0-9a-f]{12}$/);
  assert.equal(same, before);
  assert.notEqual(changed, before);
});

test("a folder that is no pack is named", () => {
  const failed = failureOf(() => loadPacks([join(root, "nowhere")]));
  assert.equal(failed.code, "pack-missing");
  assert.equal(failed.where, join(root, "nowhere"));
});

test("a line that cannot be read is named by file and line", () => {
  const good = '{"id":"city:x","kind":"city","names":{"en":["Xanadu"]}}';
  const broken: readonly (readonly [string, RegExp])[] = [
    ['{"id":"city:y"', /JSON/],
    ['{"id":"city:y","kind":"town","names":{}}', /\(kind\)/],
    ['{"id":"city:y","kind":"city","names":["Y"]}', /\(names\)/],
    ['{"id":"city:y","kind":"city","names":{"en":[""]}}', /\(names\)/],
    ['{"id":"city:y","kind":"city","names":{},"nickname":"Y"}', /\(nickname\)/],
    ['["city:y"]', /\{\}/],
  ];
  for (const [line, reason] of broken) {
    const dir = pack("broken", good, line);
    const failed = failureOf(() => loadPacks([dir]));
    assert.equal(failed.code, "pack-invalid", line);
    assert.equal(failed.where, `${join(dir, "entities.jsonl")}:2`, line);
    assert.match(failed.message, reason, line);
  }
});

test("pack.json must say whose the pack is and under which licence", () => {
  const dir = pack("nameless");
  writeFileSync(join(dir, "pack.json"), '{"id":"nameless","title":{"en":"x"},"version":"1"}');
  const failed = failureOf(() => loadPacks([dir]));
  assert.equal(failed.code, "pack-invalid");
  assert.match(failed.message, /licence/);
});
