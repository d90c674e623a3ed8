import { type Expression, type ExpressionBuilder, sql, type SqlBool } from "kysely";
import type { Phrase, WordIndex } from "../schema/dialect.ts";
import type { Page } from "../schema/record.ts";
import type { Tables } from "../schema/tables.ts";
import type { Database } from "./database.ts";
import type { DocumentRow } from "./documents.ts";
import { isKnown, type KnownBy } from "./known.ts";

/** Which documents, in which order. */
export interface DocumentSelection {
  readonly status?: "read" | "unread" | undefined;
  readonly langs?: readonly string[] | undefined;
  /** Null where no words are asked for. */
  readonly phrases: readonly Phrase[] | null;
  readonly known: KnownBy;
  readonly order: "published" | "added" | "path";
  readonly limit: number;
  readonly offset: number;
}

export async function listDocuments(
  db: Database,
  words: WordIndex,
  selection: DocumentSelection,
): Promise<Page<DocumentRow>> {
  const chosen = db.selectFrom("document").where((is) => is.and(conditions(is, words, selection)));
  const { total } = await chosen.select((of) => of.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  let sorted = chosen.selectAll();
  if (selection.order === "published")
    sorted = sorted
      .orderBy((is) => is("published_from", "is", null))
      .orderBy("published_from", "desc")
      .orderBy("published", "desc");
  if (selection.order === "added") sorted = sorted.orderBy("added", "desc").orderBy("key", "desc");
  const items = await sorted
    .orderBy("path")
    .orderBy("sha256")
    .limit(selection.limit)
    .offset(selection.offset)
    .execute();
  return { total: Number(total), items };
}

function conditions(
  is: ExpressionBuilder<Tables, "document">,
  words: WordIndex,
  { status, langs, phrases, known }: DocumentSelection,
): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [isKnown(known)];
  if (status) all.push(is("status", "=", status));
  if (langs) all.push(is("lang", "in", [...langs]));
  if (phrases)
    all.push(
      phrases.length
        ? sql<SqlBool>`${sql.ref("document.text")} in ${words.matching("text", phrases)}`
        : sql<SqlBool>`1 = 0`,
    );
  return all;
}
