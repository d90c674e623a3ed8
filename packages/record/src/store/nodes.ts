import type { Handle } from "../fuse/handles.ts";
import type { Sketch } from "../fuse/sketch.ts";
import { batches, type Database, inBatches } from "./database.ts";
import { sketchFrom } from "./fact-row.ts";

/** All facts of one sketch, taken together. */
export interface Node {
  readonly hash: string;
  /** The sketch as it is laid down; equal strings are equal sketches. */
  readonly laid: string;
  readonly sketch: Sketch;
  readonly facts: number;
  /** Key of its first fact. */
  readonly oldest: number;
  /** Records that its facts are in: one, or none as yet; several where sketches have just been drawn anew. */
  readonly records: readonly number[];
}

/** Sketches that can be found by one of these handles, within its days. */
export async function nodesOf(db: Database, handles: readonly Handle[]): Promise<Node[]> {
  const hashes = new Set<string>();
  for (const some of batches(handles)) {
    const rows = await db
      .selectFrom("handle")
      .innerJoin("fact", "fact.key", "handle.fact")
      .select("fact.sketch_hash")
      .distinct()
      .where((is) =>
        is.or(
          some.map(({ handle, from, to }) =>
            is.and([
              is("handle.handle", "=", handle),
              ...(to === null ? [] : [is.or([is("handle.day_from", "is", null), is("handle.day_from", "<=", to)])]),
              ...(from === null ? [] : [is.or([is("handle.day_to", "is", null), is("handle.day_to", ">=", from)])]),
            ]),
          ),
        ),
      )
      .execute();
    for (const { sketch_hash } of rows) if (sketch_hash !== null) hashes.add(sketch_hash);
  }
  return nodesHashed(db, [...hashes]);
}

/** Sketches of a kind whose facts name one of these entities. */
export async function nodesNaming(db: Database, kind: Sketch["kind"], entities: readonly string[]): Promise<Node[]> {
  const rows = await inBatches(entities, (some) =>
    db
      .selectFrom("name")
      .innerJoin("fact", "fact.key", "name.fact")
      .select("fact.sketch_hash")
      .distinct()
      .where("name.entity", "in", some)
      .where("fact.kind", "=", kind)
      .execute(),
  );
  return nodesHashed(
    db,
    rows.flatMap(({ sketch_hash }) => sketch_hash ?? []),
  );
}

export async function nodesHashed(db: Database, hashes: readonly string[]): Promise<Node[]> {
  const rows = await inBatches(hashes, (some) =>
    db
      .selectFrom("fact")
      .select("fact.sketch_hash")
      .select((of) => [
        of.fn.min("fact.sketch").as("sketch"),
        of.fn.countAll<number>().as("facts"),
        of.fn.min("fact.key").as("oldest"),
      ])
      .where("fact.sketch_hash", "in", some)
      .groupBy("fact.sketch_hash")
      .execute(),
  );
  const records = await recordsHashed(db, hashes);
  return rows.map((row) => ({
    hash: row.sketch_hash ?? "",
    laid: row.sketch ?? "",
    sketch: sketchFrom(row.sketch ?? ""),
    facts: Number(row.facts),
    oldest: Number(row.oldest),
    records: records.get(row.sketch_hash ?? "") ?? [],
  }));
}

async function recordsHashed(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, number[]>> {
  const rows = await inBatches(hashes, (some) =>
    db
      .selectFrom("fact")
      .innerJoin("record_fact", "record_fact.fact", "fact.key")
      .select(["fact.sketch_hash", "record_fact.record"])
      .distinct()
      .where("fact.sketch_hash", "in", some)
      .orderBy("record_fact.record")
      .execute(),
  );
  const records = new Map<string, number[]>();
  for (const { sketch_hash: hash, record } of rows)
    if (hash !== null) records.set(hash, [...(records.get(hash) ?? []), record]);
  return records;
}

/** The record that facts of this sketch belong to, if any fact but the given one is there; null where none has a record. */
export async function recordOfSketch(db: Database, hash: string, except: number): Promise<number | null> {
  const row = await db
    .selectFrom("fact")
    .innerJoin("record_fact", "record_fact.fact", "fact.key")
    .select("record_fact.record")
    .where("fact.sketch_hash", "=", hash)
    .where("fact.key", "!=", except)
    .limit(1)
    .executeTakeFirst();
  return row?.record ?? null;
}

/** Puts facts into records, one row each. */
export async function putFacts(db: Database, rows: readonly { fact: number; record: number }[]): Promise<void> {
  for (const some of batches(rows)) await db.insertInto("record_fact").values(some).execute();
}

/** Puts all facts of a sketch into a record, wherever they were. */
export async function moveSketch(db: Database, hash: string, record: number): Promise<void> {
  await db
    .insertInto("record_fact")
    .columns(["fact", "record"])
    .expression((from) =>
      from
        .selectFrom("fact")
        .select((of) => ["fact.key", of.val(record).as("record")])
        .where("fact.sketch_hash", "=", hash),
    )
    .onConflict((on) => on.column("fact").doUpdateSet({ record }))
    .execute();
}
