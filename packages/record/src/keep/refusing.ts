import type { PackEntity } from "@chancery/reader";
import { settingOf } from "../fuse/setting.ts";
import type { Connection } from "../schema/dialect.ts";
import { batches, type Database } from "../store/database.ts";
import { keptEntities } from "../store/entities.ts";
import { sketchedOf } from "../store/fact-row.ts";
import { factFrom, factsOf, layHandles, laySketch } from "../store/facts.ts";
import { noteSetting, settingNamed } from "../store/settings.ts";
import { Texts } from "../store/texts.ts";
import { refuse } from "./fusing.ts";

/** Rises with every change in how facts are sketched and compared: stores fused by other rules are then fused anew. */
export const FUSION = "1";

const NOTE = "fusion";
/** Facts whose surroundings are mended at once. */
const BATCH = 500;

/** Fuses a whole store anew where its records were fused by other rules. Ids stay: what hangs together keeps its oldest. */
export async function refuseIfOld({ db }: Connection): Promise<void> {
  if ((await settingNamed(db, NOTE)) === FUSION) return;
  await db.transaction().execute(async (trx) => {
    const hashes = await sketchAll(trx);
    const course = { done: new Set<string>(), taken: new Set<number>() };
    for (const some of batches([...hashes], BATCH)) await refuse(trx, some, course);
    await noteSetting(trx, NOTE, FUSION);
  });
}

async function sketchAll(db: Database): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  const texts = new Texts();
  const documents = await db.selectFrom("document").select(["key", "lang", "published", "text"]).execute();
  const entities = await keptEntities(db);
  for (const { key, lang, published, text } of documents) {
    const body = text === null ? "" : ((await texts.bodies(db, [text])).get(text) ?? "");
    for (const hash of await sketchDocument(db, { key, lang: lang ?? "und", published, body, entities }))
      hashes.add(hash);
  }
  return hashes;
}

interface Sheet {
  readonly key: number;
  readonly lang: string;
  readonly published: string | null;
  readonly body: string;
  readonly entities: readonly PackEntity[];
}

async function sketchDocument(db: Database, { key, body, ...document }: Sheet): Promise<string[]> {
  const rows = await factsOf(db, key);
  const facts = rows.map((row) => ({ key: row.key, fact: factFrom(row, body) }));
  const setting = settingOf(
    facts.map(({ fact }) => fact),
    document,
  );
  const sketched = facts.flatMap(({ key: fact, fact: told }) => {
    const drawn = sketchedOf(told, setting);
    return drawn ? [{ ...drawn, key: fact }] : [];
  });
  for (const each of sketched) await laySketch(db, each.key, each);
  await layHandles(db, sketched);
  return sketched.map(({ hash }) => hash);
}
