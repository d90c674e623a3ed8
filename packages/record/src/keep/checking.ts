import type { Fact } from "@chancery/reader";
import { checkEvent } from "../check/event.ts";
import { checkFigure } from "../check/figure.ts";
import type { Held, Ruling } from "../check/held.ts";
import { checkPledge } from "../check/pledge.ts";
import { checkRole, type Sighting } from "../check/role.ts";
import { compare } from "../fuse/compare.ts";
import { daysOf } from "../fuse/days.ts";
import { type Handle, handlesOf } from "../fuse/handles.ts";
import { stateOf, statesOf, tracesOf } from "../fuse/named.ts";
import { type Setting, settingOf } from "../fuse/setting.ts";
import type { EventSketch, FigureSketch, PledgeSketch, RoleSketch, Sketch } from "../fuse/sketch.ts";
import { sketchOf } from "../fuse/sketching.ts";
import type { Draft, Finding } from "../schema/check.ts";
import type { RecordFact } from "../schema/record.ts";
import { membersOf } from "../store/members.ts";
import { type Node, nodesNaming, nodesOf } from "../store/nodes.ts";
import { recordIds } from "../store/records.ts";
import { draw } from "../fuse/draw.ts";
import { knownBy } from "./clock.ts";
import type { Looker } from "./looking.ts";
import type { Clock } from "./query.ts";

/** Holds the facts of a draft against the record. Quotations are not held against anything. */
export async function checkDraft(looker: Looker, draft: Draft, clock: Clock): Promise<Finding[]> {
  const facts = await withStates(looker, draft, clock);
  const setting = settingOf(facts, draft);
  const findings: Finding[] = [];
  for (const [index, fact] of facts.entries()) {
    if (fact.kind === "quote") continue;
    const { verdict, reason, held, differs } = await rulingOn(looker, fact, { setting, clock, today: draft.published });
    const records = [...new Set(held.map(({ view }) => view.id))];
    findings.push({ verdict, reason, fact: index, records, independent: held[0]?.view.independent ?? 0, differs });
  }
  return findings;
}

/** Offices of which the draft does not say whose, given to the one state that the record has the person in such an office of. */
async function withStates(looker: Looker, draft: Draft, clock: Clock): Promise<Fact[]> {
  const setting = settingOf(draft.facts, draft);
  const facts: Fact[] = [];
  for (const fact of draft.facts) {
    const sketch = fact.kind === "role" && !fact.of?.length ? sketchOf(fact, setting) : null;
    if (fact.kind !== "role" || sketch?.kind !== "role") {
      facts.push(fact);
      continue;
    }
    const handles = handlesOf(sketch).map(({ handle }) => handle);
    const held = (await heldBy(looker, { kind: "role", handles, states: [] }, clock)) as Held<RoleSketch>[];
    const own = held.flatMap(({ sketches }) => sketches.filter((other) => compare(sketch, other).is === "same"));
    const [state, other] = [...new Set(own.flatMap(({ of }) => of))];
    facts.push(state !== undefined && other === undefined ? { ...fact, of: [{ name: state, id: state }] } : fact);
  }
  return facts;
}

interface Bench {
  readonly setting: Setting;
  readonly clock: Clock;
  /** Date of the draft. */
  readonly today: string | null;
}

async function rulingOn(looker: Looker, fact: RecordFact, { setting, clock, today }: Bench): Promise<Ruling> {
  const sketch = sketchOf(fact, setting);
  const search = (kind: Sketch["kind"], handles: readonly string[], states: readonly string[] = []) =>
    heldBy(looker, { kind, handles, states }, clock);
  const own = handlesOf(sketch).map(({ handle }) => handle);
  if (fact.kind === "event" && sketch.kind === "event") {
    const found = await search("event", [...own, ...wider(sketch)]);
    return checkEvent(fact, sketch, found as Held<EventSketch>[]);
  }
  if (fact.kind === "figure" && sketch.kind === "figure") {
    const states = sketch.of.map(({ key }) => key);
    return checkFigure(fact, sketch, (await search("figure", own, states)) as Held<FigureSketch>[]);
  }
  if (fact.kind === "pledge" && sketch.kind === "pledge") {
    const pledges = (await search("pledge", own)) as Held<PledgeSketch>[];
    const events = (await search("event", openings(sketch))) as Held<EventSketch>[];
    return checkPledge(fact, sketch, { pledges, events });
  }
  if (fact.kind === "role" && sketch.kind === "role") {
    const held = (await search("role", own, sketch.of)) as Held<RoleSketch>[];
    return checkRole(fact, sketch, { sightings: sightingsIn(held, sketch), today });
  }
  throw new Error(`no way to check a ${fact.kind}`);
}

/** More to find an event by: its states, and the rounds before and after it. */
function wider({ type, who, ordinal, terms, where }: EventSketch): string[] {
  const states = [...new Set([...statesOf(who), ...who.flatMap((named) => stateOf(named) ?? [])])];
  const rounds =
    ordinal === null
      ? []
      : [ordinal - 1, ordinal + 1].flatMap((n) => states.map((state) => `e:${type}:#${n}:${state}`));
  const kinds = terms.map((term) => `e:${type}:+${term}`);
  // Talks fall through with the journey on which they were to be held.
  const journeys = who.flatMap((named) => tracesOf(named)).map((trace) => `e:visit:${trace}`);
  return [
    ...journeys,
    ...states.flatMap((state) => [`e:${type}:${state}`, `e:${type}:=${state}`]),
    ...rounds,
    ...kinds,
    ...where.map(({ key }) => `e:${type}:.${key}`),
  ];
}

/** Where the opening of a promised thing would be found. */
function openings({ terms, proper }: PledgeSketch): string[] {
  return terms.flatMap((term) => proper.map((name) => `e:establishment:+${term}:${name}`));
}

interface Search {
  readonly kind: Sketch["kind"];
  readonly handles: readonly string[];
  /** Entities that all facts of this kind are looked at for that name one of them. */
  readonly states: readonly string[];
}

/** Records of a kind that can be found so, whenever, as they were known, with the sketches of their facts. */
async function heldBy(
  { connection: { db }, texts }: Looker,
  { kind, handles, states }: Search,
  clock: Clock,
): Promise<Held[]> {
  const anywhen = handles.map((handle): Handle => ({ handle, from: null, to: null }));
  const nodes = [...(await nodesOf(db, anywhen)), ...(await nodesNaming(db, kind, states))];
  const keys = [
    ...new Set(nodes.filter(({ sketch }) => sketch.kind === kind).flatMap(({ record }: Node) => record ?? [])),
  ];
  const members = await membersOf(db, keys, { texts, known: knownBy(clock) });
  const ids = await recordIds(db, keys);
  return keys
    .sort((a, b) => a - b)
    .flatMap((key): Held[] => {
      const facts = members.get(key);
      if (!facts?.length) return [];
      // Written by the store from a sketch and by nothing else.
      const sketches = facts.filter(({ isOutcome }) => !isOutcome).map(({ laid }) => JSON.parse(laid) as Sketch);
      return [{ view: draw(ids.get(key) ?? "", facts), sketches }];
    });
}

/** Who is seen in an office of these states, and when: by each source that says so. */
function sightingsIn(held: readonly Held<RoleSketch>[], { office, of }: RoleSketch): Sighting[] {
  return held.flatMap((each) =>
    each.sketches.flatMap((sketch): Sighting[] => {
      const { body } = each.view;
      if (body.kind !== "role" || sketch.office !== office || !of.some((state) => sketch.of.includes(state))) return [];
      return (each.view.seen ?? []).flatMap((day) => {
        const at = daysOf(day).from;
        return at === null ? [] : [{ person: sketch.person, name: body.person.name, day: at, held: each }];
      });
    }),
  );
}
