import { type RawBuilder, sql, type SqlBool } from "kysely";

/** Days up to which documents count, as day numbers, inclusive; null does not restrict. */
export interface KnownBy {
  /** Day a document was known: its publication, else its adding. */
  readonly asOf: number | null;
  readonly addedBy: number | null;
}

/** All that is in the store. */
export const ALL: KnownBy = { asOf: null, addedBy: null };

export function isRestricted({ asOf, addedBy }: KnownBy): boolean {
  return asOf !== null || addedBy !== null;
}

/** A condition on `document`: that it was known then. */
export function isKnown({ asOf, addedBy }: KnownBy): RawBuilder<SqlBool> {
  const known = asOf === null ? sql`1 = 1` : sql`${sql.ref("document.known")} <= ${asOf}`;
  const added = addedBy === null ? sql`1 = 1` : sql`${sql.ref("document.added_day")} <= ${addedBy}`;
  return sql<SqlBool>`(${known} and ${added})`;
}
