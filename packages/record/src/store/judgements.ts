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
  const undone = await undoneKeys(db, by);
  const rows = await inBatches([...new Set(keys)], (some) =>
    db
      .selectFrom("judgement")
      .selectAll()
      .where("key", "in", some)
      .$if(by !== null, (query) => query.where("made_day", "<=", by))
      .execute(),
  );
  const standing = new Map(rows.filter(({ key }) => !undone.has(key)).map((row) => [row.key, row]));
  return [...standing.values()].sort((a, b) => a.key - b.key);
}

/** Keys of what was taken back by then. Taking back is itself a judgement, and can be taken back. */
export async function undoneKeys(db: Database, by: number | null): Promise<ReadonlySet<number>> {
  const undone = new Set<number>();
  for (const { key, undoes, made_day } of (await undoings(db)).toReversed())
    if (!undone.has(key) && (by === null || made_day <= by)) undone.add(undoes);
  return undone;
}

/** All judgements that take one back, the oldest first. */
async function undoings(db: Database): Promise<{ key: number; undoes: number; made_day: number }[]> {
  const rows = db.selectFrom("judgement").select(["key", "undoes", "made_day"]).where("undoes", "is not", null);
  return (await rows.orderBy("key").execute()).flatMap(({ undoes, ...row }) =>
    undoes === null ? [] : [{ ...row, undoes }],
  );
}

/** The judgement at the end of a chain of taking back: what is in force or not by it. */
export async function rootOf(db: Database, key: number): Promise<number> {
  const above = new Map((await undoings(db)).map((row) => [row.key, row.undoes]));
  let root = key;
  for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
  return root;
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
      .select(["sketch.record", "judgement.key", "judgement.made_day"])
      .distinct()
      .where("sketch.record", "in", some)
      .execute(),
  );
  const days = new Map<number, number[]>();
  const chains = await undoingDays(db);
  for (const { record, key, made_day } of rows)
    if (record !== null) days.set(record, [...(days.get(record) ?? []), made_day, ...(chains.get(key) ?? [])]);
  return days;
}

/** Days on which something was decided on whether a judgement is in force. */
async function undoingDays(db: Database): Promise<ReadonlyMap<number, number[]>> {
  const rows = await undoings(db);
  const roots = new Map<number, number>();
  const days = new Map<number, number[]>();
  for (const { key, undoes, made_day } of rows) {
    const root = roots.get(undoes) ?? undoes;
    roots.set(key, root);
    days.set(root, [...(days.get(root) ?? []), made_day]);
  }
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
