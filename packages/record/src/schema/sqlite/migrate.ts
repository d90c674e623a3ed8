import { type Kysely, sql } from "kysely";
import type { ColumnWords } from "../dialect.ts";
import { MIGRATIONS } from "../migrations/list.ts";
import type { Tables } from "../tables.ts";
import { makeWords } from "./words.ts";

/** 'CHNC': tells a store from any other SQLite file. */
export const APPLICATION = 0x43484e43;

const COLUMNS: ColumnWords = {
  bytes: "blob",
  integer: "integer",
  text: "text",
  growing: (column) => column.primaryKey().autoIncrement(),
};

/** What SQLite alone does after the migration of that number. */
const OWN_STEPS: Readonly<Record<number, (db: Kysely<Tables>) => Promise<void>>> = { 1: makeWords };

/** Takes the steps that the file has not taken yet, each with its mark in one transaction. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  for (const [index, migration] of MIGRATIONS.entries()) {
    const number = index + 1;
    await db.transaction().execute(async (trx) => {
      // Asked again under the lock: another process may have been faster.
      if ((await versionOf(trx)) >= number) return;
      await migration.up(trx, COLUMNS);
      await OWN_STEPS[number]?.(trx);
      await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(trx);
      await sql`pragma user_version = ${sql.lit(number)}`.execute(trx);
    });
  }
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
