import type { EventFact, PledgeFact } from "@chancery/reader";
import { daysOf } from "../fuse/days.ts";
import { compareMembers, type Member } from "../fuse/member.ts";
import { asOutcome, eventsSought, isOutcome, pledgesSought } from "../fuse/outcome.ts";
import type { EventSketch, PledgeSketch, Sketch } from "../fuse/sketch.ts";
import { type Database, inBatches } from "./database.ts";
import { nodesOf } from "./nodes.ts";
import { markStale } from "./records.ts";
import { sketchFrom } from "./sketches.ts";

/** Members of event records; what `membersOf` gives of them. */
type Look = (records: readonly number[]) => Promise<ReadonlyMap<number, readonly Member[]>>;

/**
 * What papers tell of the outcome of a promise, as sources of the promise: of the one happening that is what was promised
 * and of the plans for it. None where several happenings could be meant.
 */
export async function outcomesOf(db: Database, own: readonly Member[], look: Look): Promise<Member[]> {
  const [first] = own.toSorted(compareMembers);
  if (first?.fact.kind !== "pledge") return [];
  const pledges = sketchesOf(own).filter((sketch) => sketch.kind === "pledge");
  const nodes = await nodesOf(db, pledges.flatMap(eventsSought));
  const found = nodes.filter(({ sketch }) => pledges.some((pledge) => fits(pledge, sketch)));
  const records = [...new Set(found.flatMap(({ record }) => record ?? []))];
  if (!records.length) return [];
  const promised = Math.min(...own.map(({ document }) => daysOf(document.published).from ?? Infinity));
  // All that tells of a happening tells of the promise, be it in other words.
  const told = [...(await look(records)).values()]
    .map((members) => members.filter((member): member is Told => member.fact.kind === "event"))
    .filter((members) => members.some((member) => isAfter(member, promised) && isFitting(pledges, member)));
  const held = told.filter((members) => members.some(({ fact }) => fact.status === "happened"));
  if (held.length > 1) return [];
  const pledge: PledgeFact = first.fact;
  return told.flat().map((member) => asOutcome(member, pledge));
}

type Told = Member & { readonly fact: EventFact };

function fits(pledge: PledgeSketch, sketch: Sketch): boolean {
  return sketch.kind === "event" && isOutcome(pledge, sketch);
}

function isFitting(pledges: readonly PledgeSketch[], { laid }: Member): boolean {
  const sketch = sketchFrom(laid);
  return pledges.some((pledge) => fits(pledge, sketch));
}

/** What was done before anybody promised it is not the outcome of the promise. */
function isAfter({ fact }: Told, promised: number): boolean {
  const last = daysOf(fact.when).to;
  return last !== null && last >= promised;
}

function sketchesOf(members: readonly Member[]): Sketch[] {
  return members.map(({ laid }) => sketchFrom(laid));
}

/** Marks promises to be drawn anew of which these records may tell the outcome. */
export async function markPromised(db: Database, records: readonly number[]): Promise<void> {
  const rows = await inBatches(records, (some) =>
    db.selectFrom("sketch").select("laid").where("record", "in", some).execute(),
  );
  const events = rows
    .map(({ laid }) => sketchFrom(laid))
    .filter((sketch): sketch is EventSketch => sketch.kind === "event");
  const nodes = await nodesOf(db, events.flatMap(pledgesSought));
  const promised = nodes.filter(
    ({ sketch }) => sketch.kind === "pledge" && events.some((event) => fits(sketch, event)),
  );
  await markStale(
    db,
    promised.flatMap(({ record }) => record ?? []),
  );
}
