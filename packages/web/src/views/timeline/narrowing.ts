import type { RecordFilters } from "../../api/filters.ts";

/** What narrows the timeline now, and how to narrow it otherwise. */
export interface Narrowing {
  readonly filters: RecordFilters;
  readonly narrow: (filters: RecordFilters) => void;
}
