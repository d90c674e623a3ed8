import { type Database, inBatches } from "./database.ts";

/** What a document shares with its kin: its address, that of its original, its words. */
export interface Marks {
  readonly url: string | null;
  readonly original: string | null;
  readonly textHash: string | null;
}

/**
 * Lays down what a document is known to its kin by and numbers the lines of descent anew as far as they change.
 * Gives the keys of documents whose line changed, itself among them where it was put into one.
 */
export async function settleDescent(db: Database, document: number, marks: Marks): Promise<readonly number[]> {
  const before = await kinOf(db, [document]);
  await db.deleteFrom("descent").where("document", "=", document).execute();
  const rows = marksOf(marks).map((mark) => ({ document, mark }));
  if (rows.length) await db.insertInto("descent").values(rows).execute();
  const sharing = await documentsMarked(
    db,
    rows.map((row) => row.mark),
  );
  const all = new Set([...before, ...(await kinOf(db, sharing)), document]);
  return renumber(db, [...all]);
}

function marksOf({ url, original, textHash }: Marks): string[] {
  const marks = [addressMark(url), addressMark(original), textHash && `text:${textHash}`];
  return [...new Set(marks.filter((mark) => mark !== null))];
}

/** An address without what changes nothing: scheme, fragment, closing slash. The front page of a site marks nothing. */
function addressMark(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  const path = pathname.replace(/\/+$/, "");
  return path || search ? `url:${host.replace(/^www\./, "")}${path}${search}` : null;
}

async function documentsMarked(db: Database, marks: readonly string[]): Promise<number[]> {
  const rows = await inBatches(marks, (some) =>
    db.selectFrom("descent").select("document").where("mark", "in", some).execute(),
  );
  return rows.map((row) => row.document);
}

/** All documents of the lines of descent of the given ones. */
async function kinOf(db: Database, documents: readonly number[]): Promise<number[]> {
  const rows = await inBatches(documents, (some) =>
    db
      .selectFrom("document")
      .select("key")
      .where("lineage", "in", db.selectFrom("document").select("lineage").where("key", "in", some))
      .execute(),
  );
  return rows.map((row) => row.key);
}

/** Gives each line of descent among the documents the key of its first; they must hold whole lines. */
async function renumber(db: Database, documents: readonly number[]): Promise<number[]> {
  const marks = await inBatches(documents, (some) =>
    db.selectFrom("descent").selectAll().where("document", "in", some).execute(),
  );
  const lines = linesOf(documents, marks);
  const known = await inBatches(documents, (some) =>
    db.selectFrom("document").select(["key", "lineage"]).where("key", "in", some).execute(),
  );
  const changed = known.filter(({ key, lineage }) => lines.get(key) !== lineage);
  for (const { key } of changed)
    await db
      .updateTable("document")
      .set({ lineage: lines.get(key) ?? key })
      .where("key", "=", key)
      .execute();
  return changed.map(({ key }) => key);
}

/** The smallest document key of each one's line: documents that share a mark are of one line. */
function linesOf(
  documents: readonly number[],
  marks: readonly { readonly document: number; readonly mark: string }[],
): ReadonlyMap<number, number> {
  const above = new Map(documents.map((document) => [document, document]));
  const root = (document: number): number => {
    const next = above.get(document) ?? document;
    return next === document ? document : root(next);
  };
  const first = new Map<string, number>();
  for (const { document, mark } of marks) {
    const [a, b] = [root(document), root(first.get(mark) ?? document)];
    above.set(Math.max(a, b), Math.min(a, b));
    if (!first.has(mark)) first.set(mark, document);
  }
  return new Map(documents.map((document) => [document, root(document)]));
}
