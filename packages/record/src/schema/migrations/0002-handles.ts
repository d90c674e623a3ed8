import type { Migration } from "./migration.ts";

/**
 * Facts are found by handles and compared by sketches, instead of standing in blocks. What earlier stores hold in their
 * blocks is dropped: the store notes by which rules its records were fused, and fuses them anew when it is next opened.
 */
export const handles: Migration = {
  name: "handles",
  async up(db, { integer, text }) {
    await db.schema.dropIndex("fact_by_block_profile").execute();
    await db.schema.dropIndex("fact_by_block_when_from").execute();
    await db.schema.alterTable("fact").dropColumn("block").execute();
    await db.schema.alterTable("fact").dropColumn("profile").execute();
    await db.schema.alterTable("fact").addColumn("sketch", text).execute();
    await db.schema.alterTable("fact").addColumn("sketch_hash", text).execute();
    await db.schema.createIndex("fact_by_sketch_hash").on("fact").column("sketch_hash").execute();
    await db.schema
      .createTable("handle")
      .addColumn("fact", integer, (c) => c.notNull().references("fact.key").onDelete("cascade"))
      .addColumn("handle", text, (c) => c.notNull())
      .addColumn("day_from", integer)
      .addColumn("day_to", integer)
      .execute();
    await db.schema.createIndex("handle_by_handle").on("handle").columns(["handle", "day_from", "day_to"]).execute();
    await db.schema.createIndex("handle_by_fact").on("handle").column("fact").execute();
    await db.schema
      .createTable("setting")
      .addColumn("name", text, (c) => c.primaryKey())
      .addColumn("value", text, (c) => c.notNull())
      .execute();
  },
};
