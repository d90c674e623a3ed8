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

/**
 * Runs a query for each stretch of a list and gathers the rows. The last item of a stretch is told several times, until
 * there are 1, 2, 4, 8 … of them: for lists of all lengths there are then few statements, which stay prepared.
 */
export async function inBatches<T, R>(items: readonly T[], query: (some: T[]) => Promise<readonly R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (const some of batches(items)) rows.push(...(await query(padded(some))));
  return rows;
}

/** The list with its last item repeated until its length is a power of two. */
export function padded<T>(items: readonly T[]): T[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, items.length)));
  return [...items, ...items.slice(-1).flatMap((last) => Array.from({ length: length - items.length }, () => last))];
}
