import type { Fact } from "@chancery/reader";
import { settingOf } from "../fuse/setting.ts";
import { type Database, inBatches } from "../store/database.ts";
import { keptEntities } from "../store/entities.ts";
import { asJudged, markOf, sketchedOf } from "../store/fact-row.ts";
import { factFrom, factsOf, type LaidFact, laySketch } from "../store/facts.ts";
import { linkJudgements } from "../store/judgements.ts";
import { laySketches } from "../store/sketches.ts";
import { Texts } from "../store/texts.ts";
import { attach, bearingsFor } from "./attaching.ts";

/** A fact whose sketch is another now; key of the one it had and of the one it has, null where it has none. */
export interface Resketched {
  readonly fact: LaidFact;
  readonly before: number | null;
  readonly now: number | null;
}

/** Attaches judgements to the facts of documents and lays their sketches down anew; gives the facts that changed. */
export async function resketch(db: Database, documents: readonly number[]): Promise<Resketched[]> {
  const rows = await inBatches([...new Set(documents)], (some) =>
    db.selectFrom("document").select(["key", "sha256", "lang", "published", "text"]).where("key", "in", some).execute(),
  );
  const entities = await keptEntities(db);
  const texts = new Texts();
  const changed: Resketched[] = [];
  for (const { key, sha256, lang, published, text } of rows) {
    const body = text === null ? "" : ((await texts.bodies(db, [text])).get(text) ?? "");
    const laid = await factsOf(db, key);
    const facts = laid.map((row) => factFrom(row, body));
    const meta = { lang: lang ?? "und", published, entities };
    changed.push(...(await resketchDocument(db, { laid, facts, sha256, meta })));
  }
  return changed;
}

interface Sheet {
  readonly laid: readonly LaidFact[];
  readonly facts: readonly Fact[];
  readonly sha256: string;
  readonly meta: Parameters<typeof settingOf>[1];
}

async function resketchDocument(db: Database, { laid, facts, sha256, meta }: Sheet): Promise<Resketched[]> {
  const attached = await attach(db, facts, sha256);
  await linkJudgements(
    db,
    attached.map(({ index, judgement, side }) => ({ fact: laid[index]?.key ?? 0, judgement, side })),
  );
  const bearings = await bearingsFor(db, facts, attached);
  const setting = settingOf(asJudged(facts, bearings), meta);
  const changed: Resketched[] = [];
  for (const [i, fact] of laid.entries()) {
    const told = facts[i];
    if (!told) continue;
    const sketched = sketchedOf(told, setting, bearings[i] ?? []);
    if (fact.mark === markOf(told) && (sketched?.hash ?? null) === fact.hash) continue;
    const keys = await laySketches(db, sketched ? [sketched] : []);
    const now = keys.get(sketched?.hash ?? "") ?? null;
    await laySketch(db, fact.key, { sketch: now, mark: markOf(told) });
    changed.push({ fact, before: fact.sketch, now });
  }
  return changed;
}
