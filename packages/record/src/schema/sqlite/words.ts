import { type Kysely, sql } from "kysely";
import type { Indexed, Phrase, WordIndex } from "../dialect.ts";
import type { Tables } from "../tables.ts";

// FTS5 without content: the words stand in the texts, and the tokens are cut by the caller (bigrams of scripts without
// spaces). The tokenizer `ascii` therefore only has to split at the spaces between them.
const TABLE = { text: "word_text", fact: "word_fact" } as const satisfies Record<Indexed, string>;

/** Makes the two indexes; a step of the first migration. */
export async function makeWords(db: Kysely<Tables>): Promise<void> {
  for (const table of Object.values(TABLE)) {
    await sql`create virtual table ${sql.id(table)} using fts5(
      tokens, content='', contentless_delete=1, tokenize='ascii', columnsize=1)`.execute(db);
  }
}

export function wordsOf(db: Kysely<Tables>): WordIndex {
  return {
    async put(what, key, tokens) {
      await sql`insert into ${table(what)} (rowid, tokens) values (${key}, ${tokens.join(" ")})`.execute(db);
    },
    async drop(what, keys) {
      for (const key of keys) await sql`delete from ${table(what)} where rowid = ${key}`.execute(db);
    },
    matching(what, phrases) {
      return sql<{ key: number }>`(select rowid from ${table(what)} where ${table(what)} match ${ask(phrases)})`;
    },
    async best(what, phrases, limit) {
      const found = await sql<{ key: number }>`select rowid as key from ${table(what)}
        where ${table(what)} match ${ask(phrases)} order by rank, rowid limit ${limit}`.execute(db);
      return found.rows.map((row) => row.key);
    },
    async keys(what) {
      const found = await sql<{ key: number }>`select rowid as key from ${table(what)} order by rowid`.execute(db);
      return found.rows.map((row) => row.key);
    },
    faults: () => faults(db),
  };
}

function table(what: Indexed) {
  return sql.id(TABLE[what]);
}

/** FTS5 query language: quoted strings are phrases, a star after one makes its last token a beginning. */
function ask(phrases: readonly Phrase[]): string {
  return phrases.map(({ tokens, prefix }) => `"${tokens.join(" ")}"${prefix ? " *" : ""}`).join(" AND ");
}

async function faults(db: Kysely<Tables>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of Object.values(TABLE)) {
    try {
      await sql`insert into ${sql.id(name)} (${sql.id(name)}) values ('integrity-check')`.execute(db);
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}
