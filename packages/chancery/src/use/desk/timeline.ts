// The timeline of the desk: what the store gives, narrowed further, with what it can be narrowed by and its spread over time.
import { setTimeout } from "node:timers/promises";
import { fromDayNumber } from "@chancery/reader/values";
import type { Facet, Facets, Page, RecordBody, RecordView, Store } from "@chancery/record";
import type { Answer } from "../answer.ts";
import { dateFault } from "../dates.ts";
import { timeline } from "../timeline.ts";
import { dayText, firstDayOf, lastDayOf } from "./days.ts";
import { type Line, openLedger } from "./ledger.ts";
import { type DeskQuery, isDesks, narrowedLines } from "./narrow.ts";
import type { World } from "./world.ts";

/** What a list can be narrowed by, with what the desk knows besides. */
export interface DeskFacets extends Facets {
  readonly sides: readonly Facet[];
  readonly frameworks: readonly Facet[];
  readonly langs: readonly Facet[];
  /** How many stand on at least 2, 3, … independent sources. */
  readonly independent: readonly Facet[];
}

/** How many records begin in each of the stretches that a wider one is cut into. */
export interface Spread {
  readonly unit: "decade" | "year" | "month" | "day";
  /** `when` is EDTF; none between first and last is left out. */
  readonly bars: readonly { readonly when: string; readonly count: number }[];
}

const PAGE = 200;
/** Milliseconds that counting waits: the list is asked for together with the counts, and is what a person waits for. */
const GRACE = 4;
const NAMES = 200;

/** Records by date, oldest first unless asked otherwise. `date-invalid`. */
export async function deskTimeline(store: Store, query: DeskQuery): Promise<Answer<Page<RecordView>>> {
  const error = faultOf(query);
  if (error) return { ok: false, error };
  if (!isDesks(query)) return timeline(store, query);
  const lines = await narrowedLines(store, query);
  const { limit = PAGE, offset = 0 } = query;
  return {
    ok: true,
    value: { total: lines.length, items: lines.slice(offset, offset + limit).map(({ record }) => record) },
  };
}

/** What the records of a query can be narrowed by. `date-invalid`. */
export async function deskFacets(store: Store, query: DeskQuery): Promise<Answer<DeskFacets>> {
  const error = faultOf(query);
  if (error) return { ok: false, error };
  await setTimeout(GRACE);
  const { world } = await openLedger(store, query.asOf === undefined ? {} : { asOf: query.asOf });
  const lines = await narrowedLines(store, query);
  const steps = [2, 3, 4, 5].map((n) => {
    return { value: String(n), count: countOf(lines, ({ record }) => record.independent >= n) };
  });
  return {
    ok: true,
    value: {
      ...(await ownFacets(store, lines)),
      sides: named(
        counted(lines, ({ sides }) => sides),
        world,
      ),
      frameworks: named(
        counted(lines, ({ framework }) => (framework === null ? [] : [framework])),
        world,
      ),
      langs: counted(lines, ({ record }) => new Set(record.sources.map(({ lang }) => lang))),
      independent: steps.filter(({ count }) => count > 0),
    },
  };
}

/** Records over time: by decade or year, within few years by month, within two months by day. `date-invalid`. */
export async function deskSpread(store: Store, query: DeskQuery): Promise<Answer<Spread>> {
  const error = faultOf(query);
  if (error) return { ok: false, error };
  await setTimeout(GRACE);
  const [asked, end] = [
    query.from === undefined ? null : firstDayOf(query.from),
    query.to === undefined ? null : lastDayOf(query.to),
  ];
  const days = (await narrowedLines(store, { ...query, undated: false })).flatMap(({ from, to }) => {
    const day = from ?? to;
    return day === null ? [] : [Math.max(day, asked ?? day)];
  });
  const reach = reachOf(days);
  if (!reach) return { ok: true, value: { unit: "year", bars: [] } };
  return { ok: true, value: spreadOf(days, asked ?? reach.first, end ?? reach.last) };
}

/** Longest stretches, in days, that are shown by day, by month and by year. */
const WIDEST = { day: 62, month: 3 * 366, year: 90 * 366 };

function spreadOf(days: readonly number[], first: number, last: number): Spread {
  const length = last - first + 1;
  const unit =
    length <= WIDEST.day ? "day" : length <= WIDEST.month ? "month" : length <= WIDEST.year ? "year" : "decade";
  const counts = new Map<string, number>();
  for (let day = first; day <= last; day++) counts.set(stretchOf(day, unit), 0);
  for (const day of days) {
    const key = stretchOf(day, unit);
    if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { unit, bars: [...counts].map(([when, count]) => ({ when, count })) };
}

function stretchOf(day: number, unit: Spread["unit"]): string {
  const text = dayText(day);
  if (unit === "day") return text;
  if (unit === "month") return text.slice(0, 7);
  const year = String(fromDayNumber(day).year).padStart(4, "0");
  return unit === "year" ? year : `${year.slice(0, 3)}X`;
}

function faultOf({ from, to, asOf, addedBy }: DeskQuery) {
  return dateFault(from, to, asOf, addedBy);
}

/** What the store would count itself, far slower. */
async function ownFacets(store: Store, lines: readonly Line[]): Promise<Facets> {
  const named = async (idsIn: (line: Line) => readonly string[]) => {
    const facets = counted(lines, idsIn).slice(0, NAMES);
    const names = await store.names(facets.map(({ value }) => value));
    return facets.map((facet) => ({ ...facet, names: names[facet.value] ?? {} }));
  };
  return {
    kinds: counted(lines, ({ record }) => [record.body.kind]),
    types: counted(lines, ({ record: { body } }) => typesOf(body)),
    statuses: counted(lines, ({ record: { body } }) => ("status" in body ? [body.status] : [])),
    names: await named(({ names }) => names),
    places: await named(({ places }) => places),
    years: yearsOf(lines),
  };
}

function typesOf(body: RecordBody): readonly string[] {
  if (body.kind === "event") return [body.type];
  return body.kind === "figure" ? [body.measure] : [];
}

function yearsOf(lines: readonly Line[]): Facets["years"] {
  const reach = reachOf(lines.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)));
  return reach && { first: fromDayNumber(reach.first).year, last: fromDayNumber(reach.last).year };
}

/** First and last of many days; more than a call can take as arguments. */
function reachOf(days: readonly number[]): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return days.length ? { first, last } : null;
}

/** Values of lines by how many have them, the most frequent first. Each line names a value once. */
function counted(lines: readonly Line[], valuesIn: (line: Line) => Iterable<string>): Facet[] {
  const counts = new Map<string, number>();
  for (const line of lines) for (const value of valuesIn(line)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countOf(lines: readonly Line[], holds: (line: Line) => boolean): number {
  return lines.reduce((count, line) => count + Number(holds(line)), 0);
}

function named(facets: readonly Facet[], world: World): Facet[] {
  return facets.map((facet) => ({ ...facet, names: world.namesOf(facet.value) }));
}
