// What the other pages of the desk ask for, each of all records or of those between some sides.
import type { Clock, RecordView, Store } from "@chancery/record";
import type { Answer } from "../answer.ts";
import { dateFault } from "../dates.ts";
import { dayAsked, dayText, lastDayOf } from "./days.ts";
import { type Curve, curvesOf, type Notice, noticesOf } from "./figures.ts";
import { type Graph, graphOf } from "./graph.ts";
import { type Line, openLedger } from "./ledger.ts";
import { type SpotMap, spotsOf } from "./map.ts";
import { type OfferedSide, offeredSides } from "./offered.ts";
import { type Encounter, encountersOf, type Person, peopleOf } from "./people.ts";
import { isOpen, openPledges, type OpenPledges } from "./pledges.ts";
import { between, pledgesBetween } from "./relation.ts";
import { type Series, seriesOf } from "./rounds.ts";
import type { World } from "./world.ts";

export interface SidesQuery extends Clock {
  /** Ids of states or regions; all records where none are named. */
  readonly sides?: readonly string[];
}

/** Between whom a page is asked for, and could be. */
export interface Sided {
  readonly sides: readonly OfferedSide[];
  readonly offered: readonly OfferedSide[];
  /** The day it is asked for, EDTF. */
  readonly today: string;
}

export interface FiguresPage extends Sided {
  readonly curves: readonly Curve[];
  readonly notices: readonly Notice[];
}

export interface PledgesPage extends Sided {
  readonly open: OpenPledges;
  /** By what came of them. */
  readonly ended: Readonly<Record<"kept" | "partly-kept" | "broken" | "cancelled", readonly RecordView[]>>;
}

export interface PeoplePage extends Sided {
  readonly people: readonly Person[];
  readonly encounters: readonly Encounter[];
  readonly series: readonly Series[];
}

export type GraphPage = Sided & Graph;
export type MapPage = Sided & SpotMap;

export interface ConflictsPage extends Sided {
  readonly records: readonly RecordView[];
}

/** The records that a page is made of. */
export interface Opened extends Sided {
  readonly lines: readonly Line[];
  readonly among: readonly Line[];
  readonly world: World;
  readonly day: number;
}

/** Figures as curves, and totals that their parts do not come to. `date-invalid`. */
export function figuresPage(store: Store, query: SidesQuery): Promise<Answer<FiguresPage>> {
  return page(store, query, ({ among }) => {
    const curves = curvesOf(among);
    return { curves, notices: noticesOf(curves) };
  });
}

/** Pledges by what came of them. `date-invalid`. */
export function pledgesPage(store: Store, query: SidesQuery): Promise<Answer<PledgesPage>> {
  return page(store, query, ({ lines, among, sides, day }) => {
    const ids = sides.map(({ id }) => id);
    const pledges = (ids.length ? pledgesBetween(lines, among, ids) : lines).map(({ record }) => record);
    const ended = (status: string) => pledges.filter(({ body }) => body.kind === "pledge" && body.status === status);
    const open = lines.filter(
      (line) => pledges.includes(line.record) && "status" in line.record.body && isOpen(line.record.body.status),
    );
    return {
      open: openPledges(open, day, lastDayOf),
      ended: {
        kept: ended("kept"),
        "partly-kept": ended("partly-kept"),
        broken: ended("broken"),
        cancelled: ended("cancelled"),
      },
    };
  });
}

/** Who held which office, who met whom, rounds of the frameworks they met in. `date-invalid`. */
export function peoplePage(store: Store, query: SidesQuery): Promise<Answer<PeoplePage>> {
  return page(store, query, ({ lines, among, sides, world }) => {
    const homes = new Set(sides.map(({ id }) => id));
    const people = peopleOf(lines, among, world).filter(
      ({ home }) => !homes.size || (home !== null && homes.has(home)),
    );
    return { people, encounters: encountersOf(among, people), series: seriesOf(among) };
  });
}

/** Who and what stands in records together. `date-invalid`. */
export function graphPage(store: Store, query: SidesQuery): Promise<Answer<GraphPage>> {
  return page(store, query, ({ among }) => graphOf(among));
}

/** Places of events. `date-invalid`. */
export function mapPage(store: Store, query: SidesQuery): Promise<Answer<MapPage>> {
  return page(store, query, ({ among, world }) => spotsOf(among, world));
}

/** Records whose sources contradict one another. `date-invalid`. */
export function conflictsPage(store: Store, query: SidesQuery): Promise<Answer<ConflictsPage>> {
  return page(store, query, ({ among }) => ({
    records: among.map(({ record }) => record).filter(({ conflicts }) => conflicts.length > 0),
  }));
}

/** A page of all records, or of those between some sides. `date-invalid`. */
export async function page<T>(store: Store, query: SidesQuery, of: (opened: Opened) => T): Promise<Answer<Sided & T>> {
  const fault = dateFault(query.asOf, query.addedBy);
  if (fault) return { ok: false, error: fault };
  const { sides: chosen = [], ...clock } = query;
  const { lines, world } = await openLedger(store, clock);
  const offered = offeredSides(lines, world);
  const sides = chosen.map(
    (id) => offered.find((side) => side.id === id) ?? { id, count: 0, names: world.namesOf(id) },
  );
  const day = dayAsked(query.asOf);
  const sided = { sides, offered, today: dayText(day) };
  const among = chosen.length ? between(lines, chosen) : lines;
  return { ok: true, value: { ...sided, ...of({ ...sided, lines, among, world, day }) } };
}
