import type { Migration } from "./migration.ts";

/** Judgements bear on passages, by their words; which facts they bear on now is laid down beside and can be made anew. */
export const judgements: Migration = {
  name: "judgements",
  async up(db, { integer, text, growing }) {
    await db.schema.alterTable("fact").addColumn("mark", text).execute();
    await db.schema.createIndex("fact_by_mark").on("fact").column("mark").execute();
    await db.schema.dropTable("judgement").execute();
    await db.schema
      .createTable("judgement")
      .addColumn("key", integer, growing)
      .addColumn("id", text, (c) => c.notNull().unique())
      .addColumn("made", text, (c) => c.notNull())
      .addColumn("made_day", integer, (c) => c.notNull())
      .addColumn("maker", text, (c) => c.notNull())
      .addColumn("why", text)
      .addColumn("verb", text, (c) => c.notNull())
      .addColumn("slot", text)
      .addColumn("value", text)
      .addColumn("undoes", integer, (c) => c.references("judgement.key"))
      .execute();
    await db.schema.createIndex("judgement_by_undoes").on("judgement").column("undoes").execute();
    await db.schema
      .createTable("judgement_target")
      .addColumn("judgement", integer, (c) => c.notNull().references("judgement.key"))
      .addColumn("side", text, (c) => c.notNull())
      .addColumn("mark", text, (c) => c.notNull())
      .addColumn("kind", text, (c) => c.notNull())
      .addColumn("type", text)
      .addColumn("main", text, (c) => c.notNull())
      .addColumn("sha256", text, (c) => c.notNull())
      .addColumn("start", integer, (c) => c.notNull())
      .addColumn("end", integer, (c) => c.notNull())
      .addColumn("quote", text, (c) => c.notNull())
      .execute();
    for (const column of ["judgement", "mark", "sha256"] as const)
      await db.schema.createIndex(`judgement_target_by_${column}`).on("judgement_target").column(column).execute();
    await db.schema
      .createTable("fact_judgement")
      .addColumn("fact", integer, (c) => c.notNull().references("fact.key").onDelete("cascade"))
      .addColumn("judgement", integer, (c) => c.notNull().references("judgement.key"))
      .addColumn("side", text, (c) => c.notNull())
      .addPrimaryKeyConstraint("fact_judgement_key", ["fact", "judgement"])
      .execute();
    await db.schema.createIndex("fact_judgement_by_judgement").on("fact_judgement").column("judgement").execute();
  },
};
