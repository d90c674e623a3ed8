// What has changed in the record since a moment: by the documents that came since then.
import type { DocumentView, RecordView, Store } from "@chancery/record";
import type { Line } from "./ledger.ts";

/** `new`: the record came into being; `status`: it stands otherwise; `source`: another document tells of it. */
export type News = "new" | "status" | "source";

export interface Change {
  readonly record: RecordView;
  readonly news: News;
}

/** Documents looked through at once. */
const STEP = 200;

/** Records among these that documents added after `since` (an instant, ISO 8601) have made or changed. */
export async function changesSince(store: Store, lines: readonly Line[], since: string): Promise<Change[]> {
  const fresh = new Set((await addedSince(store, since)).map(({ sha256 }) => sha256));
  if (!fresh.size) return [];
  return lines.flatMap(({ record }) => {
    const news = newsOf(record, fresh);
    return news ? [{ record, news }] : [];
  });
}

async function addedSince(store: Store, since: string): Promise<DocumentView[]> {
  const found: DocumentView[] = [];
  for (let offset = 0; ; offset += STEP) {
    const { items, total } = await store.documents({ order: "added", limit: STEP, offset });
    const fresh = items.filter(({ added }) => Date.parse(added) > Date.parse(since));
    found.push(...fresh);
    if (fresh.length < items.length || offset + STEP >= total) return found;
  }
}

function newsOf({ sources, history }: RecordView, fresh: ReadonlySet<string>): News | null {
  const isFresh = (index: number) => fresh.has(sources[index]?.sha256 ?? "");
  const count = sources.filter((_, index) => isFresh(index)).length;
  if (!count) return null;
  if (count === sources.length) return "new";
  const last = history.at(-1);
  return history.length > 1 && last && isFresh(last.source) ? "status" : "source";
}
