import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { promisify } from "node:util";
import { openStore } from "../../keep/open.ts";
import { folder } from "../../testing/stores.ts";
import { MIGRATIONS } from "../migrations/list.ts";

const OPEN = new URL("../../keep/open.ts", import.meta.url).href;

/** Code of the failure to open a path, or "open". */
async function outcome(path: string, create?: boolean): Promise<string> {
  const opened = await openStore(path, create === undefined ? {} : { create });
  if (!opened.ok) return opened.error.code;
  await opened.value.close();
  return "open";
}

test("a store is made where it is missing, unless it must be there", async (context) => {
  const path = join(folder(context), "store.db");
  assert.equal(await outcome(path, false), "store-missing");
  assert.equal(await outcome(path), "open");
  assert.equal(await outcome(path, false), "open");
  assert.equal(await outcome(":memory:"), "open");
});

test("an empty file becomes a store", async (context) => {
  const path = join(folder(context), "store.db");
  writeFileSync(path, "");
  assert.equal(await outcome(path), "open");
});

test("what is no store is left alone", async (context) => {
  const home = folder(context);
  const text = join(home, "notes.txt");
  writeFileSync(text, "not a database at all, but longer than a header");
  assert.equal(await outcome(text), "store-invalid");
  assert.equal(readFileSync(text, "utf8").slice(0, 3), "not");

  const foreign = join(home, "foreign.db");
  const database = new DatabaseSync(foreign);
  database.exec("create table song (name text)");
  database.close();
  assert.equal(await outcome(foreign), "store-invalid");

  const torn = join(home, "torn.db");
  writeFileSync(torn, Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(100, 7)]));
  assert.equal(await outcome(torn), "store-invalid");

  assert.equal(await outcome(home), "store-invalid");
  assert.equal(await outcome(join(home, "no", "such", "folder.db")), "store-unwritable");
  assert.equal(await outcome("postgres://host/record"), "store-unsupported");
});

test("a store of a later program is not opened, and says which", async (context) => {
  const path = join(folder(context), "store.db");
  assert.equal(await outcome(path), "open");
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare("pragma user_version").get() }, { user_version: MIGRATIONS.length });
  database.exec("pragma user_version = 99");
  database.close();
  const opened = await openStore(path);
  assert.deepEqual(opened, { ok: false, error: { code: "store-newer", where: path, detail: "99" } });
});

test("writes ahead into a log, holds references", async (context) => {
  const path = join(folder(context), "store.db");
  await outcome(path);
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare("pragma journal_mode").get() }, { journal_mode: "wal" });
  assert.throws(
    () => database.exec("insert into snapshot (document, packing, body) values (7, 'plain', x'00')"),
    /FOREIGN KEY/,
  );
  database.close();
});

test("two processes that open a new file at once get the same store", async (context) => {
  const path = join(folder(context), "store.db");
  const program = `const { openStore } = await import(${JSON.stringify(OPEN)});
    const opened = await openStore(${JSON.stringify(path)});
    console.log(opened.ok ? "open" : opened.error.code);`;
  const run = promisify(execFile);
  const both = [1, 2].map(() => run(process.execPath, ["--conditions=source", "--input-type=module", "-e", program]));
  assert.deepEqual(
    (await Promise.all(both)).map(({ stdout }) => stdout.trim()),
    ["open", "open"],
  );
  assert.equal(await outcome(path, false), "open");
});
