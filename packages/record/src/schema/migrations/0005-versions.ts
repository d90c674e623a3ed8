import type { Migration } from "./migration.ts";

/** What a record said from day to day, so that it can be sought and sorted as it was known without drawing all records. */
export const versions: Migration = {
  name: "versions",
  async up(db, { integer, text }) {
    await db.schema
      .createTable("version")
      .addColumn("record", integer, (c) => c.notNull().references("record.key").onDelete("cascade"))
      .addColumn("since", integer, (c) => c.notNull())
      .addColumn("until", integer, (c) => c.notNull())
      .addColumn("kind", text, (c) => c.notNull())
      .addColumn("type", text)
      .addColumn("status", text)
      .addColumn("when_from", integer)
      .addColumn("when_to", integer)
      .addColumn("day", integer)
      .addColumn("rank", text, (c) => c.notNull())
      .addPrimaryKeyConstraint("version_key", ["record", "since"])
      .execute();
    const sorted = ["day", "kind", "rank", "since", "until"];
    await db.schema.createIndex("version_by_day").on("version").columns(sorted).execute();
    await db.schema.createIndex("version_by_since").on("version").columns(["since", "until", "day"]).execute();
    await db.schema.createIndex("record_by_facts").on("record").columns(["facts", "day"]).execute();
    await db.updateTable("record").set({ stale: 1 }).execute();
  },
};
