import type { ColumnDataType, ColumnDefinitionBuilder, Expression, Kysely, RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** Why a store could not be opened; `where` is its path or address. */
export interface StoreFailure {
  readonly code: StoreFailureCode;
  readonly where: string;
  readonly detail: string;
}

export type StoreFailureCode =
  "store-invalid" | "store-newer" | "store-missing" | "store-busy" | "store-unwritable" | "store-unsupported";

/** What is searched by words: reading texts, and facts with their names. */
export type Indexed = "text" | "fact";

/** A stretch of tokens that must follow one another; the last may be the beginning of a longer one. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly prefix: boolean;
}

/** Full-text index over tokens that were cut beforehand. Rows are known by the key of what they index. */
export interface WordIndex {
  put(what: Indexed, key: number, tokens: readonly string[]): Promise<void>;
  drop(what: Indexed, keys: readonly number[]): Promise<void>;
  /** A subquery of the keys of rows that hold all phrases. */
  matching(what: Indexed, phrases: readonly Phrase[]): RawBuilder<{ key: number }>;
  /** Keys of rows that hold all phrases, best first, at most `limit`. */
  best(what: Indexed, phrases: readonly Phrase[], limit: number): Promise<readonly number[]>;
  /** Keys of all rows, for verification. */
  keys(what: Indexed): Promise<readonly number[]>;
  /** What is wrong inside the index; empty where it is sound. */
  faults(): Promise<readonly string[]>;
}

type ColumnType = ColumnDataType | Expression<unknown>;

/** What differs between databases in making tables. */
export interface ColumnWords {
  readonly bytes: ColumnType;
  /** A 64-bit integer. */
  readonly integer: ColumnType;
  /** Text that is compared by its code points, whatever the machine's language. */
  readonly text: ColumnType;
  /** Makes a column the table's key, a number that grows with each row and is never used again. */
  readonly growing: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

/** All that the rest of the package asks of a database. */
export interface Connection {
  readonly path: string;
  readonly db: Kysely<Tables>;
  /** The word index, within a transaction of the database. */
  words(db: Kysely<Tables>): WordIndex;
  /** Faults of the file and of its references, as the database itself finds them. */
  faults(): Promise<readonly { readonly where: string; readonly detail: string }[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Make the store where it is missing. Default true. */
  readonly create?: boolean;
}

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StoreFailure };

/** A kind of database: it opens a place, and brings its tables up to date. */
export interface Dialect {
  readonly name: string;
  open(path: string, options?: OpenOptions): Promise<Opened<Connection>>;
  /** What an error of its driver means to a person; null for what nobody foresaw. */
  failureOf(error: unknown, path: string): StoreFailure | null;
}
