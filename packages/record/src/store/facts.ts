import type { Fact } from "@chancery/reader";
import type { Selectable } from "kysely";
import type { Handle } from "../fuse/handles.ts";
import type { FactTable } from "../schema/tables.ts";
import { batches, type Database } from "./database.ts";
import { type FactRow, nameRows } from "./fact-row.ts";

/** A row of a fact with the record it belongs to. */
export type LaidFact = Selectable<FactTable> & { readonly record: number | null };

/** The facts of a document in the order of its text. */
export function factsOf(db: Database, document: number): Promise<LaidFact[]> {
  return db
    .selectFrom("fact")
    .leftJoin("record_fact", "record_fact.fact", "fact.key")
    .selectAll("fact")
    .select("record_fact.record")
    .where("fact.document", "=", document)
    .orderBy("fact.start")
    .orderBy("fact.key")
    .execute();
}

/** Lays down facts with their names; gives their keys in the same order. */
export async function insertFacts(db: Database, rows: readonly FactRow[]): Promise<number[]> {
  const keys: number[] = [];
  for (const some of batches(rows)) {
    const laid = await db
      .insertInto("fact")
      .values(some.map(({ row }) => row))
      .returning(["key", "id"])
      .execute();
    const byId = new Map(laid.map(({ key, id }) => [id, key]));
    keys.push(...some.map(({ row }) => byId.get(row.id) ?? 0));
  }
  await layHandles(
    db,
    rows.map(({ sketched }, i) => ({ key: keys[i] ?? 0, handles: sketched?.handles ?? [] })),
  );
  const names = rows.flatMap(({ fact }, i) => nameRows(keys[i] ?? 0, fact));
  for (const some of batches(names)) await db.insertInto("name").values(some).execute();
  return keys;
}

/** Lays down what comparing sees of a fact. */
export async function laySketch(
  db: Database,
  fact: number,
  { laid, hash, mark }: { readonly laid: string | null; readonly hash: string | null; readonly mark: string },
): Promise<void> {
  await db.updateTable("fact").set({ sketch: laid, sketch_hash: hash, mark }).where("key", "=", fact).execute();
}

/** Lays down by what facts are found, in place of what was laid down before. */
export async function layHandles(
  db: Database,
  facts: readonly { readonly key: number; readonly handles: readonly Handle[] }[],
): Promise<void> {
  for (const some of batches(facts))
    await db
      .deleteFrom("handle")
      .where(
        "fact",
        "in",
        some.map(({ key }) => key),
      )
      .execute();
  const rows = facts.flatMap(({ key, handles }) =>
    handles.map(({ handle, from, to }) => ({ fact: key, handle, day_from: from, day_to: to })),
  );
  for (const some of batches(rows)) await db.insertInto("handle").values(some).execute();
}

export async function deleteFacts(db: Database, keys: readonly number[]): Promise<void> {
  for (const some of batches(keys)) await db.deleteFrom("fact").where("key", "in", some).execute();
}

/** The fact as it was read: its quote is cut from the text. */
export function factFrom(row: Pick<FactTable, "body" | "trace" | "start" | "end">, text: string): Fact {
  const { start, end } = row;
  const evidence = { start, end, quote: text.slice(start, end) };
  // Written by `factRows` from a fact and by nothing else.
  return { ...JSON.parse(row.body), evidence, trace: JSON.parse(row.trace) } as Fact;
}
