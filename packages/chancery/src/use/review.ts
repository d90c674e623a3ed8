import type { RecordView, Store } from "@chancery/record";

/** Records on which sources disagree and nobody has said yet which is right. */
export async function disputed(store: Store, { limit = 200 }: { readonly limit?: number } = {}): Promise<RecordView[]> {
  const found: RecordView[] = [];
  for await (const record of store.export()) {
    const settled = new Set(record.judgements?.filter(({ verb }) => verb === "prefer").map(({ slot }) => slot));
    if (record.conflicts.some(({ field }) => !settled.has(field))) found.push(record);
    if (found.length >= limit) break;
  }
  return found;
}
