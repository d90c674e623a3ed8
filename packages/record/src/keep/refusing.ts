import type { Connection } from "../schema/dialect.ts";
import { resketch } from "../judge/rejudging.ts";
import { batches } from "../store/database.ts";
import { noteSetting, settingNamed } from "../store/settings.ts";
import { refuse } from "./fusing.ts";

/** Rises with every change in how facts are sketched and compared: stores fused by other rules are then fused anew. */
export const FUSION = "3";

const NOTE = "fusion";
/** Facts whose surroundings are mended at once. */
const BATCH = 500;

/** Fuses a whole store anew where its records were fused by other rules. Ids stay: what hangs together keeps its oldest. */
export async function refuseIfOld({ db }: Connection): Promise<void> {
  if ((await settingNamed(db, NOTE)) === FUSION) return;
  await db.transaction().execute(async (trx) => {
    const documents = await trx.selectFrom("document").select("key").execute();
    await resketch(
      trx,
      documents.map(({ key }) => key),
    );
    const hashes = await trx.selectFrom("fact").select("sketch_hash").distinct().execute();
    const course = { done: new Set<string>(), taken: new Set<number>() };
    for (const some of batches(hashes, BATCH))
      await refuse(
        trx,
        some.flatMap(({ sketch_hash }) => sketch_hash ?? []),
        course,
      );
    await noteSetting(trx, NOTE, FUSION);
  });
}
