import { type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import type { Columns } from "../fuse/rank.ts";
import type { WordIndex } from "../schema/dialect.ts";
import type { Page } from "../schema/record.ts";
import type { Tables } from "../schema/tables.ts";
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
  stretch: Stretch,
): Promise<Page<Listed>> {
  const chosen = db
    .selectFrom("record")
    .where((is) => is.and([lasting(db, is, selection, words), passing("record", selection)]));
  return pageOf(chosen, "record", stretch);
}

/** Records as they were known on a day, in order; undated ones last. */
export async function listVersions(
  db: Database,
  words: WordIndex,
  { asOf, selection }: { readonly asOf: number; readonly selection: Selection },
  stretch: Stretch,
): Promise<Page<Listed>> {
  const chosen = db
    .selectFrom("version")
    .innerJoin("record", "record.key", "version.record")
    .where("version.since", "<=", asOf)
    .where("version.until", ">", asOf)
    .where((is) => is.and([lasting(db, is, selection, words), passing("version", selection)]));
  return pageOf(chosen, "version", stretch);
}

/** One page of what was chosen. Dated and undated ones are asked for apart: each is then sorted by the index. */
async function pageOf<T extends keyof Tables>(
  chosen: SelectQueryBuilder<Tables, T, object>,
  table: "record" | "version",
  { order, limit, offset }: Stretch,
): Promise<Page<Listed>> {
  const column = (name: string) => sql<number | string | null>`${sql.ref(`${table}.${name}`)}`;
  const day = column("day");
  const counts = await chosen
    .select([sql<number>`count(*)`.as("total"), sql<number>`count(${day})`.as("dated")])
    .executeTakeFirstOrThrow();
  const [total, dated] = [Number(counts.total), Number(counts.dated)];
  const stretchOf = (sorted: SelectQueryBuilder<Tables, T, object>, most: number, from: number): Promise<Listed[]> =>
    sorted
      .orderBy(column("rank"))
      .orderBy(sql`record.key`)
      .select([sql<number>`record.key`.as("key"), sql<string>`record.id`.as("id")])
      .limit(most)
      .offset(from)
      .execute();
  if (order === "kind")
    return {
      total,
      items: await stretchOf(
        chosen
          .orderBy(column("kind"))
          .orderBy(sql`${day} is null`)
          .orderBy(day),
        limit,
        offset,
      ),
    };
  const sorted = chosen.where(sql<SqlBool>`${day} is not null`).orderBy(day, order === "newest" ? "desc" : "asc");
  const items = await stretchOf(sorted.orderBy(column("kind")), limit, offset);
  if (items.length === limit) return { total, items };
  const undated = chosen.where(sql<SqlBool>`${day} is null`).orderBy(column("kind"));
  return { total, items: [...items, ...(await stretchOf(undated, limit - items.length, Math.max(0, offset - dated)))] };
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
    .where((is) => is.and([lasting(db, is, selection, words), passing("record", selection)]))
    .execute();
}

/** The same of records as they were known on a day. */
export function listVersionColumns(
  db: Database,
  words: WordIndex,
  { asOf, selection }: { readonly asOf: number; readonly selection: Selection },
): Promise<(Columns & { key: number })[]> {
  return db
    .selectFrom("version")
    .innerJoin("record", "record.key", "version.record")
    .select(["record.key", "version.kind", "version.type", "version.status"])
    .select(["version.when_from", "version.when_to", "version.day", "version.rank"])
    .where("version.since", "<=", asOf)
    .where("version.until", ">", asOf)
    .where((is) => is.and([lasting(db, is, selection, words), passing("version", selection)]))
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

/** All records that a selection may hold as they stood in the store on another day, in no order. */
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
