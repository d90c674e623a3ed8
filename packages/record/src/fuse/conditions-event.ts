import { type Days, gapBetween, isClosed, isDated, lengthOf, sameDays, within } from "./days.ts";
import { isParty, isPerson, isSame, statesOf } from "./named.ts";
import type { Conditions } from "./rules/rule.ts";
import type { EventSketch, Named } from "./sketch.ts";
import { isGathering, isPaper, isSubject, isThing } from "./terms/terms.ts";

export type EventCondition =
  | "same days"
  | "days in common"
  | "month in common"
  | "year in common"
  | "of those days"
  | "days near"
  | "one day"
  | "year near"
  | "years near"
  | "one put off"
  | "both ahead"
  | "called off without a date"
  | "called off about then"
  | "one still ahead"
  | "same people"
  | "some of the people"
  | "same parties"
  | "states in common"
  | "nobody named"
  | "same place"
  | "place agrees"
  | "same goal"
  | "same round"
  | "rounds agree"
  | "same thing"
  | "names in common"
  | "same gathering"
  | "same paper"
  | "same receiver"
  | "same words"
  | "is a journey"
  | "is an opening"
  | "other round"
  | "other days"
  | "other people"
  | "other place"
  | "other goal"
  | "names twice in common"
  | "other stage"
  | "other paper"
  | "other subject"
  | "other gathering"
  | "other receiver";

/** Types of which the thing itself is named as often as those who act. */
const OPENED: ReadonlySet<EventSketch["type"]> = new Set(["establishment", "closure"]);

/** Types of which a paper may name one side alone: two who are named alone may have met one another. */
const MUTUAL: ReadonlySet<EventSketch["type"]> = new Set(["meeting", "call", "agreement"]);

const [DAYS, MONTH, YEAR] = [10, 31, 366];
/** Days by which two dates of one journey may lie apart: one paper has its first day, the other its last. */
const STAY = 5;

/** What two events may have in common, or what sets them apart. Dates are compared as the coarser of the two has them. */
export const EVENT: Conditions<EventCondition, EventSketch> = {
  "same days": (a, b) => isDated(a.days) && sameDays(a.days, b.days),
  "days in common": (a, b) => inCommon(a.days, b.days, DAYS),
  "month in common": (a, b) => inCommon(a.days, b.days, MONTH),
  "year in common": (a, b) => inCommon(a.days, b.days, YEAR),
  "of those days": (a, b) => ofThose(a, b) || ofThose(b, a),
  "one day": (a, b) => lengthOf(a.days) === 1 && lengthOf(b.days) === 1,
  "year near": (a, b) => gapBetween(a.days, b.days) <= YEAR,
  "both ahead": (a, b) => !a.happened && !b.happened,
  "called off without a date": (a, b) => calledOff(a, b) || calledOff(b, a),
  "called off about then": (a, b) =>
    !a.happened &&
    !b.happened &&
    (a.off || b.off) &&
    isClosed(a.days) &&
    isClosed(b.days) &&
    gapBetween(a.days, b.days) <= DAYS,
  "one put off": (a, b) => (a.putOff && !b.putOff) || (b.putOff && !a.putOff),
  "years near": (a, b) => gapBetween(a.days, b.days) <= 2 * YEAR,
  "one still ahead": (a, b) => !a.happened || !b.happened,
  "same people": (a, b) => a.who.length > 0 && a.who.length === b.who.length && covers(a.who, b.who),
  "some of the people": (a, b) => {
    const [few, many] = a.who.length <= b.who.length ? [a.who, b.who] : [b.who, a.who];
    return few.length > 0 && covers(many, few);
  },
  "same parties": (a, b) => {
    const [one, other] = [statesOf(a.who), statesOf(b.who)];
    return one.length > 1 && one.join() === other.join();
  },
  "states in common": (a, b) => {
    const other = statesOf(b.who);
    return statesOf(a.who).some((state) => other.includes(state));
  },
  "nobody named": (a, b) => !a.who.length || !b.who.length,
  "same place": (a, b) => a.where.length > 0 && b.where.length > 0 && placesAgree(a, b),
  "place agrees": placesAgree,
  "same goal": (a, b) => a.where.length > 0 && b.where.length > 0 && shared(goalsOf(a), goalsOf(b)),
  "same round": (a, b) => a.ordinal !== null && a.ordinal === b.ordinal,
  "rounds agree": (a, b) => isRound(a) === isRound(b),
  "same thing": (a, b) => shared(a.terms.filter(isThing), b.terms.filter(isThing)),
  "names in common": (a, b) => shared(a.proper, b.proper),
  "names twice in common": (a, b) => a.proper.filter((name) => b.proper.includes(name)).length > 1,
  "other stage": (a, b) => a.stage !== null && b.stage !== null && a.stage !== b.stage,
  "same gathering": (a, b) => shared(a.terms.filter(isGathering), b.terms.filter(isGathering)),
  "same paper": (a, b) => shared(a.terms.filter(isPaper), b.terms.filter(isPaper)),
  "same receiver": (a, b) => a.to.length > 0 && b.to.length > 0 && covers(a.to, b.to) && covers(b.to, a.to),
  "same words": (a, b) => a.words !== null && a.words === b.words && a.words.length >= 20,
  "is a journey": (a) => a.type === "visit",
  "is an opening": (a) => OPENED.has(a.type),
  "other round": (a, b) => a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal,
  "days near": (a, b) =>
    isClosed(a.days) &&
    isClosed(b.days) &&
    gapBetween(a.days, b.days) <= STAY &&
    Math.max(lengthOf(a.days), lengthOf(b.days)) <= MONTH,
  "other days": (a, b) =>
    a.happened &&
    b.happened &&
    isDated(a.days) &&
    isDated(b.days) &&
    gapBetween(a.days, b.days) > (a.type === "visit" ? STAY : 0),
  "other people": (a, b) => !OPENED.has(a.type) && missing(a, b) && missing(b, a),
  "other place": (a, b) => a.type !== "visit" && a.happened && b.happened && !placesAgree(a, b),
  "other goal": (a, b) => a.type === "visit" && apart(goalsOf(a).filter(isState), goalsOf(b).filter(isState)),
  "other paper": (a, b) => apart(a.terms.filter(isPaper), b.terms.filter(isPaper)),
  "other subject": (a, b) => a.type === "agreement" && apart(a.terms.filter(isSubject), b.terms.filter(isSubject)),
  "other gathering": (a, b) => apart(a.terms.filter(isGathering), b.terms.filter(isGathering)),
  "other receiver": (a, b) =>
    a.to.length > 0 && b.to.length > 0 && !a.to.some((one) => b.to.some((other) => isSame(one, other))),
};

/** Both dated, sharing a day, the vaguer no longer than so many days. */
function inCommon(a: Days, b: Days, most: number): boolean {
  return isClosed(a) && isClosed(b) && gapBetween(a, b) === 0 && Math.max(lengthOf(a), lengthOf(b)) <= most;
}

/** What was called off in a paper that does not say for when, and a plan of about that time. */
function calledOff(off: EventSketch, plan: EventSketch): boolean {
  const { window } = off;
  return off.off && !isDated(off.days) && window !== null && isDated(plan.days) && gapBetween(plan.days, window) === 0;
}

/** True where `vague` bears no date, or one without a beginning, and what is told around it leads to the days of the other. */
function ofThose(vague: EventSketch, other: EventSketch): boolean {
  if (!isClosed(other.days) || lengthOf(other.days) > MONTH || isClosed(vague.days)) return false;
  if (isDated(vague.days)) return other.days.to === vague.days.to || other.days.from === vague.days.from;
  return vague.window !== null && !vague.off && within(other.days, vague.window);
}

function covers(many: readonly Named[], few: readonly Named[]): boolean {
  return few.every((one) => many.some((other) => isSame(one, other)));
}

function shared<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}

function apart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !shared(a, b);
}

/** One is silent, or names a part of the other, or the state of its city. */
function placesAgree(a: EventSketch, b: EventSketch): boolean {
  if (!a.where.length || !b.where.length) return true;
  const known = (names: readonly Named[]) => names.flatMap(({ key, of }) => (of === null ? [key] : [key, of]));
  const cities = (names: readonly Named[]) => names.filter(({ key, of }) => of !== null || !key.startsWith("state:"));
  const [one, other] = [cities(a.where), cities(b.where)];
  if (one.length && other.length) return one.some((x) => other.some((y) => isSame(x, y) !== false));
  return shared(known(a.where), known(b.where));
}

/** The states that somebody travels to. */
function goalsOf({ where }: EventSketch): string[] {
  return where.map(({ key, of }) => of ?? key);
}

const isState = (key: string): boolean => key.startsWith("state:");

/** A summit of two is a talk between them; rounds have a number, or more who take part. */
function isRound({ ordinal, terms, who }: EventSketch): boolean {
  return ordinal !== null || (terms.some(isGathering) && !(who.length === 2 && who.every(isPerson)));
}

/** True where somebody of `a` is certainly nobody of `b`, which names as many of that sort. */
function missing(a: EventSketch, b: EventSketch): boolean {
  return [isPerson, isParty].some((sort) => {
    const others = b.who.filter(sort);
    const whole = !MUTUAL.has(a.type) || (others.length > 1 && a.who.filter(sort).length > 1);
    return (
      whole &&
      others.length > 0 &&
      a.who.filter(sort).some((one) => others.every((other) => isSame(one, other) === false))
    );
  });
}
