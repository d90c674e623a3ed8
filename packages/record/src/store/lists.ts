import type { Columns } from "../fuse/rank.ts";
import type { WordIndex } from "../schema/dialect.ts";
import type { Page } from "../schema/record.ts";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { isKnown, type KnownBy } from "./known.ts";
import { lasting, passing, type Selection } from "./selection.ts";

export interface Listed {
  readonly key: number;
  readonly id: string;
}

export interface Stretch {
  readonly order: "oldest" | "newest" | "kind";
  readonly limit: number;
  readonly offset: number;
}

/** Records as they stand now, in order; undated ones last. */
export async function listRecords(
  db: Database,
  words: WordIndex,
  selection: Selection,
  { order, limit, offset }: Stretch,
): Promise<Page<Listed>> {
  const chosen = db
    .selectFrom("record")
    .where((is) => is.and([lasting(db, is, selection, words), passing(is, selection)]));
  const { total } = await chosen.select((of) => of.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const direction = order === "newest" ? "desc" : "asc";
  let sorted = chosen.select(["key", "id"]);
  if (order === "kind") sorted = sorted.orderBy("kind");
  sorted = sorted.orderBy((is) => is("day", "is", null)).orderBy("day", direction);
  if (order !== "kind") sorted = sorted.orderBy("kind");
  const items = await sorted.orderBy("rank").orderBy("key").limit(limit).offset(offset).execute();
  return { total: Number(total), items };
}

/** What all chosen records are sought and sorted by, as they stand now. */
export function listColumns(
  db: Database,
  words: WordIndex,
  selection: Selection,
): Promise<(Columns & { key: number })[]> {
  return db
    .selectFrom("record")
    .select(["key", "kind", "type", "status", "when_from", "when_to", "day", "rank"])
    .where((is) => is.and([lasting(db, is, selection, words), passing(is, selection)]))
    .execute();
}

/** Each entity that a known fact of a record names, and whether as a place. */
export function namings(
  db: Database,
  known: KnownBy,
): Promise<{ record: number; entity: string | null; place: number }[]> {
  return db
    .selectFrom("name")
    .innerJoin("record_fact", "record_fact.fact", "name.fact")
    .innerJoin("fact", "fact.key", "name.fact")
    .innerJoin("document", "document.key", "fact.document")
    .select(["record_fact.record", "name.entity"])
    .select(sql<number>`case when ${sql.ref("name.slot")} = 'where' then 1 else 0 end`.as("place"))
    .distinct()
    .where("name.entity", "is not", null)
    .where(isKnown(known))
    .execute();
}

/** All records that a selection may hold on another day, in no order. */
export function candidates(db: Database, words: WordIndex, selection: Selection): Promise<Listed[]> {
  return db
    .selectFrom("record")
    .select(["key", "id"])
    .where((is) => lasting(db, is, selection, words))
    .execute();
}

/** `passing`, told of columns at hand. */
export function passes(columns: Columns, { statuses, from, to, undated }: Selection): boolean {
  if (statuses && !statuses.includes(columns.status ?? "")) return false;
  if ((from !== null || to !== null || !undated) && columns.day === null) return false;
  if (to !== null && columns.when_from !== null && columns.when_from > to) return false;
  return from === null || columns.when_to === null || columns.when_to >= from;
}
