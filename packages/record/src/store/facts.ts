import type { Fact } from "@chancery/reader";
import type { Selectable } from "kysely";
import type { FactTable } from "../schema/tables.ts";
import { batches, type Database } from "./database.ts";
import { type FactRow, nameRows } from "./fact-row.ts";
import { laySketches } from "./sketches.ts";

/** A row of a fact with the record it belongs to. */
export type LaidFact = Selectable<FactTable> & { readonly record: number | null; readonly hash: string | null };

/** The facts of a document in the order of its text. */
export function factsOf(db: Database, document: number): Promise<LaidFact[]> {
  return db
    .selectFrom("fact")
    .leftJoin("sketch", "sketch.key", "fact.sketch")
    .selectAll("fact")
    .select(["sketch.record", "sketch.hash"])
    .where("fact.document", "=", document)
    .orderBy("fact.start")
    .orderBy("fact.key")
    .execute();
}

/** Lays down facts with their names and sketches; gives their keys in the same order. */
export async function insertFacts(db: Database, rows: readonly FactRow[]): Promise<number[]> {
  const sketches = await laySketches(
    db,
    rows.flatMap(({ sketched }) => sketched ?? []),
  );
  const keys: number[] = [];
  for (const some of batches(rows)) {
    const laid = await db
      .insertInto("fact")
      .values(some.map(({ row, sketched }) => ({ ...row, sketch: sketches.get(sketched?.hash ?? "") ?? null })))
      .returning(["key", "id"])
      .execute();
    const byId = new Map(laid.map(({ key, id }) => [id, key]));
    keys.push(...some.map(({ row }) => byId.get(row.id) ?? 0));
  }
  const names = rows.flatMap(({ fact }, i) => nameRows(keys[i] ?? 0, fact));
  for (const some of batches(names)) await db.insertInto("name").values(some).execute();
  return keys;
}

/** Lays down which sketch a fact has. */
export async function laySketch(
  db: Database,
  fact: number,
  laid: { readonly sketch: number | null; readonly mark: string },
): Promise<void> {
  await db.updateTable("fact").set(laid).where("key", "=", fact).execute();
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
