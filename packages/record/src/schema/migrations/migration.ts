import type { Kysely } from "kysely";
import type { ColumnWords } from "../dialect.ts";
import type { Tables } from "../tables.ts";

/** A step forward of the tables. Its place in the list is its number; once released it is never changed. */
export interface Migration {
  readonly name: string;
  /** Runs within a transaction together with the mark that it ran. */
  up(db: Kysely<Tables>, words: ColumnWords): Promise<void>;
}
