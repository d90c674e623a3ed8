import type { Connection } from "../schema/dialect.ts";
import { type Resketched, resketch } from "../judge/rejudging.ts";
import { batches, type Database } from "../store/database.ts";
import { noteSetting, settingNamed } from "../store/settings.ts";
import { dropVacant } from "../store/sketches.ts";
import { bequeath, refuse, type Touched } from "./fusing.ts";

/** Rises with every change in how facts are sketched and compared: stores fused by other rules are then fused anew. */
export const FUSION = "4";

const NOTE = "fusion";
/** Documents sketched anew, and sketches mended, at once. */
const BATCH = 500;

/** Fuses a whole store anew where its records were fused by other rules. Ids stay: what hangs together keeps its oldest. */
export async function refuseIfOld({ db }: Connection): Promise<void> {
  if ((await settingNamed(db, NOTE)) === FUSION) return;
  await db.transaction().execute(async (trx) => {
    const changed = await sketchAnew(trx);
    await trx.updateTable("sketch").set({ part: null }).execute();
    const sketches = await trx.selectFrom("sketch").select("key").orderBy("key").execute();
    const taken = new Set<number>();
    for (const some of batches(sketches, BATCH))
      await refuse(
        trx,
        some.map(({ key }) => key),
        taken,
      );
    await bequeath(trx, changed.flatMap(touchedOf));
    await noteSetting(trx, NOTE, FUSION);
  });
}

/** Sketches all facts anew. A sketch that is new belongs where the oldest record of its facts was, until it is fused. */
async function sketchAnew(db: Database): Promise<Resketched[]> {
  const changed: Resketched[] = [];
  for (const some of batches(await db.selectFrom("document").select("key").orderBy("key").execute(), BATCH))
    changed.push(
      ...(await resketch(
        db,
        some.map(({ key }) => key),
      )),
    );
  for (const { fact, now } of changed.toSorted((a, b) => (a.fact.record ?? 0) - (b.fact.record ?? 0)))
    if (now !== null && fact.record !== null)
      await db
        .updateTable("sketch")
        .set({ record: fact.record })
        .where("key", "=", now)
        .where("record", "is", null)
        .execute();
  await dropVacant(
    db,
    changed.flatMap(({ before }) => before ?? []),
  );
  return changed;
}

function touchedOf({ fact: { key, id, kind, type, record }, now }: Resketched): Touched[] {
  return now === null || kind === "quote" ? [] : [{ key, id, kind, type, sketch: now, heir: record }];
}
