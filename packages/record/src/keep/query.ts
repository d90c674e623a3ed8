import type { RecordKind } from "../schema/record.ts";

/** The day the record is asked for; both EDTF days (`2025-08-27`), both inclusive. */
export interface Clock {
  /** As it was known on that day: documents by their `published`, by the day they were added where that is unknown. */
  readonly asOf?: string;
  /** As it stood in the store on that day: documents by the day they were added. */
  readonly addedBy?: string;
}

/** Which records; parts that are absent do not restrict, the values of one part are alternatives. */
export interface RecordQuery extends Clock {
  readonly kinds?: readonly RecordKind[];
  /** Event types and measures of figures. */
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  /** EDTF dates: records that touch the stretch from the first day of `from` to the last day of `to`. */
  readonly from?: string;
  readonly to?: string;
  /** Names in any language, or entity ids, in any slot. Each given name must be there. */
  readonly names?: readonly string[];
  /** Names or entity ids of the place (`where`). */
  readonly places?: readonly string[];
  /** Words to be found in the record's passages and names, as in search. */
  readonly words?: string;
  /** Only records with a passage in this document. */
  readonly document?: string;
  /** `false` leaves out records without a date. Default `true`: they come last. */
  readonly undated?: boolean;
  readonly order?: "oldest" | "newest";
  readonly limit?: number;
  readonly offset?: number;
}

export interface DocumentQuery extends Clock {
  readonly status?: "read" | "unread";
  readonly langs?: readonly string[];
  readonly words?: string;
  readonly order?: "published" | "added" | "path";
  readonly limit?: number;
  readonly offset?: number;
}

export interface SearchQuery extends Clock {
  /** Words; all must be found. A stretch in quotation marks is sought as it stands. */
  readonly words: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** A value to filter by and how many records bear it. `name` holds display names by language for entities. */
export interface Facet {
  readonly value: string;
  readonly count: number;
  readonly names?: Readonly<Record<string, string>>;
}

/** What the records of a query can be narrowed by. */
export interface Facets {
  readonly kinds: readonly Facet[];
  readonly types: readonly Facet[];
  readonly statuses: readonly Facet[];
  /** Entities named, most frequent first, at most 200. */
  readonly names: readonly Facet[];
  readonly places: readonly Facet[];
  /** First and last year that any record touches, or null in an empty store. */
  readonly years: { readonly first: number; readonly last: number } | null;
}
