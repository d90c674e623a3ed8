import { daysOf } from "../fuse/days.ts";
import { draw } from "../fuse/draw.ts";
import { linksOf } from "../fuse/links.ts";
import type { Member } from "../fuse/member.ts";
import { type Columns, columnsOf, compareByDate, compareByKind } from "../fuse/rank.ts";
import type { Connection } from "../schema/dialect.ts";
import type { Lookup, Page, RecordView } from "../schema/record.ts";
import { phrasesOf } from "../search/phrase.ts";
import type { Database } from "../store/database.ts";
import { documentsNamed } from "../store/documents.ts";
import { seek } from "../store/entities.ts";
import type { KnownBy } from "../store/known.ts";
import { candidates, type Listed, listRecords, listVersions, passes, type Stretch } from "../store/lists.ts";
import { membersOf } from "../store/members.ts";
import { recordsNamed } from "../store/records.ts";
import type { Selection } from "../store/selection.ts";
import type { Texts } from "../store/texts.ts";
import { knownBy } from "./clock.ts";
import type { Clock, RecordQuery } from "./query.ts";

/** A store as the ways of looking at it need it. */
export interface Looker {
  readonly connection: Connection;
  readonly texts: Texts;
}

/** Records of one page where no number is asked for. */
const PAGE = 200;
/** Records drawn at once while everything is walked through. */
const STEP = 500;
const EVERYTHING = 2_000_000_000;

export async function findRecords(looker: Looker, query: RecordQuery): Promise<Page<RecordView>> {
  const selection = await selectionOf(looker, query);
  return list(looker, selection, {
    order: query.order ?? "oldest",
    limit: query.limit ?? PAGE,
    offset: query.offset ?? 0,
  });
}

/** Ids of all records of a query: much cheaper than drawing them. */
export async function findIds(looker: Looker, query: RecordQuery): Promise<string[]> {
  const selection = await selectionOf(looker, query);
  if (selection.known.addedBy !== null) return (await drawThen(looker, selection)).map(({ view }) => view.id);
  const { items } = await listKeys(looker, selection, { order: "kind", limit: EVERYTHING, offset: 0 });
  return items.map(({ id }) => id);
}

/** All records in the export's order. */
export async function* walkRecords(looker: Looker, clock: Clock): AsyncGenerator<RecordView> {
  const selection = await selectionOf(looker, clock);
  if (selection.known.addedBy !== null) {
    yield* (await listThen(looker, selection, { order: "kind", limit: EVERYTHING, offset: 0 })).items;
    return;
  }
  const { items } = await listKeys(looker, selection, { order: "kind", limit: EVERYTHING, offset: 0 });
  for (let from = 0; from < items.length; from += STEP)
    yield* await drawAll(looker, items.slice(from, from + STEP), selection.known);
}

export async function findRecord(looker: Looker, id: string, clock: Clock): Promise<Lookup<RecordView>> {
  const named = await recordsNamed(looker.connection.db, id, 20);
  const [first, second] = named;
  if (!first) return { found: "none" };
  if (second) return { found: "many", count: named.length };
  const { connection, texts } = looker;
  const members = (await membersOf(connection.db, [first.key], { texts, known: knownBy(clock) })).get(first.key);
  return members?.length
    ? { found: "one", value: { ...draw(first.id, members), links: linksOf(members) } }
    : { found: "none" };
}

/** Draws records from their known facts, in the given order; those without any are left out. */
export async function drawAll(
  { connection, texts }: Looker,
  listed: readonly Listed[],
  known: KnownBy,
): Promise<RecordView[]> {
  const members = await membersOf(
    connection.db,
    listed.map((record) => record.key),
    { texts, known },
  );
  return listed.flatMap(({ key, id }) => drawOne(id, members.get(key)));
}

function drawOne(id: string, members: readonly Member[] | undefined): RecordView[] {
  return members?.length ? [draw(id, members)] : [];
}

async function list(looker: Looker, selection: Selection, stretch: Stretch): Promise<Page<RecordView>> {
  if (selection.known.addedBy !== null) return listThen(looker, selection, stretch);
  const page = await listKeys(looker, selection, stretch);
  return { total: page.total, items: await drawAll(looker, page.items, selection.known) };
}

function listKeys(
  { connection: { db, words } }: Looker,
  selection: Selection,
  stretch: Stretch,
): Promise<Page<Listed>> {
  const { asOf } = selection.known;
  return asOf === null
    ? listRecords(db, words(db), selection, stretch)
    : listVersions(db, words(db), { asOf, selection }, stretch);
}

/** A record drawn as it was known, and what it was sought and sorted by then. */
export interface Drawn {
  readonly view: RecordView;
  readonly columns: Columns;
}

/** Records as they were known on another day: drawn first, then chosen by what was drawn. */
export async function drawThen(looker: Looker, selection: Selection): Promise<Drawn[]> {
  const { db, words } = looker.connection;
  const drawn = await drawAll(looker, await candidates(db, words(db), selection), selection.known);
  return drawn.map((view) => ({ view, columns: columnsOf(view) })).filter(({ columns }) => passes(columns, selection));
}

async function listThen(
  looker: Looker,
  selection: Selection,
  { order, limit, offset }: Stretch,
): Promise<Page<RecordView>> {
  const rows = await drawThen(looker, selection);
  const compare = order === "kind" ? compareByKind : compareByDate;
  rows.sort((a, b) => compare(a.columns, b.columns));
  if (order === "newest") rows.sort((a, b) => newestFirst(a.columns.day, b.columns.day));
  return { total: rows.length, items: rows.slice(offset, offset + limit).map(({ view }) => view) };
}

function newestFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

/** A query in the store's own terms: names looked up, dates as days. */
export async function selectionOf({ connection: { db } }: Looker, query: RecordQuery): Promise<Selection> {
  const sought = (names: readonly string[] = []) => Promise.all(names.map((name) => seek(db, name)));
  return {
    kinds: query.kinds,
    types: query.types,
    statuses: query.statuses,
    from: daysOf(query.from).from,
    to: daysOf(query.to).to,
    undated: query.undated ?? true,
    names: await sought(query.names),
    places: await sought(query.places),
    phrases: query.words?.trim() ? phrasesOf(query.words) : null,
    document: query.document === undefined ? null : await hashOf(db, query.document),
    known: knownBy(query),
  };
}

/** The hash of the document that is meant by its beginning or its path; what is asked where none or several are. */
async function hashOf(db: Database, asked: string): Promise<string> {
  const [document, other] = await documentsNamed(db, asked);
  return document && !other ? document.sha256 : asked;
}
