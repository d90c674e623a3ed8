import type { EventFact } from "@chancery/reader";
import { fromDayNumber } from "@chancery/reader/values";
import { compare } from "../fuse/compare.ts";
import { EVENT } from "../fuse/conditions-event.ts";
import { daysOf, gapBetween, isClosed, isDated, lengthOf, sameDays, within } from "../fuse/days.ts";
import { isPerson, isSame } from "../fuse/named.ts";
import type { EventSketch, Named } from "../fuse/sketch.ts";
import { isGathering, isThing } from "../fuse/terms/terms.ts";
import { difference, type Held, type Ruling, ruling, UNKNOWN } from "./held.ts";

type HeldEvent = Held<EventSketch>;

const OFF: ReadonlySet<string> = new Set(["cancelled", "denied"]);
const HELD: ReadonlySet<string> = new Set(["happened", "ongoing"]);

/** Holds an event of a draft against the events of the record that share something with it. */
export function checkEvent(fact: EventFact, sketch: EventSketch, found: readonly HeldEvent[]): Ruling {
  const held = found.filter(({ view: { body } }) => body.kind === "event" && body.type === sketch.type);
  const same = bestSame(sketch, held);
  if (same && isOfOthers(sketch, same))
    return ruling(areKnown(sketch, same) ? "contradicted" : "unknown", "other-person", [same]);
  if (same) return rule(fact, sketch, same, found);
  if (!sketch.happened) return movedPlan(fact, sketch, held) ?? openedOtherwise(fact, sketch, held) ?? UNKNOWN;
  return (
    otherStage(fact, sketch, held) ??
    otherRound(fact, sketch, held) ??
    calledOffThen(fact, sketch, held) ??
    otherYear(fact, sketch, held) ??
    openedOtherwise(fact, sketch, held) ??
    otherPerson(sketch, held) ??
    UNKNOWN
  );
}

/** A paper that on this day came into force, say, and was signed on another. */
function otherStage(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  const parties = (other: EventSketch) =>
    EVENT["same parties"](sketch, other) || EVENT["some of the people"](sketch, other);
  const then = held.find(
    (each) =>
      isOtherStage(sketch, each) &&
      each.sketches.some((other) => parties(other) && EVENT["days in common"](sketch, other)),
  );
  const real = held.find((each) =>
    each.sketches.some((other) => {
      const same = parties(other) && EVENT["same paper"](sketch, other) && !EVENT["other subject"](sketch, other);
      return same && other.happened && EVENT["other days"](sketch, other) && !isOtherStage(sketch, each);
    }),
  );
  return then && real ? ruling("contradicted", "other-date", [real, then], dates(fact, real)) : null;
}

/** True where the papers tell another step of it than the draft, and none tells the same. */
function isOtherStage(sketch: EventSketch, { sketches }: HeldEvent): boolean {
  const stages = sketches.flatMap(({ stage }) => stage ?? []);
  return sketch.stage !== null && stages.length > 0 && !stages.includes(sketch.stage);
}

/** The record that tells of the same, the surest first; none where several would do equally. */
function bestSame(sketch: EventSketch, held: readonly HeldEvent[]): HeldEvent | null {
  const found = held.flatMap((each) => {
    const verdicts = each.sketches.map((other) => compare(sketch, other));
    const levels = verdicts.filter(({ is }) => is === "same").map(({ level }) => level);
    // A record of which the surest part is another happening is not the same for a vague part of it.
    return levels.length && !isAnother(verdicts) && !isOtherStage(sketch, each)
      ? [{ each, level: Math.min(...levels), off: offBy(sketch, each) }]
      : [];
  });
  found.sort((a, b) => a.level - b.level || a.off - b.off);
  return found[0]?.each ?? null;
}

/** The same talks by all but a name that nobody in the record is certain to bear: another holder of the office, or another spelling. */
function isOfOthers(sketch: EventSketch, { sketches }: HeldEvent): boolean {
  const people = sketch.who.filter(isPerson);
  if (people.length < 2) return false;
  const full = sketches.filter((other) => other.who.filter(isPerson).length >= people.length);
  return full.length > 0 && full.every((other) => people.some((one) => !other.who.some((two) => isSame(one, two))));
}

/** True where all who met are known by name, in the draft and in the record: nobody is only spelled otherwise. */
function areKnown(sketch: EventSketch, { sketches }: HeldEvent): boolean {
  const isKnown = ({ key }: Named) => !key.startsWith("~");
  return sketch.who.every(isKnown) && sketches.every(({ who }) => who.every(isKnown));
}

function isAnother(verdicts: readonly ReturnType<typeof compare>[]): boolean {
  const never = verdicts.filter(({ is }) => is === "never").length;
  return never > verdicts.filter(({ is }) => is === "same").length;
}

function offBy(sketch: EventSketch, { view: { body } }: HeldEvent): number {
  const days = body.kind === "event" ? daysOf(body.when) : sketch.days;
  return isDated(days) && isDated(sketch.days) ? gapBetween(days, sketch.days) : 0;
}

function rule(fact: EventFact, sketch: EventSketch, held: HeldEvent, all: readonly HeldEvent[]): Ruling {
  const { body } = held.view;
  if (body.kind !== "event") return UNKNOWN;
  const status = [difference("status", fact.status, body.status)];
  if (sketch.happened) {
    if (OFF.has(body.status)) return ruling("contradicted", "was-cancelled", [held], status);
    if (!HELD.has(body.status)) {
      const journey = all.find((each) => isJourneyCalledOff(sketch, each));
      return journey
        ? ruling("contradicted", "was-cancelled", [journey, held], status)
        : ruling("unknown", "not-said-to-have-happened", [held], status);
    }
    return otherPlace(fact, sketch, held) ?? ruleDate(fact, held);
  }
  if (fact.status === body.status) return moved(fact, held) ?? ruleDate(fact, held);
  if (HELD.has(body.status)) return ruling("outdated", "was-held", [held], [...status, ...dates(fact, held)]);
  if (OFF.has(body.status)) return ruling("outdated", "was-cancelled", [held], status);
  if (body.status === "postponed") return ruling("outdated", "was-put-off", [held], status);
  return moved(fact, held) ?? ruleDate(fact, held);
}

/** Held in another city: every paper that tells where it was held says so. */
function otherPlace(fact: EventFact, sketch: EventSketch, held: HeldEvent): Ruling | null {
  const told = held.sketches.filter((other) => other.happened && cityOf(other) !== null);
  if (cityOf(sketch) === null || !told.length || !told.every((other) => EVENT["other place"](sketch, other)))
    return null;
  const { body } = held.view;
  const where = body.kind === "event" ? (body.where ?? []).map(({ name }) => name) : [];
  return ruling(
    "contradicted",
    "other-place",
    [held],
    [
      difference(
        "where",
        fact.where?.map(({ name }) => name),
        where,
      ),
    ],
  );
}

function cityOf({ where }: EventSketch): string | null {
  return where.find(({ key }) => key.startsWith("city:"))?.key ?? null;
}

/** The journey of one of those who meet, at about these days, of which the record knows that it was called off. */
function isJourneyCalledOff(sketch: EventSketch, { view: { body }, sketches }: HeldEvent): boolean {
  if (body.kind !== "event" || body.type !== "visit" || !OFF.has(body.status)) return false;
  return sketches.some(
    (journey) =>
      journey.off &&
      isClosed(journey.days) &&
      gapBetween(journey.days, sketch.days) <= 5 &&
      journey.who.some((one) => sketch.who.some((other) => isSame(one, other))),
  );
}

function dates(fact: EventFact, { view: { body } }: HeldEvent) {
  return body.kind === "event" && body.when !== fact.when ? [difference("when", fact.when, body.when)] : [];
}

/** A plan whose day the record has moved since. */
function moved(fact: EventFact, held: HeldEvent): Ruling | null {
  const { body } = held.view;
  const [draft, record] = [daysOf(fact.when), daysOf(body.kind === "event" ? body.when : null)];
  if (!isClosed(draft) || !isClosed(record) || gapBetween(draft, record) === 0) return null;
  return ruling("outdated", "was-put-off", [held], dates(fact, held));
}

function ruleDate(fact: EventFact, held: HeldEvent): Ruling {
  const { body } = held.view;
  if (body.kind !== "event") return UNKNOWN;
  const [draft, record] = [daysOf(fact.when), daysOf(body.when)];
  // The days of a journey as one source has them, where the record has one of them.
  const journey = body.type === "visit" && isClosed(draft) && lengthOf(draft) <= 21;
  const vaguer = !journey && isDated(draft) && isClosed(record) && !sameDays(draft, record) && within(record, draft);
  // A day of a journey is not a vaguer date of it.
  if (vaguer && lengthOf(draft) > lengthOf(record)) return ruling("imprecise", "vaguer", [held], dates(fact, held));
  return ruling("supported", "same", [held]);
}

/** A plan for a gathering of which the record knows only a later day. */
function movedPlan(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (!isClosed(sketch.days) || !sketch.terms.some(isGathering)) return null;
  const alike = held.filter(({ view: { body }, sketches }) => {
    if (body.kind !== "event" || !isClosed(daysOf(body.when))) return false;
    return sketches.some((other) => !EVENT["other round"](sketch, other) && isPlanOf(sketch, other));
  });
  const later = alike.filter(({ view: { body } }) => {
    const days = daysOf(body.kind === "event" ? body.when : null);
    return (days.from ?? 0) > (sketch.days.to ?? 0) && gapBetween(days, sketch.days) <= 800;
  });
  const [only] = later;
  const told = alike.length === later.length && later.length === 1;
  return only && told ? ruling("outdated", "was-put-off", [only], dates(fact, only)) : null;
}

function isPlanOf(a: EventSketch, b: EventSketch): boolean {
  return EVENT["some of the people"](a, b) && EVENT["same gathering"](a, b) && EVENT["place agrees"](a, b);
}

/** The same series: what was held then was another round, or this round was held at another time. */
function otherRound(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (sketch.ordinal === null || !sketch.happened) return null;
  const series = held.filter((each) => each.sketches.some((other) => other.happened && isSeries(sketch, other)));
  const then = series.find(({ sketches }) =>
    sketches.some(
      (other) =>
        other.happened &&
        other.ordinal !== null &&
        EVENT["days in common"](sketch, other) &&
        EVENT["place agrees"](sketch, other),
    ),
  );
  if (then?.view.body.kind === "event" && then.view.body.ordinal !== sketch.ordinal)
    return ruling("contradicted", "other-round", [then], [difference("ordinal", fact.ordinal, then.view.body.ordinal)]);
  const round = series.find(({ sketches }) =>
    sketches.some((other) => EVENT["same round"](sketch, other) && EVENT["other days"](sketch, other)),
  );
  return round ? ruling("contradicted", "other-date", [round], dates(fact, round)) : null;
}

function isSeries(a: EventSketch, b: EventSketch): boolean {
  const gathering = EVENT["same gathering"](a, b);
  const people = EVENT["same people"](a, b) || EVENT["same parties"](a, b);
  if (EVENT["other gathering"](a, b)) return false;
  return (
    (gathering && (people || EVENT["states in common"](a, b) || EVENT["nobody named"](a, b))) ||
    (people && b.ordinal !== null)
  );
}

/** Days within which a paper that tells of a journey called off, without its date, means the one of a draft. */
const RECENT = 200;

/** A journey of which the record only knows that about then it was called off. */
function calledOffThen(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (sketch.type !== "visit" || !isClosed(sketch.days)) return null;
  const about = held.filter(({ sketches }) =>
    sketches.some(
      (other) =>
        EVENT["same people"](sketch, other) && EVENT["same goal"](sketch, other) && isNearWindow(sketch, other),
    ),
  );
  const [only, another] = about;
  if (!only || another || only.view.body.kind !== "event" || !OFF.has(only.view.body.status)) return null;
  return ruling("contradicted", "was-cancelled", [only], [difference("status", fact.status, only.view.body.status)]);
}

/** True where the other has no date, and its paper is of about the days of the first. */
function isNearWindow({ days }: EventSketch, other: EventSketch): boolean {
  if (isDated(other.days)) return gapBetween(days, other.days) <= RECENT;
  if (!other.window || other.window.from === null || other.window.to === null) return false;
  const paper = (other.window.from + other.window.to) / 2;
  return gapBetween(days, { from: paper - RECENT, to: paper + RECENT }) === 0;
}

/** The same people or the same paper on this day of another year, and nothing of the kind in this one. */
function otherYear(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (!sketch.happened || lengthOf(sketch.days) > 31 || sketch.days.from === null) return null;
  const day = dayOfYear(sketch.days.from);
  const near = held.filter(({ view, sketches }) => {
    const { body } = view;
    if (body.kind !== "event" || !HELD.has(body.status)) return false;
    const days = daysOf(body.when);
    if (days.from === null || lengthOf(days) > 31 || lengthOf(days) !== lengthOf(sketch.days)) return false;
    const twin = dayOfYear(days.from) === day && gapBetween(days, sketch.days) > 300;
    return twin && sketches.some((other) => isTwin(sketch, other));
  });
  const [twin] = near;
  const thisYear = held.some(({ view: { body }, sketches }) => {
    const days = daysOf(body.kind === "event" ? body.when : null);
    return isClosed(days) && gapBetween(days, sketch.days) < 180 && sketches.some((other) => isTwin(sketch, other));
  });
  return twin && near.length === 1 && !thisYear
    ? ruling("contradicted", "other-date", [twin], dates(fact, twin))
    : null;
}

function isTwin(a: EventSketch, b: EventSketch): boolean {
  if (a.type !== b.type || EVENT["other paper"](a, b) || EVENT["other subject"](a, b) || EVENT["other goal"](a, b))
    return false;
  if (EVENT["same people"](a, b) || EVENT["same parties"](a, b)) return true;
  return EVENT["same paper"](a, b) && EVENT["nobody named"](a, b);
}

function dayOfYear(day: number): string {
  const { month, day: of } = fromDayNumber(day);
  return `${month}-${of}`;
}

/** One thing opens once: the record has it on another day, or knows that it has not been. */
function openedOtherwise(fact: EventFact, sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (!EVENT["is an opening"](sketch, sketch) || !isClosed(sketch.days)) return null;
  const thing = held.find(({ view: { body }, sketches }) => {
    if (body.kind !== "event" || !isClosed(daysOf(body.when))) return false;
    if (gapBetween(daysOf(body.when), sketch.days) === 0 || gapBetween(daysOf(body.when), sketch.days) > 800)
      return false;
    return sketches.some(
      (other) => EVENT["same thing"](sketch, other) && commonNames(sketch, other) >= 2 && sameThings(sketch, other),
    );
  });
  const { body } = thing?.view ?? {};
  if (!thing || body?.kind !== "event") return null;
  const since = sketch.happened && HELD.has(body.status) ? "contradicted" : sketch.happened ? null : "outdated";
  return since ? ruling(since, since === "outdated" ? "was-held" : "other-date", [thing], dates(fact, thing)) : null;
}

function commonNames(a: EventSketch, b: EventSketch): number {
  return a.proper.filter((name) => b.proper.includes(name)).length;
}

function sameThings(a: EventSketch, b: EventSketch): boolean {
  const [one, other] = [a.terms.filter(isThing), b.terms.filter(isThing)];
  return one.every((term) => other.includes(term)) || other.every((term) => one.includes(term));
}

/** The same talks, but of somebody else: same day, one side the same, and the other holds the office of whom the draft names. */
function otherPerson(sketch: EventSketch, held: readonly HeldEvent[]): Ruling | null {
  if (!sketch.happened || sketch.who.length !== 2 || (sketch.type !== "meeting" && sketch.type !== "call")) return null;
  for (const each of held)
    for (const other of each.sketches) {
      if (
        !other.happened ||
        other.who.length !== 2 ||
        other.terms.some(isGathering) ||
        !EVENT["days in common"](sketch, other)
      )
        continue;
      if (other.type !== sketch.type || !EVENT["place agrees"](sketch, other)) continue;
      const alone = sketch.who.filter((one) => !other.who.some((two) => isSame(one, two) !== false));
      const instead = other.who.filter((one) => !sketch.who.some((two) => isSame(one, two) !== false));
      const office = alone[0]?.office;
      if (alone.length === 1 && instead.length === 1 && office && office === instead[0]?.office)
        return ruling("contradicted", "other-person", [each], [difference("who", alone[0]?.key, instead[0]?.key)]);
    }
  return null;
}
