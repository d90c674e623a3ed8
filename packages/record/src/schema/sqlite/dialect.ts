import { closeSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Connection, Dialect, Opened, OpenOptions, StoreFailure, StoreFailureCode } from "../dialect.ts";
import { MIGRATIONS } from "../migrations/list.ts";
import type { Tables } from "../tables.ts";
import { driverOf } from "./driver.ts";
import { failureOf } from "./failure.ts";
import { APPLICATION, migrate } from "./migrate.ts";
import { wordsOf } from "./words.ts";

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 10_000;

/** A store in one SQLite file, or in memory (`:memory:`). */
export const sqlite: Dialect = { name: "sqlite", open, failureOf };

async function open(path: string, options: OpenOptions = {}): Promise<Opened<Connection>> {
  const refused = refusal(path, options.create ?? true);
  if (refused) return { ok: false, error: refused };
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: PATIENCE });
    const foreign = strange(database, path);
    if (foreign) {
      database.close();
      return { ok: false, error: foreign };
    }
    return { ok: true, value: await connect(path, database) };
  } catch (error) {
    database?.close();
    const failed = failureOf(error, path);
    if (!failed) throw error;
    return { ok: false, error: failed };
  }
}

async function connect(path: string, database: DatabaseSync): Promise<Connection> {
  database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;");
  database.exec("pragma cache_size = -65536; pragma temp_store = memory; pragma journal_size_limit = 67108864;");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: driverOf(database) }) });
  await migrate(db);
  return { path, db, words: wordsOf, faults: async () => faults(database), close: () => db.destroy() };
}

/** What can be said of a path before SQLite looks at it. */
function refusal(path: string, create: boolean): StoreFailure | null {
  if (path === ":memory:") return null;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return create ? null : failed("store-missing", path);
  if (!stat.isFile()) return failed("store-invalid", path);
  return stat.size === 0 || opening(path).startsWith("SQLite format 3\0") ? null : failed("store-invalid", path);
}

function opening(path: string): string {
  const start = Buffer.alloc(16);
  const file = openSync(path, "r");
  try {
    return start.toString("latin1", 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** An SQLite file that is not ours, or of a later program. */
function strange(database: DatabaseSync, path: string): StoreFailure | null {
  const version = pragma(database, "user_version");
  const application = pragma(database, "application_id");
  if (application === APPLICATION)
    return version > MIGRATIONS.length ? failed("store-newer", path, String(version)) : null;
  const { tables } = database.prepare("select count(*) as tables from sqlite_master").get() ?? {};
  return application === 0 && version === 0 && tables === 0 ? null : failed("store-invalid", path);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name]);
}

function faults(database: DatabaseSync): { where: string; detail: string }[] {
  const file = database
    .prepare("pragma integrity_check(20)")
    .all()
    .map((row) => String(row["integrity_check"]));
  const broken = database.prepare("pragma foreign_key_check").all();
  return [
    ...file.filter((line) => line !== "ok").map((detail) => ({ where: "file", detail })),
    ...broken.map((row) => ({ where: String(row["table"]), detail: `${row["rowid"]} → ${row["parent"]}` })),
  ];
}

function failed(code: StoreFailureCode, where: string, detail = ""): StoreFailure {
  return { code, where, detail };
}
