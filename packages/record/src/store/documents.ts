import type { Insertable, Selectable, Updateable } from "kysely";
import { daysOf } from "../fuse/days.ts";
import type { DocumentView, Entry } from "../schema/document.ts";
import type { DocumentTable } from "../schema/tables.ts";
import { type Database, inBatches } from "./database.ts";
import { pack, unpack } from "./packing.ts";

export type DocumentRow = Selectable<DocumentTable>;

/** The columns that reading fills, for a document whose text has the given key. */
export function readColumns(entry: Entry, text: number | null, addedDay: number): Updateable<DocumentTable> {
  const meta = entry.reading?.meta;
  const days = daysOf(meta?.published);
  return {
    media_type: entry.mediaType,
    lang: meta?.lang ?? null,
    title: meta?.title ?? null,
    publisher: meta?.publisher ?? null,
    published: meta?.published ?? null,
    original: meta?.original ?? null,
    url: meta?.url ?? entry.url ?? null,
    published_from: days.from,
    published_to: days.to,
    known: days.to ?? addedDay,
    status: entry.unread || !entry.reading ? "unread" : "read",
    unread_code: entry.unread?.code ?? null,
    unread_message: entry.unread?.message ?? null,
    version: entry.version,
    text,
  };
}

/** Puts down a new document with its bytes; gives its key. */
export async function insertDocument(db: Database, entry: Entry, text: number | null): Promise<number> {
  const addedDay = dayOfInstant(entry.added);
  const row = {
    ...readColumns(entry, text, addedDay),
    sha256: entry.sha256,
    path: entry.path,
    bytes: entry.bytes.length,
    added: entry.added,
    added_day: addedDay,
  } as Insertable<DocumentTable>;
  const { key } = await db.insertInto("document").values(row).returning("key").executeTakeFirstOrThrow();
  await db
    .insertInto("snapshot")
    .values({ document: key, ...pack(entry.bytes) })
    .execute();
  return key;
}

export async function updateDocument(db: Database, key: number, columns: Updateable<DocumentTable>): Promise<void> {
  await db.updateTable("document").set(columns).where("key", "=", key).execute();
}

export async function keepLayout(db: Database, entry: Entry, document: number): Promise<void> {
  await db.deleteFrom("layout").where("document", "=", document).execute();
  if (!entry.reading) return;
  const blocks = JSON.stringify(entry.reading.source.blocks);
  await db.insertInto("layout").values({ document, blocks }).execute();
}

export function documentBySha(db: Database, sha256: string): Promise<DocumentRow | undefined> {
  return db.selectFrom("document").selectAll().where("sha256", "=", sha256).executeTakeFirst();
}

/** Documents whose hash begins so, or that came from this path. At most 3: more than one is too many. */
export function documentsNamed(db: Database, id: string): Promise<DocumentRow[]> {
  const hash = id.toLowerCase();
  return db
    .selectFrom("document")
    .selectAll()
    .where((is) => {
      const byPath = is("path", "=", id);
      // Every hash that begins with these digits lies between them and them followed by what no digit exceeds.
      return /^[0-9a-f]{4,64}$/.test(hash)
        ? is.or([byPath, is.and([is("sha256", ">=", hash), is("sha256", "<", `${hash}g`)])])
        : byPath;
    })
    .orderBy("key")
    .limit(3)
    .execute();
}

export async function snapshotOf(db: Database, sha256: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("snapshot")
    .innerJoin("document", "document.key", "snapshot.document")
    .select(["snapshot.packing", "snapshot.body"])
    .where("document.sha256", "=", sha256)
    .executeTakeFirst();
  return row ? new Uint8Array(unpack(row)) : null;
}

/** Documents as they are shown, in the order of the rows. */
export async function documentViews(db: Database, rows: readonly DocumentRow[]): Promise<DocumentView[]> {
  const keys = rows.map((row) => row.key);
  const facts = await countsOf(db, keys);
  const lengths = await lengthsOf(db, rows);
  const kin = await kinOf(db, rows);
  return rows.map((row) => ({
    sha256: row.sha256,
    path: row.path,
    mediaType: row.media_type,
    bytes: row.bytes,
    characters: row.text === null ? null : (lengths.get(row.text) ?? null),
    lang: row.lang,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    url: row.url,
    original: row.original,
    added: row.added,
    status: row.status,
    unread: row.unread_code === null ? null : { code: row.unread_code, message: row.unread_message ?? "" },
    facts: facts.get(row.key) ?? 0,
    kin: (kin.get(row.lineage ?? -1) ?? []).filter((sha256) => sha256 !== row.sha256),
  }));
}

async function countsOf(db: Database, keys: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await inBatches(keys, (some) =>
    db
      .selectFrom("fact")
      .select(["document", (of) => of.fn.countAll<number>().as("facts")])
      .where("document", "in", some)
      .groupBy("document")
      .execute(),
  );
  return new Map(rows.map((row) => [row.document, Number(row.facts)]));
}

async function lengthsOf(db: Database, rows: readonly DocumentRow[]): Promise<ReadonlyMap<number, number>> {
  const texts = rows.flatMap((row) => (row.text === null ? [] : [row.text]));
  const found = await inBatches(texts, (some) =>
    db.selectFrom("text").select(["key", "characters"]).where("key", "in", some).execute(),
  );
  return new Map(found.map((row) => [row.key, row.characters]));
}

async function kinOf(db: Database, rows: readonly DocumentRow[]): Promise<ReadonlyMap<number, string[]>> {
  const lines = new Set(rows.flatMap((row) => (row.lineage === null ? [] : [row.lineage])));
  const found = await inBatches([...lines], (some) =>
    db.selectFrom("document").select(["lineage", "sha256"]).where("lineage", "in", some).orderBy("key").execute(),
  );
  const kin = new Map<number, string[]>();
  for (const { lineage, sha256 } of found) kin.set(lineage ?? -1, [...(kin.get(lineage ?? -1) ?? []), sha256]);
  return kin;
}

/** The day (UTC) of an instant, as a day number. */
export function dayOfInstant(instant: string): number {
  return Math.floor(Date.parse(instant) / 86_400_000);
}
