import type { Clock, RecordSource, RecordView, Store } from "@chancery/record";

/** Slots in the order the contract names them; a slot that a record lacks is left out. */
const SLOTS = [
  ["kind", "type", "status", "when", "who", "to", "where", "name", "ordinal"],
  ["measure", "value", "unit", "bound", "of", "label"],
  ["by", "due", "gist"],
  ["person", "office", "as_of", "from", "said_by"],
].flat();

/** The object that the contract's `export` prints of a record, keys in the contract's order. */
export function exportLine({ id, body, sources, independent, history, conflicts }: RecordView): object {
  const slots: Readonly<Record<string, unknown>> = { ...body };
  return {
    id,
    ...Object.fromEntries(SLOTS.filter((slot) => slots[slot] !== undefined).map((slot) => [slot, slots[slot]])),
    sources: sources.map(sourceLine),
    independent,
    ...(conflicts.length ? { conflicts } : {}),
    ...(history.length ? { history } : {}),
  };
}

function sourceLine({ path, sha256, url, published, evidence }: RecordSource): object {
  return { path, sha256, url, published, evidence };
}

/** The whole record in the contract's order; two stores with the same documents give the same lines but for ids. */
export async function* exportLines(store: Store, clock: Clock = {}): AsyncGenerator<object> {
  for await (const record of store.export(clock)) yield exportLine(record);
}
