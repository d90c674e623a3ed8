import { type Database, inBatches } from "./database.ts";
import type { DocumentRow } from "./documents.ts";
import { isKnown, type KnownBy } from "./known.ts";

/** A record found by words, and the id of the fact of it that matched best. */
export interface FoundRecord {
  readonly key: number;
  readonly id: string;
  readonly fact: string;
}

/** The records of facts, in the order of the facts, each once. */
export async function recordsOfFacts(db: Database, facts: readonly number[], known: KnownBy): Promise<FoundRecord[]> {
  const rows = await inBatches(facts, (some) =>
    db
      .selectFrom("fact")
      .innerJoin("document", "document.key", "fact.document")
      .innerJoin("record_fact", "record_fact.fact", "fact.key")
      .innerJoin("record", "record.key", "record_fact.record")
      .select(["record.key", "record.id", "fact.id as fact", "fact.key as found"])
      .where("fact.key", "in", some)
      .where(isKnown(known))
      .execute(),
  );
  const byFact = new Map(rows.map((row) => [row.found, row]));
  const records = new Map<number, FoundRecord>();
  for (const fact of facts) {
    const row = byFact.get(fact);
    if (row && !records.has(row.key)) records.set(row.key, { key: row.key, id: row.id, fact: row.fact });
  }
  return [...records.values()];
}

/** The documents of texts, in the order of the texts. */
export async function documentsOfTexts(db: Database, texts: readonly number[], known: KnownBy): Promise<DocumentRow[]> {
  const rows = await inBatches(texts, (some) =>
    db.selectFrom("document").selectAll().where("text", "in", some).where(isKnown(known)).orderBy("key").execute(),
  );
  const place = new Map(texts.map((text, i) => [text, i]));
  return rows.sort((a, b) => (place.get(a.text ?? -1) ?? 0) - (place.get(b.text ?? -1) ?? 0));
}
