import type { Page, RecordKind, RecordQuery, RecordView, Store } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";

/** What a chronology is made of; offices are asked for by name. */
const KINDS: readonly RecordKind[] = ["event", "figure", "pledge"];

/** Records by date, oldest first unless asked otherwise; at most 200 unless `limit` says more. Dates that are none give `date-invalid`. */
export async function timeline(store: Store, query: RecordQuery = {}): Promise<Answer<Page<RecordView>>> {
  const error = faultOf(query);
  return error ? { ok: false, error } : { ok: true, value: await store.records({ kinds: KINDS, ...query }) };
}

function faultOf({ from, to, asOf, addedBy }: RecordQuery) {
  return dateFault(from, to, asOf, addedBy);
}
