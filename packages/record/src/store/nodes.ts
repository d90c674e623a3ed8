import type { Days } from "../fuse/days.ts";
import { isDated } from "../fuse/days.ts";
import type { Profile } from "../fuse/profile.ts";
import { batches, type Database } from "./database.ts";

/** All facts of one profile in a block, taken together. */
export interface Node {
  /** The profile as it is laid down; equal strings are equal profiles. */
  readonly laid: string;
  readonly profile: Profile;
  readonly facts: number;
  /** Key of its first fact. */
  readonly oldest: number;
  /** Null where no fact of it has a record yet. */
  readonly record: number | null;
}

/** Profiles of a block that could be the same as one with these days; all of the block where it has none to compare. */
export async function nodesOf(db: Database, block: string, days: Days | null): Promise<Node[]> {
  let query = db
    .selectFrom("fact")
    .leftJoin("record_fact", "record_fact.fact", "fact.key")
    .select("fact.profile")
    .select((of) => [
      of.fn.countAll<number>().as("facts"),
      of.fn.min("fact.key").as("oldest"),
      of.fn.min("record_fact.record").as("record"),
    ])
    .where("fact.block", "=", block)
    .groupBy("fact.profile");
  if (days && !isDated(days)) query = query.where("when_from", "is", null).where("when_to", "is", null);
  if (days && isDated(days)) {
    query = query.where((is) => is.or([is("when_from", "is not", null), is("when_to", "is not", null)]));
    const { from, to } = days;
    if (to !== null) query = query.where((is) => is.or([is("when_from", "is", null), is("when_from", "<=", to)]));
    if (from !== null) query = query.where((is) => is.or([is("when_to", "is", null), is("when_to", ">=", from)]));
  }
  const rows = await query.orderBy("oldest").execute();
  return rows.map((row) => ({
    laid: row.profile ?? "",
    profile: profileFrom(row.profile ?? ""),
    facts: Number(row.facts),
    oldest: Number(row.oldest),
    record: row.record === null ? null : Number(row.record),
  }));
}

/** A profile as `factRows` wrote it. */
export function profileFrom(laid: string): Profile {
  return JSON.parse(laid) as Profile;
}

/** The record that facts of this profile belong to, if any fact but the given ones is there; null where none has a record. */
export async function recordOfProfile(
  db: Database,
  place: { readonly block: string; readonly profile: string },
  except: number,
): Promise<number | null> {
  const row = await db
    .selectFrom("fact")
    .innerJoin("record_fact", "record_fact.fact", "fact.key")
    .select("record_fact.record")
    .where("fact.block", "=", place.block)
    .where("fact.profile", "=", place.profile)
    .where("fact.key", "!=", except)
    .limit(1)
    .executeTakeFirst();
  return row?.record ?? null;
}

/** Puts facts into records, one row each. */
export async function putFacts(db: Database, rows: readonly { fact: number; record: number }[]): Promise<void> {
  for (const some of batches(rows)) await db.insertInto("record_fact").values(some).execute();
}

/** Puts all facts of a profile into a record, wherever they were. */
export async function moveProfile(
  db: Database,
  place: { readonly block: string; readonly profile: string },
  record: number,
): Promise<void> {
  await db
    .insertInto("record_fact")
    .columns(["fact", "record"])
    .expression((from) =>
      from
        .selectFrom("fact")
        .select((of) => ["fact.key", of.val(record).as("record")])
        .where("fact.block", "=", place.block)
        .where("fact.profile", "=", place.profile),
    )
    .onConflict((on) => on.column("fact").doUpdateSet({ record }))
    .execute();
}
