import type { Insertable, Selectable } from "kysely";
import type { Bearing } from "../fuse/judged.ts";
import type { FactJudgementTable, JudgementTable, JudgementTargetTable } from "../schema/tables.ts";
import { batches, type Database, inBatches } from "./database.ts";

export type JudgementRow = Selectable<JudgementTable>;
export type TargetRow = Selectable<JudgementTargetTable>;

export async function insertJudgement(
  db: Database,
  row: Insertable<JudgementTable>,
  targets: readonly Omit<TargetRow, "judgement">[],
): Promise<number> {
  const { key } = await db.insertInto("judgement").values(row).returning("key").executeTakeFirstOrThrow();
  for (const some of batches(targets))
    await db
      .insertInto("judgement_target")
      .values(some.map((target) => ({ ...target, judgement: key })))
      .execute();
  return key;
}

/** Targets that facts of these marks, or of this document, may be meant by. */
export async function targetsFor(db: Database, marks: readonly string[], sha256: string): Promise<TargetRow[]> {
  const byMark = await inBatches([...new Set(marks)], (some) =>
    db.selectFrom("judgement_target").selectAll().where("mark", "in", some).execute(),
  );
  const here = await db.selectFrom("judgement_target").selectAll().where("sha256", "=", sha256).execute();
  return [...new Map([...byMark, ...here].map((row) => [JSON.stringify(row), row])).values()];
}

export async function linkJudgements(db: Database, rows: readonly FactJudgementTable[]): Promise<void> {
  for (const some of batches(rows))
    await db
      .insertInto("fact_judgement")
      .values(some)
      .onConflict((on) => on.columns(["fact", "judgement"]).doNothing())
      .execute();
}

/** Judgements in force by their keys: made by that day, and taken back by none made by then. In the order of their making. */
export async function inForce(db: Database, keys: readonly number[], by: number | null): Promise<JudgementRow[]> {
  const rows = await inBatches([...new Set(keys)], (some) => {
    const undone = db
      .selectFrom("judgement as undoing")
      .select("undoing.undoes")
      .where("undoing.undoes", "is not", null)
      .$if(by !== null, (query) => query.where("undoing.made_day", "<=", by));
    let query = db.selectFrom("judgement").selectAll().where("key", "in", some).where("key", "not in", undone);
    if (by !== null) query = query.where("made_day", "<=", by);
    return query.execute();
  });
  return rows.sort((a, b) => a.key - b.key);
}

export function bearingOf(row: JudgementRow, side: string): Bearing {
  const { id, verb, maker, why, made, slot, value } = row;
  return { id, verb, side, maker, why, made, slot, value: value === null ? null : (JSON.parse(value) as unknown) };
}

/** What bears on facts, by the key of the fact. */
export async function bearingsOf(
  db: Database,
  facts: readonly number[],
  by: number | null,
): Promise<ReadonlyMap<number, readonly Bearing[]>> {
  const links = await inBatches(facts, (some) =>
    db.selectFrom("fact_judgement").selectAll().where("fact", "in", some).execute(),
  );
  const rows = new Map(
    (
      await inForce(
        db,
        links.map(({ judgement }) => judgement),
        by,
      )
    ).map((row) => [row.key, row]),
  );
  const bearings = new Map<number, Bearing[]>();
  for (const { fact, judgement, side } of links.sort((a, b) => a.judgement - b.judgement)) {
    const row = rows.get(judgement);
    if (row) bearings.set(fact, [...(bearings.get(fact) ?? []), bearingOf(row, side)]);
  }
  return bearings;
}

/** Days on which judgements on facts of records were made or taken back, by the key of the record. */
export async function judgedDays(db: Database, records: readonly number[]): Promise<ReadonlyMap<number, number[]>> {
  const rows = await inBatches(records, (some) =>
    db
      .selectFrom("sketch")
      .innerJoin("fact", "fact.sketch", "sketch.key")
      .innerJoin("fact_judgement", "fact_judgement.fact", "fact.key")
      .innerJoin("judgement", "judgement.key", "fact_judgement.judgement")
      .leftJoin("judgement as undoing", "undoing.undoes", "judgement.key")
      .select(["sketch.record", "judgement.made_day", "undoing.made_day as undone_day"])
      .distinct()
      .where("sketch.record", "in", some)
      .execute(),
  );
  const days = new Map<number, number[]>();
  for (const { record, made_day, undone_day } of rows)
    if (record !== null)
      days.set(record, [...(days.get(record) ?? []), made_day, ...(undone_day === null ? [] : [undone_day])]);
  return days;
}

/** Facts that a judgement bears on. */
export async function factsJudged(db: Database, judgement: number): Promise<number[]> {
  const rows = await db.selectFrom("fact_judgement").select("fact").where("judgement", "=", judgement).execute();
  return rows.map((row) => row.fact);
}

/** A judgement by its id or the beginning of one; undefined where there is none, or several. */
export async function judgementNamed(db: Database, id: string): Promise<JudgementRow | undefined> {
  const rows = await db
    .selectFrom("judgement")
    .selectAll()
    .where("id", ">=", id)
    .where("id", "<", `${id}{`)
    .limit(2)
    .execute();
  return rows.find((row) => row.id === id) ?? (rows.length === 1 ? rows[0] : undefined);
}
