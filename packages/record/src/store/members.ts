import { judged } from "../fuse/judged.ts";
import type { Member } from "../fuse/member.ts";
import type { RecordFact } from "../schema/record.ts";
import type { NotNull } from "kysely";
import { type Database, inBatches } from "./database.ts";
import { factFrom } from "./facts.ts";
import { isKnown, type KnownBy } from "./known.ts";
import { bearingsOf } from "./judgements.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Texts } from "./texts.ts";

interface Look {
  readonly texts: Texts;
  readonly known: KnownBy;
}

/**
 * The facts of records, with their documents, as far as these were known; records without any are absent. Promises have
 * what events tell of their outcome beside their own.
 */
export async function membersOf(
  db: Database,
  records: readonly number[],
  look: Look,
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const members = new Map(await ownMembersOf(db, records, look));
  for (const [record, own] of members) {
    const outcomes = await outcomesOf(db, own, (events) => ownMembersOf(db, events, look));
    if (outcomes.length) members.set(record, [...own, ...outcomes]);
  }
  return members;
}

/** The facts that belong to records themselves. */
export async function ownMembersOf(
  db: Database,
  records: readonly number[],
  { texts, known }: Look,
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const rows = await inBatches(records, (some) => memberRows(db, some, known));
  const bearings = await bearingsOf(
    db,
    rows.map((row) => row.key),
    known.asOf,
  );
  const bodies = await texts.bodies(
    db,
    rows.map((row) => row.text),
  );
  const members = new Map<number, Member[]>();
  for (const row of rows) {
    const { record, id, sha256, path, url, published, lang, title, publisher, known: since, lineage } = row;
    // Quotes have no sketch and therefore no record.
    const read = factFrom(row, bodies.get(row.text) ?? "") as RecordFact;
    const bearing = bearings.get(row.key) ?? [];
    const fact = judged(read, bearing);
    if (!fact) continue;
    const meta = { sha256, path, url, published, lang: lang ?? "und", title, publisher };
    const document = { ...meta, known: since, lineage: lineage ?? -1 };
    const list = members.get(record) ?? [];
    list.push({ id, fact, bearings: bearing, laid: row.laid, document });
    members.set(record, list);
  }
  return members;
}

function memberRows(db: Database, records: readonly number[], known: KnownBy) {
  return db
    .selectFrom("sketch")
    .innerJoin("fact", "fact.sketch", "sketch.key")
    .innerJoin("document", "document.key", "fact.document")
    .select(["sketch.record", "fact.key", "fact.id", "fact.text", "fact.start", "fact.end", "fact.body", "fact.trace"])
    .select("sketch.laid")
    .select(["document.sha256", "document.path", "document.url", "document.published", "document.lang"])
    .select(["document.title", "document.publisher", "document.known", "document.lineage"])
    .where("sketch.record", "in", records)
    .$narrowType<{ record: NotNull }>()
    .where(isKnown(known))
    .execute();
}
