import type { CreateTableBuilder, Kysely } from "kysely";
import type { ColumnWords } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Documents, texts, facts, entities, records, judgements. The word index is the dialect's own. */
export const first: Migration = {
  name: "first",
  async up(db, words) {
    await documents(db, words);
    await facts(db, words);
    await entities(db, words);
    await records(db, words);
  },
};

async function documents(db: Kysely<Tables>, words: ColumnWords): Promise<void> {
  const { bytes, integer, text } = words;
  await keyed(db, "text", words)
    .addColumn("hash", text, (c) => c.notNull().unique())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("characters", integer, (c) => c.notNull())
    .execute();
  await keyed(db, "document", words)
    .addColumn("sha256", text, (c) => c.notNull().unique())
    .addColumn("media_type", text, (c) => c.notNull())
    .addColumn("path", text, (c) => c.notNull())
    .addColumn("url", text)
    .addColumn("bytes", integer, (c) => c.notNull())
    .addColumn("lang", text)
    .addColumn("title", text)
    .addColumn("publisher", text)
    .addColumn("published", text)
    .addColumn("original", text)
    .addColumn("published_from", integer)
    .addColumn("published_to", integer)
    .addColumn("added", text, (c) => c.notNull())
    .addColumn("added_day", integer, (c) => c.notNull())
    .addColumn("known", integer, (c) => c.notNull())
    .addColumn("lineage", integer)
    .addColumn("status", text, (c) => c.notNull())
    .addColumn("unread_code", text)
    .addColumn("unread_message", text)
    .addColumn("version", text, (c) => c.notNull())
    .addColumn("text", integer, (c) => c.references("text.key"))
    .execute();
  await index(db, "document", ["path"]);
  await index(db, "document", ["text"]);
  await index(db, "document", ["lineage"]);
  await index(db, "document", ["known"]);
  await db.schema
    .createTable("snapshot")
    .addColumn("document", integer, (c) => c.primaryKey().references("document.key"))
    .addColumn("packing", text, (c) => c.notNull())
    .addColumn("body", bytes, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("layout")
    .addColumn("document", integer, (c) => c.primaryKey().references("document.key"))
    .addColumn("blocks", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("page")
    .addColumn("url", text, (c) => c.primaryKey())
    .addColumn("etag", text)
    .addColumn("last_modified", text)
    .execute();
  await db.schema
    .createTable("descent")
    .addColumn("document", integer, (c) => c.notNull().references("document.key"))
    .addColumn("mark", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("descent_key", ["document", "mark"])
    .execute();
  await index(db, "descent", ["mark"]);
}

async function facts(db: Kysely<Tables>, words: ColumnWords): Promise<void> {
  const { integer, text } = words;
  await keyed(db, "fact", words)
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("document", integer, (c) => c.notNull().references("document.key"))
    .addColumn("text", integer, (c) => c.notNull().references("text.key"))
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("type", text)
    .addColumn("start", integer, (c) => c.notNull())
    .addColumn("end", integer, (c) => c.notNull())
    .addColumn("quote_hash", text, (c) => c.notNull())
    .addColumn("when_from", integer)
    .addColumn("when_to", integer)
    .addColumn("block", text)
    .addColumn("profile", text)
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("trace", text, (c) => c.notNull())
    .execute();
  await index(db, "fact", ["document"]);
  await index(db, "fact", ["block", "profile"]);
  await index(db, "fact", ["block", "when_from"]);
  await db.schema
    .createTable("name")
    .addColumn("fact", integer, (c) => c.notNull().references("fact.key").onDelete("cascade"))
    .addColumn("slot", text, (c) => c.notNull())
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("folded", text, (c) => c.notNull())
    .addColumn("entity", text)
    .addPrimaryKeyConstraint("name_key", ["fact", "slot", "position"])
    .execute();
  await index(db, "name", ["entity"]);
  await index(db, "name", ["folded"]);
}

async function entities(db: Kysely<Tables>, { integer, text }: ColumnWords): Promise<void> {
  await db.schema
    .createTable("entity")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("entity_name")
    .addColumn("entity", text, (c) => c.notNull().references("entity.id").onDelete("cascade"))
    .addColumn("lang", text, (c) => c.notNull())
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("folded", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("entity_name_key", ["entity", "lang", "position"])
    .execute();
  await index(db, "entity_name", ["folded"]);
}

async function records(db: Kysely<Tables>, words: ColumnWords): Promise<void> {
  const { integer, text } = words;
  await keyed(db, "record", words)
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("type", text)
    .addColumn("status", text)
    .addColumn("when_from", integer)
    .addColumn("when_to", integer)
    .addColumn("day", integer)
    .addColumn("rank", text, (c) => c.notNull())
    .addColumn("facts", integer, (c) => c.notNull())
    .addColumn("stale", integer, (c) => c.notNull().defaultTo(1))
    .execute();
  await index(db, "record", ["day", "kind", "rank"]);
  await index(db, "record", ["kind", "type"]);
  await index(db, "record", ["stale"]);
  await db.schema
    .createTable("record_fact")
    .addColumn("fact", integer, (c) => c.primaryKey().references("fact.key").onDelete("cascade"))
    .addColumn("record", integer, (c) => c.notNull().references("record.key"))
    .execute();
  await index(db, "record_fact", ["record"]);
  await db.schema
    .createTable("record_alias")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("record", integer, (c) => c.notNull().references("record.key"))
    .execute();
  await index(db, "record_alias", ["record"]);
  await keyed(db, "judgement", words)
    .addColumn("made", text, (c) => c.notNull())
    .addColumn("made_day", integer, (c) => c.notNull())
    .addColumn("maker", text, (c) => c.notNull())
    .addColumn("verb", text, (c) => c.notNull())
    .addColumn("record", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await index(db, "judgement", ["record"]);
}

/** A table whose rows get a growing number of their own. */
function keyed<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  { integer, growing }: ColumnWords,
): CreateTableBuilder<T, "key"> {
  return db.schema.createTable(table).addColumn("key", integer, growing);
}

async function index(db: Kysely<Tables>, table: keyof Tables & string, columns: readonly string[]): Promise<void> {
  const name = `${table}_by_${columns.join("_")}`;
  await db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute();
}
