import type { Fact } from "@chancery/reader";
import type { Connection } from "../schema/dialect.ts";
import type { Entry, KeptReading } from "../schema/document.ts";
import { attach, type Attached, bearingsFor } from "../judge/attaching.ts";
import { factsByHand, isByHand, withByHand } from "../judge/by-hand.ts";
import { cut } from "../search/cut.ts";
import type { Database } from "../store/database.ts";
import { sentenceMarks, settleDescent } from "../store/descent.ts";
import {
  documentBySha,
  type DocumentRow,
  insertDocument,
  keepLayout,
  readColumns,
  updateDocument,
} from "../store/documents.ts";
import { allNames, keepEntities, keptEntities } from "../store/entities.ts";
import { type FactHome, type FactRow, factRows } from "../store/fact-row.ts";
import { deleteFacts, factFrom, factsOf, insertFacts, type LaidFact } from "../store/facts.ts";
import { sha256 as hashOf } from "../store/hash.ts";
import { linkJudgements } from "../store/judgements.ts";
import { markDocumentsStale, markStale } from "../store/records.ts";
import { keepText, sourceOf } from "../store/texts.ts";
import { bequeath, fuse, type Touched } from "./fusing.ts";
import type { Kept } from "./store.ts";

/** A reading whose evidence does not stand in its text. A defect of the reader; nothing of it is kept. */
export class EvidenceError extends Error {
  override readonly name = "EvidenceError";
}

/** Keeps documents in the order given, within one transaction; see `Store.keep`. */
export async function keepEntries(connection: Connection, entries: readonly Entry[]): Promise<Kept[]> {
  for (const { reading } of entries) if (reading) inspect(reading);
  return connection.db.transaction().execute(async (db) => {
    const kept: Kept[] = [];
    for (const entry of entries) kept.push(await keepEntry(connection, db, entry));
    return kept;
  });
}

async function keepEntry(connection: Connection, db: Database, entry: Entry): Promise<Kept> {
  const known = await documentBySha(db, entry.sha256);
  if (known && isSame(known, entry)) return { outcome: "unchanged", facts: 0, created: 0, changed: 0 };
  const { document, text } = await keepDocument(connection, db, { entry, known });
  const fused = await replaceFacts(connection, db, { entry, document, text });
  return { outcome: known ? "reread" : "added", ...fused };
}

function inspect(reading: KeptReading): void {
  const broken = brokenFact(reading);
  if (broken) throw new EvidenceError(`${broken.kind} ${broken.evidence.start}-${broken.evidence.end}`);
}

/** The first fact of a reading whose evidence does not stand in the text as its quote; none in a sound one. */
export function brokenFact({ source, facts }: KeptReading): Fact | undefined {
  return facts.find(({ evidence: { start, end, quote } }) => {
    return start < 0 || end <= start || source.text.slice(start, end) !== quote;
  });
}

/** The same bytes, read by the same reader with the same outcome. */
function isSame(known: DocumentRow, entry: Entry): boolean {
  return known.version === entry.version && known.unread_code === (entry.unread?.code ?? null);
}

interface Text {
  readonly key: number;
  readonly hash: string;
}

async function keepDocument(
  connection: Connection,
  db: Database,
  { entry, known }: { readonly entry: Entry; readonly known: DocumentRow | undefined },
): Promise<{ document: number; text: Text | null }> {
  const body = entry.reading?.source.text;
  const text = body === undefined ? null : await keepText(db, body);
  if (text?.isNew && body !== undefined) await connection.words(db).put("text", text.key, tokensOf(body));
  const document = known?.key ?? (await insertDocument(db, entry, text?.key ?? null));
  if (known) await updateDocument(db, document, readColumns(entry, text?.key ?? null, known.added_day));
  await keepLayout(db, entry, document);
  const meta = entry.reading?.meta;
  const marks = {
    url: meta?.url ?? entry.url ?? null,
    original: meta?.original ?? null,
    textHash: text?.hash ?? null,
    sentences: body === undefined ? [] : sentenceMarks(body),
  };
  const moved = await settleDescent(db, document, marks);
  // What a record shows of its sources may have changed, and how many of them are independent.
  await markDocumentsStale(db, [...moved, document]);
  return { document, text };
}

/** Replaces the facts of a document by those of its new reading, with those that people read. */
async function replaceFacts(
  connection: Connection,
  db: Database,
  { entry, document, text }: { readonly entry: Entry; readonly document: number; readonly text: Text | null },
): Promise<Omit<Kept, "outcome">> {
  const { reading } = entry;
  const home = { document, sha256: entry.sha256, text: text?.key ?? 0, textHash: text?.hash ?? "" };
  const { lang, published } = reading?.meta ?? { lang: "und", published: null };
  const facts = reading ? withByHand(reading.facts, await factsByHand(db, entry.sha256, reading.source.text)) : [];
  if (entry.entities) await keepEntities(db, entry.entities);
  return layFacts(connection, db, { facts, home: { ...home, lang, published, entities: entry.entities ?? [] } });
}

/** Lays the facts of a kept document down anew, after a person has read one in it or taken that back. */
export async function relayFacts(connection: Connection, db: Database, sha256: string): Promise<void> {
  const row = await documentBySha(db, sha256);
  const body = row && (await sourceOf(db, row.key))?.text;
  if (!row || row.text === null || body === undefined) return;
  const read = (await factsOf(db, row.key)).map((fact) => factFrom(fact, body)).filter((fact) => !isByHand(fact));
  const home = {
    document: row.key,
    sha256,
    text: row.text,
    textHash: hashOf(body),
    lang: row.lang ?? "und",
    published: row.published,
    entities: await keptEntities(db),
  };
  await layFacts(connection, db, { facts: withByHand(read, await factsByHand(db, sha256, body)), home });
}

/** Lays facts down in place of those there are; what reads as before stays as it is. */
async function layFacts(
  connection: Connection,
  db: Database,
  { facts, home }: { readonly facts: readonly Fact[]; readonly home: FactHome },
): Promise<Omit<Kept, "outcome">> {
  const { document } = home;
  const attached = await attach(db, facts, home.sha256);
  const rows = factRows(facts, home, await bearingsFor(db, facts, attached));
  const old = await factsOf(db, document);
  const { fresh, gone } = compareReadings(old, rows);
  const words = connection.words(db);
  await words.drop(
    "fact",
    gone.map((fact) => fact.key),
  );
  await deleteFacts(
    db,
    gone.map((fact) => fact.key),
  );
  const keys = await insertFacts(db, fresh);
  await linkAttached(db, { attached, rows, document });
  await indexFacts(
    connection,
    db,
    fresh.map(({ fact }, i) => ({ key: keys[i] ?? 0, fact })),
  );
  const came = (await factsOf(db, document))
    .filter(({ key }) => keys.includes(key))
    .flatMap((fact) => touchedOf({ ...fact, heir: heirOf(fact, gone) }));
  const went = gone.flatMap((fact) => touchedOf({ ...fact, heir: null }));
  const fused = await fuse(db, came, went);
  await bequeath(db, came);
  await markStale(
    db,
    gone.flatMap((fact) => fact.record ?? []),
  );
  return { facts: rows.length, created: fused.created.size, changed: fused.changed.size };
}

/** Lays down which judgements bear on which facts of a document, on those that stayed as on those that came. */
async function linkAttached(
  db: Database,
  {
    attached,
    rows,
    document,
  }: { readonly attached: readonly Attached[]; readonly rows: readonly FactRow[]; readonly document: number },
): Promise<void> {
  if (!attached.length) return;
  const keys = new Map((await factsOf(db, document)).map((fact) => [fact.id, fact.key]));
  const links = attached.flatMap(({ index, judgement, side }) => {
    const fact = keys.get(rows[index]?.row.id ?? "");
    return fact === undefined ? [] : [{ fact, judgement, side }];
  });
  await linkJudgements(db, links);
}

/** Which rows are new and which are no longer there. A row with the same id that says something else is both. */
function compareReadings(old: readonly LaidFact[], rows: readonly FactRow[]): { fresh: FactRow[]; gone: LaidFact[] } {
  const wanted = new Map(rows.map(({ row }) => [row.id, row]));
  const hashes = new Map(rows.map(({ row, sketched }) => [row.id, sketched?.hash ?? null]));
  const stays = new Set(
    old.filter((fact) => {
      const row = wanted.get(fact.id);
      return row && row.body === fact.body && row.trace === fact.trace && hashes.get(fact.id) === fact.hash;
    }),
  );
  const kept = new Set([...stays].map((fact) => fact.id));
  return { fresh: rows.filter(({ row }) => !kept.has(row.id)), gone: old.filter((fact) => !stays.has(fact)) };
}

/** The record of the earlier reading of this passage: the same fact, else the one of its kind that overlaps it most. */
function heirOf(row: LaidFact, gone: readonly LaidFact[]): number | null {
  let best: LaidFact | undefined;
  let most = 0;
  for (const fact of gone) {
    const shared = Math.min(fact.end, row.end) - Math.max(fact.start, row.start);
    const weight = fact.id === row.id ? Infinity : fact.kind === row.kind ? shared : 0;
    if (weight > most) [best, most] = [fact, weight];
  }
  return best?.record ?? null;
}

function touchedOf(fact: {
  readonly key: number;
  readonly id: string;
  readonly kind: Fact["kind"];
  readonly type?: string | null;
  readonly sketch?: number | null;
  readonly heir: number | null;
}): Touched[] {
  const { key, id, kind, type = null, sketch, heir } = fact;
  return kind === "quote" || typeof sketch !== "number" ? [] : [{ key, id, kind, type, sketch, heir }];
}

/** Facts are sought by their passage and by every name of whom they speak. */
async function indexFacts(
  connection: Connection,
  db: Database,
  facts: readonly { readonly key: number; readonly fact: Fact }[],
): Promise<void> {
  const words = connection.words(db);
  const ids = facts.map(({ fact }) => entitiesOf(fact));
  const names = await allNames(db, ids.flat());
  for (const [i, { key, fact }] of facts.entries()) {
    const spoken = (ids[i] ?? []).flatMap((id) => names.get(id) ?? []);
    // Lines apart, so that no word is found across two of them.
    await words.put("fact", key, tokensOf([fact.evidence.quote, ...spoken].join("\n")));
  }
}

/** Ids anywhere in the slots of a fact. */
function entitiesOf(fact: Fact): string[] {
  const ids: string[] = [];
  JSON.stringify({ ...fact, trace: null }, (key, value: unknown) => {
    if (key === "id" && typeof value === "string") ids.push(value);
    return value;
  });
  return [...new Set(ids)];
}

function tokensOf(text: string): string[] {
  return cut(text).map((token) => token.token);
}
