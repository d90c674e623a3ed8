import type { Page } from "../schema/record.ts";
import { hitsIn } from "../search/hits.ts";
import { phrasesOf } from "../search/phrase.ts";
import { snippetOf } from "../search/snippet.ts";
import { documentViews } from "../store/documents.ts";
import { documentsOfTexts, recordsOfFacts } from "../store/found.ts";
import { knownBy } from "./clock.ts";
import { drawAll, type Looker } from "./looking.ts";
import type { SearchQuery } from "./query.ts";
import type { RecordHit, TextHit } from "./store.ts";

/** Hits looked through at most; nobody turns that many pages. */
const MOST = 20_000;
const PAGE = 20;

/** Records whose passages or names hold all words, the best passage first. */
export async function searchRecords(looker: Looker, query: SearchQuery): Promise<Page<RecordHit>> {
  const { db, words } = looker.connection;
  const phrases = phrasesOf(query.words);
  if (!phrases.length) return { total: 0, items: [] };
  const known = knownBy(query);
  const keys = await words(db).best("fact", phrases, MOST);
  const found = await recordsOfFacts(db, keys, known);
  const views = await drawAll(looker, stretch(found, query), known);
  const facts = new Map(found.map((record) => [record.id, record.fact]));
  const items = views.map((record) => {
    const source = Math.max(
      0,
      record.sources.findIndex(({ fact }) => fact === facts.get(record.id)),
    );
    const evidence = record.sources[source]?.evidence;
    const hits = evidence ? hitsIn(evidence.quote, phrases).map((hit) => shifted(hit, evidence.start)) : [];
    return { record, source, hits };
  });
  return { total: found.length, items };
}

/** Documents whose text holds all words, best first, each with the stretch that holds most of them. */
export async function searchTexts(looker: Looker, query: SearchQuery): Promise<Page<TextHit>> {
  const { db, words } = looker.connection;
  const phrases = phrasesOf(query.words);
  if (!phrases.length) return { total: 0, items: [] };
  const keys = await words(db).best("text", phrases, MOST);
  const found = await documentsOfTexts(db, keys, knownBy(query));
  const rows = stretch(found, query);
  const bodies = await looker.texts.bodies(
    db,
    rows.flatMap((row) => row.text ?? []),
  );
  const views = await documentViews(db, rows);
  const items = views.map((document, i) => {
    const text = bodies.get(rows[i]?.text ?? -1) ?? "";
    return { document, snippet: snippetOf(text, hitsIn(text, phrases)) };
  });
  return { total: found.length, items };
}

function stretch<T>(found: readonly T[], { limit = PAGE, offset = 0 }: SearchQuery): readonly T[] {
  return found.slice(offset, offset + limit);
}

function shifted({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by };
}
