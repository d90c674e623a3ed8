import type { Bearing } from "../fuse/judged.ts";
import type { DocumentView, KeptFact, OpenedDocument } from "../schema/document.ts";
import type { RecordJudgement } from "../schema/judgement.ts";
import type { Lookup, Page } from "../schema/record.ts";
import { phrasesOf } from "../search/phrase.ts";
import type { Database } from "../store/database.ts";
import { listDocuments } from "../store/document-list.ts";
import { type DocumentRow, documentsNamed, documentViews } from "../store/documents.ts";
import { factFrom, factsOf } from "../store/facts.ts";
import { bearingsOf } from "../store/judgements.ts";
import { recordIds } from "../store/records.ts";
import { sourceOf } from "../store/texts.ts";
import { knownBy } from "./clock.ts";
import type { Looker } from "./looking.ts";
import type { DocumentQuery } from "./query.ts";

/** Documents of one page where no number is asked for. */
const PAGE = 200;

export async function findDocuments({ connection }: Looker, query: DocumentQuery): Promise<Page<DocumentView>> {
  const { db, words } = connection;
  const { status, langs, order = "published", limit = PAGE, offset = 0 } = query;
  const phrases = query.words?.trim() ? phrasesOf(query.words) : null;
  const known = knownBy(query);
  const page = await listDocuments(db, words(db), { status, langs, phrases, known, order, limit, offset });
  return { total: page.total, items: await documentViews(db, page.items) };
}

/** Opens a document by hash, the beginning of one, or path. */
export async function openNamed({ connection: { db } }: Looker, id: string): Promise<Lookup<OpenedDocument>> {
  const named = await documentsNamed(db, id);
  const row = named.find((document) => document.sha256 === id) ?? named[0];
  if (!row) return { found: "none" };
  if (named.length > 1 && row.sha256 !== id) return { found: "many", count: named.length };
  const [view] = await documentViews(db, [row]);
  if (!view) return { found: "none" };
  const source = await sourceOf(db, row.key);
  return { found: "one", value: { ...view, source, readings: await readingsOf(db, row, source?.text ?? "") } };
}

function judgementsOf(bearings: readonly Bearing[]): { judgements?: RecordJudgement[] } {
  if (!bearings.length) return {};
  return { judgements: bearings.map(({ side: _side, ...judgement }) => judgement) };
}

async function readingsOf(db: Database, row: DocumentRow, text: string): Promise<KeptFact[]> {
  const rows = await factsOf(db, row.key);
  const ids = await recordIds(
    db,
    rows.flatMap((fact) => fact.record ?? []),
  );
  const keys = rows.map(({ key }) => key);
  const decided = await bearingsOf(db, keys, null);
  return rows.map((fact) => ({
    id: fact.id,
    record: fact.record === null ? null : (ids.get(fact.record) ?? null),
    fact: factFrom(fact, text),
    ...judgementsOf(decided.get(fact.key) ?? []),
  }));
}
