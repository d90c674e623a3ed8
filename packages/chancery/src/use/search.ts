import type { Page, RecordHit, SearchQuery, Store, TextHit } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";

export interface Hits {
  readonly records: Page<RecordHit>;
  readonly texts: Page<TextHit>;
}

/** Records and texts that hold all the words, best first. Two-character Japanese words are found; case and accents do not matter. */
export async function search(store: Store, query: SearchQuery): Promise<Answer<Hits>> {
  const error = dateFault(query.asOf, query.addedBy);
  if (error) return { ok: false, error };
  return { ok: true, value: { records: await store.searchRecords(query), texts: await store.searchTexts(query) } };
}
