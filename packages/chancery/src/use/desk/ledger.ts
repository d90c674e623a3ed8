// All records of a store with what the pages of the desk ask of each: between whom, when, of which framework. Drawn once and
// kept until the store changes; each page is then a walk through it.
import { setImmediate } from "node:timers/promises";
import type { Name } from "@chancery/reader";
import { bounds, parseWhen } from "@chancery/reader/values";
import type { Clock, RecordBody, RecordView, Store } from "@chancery/record";
import { openWorld, type World } from "./world.ts";

export interface Line {
  readonly record: RecordView;
  /** States and regions that it is between, named by themselves or by their people, bodies and towns. */
  readonly sides: ReadonlySet<string>;
  /** First and last day it may mean, as day numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly framework: string | null;
  /** Ids of everyone and everything named in it, and of the places of an event, each once. */
  readonly names: readonly string[];
  readonly places: readonly string[];
}

export interface Ledger {
  /** Oldest first, the undated last. */
  readonly lines: readonly Line[];
  readonly world: World;
}

interface Drawn {
  /** What the store counted when it was drawn. */
  readonly stamp: string;
  readonly ledger: Promise<Ledger>;
}

/** Records drawn before others have their turn: a long store must not keep the page waiting that it is drawn for. */
const STEP = 500;
/** Days on which a store is held at once: today's and some that are compared with it. */
const MOST = 4;
const drawn = new WeakMap<Store, Map<string, Drawn>>();

/** The records as they are known now, or were on another day. */
export async function openLedger(store: Store, clock: Clock = {}): Promise<Ledger> {
  const days = drawn.get(store) ?? new Map<string, Drawn>();
  drawn.set(store, days);
  const key = `${clock.asOf ?? ""} ${clock.addedBy ?? ""}`;
  const stamp = JSON.stringify([await store.counts(), (await store.judgements({ limit: 1 })).total]);
  const known = days.get(key);
  if (known?.stamp === stamp) return known.ledger;
  const ledger = draw(store, clock);
  days.delete(key);
  days.set(key, { stamp, ledger });
  for (const old of [...days.keys()].slice(0, -MOST)) days.delete(old);
  // What went wrong once may go well the next time.
  ledger.catch(() => days.delete(key));
  return ledger;
}

/** To be told when something was written that leaves the counts as they are, such as a correction. */
export function forgetLedger(store: Store): void {
  drawn.delete(store);
}

async function draw(store: Store, clock: Clock): Promise<Ledger> {
  const world = await openWorld();
  const records: RecordView[] = [];
  for await (const record of store.export(clock)) {
    records.push(record);
    if (records.length % STEP === 0) await setImmediate();
  }
  const homes = rolesOf(records);
  return { world, lines: records.map((record) => lineOf(record, world, homes)).sort(byDate) };
}

/** The export has them by kind, then date: what is of one day stays in that order. */
function byDate(a: Line, b: Line): number {
  const [x, y] = [a.from ?? a.to, b.from ?? b.to];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return x - y;
}

/** The states of people that no pack knows, by the offices that documents give them; by id or else by name. */
function rolesOf(records: readonly RecordView[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { body } of records) {
    const state = body.kind === "role" ? body.of?.find(({ id }) => id?.startsWith("state:"))?.id : undefined;
    if (body.kind === "role" && state) homes.set(keyOf(body.person), state);
  }
  return homes;
}

function keyOf({ id, name }: Name): string {
  return id ?? name;
}

function lineOf(record: RecordView, world: World, homes: ReadonlyMap<string, string>): Line {
  const { body } = record;
  const when = parseWhen(dateOf(body) ?? "");
  const { from, to } = when ? bounds(when) : { from: null, to: null };
  const named = { names: idsOf(namesIn(body)), places: idsOf((body.kind === "event" && body.where) || []) };
  return { record, sides: sidesOf(body, world, homes), from, to, framework: frameworkOf(body, world), ...named };
}

function idsOf(names: readonly Name[]): string[] {
  return [...new Set(names.flatMap(({ id }) => id ?? []))];
}

/** The date a record stands under. */
export function dateOf(body: RecordBody): string | null {
  if (body.kind === "pledge") return body.due;
  return body.kind === "role" ? body.as_of : body.when;
}

function sidesOf(body: RecordBody, world: World, homes: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ids = namesIn(body).flatMap((name) => homes.get(keyOf(name)) ?? world.homeOf(name.id ?? "") ?? []);
  return new Set(ids.flatMap((id) => [id, ...world.membersOf(id)]));
}

/** Everyone and every place named in a record. */
export function namesIn(body: RecordBody): readonly Name[] {
  switch (body.kind) {
    case "event":
      return [body.who, body.to, body.where].flatMap((names) => names ?? []);
    case "figure":
      return body.of ?? [];
    case "pledge":
      return [body.by, body.to].flatMap((names) => names ?? []);
    case "role":
      return [body.person, ...(body.of ?? [])];
  }
}

function frameworkOf(body: RecordBody, world: World): string | null {
  const named = namesIn(body).find(({ id }) => id?.startsWith("framework:"))?.id;
  const words = body.kind === "event" ? body.name : undefined;
  return named ?? (words ? world.frameworkIn(words) : undefined) ?? null;
}
