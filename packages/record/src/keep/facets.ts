import { fromDayNumber } from "@chancery/reader/values";
import { compare } from "../fuse/member.ts";
import type { Columns } from "../fuse/rank.ts";
import { shownNames } from "../store/entities.ts";
import { listColumns, listVersionColumns, namings } from "../store/lists.ts";
import { recordKeys } from "../store/records.ts";
import type { Selection } from "../store/selection.ts";
import { drawThen, type Looker, selectionOf } from "./looking.ts";
import type { Facet, Facets, RecordQuery } from "./query.ts";

/** Names offered to filter by. */
const MOST = 200;

type Row = Columns & { readonly key: number };

/** What the records of a query can be narrowed by, with counts. */
export async function facetsOf(looker: Looker, query: RecordQuery): Promise<Facets> {
  const selection = await selectionOf(looker, query);
  const rows = await rowsOf(looker, selection);
  const named = await namedIn(looker, selection, rows);
  return {
    kinds: counted(rows.map((row) => row.kind)),
    types: counted(rows.flatMap((row) => row.type ?? [])),
    statuses: counted(rows.flatMap((row) => row.status ?? [])),
    names: await labelled(looker, named.names),
    places: await labelled(looker, named.places),
    years: yearsOf(rows),
  };
}

async function rowsOf(looker: Looker, selection: Selection): Promise<Row[]> {
  const { db, words } = looker.connection;
  const { asOf, addedBy } = selection.known;
  if (addedBy === null)
    return asOf === null
      ? listColumns(db, words(db), selection)
      : listVersionColumns(db, words(db), { asOf, selection });
  const drawn = await drawThen(looker, selection);
  const keys = await recordKeys(
    db,
    drawn.map(({ view }) => view.id),
  );
  return drawn.map(({ view, columns }) => ({ ...columns, key: keys.get(view.id) ?? 0 }));
}

async function namedIn(
  { connection: { db } }: Looker,
  { known }: Selection,
  rows: readonly Row[],
): Promise<{ names: string[]; places: string[] }> {
  const chosen = new Set(rows.map((row) => row.key));
  const names = new Set<string>();
  const places: string[] = [];
  for (const { record, entity, place } of await namings(db, known)) {
    if (!chosen.has(record) || entity === null) continue;
    names.add(`${record} ${entity}`);
    if (place) places.push(entity);
  }
  return { names: [...names].map((pair) => pair.slice(pair.indexOf(" ") + 1)), places };
}

async function labelled({ connection: { db } }: Looker, values: readonly string[]): Promise<Facet[]> {
  const facets = counted(values).slice(0, MOST);
  const names = await shownNames(
    db,
    facets.map((facet) => facet.value),
  );
  return facets.map((facet) => ({ ...facet, names: names[facet.value] ?? {} }));
}

/** Each value once, the most frequent first. */
function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const facets = [...counts].map(([value, count]) => ({ value, count }));
  return facets.sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function yearsOf(rows: readonly Row[]): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { when_from, when_to } of rows) {
    for (const day of [when_from, when_to]) {
      if (day === null) continue;
      const { year } = fromDayNumber(day);
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first === Infinity ? null : { first, last };
}
