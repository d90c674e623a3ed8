import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";

/** The database, or a transaction of it. */
export type Database = Kysely<Tables>;

/** Rows put into one statement: well under the number of values that any database takes. */
const BATCH = 200;

/** Stretches of a list that fit into one statement each. */
export function* batches<T>(rows: readonly T[], size = BATCH): Generator<T[]> {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}

/** Runs a query for each stretch of a list and gathers the rows. */
export async function inBatches<T, R>(items: readonly T[], query: (some: T[]) => Promise<readonly R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (const some of batches(items)) rows.push(...(await query(some)));
  return rows;
}
