import { type RawBuilder, sql } from "kysely";
import type { Handle } from "../fuse/handles.ts";
import type { Sketch } from "../fuse/sketch.ts";
import { batches, type Database, inBatches, padded } from "./database.ts";
import { NEVER, REACHES, sketchFrom } from "./sketches.ts";

/** All facts of one sketch, taken together. */
export interface Node {
  readonly key: number;
  /** The sketch as it is laid down; equal strings are equal sketches. */
  readonly laid: string;
  readonly sketch: Sketch;
  /** Key of its first fact. */
  readonly oldest: number;
  /** Smallest key among the sketches that hang together with it; null until it was fused. */
  readonly part: number | null;
  readonly record: number | null;
}

/** Sketches that can be found by one of these handles, within its days. */
export async function nodesOf(db: Database, handles: readonly Handle[]): Promise<Node[]> {
  const found = new Set<number>();
  for (const some of batches(handles, 32)) {
    const { rows } = await sql<{ sketch: number }>`${nearby(some)}`.execute(db);
    for (const { sketch } of rows) found.add(sketch);
  }
  return nodesKeyed(db, [...found]);
}

/**
 * Keys of the sketches of handles. Handles are kept by how long their days are: those of a year ago that lasted a month
 * need not be looked at.
 */
function nearby(handles: readonly Handle[]): RawBuilder<unknown> {
  const asked = padded(handles).map(({ handle, from, to }) => sql`(${handle}, ${from ?? -NEVER}, ${to ?? NEVER})`);
  const within = REACHES.map((most, reach) =>
    reach === 0
      ? sql`select sketch from asked cross join handle on handle.handle = asked.name and handle.reach = 0`
      : sql`select sketch from asked cross join handle on handle.handle = asked.name and handle.reach = ${sql.lit(reach)}
          and handle.day_from between asked.day_from - ${sql.lit(most)} and asked.day_to
          and handle.day_to >= asked.day_from`,
  );
  return sql`with asked (name, day_from, day_to) as (values ${sql.join(asked)}) ${sql.join(within, sql` union `)}`;
}

/** Sketches of a kind whose facts name one of these entities. */
export async function nodesNaming(db: Database, kind: Sketch["kind"], entities: readonly string[]): Promise<Node[]> {
  const rows = await inBatches(entities, (some) =>
    db
      .selectFrom("name")
      .innerJoin("fact", "fact.key", "name.fact")
      .select("fact.sketch")
      .distinct()
      .where("name.entity", "in", some)
      .where("fact.kind", "=", kind)
      .execute(),
  );
  return nodesKeyed(
    db,
    rows.flatMap(({ sketch }) => sketch ?? []),
  );
}

export async function nodesKeyed(db: Database, keys: readonly number[]): Promise<Node[]> {
  const rows = await inBatches(keys, (some) => nodeRows(db).where("sketch.key", "in", some).execute());
  return rows.map(nodeFrom);
}

/** All sketches of these parts. */
export async function nodesOfParts(db: Database, parts: readonly number[]): Promise<Node[]> {
  const rows = await inBatches(parts, (some) => nodeRows(db).where("sketch.part", "in", some).execute());
  return rows.map(nodeFrom);
}

function nodeRows(db: Database) {
  return db
    .selectFrom("sketch")
    .select(["sketch.key", "sketch.laid", "sketch.part", "sketch.record"])
    .select((of) =>
      of
        .selectFrom("fact")
        .select("fact.key")
        .whereRef("fact.sketch", "=", "sketch.key")
        .orderBy("fact.key")
        .limit(1)
        .as("oldest"),
    );
}

function nodeFrom({ oldest, ...row }: Omit<Node, "sketch" | "oldest"> & { readonly oldest: number | null }): Node {
  return { ...row, sketch: sketchFrom(row.laid), oldest: oldest ?? Infinity };
}

/** How many facts each sketch stands for. */
export async function factsOf(db: Database, sketches: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await inBatches(sketches, (some) =>
    db
      .selectFrom("fact")
      .select((of) => ["sketch", of.fn.countAll<number>().as("facts")])
      .where("sketch", "in", some)
      .groupBy("sketch")
      .execute(),
  );
  return new Map(rows.flatMap(({ sketch, facts }) => (sketch === null ? [] : [[sketch, Number(facts)] as const])));
}

/** Puts all facts of sketches into a record, wherever they were. */
export async function moveSketches(db: Database, sketches: readonly number[], record: number): Promise<void> {
  for (const some of batches(sketches))
    await db.updateTable("sketch").set({ record }).where("key", "in", some).execute();
}

/** Notes of sketches which hang together. */
export async function notePart(db: Database, sketches: readonly number[], part: number): Promise<void> {
  for (const some of batches(sketches)) await db.updateTable("sketch").set({ part }).where("key", "in", some).execute();
}

/** The record that facts of a sketch belong to. */
export async function recordsOfSketches(
  db: Database,
  sketches: readonly number[],
): Promise<Map<number, number | null>> {
  const rows = await inBatches(sketches, (some) =>
    db.selectFrom("sketch").select(["key", "record"]).where("key", "in", some).execute(),
  );
  return new Map(rows.map(({ key, record }) => [key, record]));
}
