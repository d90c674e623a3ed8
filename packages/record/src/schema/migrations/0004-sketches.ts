import { type Kysely, sql } from "kysely";
import type { ColumnWords } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/**
 * What comparing sees of a fact is laid down once for all facts that are alike in it, and belongs to the record in their
 * stead. What stores hold of it is carried over only to keep their ids: they are fused anew when they are next opened.
 */
export const sketches: Migration = {
  name: "sketches",
  async up(db, words) {
    await makeSketches(db, words);
    await carryOver(db);
    await dropFormer(db);
    await makeHandles(db, words);
    await datedMarks(db, words);
  },
};

async function makeSketches(db: Kysely<Tables>, { integer, text, growing }: ColumnWords): Promise<void> {
  await db.schema
    .createTable("sketch")
    .addColumn("key", integer, growing)
    .addColumn("hash", text, (c) => c.notNull().unique())
    .addColumn("laid", text, (c) => c.notNull())
    .addColumn("part", integer)
    .addColumn("record", integer, (c) => c.references("record.key"))
    .execute();
  await db.schema.createIndex("sketch_by_part").on("sketch").column("part").execute();
  await db.schema.createIndex("sketch_by_record").on("sketch").column("record").execute();
}

/** Each fact of a record gets a sketch of its own, which says nothing but the record. */
async function carryOver(db: Kysely<Tables>): Promise<void> {
  await sql`insert into sketch (hash, laid, record) select 'fact ' || fact, '', record from record_fact`.execute(db);
}

async function dropFormer(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropTable("record_fact").execute();
  await db.schema.dropTable("handle").execute();
  await db.schema.dropIndex("fact_by_sketch_hash").execute();
  await db.schema.alterTable("fact").dropColumn("sketch").execute();
  await sql`alter table fact drop column sketch_hash`.execute(db);
  await sql`alter table fact add column sketch integer references sketch (key)`.execute(db);
  await sql`update fact set sketch = (select key from sketch where hash = 'fact ' || fact.key)`.execute(db);
  await db.schema.createIndex("fact_by_sketch").on("fact").column("sketch").execute();
  await sql`create view record_fact as
    select sketch.record as record, fact.key as fact from fact join sketch on sketch.key = fact.sketch
    where sketch.record is not null`.execute(db);
}

async function makeHandles(db: Kysely<Tables>, { integer, text }: ColumnWords): Promise<void> {
  await db.schema
    .createTable("handle")
    .addColumn("sketch", integer, (c) => c.notNull().references("sketch.key").onDelete("cascade"))
    .addColumn("handle", text, (c) => c.notNull())
    .addColumn("reach", integer, (c) => c.notNull())
    .addColumn("day_from", integer, (c) => c.notNull())
    .addColumn("day_to", integer, (c) => c.notNull())
    .execute();
  const columns = ["handle", "reach", "day_from", "day_to", "sketch"];
  await db.schema.createIndex("handle_by_handle").on("handle").columns(columns).execute();
  await db.schema.createIndex("handle_by_sketch").on("handle").column("sketch").execute();
}

/** Marks of descent are sought within the days of a paper: standing phrases stand in papers of all years. */
async function datedMarks(db: Kysely<Tables>, { integer }: ColumnWords): Promise<void> {
  await db.schema.alterTable("descent").addColumn("day", integer).execute();
  await sql`update descent set day = (select published_from from document where document.key = descent.document)`.execute(
    db,
  );
  await db.schema.dropIndex("descent_by_mark").execute();
  await db.schema.createIndex("descent_by_mark_day").on("descent").columns(["mark", "day", "document"]).execute();
}
