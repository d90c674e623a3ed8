import { type Expression, type ExpressionBuilder, type RawBuilder, sql, type SqlBool } from "kysely";
import type { WordIndex, Phrase } from "../schema/dialect.ts";
import type { Tables } from "../schema/tables.ts";
import type { Database } from "./database.ts";
import type { Sought } from "./entities.ts";
import { isKnown, type KnownBy } from "./known.ts";

/** Which records, in the store's own terms; see `RecordQuery`. Days are day numbers. */
export interface Selection {
  readonly kinds?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
  readonly names: readonly Sought[];
  readonly places: readonly Sought[];
  /** Null where no words are asked for; empty where nothing of what was asked can be sought. */
  readonly phrases: readonly Phrase[] | null;
  readonly document: string | null;
  readonly known: KnownBy;
}

type Is = ExpressionBuilder<Tables, "record">;

/** Conditions on `record` that hold whenever one looks: kind, type, and what its facts name. */
export function lasting(db: Database, is: Is, selection: Selection, words: WordIndex): Expression<SqlBool> {
  const { kinds, types, names, places, phrases, document, known } = selection;
  const all: Expression<SqlBool>[] = [is("record.facts", ">", 0)];
  if (kinds) all.push(is("record.kind", "in", [...kinds] as never));
  if (types) all.push(is("record.type", "in", [...types]));
  for (const sought of names) all.push(is("record.key", "in", naming(db, sought, { places: false, known })));
  for (const sought of places) all.push(is("record.key", "in", naming(db, sought, { places: true, known })));
  if (phrases)
    all.push(
      phrases.length
        ? is("record.key", "in", telling(db, known, words.matching("fact", phrases)))
        : sql<SqlBool>`1 = 0`,
    );
  if (document !== null) all.push(is("record.key", "in", supported(db, known).where("document.sha256", "=", document)));
  // As of a day, versions tell whether a record was known; the day of adding has none.
  if (known.addedBy !== null) all.push(is("record.key", "in", supported(db, known)));
  return is.and(all);
}

/** Conditions on what is drawn of a record, now or as it was known on a day: status and dates. */
export function passing(table: "record" | "version", { statuses, from, to, undated }: Selection): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const all: RawBuilder<unknown>[] = [sql`1 = 1`];
  if (statuses) all.push(sql`${column("status")} in (${sql.join(statuses.length ? [...statuses] : [""])})`);
  if (from !== null || to !== null || !undated) all.push(sql`${column("day")} is not null`);
  if (to !== null) all.push(sql`(${column("when_from")} is null or ${column("when_from")} <= ${to})`);
  if (from !== null) all.push(sql`(${column("when_to")} is null or ${column("when_to")} >= ${from})`);
  return sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}

function telling(db: Database, known: KnownBy, facts: RawBuilder<{ key: number }>) {
  return supported(db, known).where(sql<SqlBool>`${sql.ref("fact.key")} in ${facts}`);
}

/** Keys of records that known documents support. */
function supported(db: Database, known: KnownBy) {
  return db
    .selectFrom("record_fact")
    .innerJoin("fact", "fact.key", "record_fact.fact")
    .innerJoin("document", "document.key", "fact.document")
    .select("record_fact.record")
    .where(isKnown(known));
}

function naming(db: Database, { entities, folded }: Sought, { places, known }: { places: boolean; known: KnownBy }) {
  const named = supported(db, known)
    .innerJoin("name", "name.fact", "fact.key")
    .where((is) => is.or([is("name.entity", "in", [...entities]), is("name.folded", "in", [...folded])]));
  return places ? named.where("name.slot", "=", "where") : named;
}
