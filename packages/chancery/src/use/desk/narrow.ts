// Narrowing the timeline by what only the desk knows of a record: its sides, its framework, the languages and the number of
// its sources. All other filters are the store's own.
import { bounds, type DayBounds, parseWhen } from "@chancery/reader/values";
import type { Clock, RecordKind, RecordQuery, Store } from "@chancery/record";
import { type Line, openLedger } from "./ledger.ts";

export interface DeskQuery extends RecordQuery {
  /** Ids of states and regions; each must be in it, by itself or by its people. */
  readonly sides?: readonly string[];
  /** Ids; any of them. */
  readonly frameworks?: readonly string[];
  /** Languages of sources; any of them. */
  readonly langs?: readonly string[];
  /** At least so many sources independent of one another. */
  readonly independent?: number;
}

const KINDS: readonly RecordKind[] = ["event", "figure", "pledge"];
const OPEN: DayBounds = { from: null, to: null };

/** True where the store alone cannot answer. */
export function isDesks({ sides, frameworks, langs, independent = 0 }: DeskQuery): boolean {
  return Boolean(sides?.length || frameworks?.length || langs?.length || independent > 1);
}

/** The lines that pass all filters, in the order asked for; undated ones last. */
export async function narrowedLines(store: Store, query: DeskQuery): Promise<Line[]> {
  const { lines } = await openLedger(store, clockOf(query));
  const found = await foundByStore(store, query);
  const passing = lines.filter(
    (line) =>
      (!found || found.has(line.record.id)) &&
      passesBody(line, query) &&
      passesDates(line, query) &&
      passesDesk(line, query),
  );
  return query.order === "newest" ? passing.sort(newestFirst) : passing;
}

/** Ids of records that bear names or words, which only the store can seek; null where none are asked for. */
async function foundByStore(store: Store, query: DeskQuery): Promise<ReadonlySet<string> | null> {
  const { names, places, words, document, kinds = KINDS } = query;
  if (!names && !places && !words && document === undefined) return null;
  const sought = {
    ...(names && { names }),
    ...(places && { places }),
    ...(words && { words }),
    ...(document && { document }),
  };
  return new Set(await store.recordIds({ ...sought, kinds, ...clockOf(query) }));
}

function passesBody({ record: { body } }: Line, { kinds = KINDS, types, statuses }: DeskQuery): boolean {
  const type = body.kind === "event" ? body.type : body.kind === "figure" ? body.measure : "";
  if (!kinds.includes(body.kind) || (types && !types.includes(type))) return false;
  return !statuses || ("status" in body && statuses.includes(body.status));
}

function passesDates({ from, to }: Line, query: DeskQuery): boolean {
  const [first, last] = [daysOf(query.from).from, daysOf(query.to).to];
  const dated = from !== null || to !== null;
  if ((first !== null || last !== null || query.undated === false) && !dated) return false;
  return (last === null || from === null || from <= last) && (first === null || to === null || to >= first);
}

function passesDesk({ record, sides, framework }: Line, query: DeskQuery): boolean {
  const { frameworks, langs, independent = 0 } = query;
  if (query.sides && !query.sides.every((side) => sides.has(side))) return false;
  if (frameworks && !(framework && frameworks.includes(framework))) return false;
  if (langs && !record.sources.some(({ lang }) => langs.includes(lang))) return false;
  return record.independent >= independent;
}

function daysOf(edtf: string | undefined): DayBounds {
  const when = parseWhen(edtf ?? "");
  return when ? bounds(when) : OPEN;
}

function newestFirst(a: Line, b: Line): number {
  const [x, y] = [a.from ?? a.to, b.from ?? b.to];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return y - x;
}

function clockOf({ asOf, addedBy }: Clock): Clock {
  return { ...(asOf === undefined ? {} : { asOf }), ...(addedBy === undefined ? {} : { addedBy }) };
}
