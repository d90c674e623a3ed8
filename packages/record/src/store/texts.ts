import type { Block, SourceText } from "@chancery/reader";
import { type Database, inBatches } from "./database.ts";
import { sha256 } from "./hash.ts";

/** Characters of texts kept at hand. */
const ROOM = 16_000_000;

/** Puts a text down where it is not there yet; gives its key and hash, and whether it is new. */
export async function keepText(db: Database, body: string): Promise<{ key: number; hash: string; isNew: boolean }> {
  const hash = sha256(body);
  const known = await db.selectFrom("text").select("key").where("hash", "=", hash).executeTakeFirst();
  if (known) return { key: known.key, hash, isNew: false };
  const row = { hash, body, characters: body.length };
  const { key } = await db.insertInto("text").values(row).returning("key").executeTakeFirstOrThrow();
  return { key, hash, isNew: true };
}

/** Texts by key, the lately used kept at hand: many facts stand on few texts. */
export class Texts {
  readonly #held = new Map<number, string>();
  #size = 0;

  /** The bodies of texts; all must be there. */
  async bodies(db: Database, keys: Iterable<number>): Promise<ReadonlyMap<number, string>> {
    const found = new Map<number, string>();
    const missing: number[] = [];
    for (const key of new Set(keys)) {
      const held = this.#held.get(key);
      if (held === undefined) missing.push(key);
      else found.set(key, held);
    }
    const rows = await inBatches(missing, (some) =>
      db.selectFrom("text").select(["key", "body"]).where("key", "in", some).execute(),
    );
    for (const { key, body } of rows) {
      found.set(key, body);
      this.#hold(key, body);
    }
    return found;
  }

  #hold(key: number, body: string): void {
    this.#held.set(key, body);
    this.#size += body.length;
    for (const [oldest, text] of this.#held) {
      if (this.#size <= ROOM) return;
      this.#held.delete(oldest);
      this.#size -= text.length;
    }
  }
}

/** The reading text of a document with its blocks; null where it could not be read. */
export async function sourceOf(db: Database, document: number): Promise<SourceText | null> {
  const row = await db
    .selectFrom("document")
    .innerJoin("text", "text.key", "document.text")
    .innerJoin("layout", "layout.document", "document.key")
    .select(["text.body", "layout.blocks"])
    .where("document.key", "=", document)
    .executeTakeFirst();
  return row ? { text: row.body, blocks: JSON.parse(row.blocks) as Block[] } : null;
}
