// The state of a relationship at a glance: last contacts, what is promised, what is disputed, what is new, what is missing.
import type { EventType } from "@chancery/reader";
import type { Clock, RecordView, Store } from "@chancery/record";
import { type Failure, failure } from "../../errors/failure.ts";
import type { Answer } from "../answer.ts";
import { dateFault } from "../dates.ts";
import { type Change, changesSince } from "./changes.ts";
import { dayAsked, dayText, lastDayOf, yearOf } from "./days.ts";
import { type Curve, curvesOf, headlines } from "./figures.ts";
import { type Line, openLedger } from "./ledger.ts";
import { type OfferedSide, offeredSides, usualSides } from "./offered.ts";
import { type OpenPledges, openPledges } from "./pledges.ts";
import { type Series, seriesOf } from "./rounds.ts";

export interface RelationQuery extends Clock {
  /** Ids of the states or regions it is between; the two most told of where none are named. */
  readonly sides?: readonly string[];
  /** Instant of the last look, ISO 8601: what came since then is told as news. */
  readonly since?: string;
}

/** A contact as a mark on the strip. */
export interface Mark {
  readonly id: string;
  readonly type: EventType;
  /** Day numbers. */
  readonly from: number;
  readonly to: number;
  readonly status: string;
}

export interface Relation {
  readonly sides: readonly OfferedSide[];
  /** All that could be chosen, the most told of first. */
  readonly offered: readonly OfferedSide[];
  /** The day it is asked for, EDTF. */
  readonly today: string;
  /** Newest first. */
  readonly contacts: readonly RecordView[];
  readonly contactCount: number;
  /** Planned and not yet over, the nearest first. */
  readonly ahead: readonly RecordView[];
  readonly pledges: OpenPledges;
  readonly conflicts: readonly RecordView[];
  /** Null where no last look is named. */
  readonly changes: readonly Change[] | null;
  readonly marks: readonly Mark[];
  /** Years from the first contact to this one in which none is told of. */
  readonly quiet: readonly number[];
  readonly series: readonly Series[];
  readonly figures: readonly Curve[];
}

const CONTACTS: readonly EventType[] = ["visit", "meeting", "call", "agreement"];
const AHEAD = ["planned", "proposed", "postponed"];
const MOST = { contacts: 12, figures: 6 };

/** How two or more sides stand with one another. `date-invalid`. */
export async function relation(store: Store, query: RelationQuery = {}): Promise<Answer<Relation>> {
  const fault = dateFault(query.asOf, query.addedBy) ?? instantFault(query.since);
  if (fault) return { ok: false, error: fault };
  const { lines, world } = await openLedger(store, clockOf(query));
  const offered = offeredSides(lines, world);
  const chosen = query.sides?.length ? query.sides : usualSides(lines, offered);
  const among = between(lines, chosen);
  const changes = query.since === undefined ? null : await changesSince(store, among, query.since);
  const sides = chosen.map(
    (id) => offered.find((side) => side.id === id) ?? { id, count: 0, names: world.namesOf(id) },
  );
  const today = dayAsked(query.asOf);
  const pledges = openPledges(pledgesBetween(lines, among, chosen), today, lastDayOf);
  return { ok: true, value: { sides, offered, changes, pledges, ...standing(among, chosen, today) } };
}

/** Records that all the chosen sides are in. */
export function between(lines: readonly Line[], chosen: readonly string[]): Line[] {
  return chosen.length ? lines.filter(({ sides }) => chosen.every((side) => sides.has(side))) : [];
}

/** A pledge seldom says to whom: it is of the sides where one of them makes it in a document that tells of both. */
export function pledgesBetween(lines: readonly Line[], among: readonly Line[], chosen: readonly string[]): Line[] {
  const documents = new Set(among.flatMap(({ record }) => record.sources.map(({ sha256 }) => sha256)));
  return lines.filter(
    ({ record: { body, sources }, sides }) =>
      body.kind === "pledge" &&
      sides.size > 0 &&
      chosen.some((side) => sides.has(side)) &&
      (chosen.every((side) => sides.has(side)) || sources.some(({ sha256 }) => documents.has(sha256))),
  );
}

type Standing = Omit<Relation, "sides" | "offered" | "changes" | "pledges">;

function standing(lines: readonly Line[], chosen: readonly string[], today: number): Standing {
  const contacts = lines.filter((line) => isContact(line, today)).toReversed();
  const marks = lines.flatMap((line) => markOf(line, today));
  return {
    today: dayText(today),
    contacts: contacts.slice(0, MOST.contacts).map(({ record }) => record),
    contactCount: contacts.length,
    ahead: lines.filter((line) => isAhead(line, today)).map(({ record }) => record),
    conflicts: lines.filter(({ record }) => record.conflicts.length > 0).map(({ record }) => record),
    marks,
    quiet: quietYears(marks, today),
    series: seriesOf(lines),
    figures: headlines(curvesOf(lines.filter((line) => isOf(line, chosen))), MOST.figures),
  };
}

function isContact({ record: { body }, from, to }: Line, today: number): boolean {
  const day = from ?? to;
  return body.kind === "event" && CONTACTS.includes(body.type) && took(body.status) && day !== null && day <= today;
}

function took(status: string): boolean {
  return status === "happened" || status === "ongoing";
}

function isAhead({ record: { body }, to }: Line, today: number): boolean {
  return (
    body.kind === "event" && AHEAD.includes(body.status) && (to === null ? body.status !== "planned" : to >= today)
  );
}

function markOf({ record: { id, body }, from, to }: Line, today: number): Mark[] {
  const [first, last] = [from ?? to, to ?? from];
  if (body.kind !== "event" || first === null || last === null || first > today || !took(body.status)) return [];
  return [{ id, type: body.type, from: first, to: last, status: body.status }];
}

/** Years without any; a contact told only as of some years is one in each of them. */
function quietYears(marks: readonly Mark[], today: number): number[] {
  const told = new Set(
    marks.flatMap(({ from, to }) => yearsBetween(yearOf(from), Math.min(yearOf(to), yearOf(today)))),
  );
  return told.size ? yearsBetween(Math.min(...told), yearOf(today)).filter((year) => !told.has(year)) : [];
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Figures of a region are not those of a state in it. */
function isOf({ record: { body } }: Line, chosen: readonly string[]): boolean {
  return body.kind === "figure" && chosen.every((side) => body.of?.some(({ id }) => id === side));
}

function clockOf({ asOf, addedBy }: Clock): Clock {
  return { ...(asOf === undefined ? {} : { asOf }), ...(addedBy === undefined ? {} : { addedBy }) };
}

function instantFault(since: string | undefined): Failure | null {
  const wrong = since !== undefined && Number.isNaN(Date.parse(since));
  return wrong ? failure("date-invalid", { value: since }) : null;
}
