import { draw } from "../fuse/draw.ts";
import { columnsOf } from "../fuse/rank.ts";
import type { Connection } from "../schema/dialect.ts";
import { ALL } from "../store/known.ts";
import { membersOf } from "../store/members.ts";
import { staleRecords, writeDrawn } from "../store/records.ts";
import type { Texts } from "../store/texts.ts";

/** Records drawn in one transaction. */
const BATCH = 200;

/**
 * Draws anew what records that gained or lost facts are sought and sorted by. Done when somebody looks, not with each
 * document: a record that a thousand documents support is then drawn once.
 */
export async function settle({ db }: Connection, texts: Texts): Promise<void> {
  while ((await staleRecords(db, 1)).length) {
    await db.transaction().execute(async (trx) => {
      const stale = await staleRecords(trx, BATCH);
      const members = await membersOf(
        trx,
        stale.map((record) => record.key),
        { texts, known: ALL },
      );
      for (const { key, id } of stale) {
        const facts = members.get(key) ?? [];
        await writeDrawn(trx, key, facts.length ? columnsOf(draw(id, facts)) : null, facts.length);
      }
    });
  }
}
