import type { Judgement, JudgementQuery } from "../schema/judgement.ts";
import type { Page } from "../schema/record.ts";
import { type Database, inBatches } from "../store/database.ts";
import { undoneKeys } from "../store/judgements.ts";
import type { Looker } from "./looking.ts";

/** Judgements of one page where no number is asked for. */
const PAGE = 200;

/** The log of judgements, the newest first; or those in force that bear on nothing any more. */
export async function findJudgements({ connection: { db } }: Looker, query: JudgementQuery): Promise<Page<Judgement>> {
  const { orphans = false, limit = PAGE } = query;
  const undone = [...(await undoneKeys(db, null))];
  let chosen = db.selectFrom("judgement");
  if (orphans)
    chosen = chosen
      .where("verb", "!=", "undo")
      .where("key", "not in", db.selectFrom("fact_judgement").select("judgement"))
      .where("key", "not in", undone.length ? undone : [0]);
  const { total } = await chosen.select((of) => of.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await chosen.select("key").orderBy("key", "desc").limit(limit).execute();
  return {
    total: Number(total),
    items: await judgementViews(
      db,
      rows.map(({ key }) => key),
    ),
  };
}

/** Judgements as they are shown, in the order of the keys. */
export async function judgementViews(db: Database, keys: readonly number[]): Promise<Judgement[]> {
  const rows = await inBatches(keys, (some) =>
    db.selectFrom("judgement").selectAll().where("key", "in", some).execute(),
  );
  const undoing = await inBatches(keys, (some) =>
    db.selectFrom("judgement").selectAll().where("undoes", "in", some).orderBy("key").execute(),
  );
  const takenBack = await undoneKeys(db, null);
  const undone = await inBatches(
    rows.flatMap(({ undoes }) => undoes ?? []),
    (some) => db.selectFrom("judgement").select(["key", "id"]).where("key", "in", some).execute(),
  );
  const passages = await inBatches(keys, (some) =>
    db.selectFrom("judgement_target").select(["judgement", "quote"]).where("judgement", "in", some).execute(),
  );
  const records = await inBatches(keys, (some) =>
    db
      .selectFrom("fact_judgement")
      .innerJoin("record_fact", "record_fact.fact", "fact_judgement.fact")
      .innerJoin("record", "record.key", "record_fact.record")
      .select(["fact_judgement.judgement", "record.id"])
      .distinct()
      .where("fact_judgement.judgement", "in", some)
      .orderBy("record.id")
      .execute(),
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const { id, verb, maker, why, made, slot, value } = row;
    return [
      {
        id,
        verb,
        maker,
        why,
        made,
        slot,
        value: value === null ? null : (JSON.parse(value) as unknown),
        undoes: undone.find((other) => other.key === row.undoes)?.id ?? null,
        undoneBy: undoing.findLast((other) => other.undoes === key && !takenBack.has(other.key))?.id ?? null,
        records: records.filter(({ judgement }) => judgement === key).map((record) => record.id),
        passages: [...new Set(passages.filter(({ judgement }) => judgement === key).map(({ quote }) => quote))],
      },
    ];
  });
}
