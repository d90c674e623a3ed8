import { foldName } from "../fuse/name-key.ts";
import { type Database, inBatches } from "./database.ts";
import { quoteHash } from "./hash.ts";

/** What a document shares with its kin: its address, that of its original, its words, or most of its sentences. */
export interface Marks {
  readonly url: string | null;
  readonly original: string | null;
  readonly textHash: string | null;
  /** Digests of sentences (see `sentenceMarks`). */
  readonly sentences: readonly string[];
}

/**
 * Lays down what a document is known to its kin by and numbers the lines of descent anew as far as they change.
 * Gives the keys of documents whose line changed, itself among them where it was put into one.
 */
export async function settleDescent(db: Database, document: number, marks: Marks): Promise<readonly number[]> {
  const before = await kinOf(db, [document]);
  const own = db.selectFrom("document").select("published_from").where("key", "=", document);
  const { published_from: day } = await own.executeTakeFirstOrThrow();
  await db.deleteFrom("descent").where("document", "=", document).execute();
  const alone = marksOf(marks);
  const rows = [...alone, ...marks.sentences].map((mark) => ({ document, mark, day }));
  if (rows.length) await db.insertInto("descent").values(rows).execute();
  const sharing = [...(await documentsMarked(db, alone)), ...(await documentsRepeating(db, day, marks.sentences))];
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

/** Documents with which this one has several sentences in common, of nearly the same day. */
async function documentsRepeating(db: Database, day: number | null, sentences: readonly string[]): Promise<number[]> {
  if (sentences.length < FEWEST || day === null) return [];
  const rows = await db
    .selectFrom("descent")
    .select("document")
    .where("mark", "in", [...sentences])
    .where("day", ">=", day - PROMPT)
    .where("day", "<=", day + PROMPT)
    .groupBy("document")
    .having((is) => is(is.fn.countAll(), ">=", FEWEST))
    .execute();
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
    db.selectFrom("descent").select(["document", "mark", "day"]).where("document", "in", some).execute(),
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

/** A mark of a document, and the first day the document may be of. */
interface Mark {
  readonly document: number;
  readonly mark: string;
  readonly day: number | null;
}

/** Days within which a paper is reprinted; standing phrases come back for years. */
const PROMPT = 7;
/** What marks of sentences begin with. */
const SENTENCE = "line:";
/** Sentences that two papers must have in common to be copies of one another, besides more than half of the shorter one's. */
const FEWEST = 2;
/** Sentences of a paper that are laid down, those with the smallest digests: the same choice in every copy. */
const MOST = 12;
/** Shorter sentences stand in papers that have nothing else in common. */
const SHORTEST = 30;

/** Digests of sentences by which a reprint is known, also where it leaves some out and bears another head. */
export function sentenceMarks(text: string): string[] {
  const sentences = text.split(/(?<=[.!?。！？])\s*|\n+/u).map(foldName);
  const long = sentences.filter(
    (sentence) => sentence.length >= SHORTEST || (sentence.length >= SHORTEST / 2 && /[ぁ-ヿ]/u.test(sentence)),
  );
  return [...new Set(long.map((sentence) => `${SENTENCE}${quoteHash(sentence)}`))].sort().slice(0, MOST);
}

/** The smallest document key of each one's line: documents are of one line that share a mark, or most of their sentences. */
function linesOf(documents: readonly number[], marks: readonly Mark[]): ReadonlyMap<number, number> {
  const above = new Map(documents.map((document) => [document, document]));
  const root = (document: number): number => {
    const next = above.get(document) ?? document;
    return next === document ? document : root(next);
  };
  const first = new Map<string, number>();
  const join = (one: number, other: number) => {
    const [a, b] = [root(one), root(other)];
    above.set(Math.max(a, b), Math.min(a, b));
  };
  for (const { document, mark } of marks) {
    if (mark.startsWith(SENTENCE)) continue;
    join(document, first.get(mark) ?? document);
    if (!first.has(mark)) first.set(mark, document);
  }
  for (const [one, other] of copiesAmong(marks)) join(one, other);
  return new Map(documents.map((document) => [document, root(document)]));
}

/** Pairs of documents of nearly the same day that have more than half of their sentences in common. */
function copiesAmong(marks: readonly Mark[]): [number, number][] {
  const sheets = new Map<number, { readonly day: number; readonly lines: Set<string> }>();
  for (const { document, mark, day } of marks) {
    if (!mark.startsWith(SENTENCE) || day === null) continue;
    const sheet = sheets.get(document) ?? { day, lines: new Set() };
    sheet.lines.add(mark);
    sheets.set(document, sheet);
  }
  const documents = [...sheets].sort(([, a], [, b]) => a.day - b.day);
  return documents.flatMap(([one, { day, lines }], i) => {
    const pairs: [number, number][] = [];
    for (const [other, sheet] of documents.slice(i + 1)) {
      if (sheet.day - day > PROMPT) break;
      const shared = [...lines].filter((line) => sheet.lines.has(line)).length;
      if (shared >= FEWEST && shared * 2 > Math.min(lines.size, sheet.lines.size)) pairs.push([one, other]);
    }
    return pairs;
  });
}
