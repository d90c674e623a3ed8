import { draw } from "../fuse/draw.ts";
import type { Member } from "../fuse/member.ts";
import { columnsOf } from "../fuse/rank.ts";
import { type Version, versionsBetween, versionsOf } from "../fuse/versions.ts";
import type { Connection } from "../schema/dialect.ts";
import type { Database } from "../store/database.ts";
import { judgedDays } from "../store/judgements.ts";
import { ALL } from "../store/known.ts";
import { membersOf } from "../store/members.ts";
import { markPromised } from "../store/outcomes.ts";
import { staleRecords, writeDrawn, writeVersions } from "../store/records.ts";
import type { Texts } from "../store/texts.ts";

/** Records drawn in one transaction. */
const BATCH = 200;

/**
 * Draws anew what records that gained or lost facts are sought and sorted by, now and as they were known on other days.
 * Done when somebody looks, not with each document: a record that a thousand documents support is then drawn once.
 */
export async function settle({ db }: Connection, texts: Texts): Promise<void> {
  while ((await staleRecords(db, 1)).length) {
    await db.transaction().execute(async (trx) => {
      const stale = await staleRecords(trx, BATCH);
      const keys = stale.map((record) => record.key);
      const members = await membersOf(trx, keys, { texts, known: ALL });
      const judged = await judgedDays(trx, keys);
      for (const { key, id } of stale) {
        const facts = members.get(key) ?? [];
        const own = facts.filter(({ isOutcome }) => !isOutcome).length;
        await writeDrawn(trx, key, facts.length ? columnsOf(draw(id, facts)) : null, own);
        const days = judged.get(key);
        const versions = days ? await judgedVersions(trx, { key, id, facts, days }, texts) : versionsOf(id, facts);
        await writeVersions(trx, key, versions);
      }
      await markPromised(
        trx,
        stale.filter(({ kind }) => kind === "event").map(({ key }) => key),
      );
    });
  }
}

interface Judged {
  readonly key: number;
  readonly id: string;
  readonly facts: readonly Member[];
  readonly days: readonly number[];
}

/** What a record said from day to day of which people decided something: each step is drawn as it was known then. */
async function judgedVersions(db: Database, { key, id, facts, days }: Judged, texts: Texts): Promise<Version[]> {
  const all = new Set([...facts.map(({ document }) => document.known), ...days]);
  const steps: { since: number; columns: ReturnType<typeof columnsOf> | null }[] = [];
  for (const since of [...all].sort((a, b) => a - b)) {
    const then = (await membersOf(db, [key], { texts, known: { asOf: since, addedBy: null } })).get(key);
    steps.push({ since, columns: then?.length ? columnsOf(draw(id, then)) : null });
  }
  return versionsBetween(steps);
}
