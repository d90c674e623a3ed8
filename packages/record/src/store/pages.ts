import { type Database, inBatches } from "./database.ts";

/** What a server said of a page (RFC 9110, 8.8): sent back, it need not send the same page again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is remembered of pages, by address. */
export async function recallPages(db: Database, urls: readonly string[]): Promise<ReadonlyMap<string, Validators>> {
  const rows = await inBatches(urls, (some) => db.selectFrom("page").selectAll().where("url", "in", some).execute());
  return new Map(rows.map((row) => [row.url, validatorsOf(row)]));
}

function validatorsOf({ etag, last_modified }: { etag: string | null; last_modified: string | null }): Validators {
  return { ...(etag === null ? {} : { etag }), ...(last_modified === null ? {} : { lastModified: last_modified }) };
}

export async function rememberPage(db: Database, url: string, { etag, lastModified }: Validators): Promise<void> {
  const said = { etag: etag ?? null, last_modified: lastModified ?? null };
  await db
    .insertInto("page")
    .values({ url, ...said })
    .onConflict((on) => on.column("url").doUpdateSet(said))
    .execute();
}
