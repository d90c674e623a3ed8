import type { Insertable, Selectable } from "kysely";
import type { Columns } from "../fuse/rank.ts";
import type { Version } from "../fuse/versions.ts";
import type { RecordKind } from "../schema/record.ts";
import type { RecordTable } from "../schema/tables.ts";
import { batches, type Database, inBatches } from "./database.ts";

export type RecordRow = Selectable<RecordTable>;

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Letters of an id after its kind: 40 bits. */
const LENGTH = 8;

/** Makes a record and the id it will have for ever, from the id of its first fact. */
export async function mintRecord(
  db: Database,
  { kind, type, fact }: { readonly kind: RecordKind; readonly type: string | null; readonly fact: string },
): Promise<number> {
  const former = await formerOf(db, kind, fact);
  if (former !== null) return former;
  const id = await freeId(db, kind, fact);
  const row: Insertable<RecordTable> = {
    id,
    kind,
    type,
    status: null,
    when_from: null,
    when_to: null,
    day: null,
    rank: "",
    facts: 0,
  };
  const { key } = await db.insertInto("record").values(row).returning("key").executeTakeFirstOrThrow();
  return key;
}

/** The record that this fact once began and that stands on nothing now, as after a rejection that was taken back. */
async function formerOf(db: Database, kind: RecordKind, fact: string): Promise<number | null> {
  const id = `${kind[0]}-${lettersOf(fact).slice(0, LENGTH)}`;
  const row = await db.selectFrom("record").select("key").where("id", "=", id).executeTakeFirst();
  return row && (await isEmpty(db, row.key)) ? row.key : null;
}

/** The shortest id that nothing bears or bore. */
async function freeId(db: Database, kind: RecordKind, fact: string): Promise<string> {
  const letters = lettersOf(fact);
  for (let length = LENGTH; length <= letters.length; length++) {
    const id = `${kind[0]}-${letters.slice(0, length)}`;
    const taken = await db.selectFrom("record").select("key").where("id", "=", id).executeTakeFirst();
    const alias = await db.selectFrom("record_alias").select("id").where("id", "=", id).executeTakeFirst();
    if (!taken && !alias) return id;
  }
  return freeId(db, kind, `${fact}0`);
}

/** A hexadecimal number in Crockford's letters, which cannot be misread. */
function lettersOf(hex: string): string {
  let letters = "";
  for (let number = BigInt(`0x${hex}`); number > 0n; number /= 32n) letters += LETTERS[Number(number % 32n)];
  return letters;
}

/** Makes the second record one with the first: its ids lead there from now on, and what facts it has left go with it. */
export async function mergeRecords(db: Database, into: number, from: number): Promise<void> {
  await db.updateTable("sketch").set({ record: into }).where("record", "=", from).execute();
  const gone = await db.selectFrom("record").select("id").where("key", "=", from).executeTakeFirstOrThrow();
  await db.updateTable("record_alias").set({ record: into }).where("record", "=", from).execute();
  await db.insertInto("record_alias").values({ id: gone.id, record: into }).execute();
  await db.deleteFrom("record").where("key", "=", from).execute();
}

/** True for a record that is there and has no facts. */
export async function isEmpty(db: Database, key: number): Promise<boolean> {
  const record = await db.selectFrom("record").select("key").where("key", "=", key).executeTakeFirst();
  const sketch = await db.selectFrom("sketch").select("key").where("record", "=", key).limit(1).executeTakeFirst();
  return record !== undefined && sketch === undefined;
}

export async function markStale(db: Database, records: Iterable<number>): Promise<void> {
  for (const some of batches([...new Set(records)]))
    await db.updateTable("record").set({ stale: 1 }).where("key", "in", some).execute();
}

/** Marks the records of documents of which something has changed. */
export async function markDocumentsStale(db: Database, documents: readonly number[]): Promise<void> {
  for (const some of batches(documents)) {
    const records = db
      .selectFrom("record_fact")
      .innerJoin("fact", "fact.key", "record_fact.fact")
      .select("record_fact.record")
      .where("fact.document", "in", some);
    await db.updateTable("record").set({ stale: 1 }).where("key", "in", records).execute();
  }
}

export function staleRecords(db: Database, limit: number): Promise<{ key: number; id: string; kind: RecordKind }[]> {
  return db
    .selectFrom("record")
    .select(["key", "id", "kind"])
    .where("stale", "=", 1)
    .orderBy("key")
    .limit(limit)
    .execute();
}

/** Writes what was drawn of a record; without columns it has no facts left. */
export async function writeDrawn(db: Database, key: number, drawn: Columns | null, facts: number): Promise<void> {
  const { kind: _, ...columns } = drawn ?? { kind: null };
  await db
    .updateTable("record")
    .set({ ...columns, facts, stale: 0 })
    .where("key", "=", key)
    .execute();
}

/** Writes what a record said from day to day, in place of what was written before. */
export async function writeVersions(db: Database, record: number, versions: readonly Version[]): Promise<void> {
  await db.deleteFrom("version").where("record", "=", record).execute();
  const rows = versions.map(({ columns, since, until }) => ({ ...columns, record, since, until }));
  for (const some of batches(rows)) await db.insertInto("version").values(some).execute();
}

/** Records whose id, present or former, is this or begins so; at most `limit`. */
export async function recordsNamed(db: Database, id: string, limit: number): Promise<{ key: number; id: string }[]> {
  const former = db
    .selectFrom("record_alias")
    .innerJoin("record", "record.key", "record_alias.record")
    .select(["record.key", "record.id"]);
  const exact = await db.selectFrom("record").select(["key", "id"]).where("id", "=", id).executeTakeFirst();
  const alias = exact ?? (await former.where("record_alias.id", "=", id).executeTakeFirst());
  if (alias) return [alias];
  // '{' follows all letters an id may hold.
  const begun = await db
    .selectFrom("record")
    .select(["key", "id"])
    .where("id", ">=", id)
    .where("id", "<", `${id}{`)
    .limit(limit)
    .execute();
  return begun.length
    ? begun
    : former.where("record_alias.id", ">=", id).where("record_alias.id", "<", `${id}{`).limit(limit).execute();
}

/** Keys of records by their present ids. */
export async function recordKeys(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await inBatches(ids, (some) =>
    db.selectFrom("record").select(["key", "id"]).where("id", "in", some).execute(),
  );
  return new Map(rows.map(({ key, id }) => [id, key]));
}

/** Present ids of records by their keys. */
export async function recordIds(db: Database, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await inBatches(keys, (some) =>
    db.selectFrom("record").select(["key", "id"]).where("key", "in", some).execute(),
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}
