// A clone starts from a bundle of its program while no source has changed (scripts/prepare.mjs, bin/chancery.js).
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { chancery } from "./testing/run.ts";

const CLONE = fileURLToPath(new URL("../../../../", import.meta.url));
const FILES = join(CLONE, "node_modules", ".cache", "chancery", "program", "files.json");

/** Names the program that ran, on standard error. */
const NAMING = moduleOf(`process.on("exit", () => console.error("ran", process.argv[1]));`);
/** Names each module of the query builder that is loaded. */
const WATCHING = moduleOf(`
  import { registerHooks } from "node:module";
  registerHooks({ load(url, context, next) { if (url.includes("kysely")) console.error(url); return next(url, context); } });
`);

describe("starting", () => {
  it("takes the bundle, and the sources where one of them has changed since", async () => {
    execFileSync(process.execPath, [join("scripts", "prepare.mjs")], { cwd: CLONE });
    assert.match(await programOf(), /main\.mjs$/);
    const made: { files: [path: string, size: number, time: number][] } = JSON.parse(await readFile(FILES, "utf8"));
    assert.ok(made.files.some(([path]) => path.endsWith(join("src", "read.ts"))));
    const before = await readFile(FILES);
    try {
      const files = made.files.map(([path, size, time], i) => [path, i ? size : size + 1, time]);
      await writeFile(FILES, JSON.stringify({ ...made, files }));
      assert.match(await programOf(), /main\.ts$/);
    } finally {
      await writeFile(FILES, before);
    }
  });

  it("loads no store to read a document", async () => {
    const main = fileURLToPath(new URL("./main.ts", import.meta.url));
    const flags = ["--conditions=source", "--import", WATCHING, main, "read", join(CLONE, "README.md")];
    const { status, stderr } = spawnSync(process.execPath, flags, { encoding: "utf8" });
    assert.equal(status, 0);
    assert.equal(stderr.includes("kysely"), false, stderr);
  });
});

async function programOf(): Promise<string> {
  const { status, stderr } = await chancery(["--version"], { env: { NODE_OPTIONS: `--import=${NAMING}` } });
  assert.equal(status, 0);
  return /ran (.+)\n/.exec(stderr)?.[1] ?? assert.fail(stderr);
}

/** A module as an address, free of what `NODE_OPTIONS` would take apart. */
function moduleOf(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
