import type { SnapshotTable } from "../schema/tables.ts";
import type { Database } from "./database.ts";

// Stretches of tables in the order of their keys, for looking at everything without holding it.

export function snapshotsAfter(db: Database, key: number, limit: number) {
  return db
    .selectFrom("document")
    .leftJoin("snapshot", "snapshot.document", "document.key")
    .select(["document.key", "document.sha256", "document.bytes", "snapshot.body"])
    .select("snapshot.packing")
    .$narrowType<{ packing: SnapshotTable["packing"] | null }>()
    .where("document.key", ">", key)
    .orderBy("document.key")
    .limit(limit)
    .execute();
}

export function textsAfter(db: Database, key: number, limit: number) {
  return db
    .selectFrom("text")
    .select(["key", "hash", "body", "characters"])
    .where("key", ">", key)
    .orderBy("key")
    .limit(limit)
    .execute();
}

export function passagesOf(db: Database, text: number) {
  return db
    .selectFrom("fact")
    .leftJoin("sketch", "sketch.key", "fact.sketch")
    .select(["fact.id", "fact.kind", "fact.start", "fact.end", "fact.quote_hash", "fact.sketch", "sketch.record"])
    .where("fact.text", "=", text)
    .execute();
}

/** Records whose number of facts is not the one that is written, with both. */
export function miscounted(db: Database) {
  return db
    .selectFrom("record")
    .leftJoin("sketch", "sketch.record", "record.key")
    .leftJoin("fact", "fact.sketch", "sketch.key")
    .select(["record.id", "record.facts as written"])
    .select((of) => of.fn.count<number>("fact.key").as("there"))
    .groupBy(["record.key", "record.id", "record.facts"])
    .having((is) => is(is.fn.count("fact.key"), "!=", is.ref("record.facts")))
    .execute();
}

export async function keysOf(db: Database, table: "text" | "fact"): Promise<number[]> {
  const rows = await db.selectFrom(table).select("key").orderBy("key").execute();
  return rows.map((row) => row.key);
}

export async function countOf(db: Database, table: "document" | "text" | "fact"): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function countUnread(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("document")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("status", "=", "unread")
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Records that something supports. */
export async function countRecords(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("record")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("facts", ">", 0)
    .executeTakeFirstOrThrow();
  return Number(count);
}
