import type { EventFact, PledgeFact, PledgeStatus } from "@chancery/reader";
import { PLEDGE } from "./conditions-pledge.ts";
import { gapBetween, isClosed, isDated } from "./days.ts";
import type { Handle } from "./handles.ts";
import type { Member } from "./member.ts";
import { isParty, isSame, stateOf, tracesOf } from "./named.ts";
import type { EventSketch, Named, PledgeSketch } from "./sketch.ts";
import { isThing, saysLittle } from "./terms/terms.ts";

/** Types of what is promised: to give, to open, to close. */
const DONE = ["aid", "establishment", "closure"] as const;

/** Days by which what was promised may be done too early or too late and still be what was promised. */
const [EARLY, LATE] = [800, 400];
/** Days by which two dates for one thing still ahead may differ. */
const AHEAD = 31;

/** True where the event is what was promised: done by who promised it, called by the same name, at about that time. */
export function isOutcome(pledge: PledgeSketch, event: EventSketch): boolean {
  if (!DONE.some((type) => type === event.type) || !isDated(pledge.days)) return false;
  const names = pledge.proper.filter((name) => event.proper.includes(name)).length;
  const maker = pledge.by.some((one) => event.who.some((other) => actsFor(one, other)));
  if (!maker && names < 2) return false;
  if (names === 0 && pledge.proper.length > 0 && event.proper.length > 0) return false;
  if (PLEDGE["other thing"](pledge, { ...pledge, terms: event.terms })) return false;
  const shared = pledge.terms.filter((term) => event.terms.includes(term));
  return (shared.some(isThing) || shared.filter((term) => !saysLittle(term)).length > 1) && isInTime(pledge, event);
}

function isInTime({ days: due }: PledgeSketch, { days, happened }: EventSketch): boolean {
  const [last, by] = [days.to, due.to];
  if (last === null || by === null) return false;
  if (!happened) return Math.abs(last - by) <= AHEAD;
  return isClosed(days) && last >= by - EARLY && last <= by + LATE && gapBetween(days, days) === 0;
}

/** Somebody, or the state for which both act. */
function actsFor(a: Named, b: Named): boolean {
  const [one, other] = [stateOf(a), stateOf(b)];
  return (one !== null && one === other) || isSame(a, b) === true;
}

/** By what events are found that may be the outcome of a promise. */
export function eventsSought({ by, terms, proper, days }: PledgeSketch): Handle[] {
  if (days.to === null) return [];
  const [from, to] = [days.to - EARLY, days.to + LATE];
  const things = terms.filter(isThing);
  const handles = DONE.flatMap((type) => [
    ...things.flatMap((thing) => proper.map((name) => `e:${type}:+${thing}:${name}`)),
    ...things.map((thing) => `e:${type}:+${thing}`),
    ...by.flatMap((named) => tracesOf(named).map((trace) => `e:${type}:${trace}`)),
  ]);
  return [...new Set(handles)].map((handle) => ({ handle, from, to }));
}

/** By what promises are found of which an event may be the outcome. */
export function pledgesSought({ type, who, terms, proper }: EventSketch): Handle[] {
  if (!DONE.some((done) => done === type)) return [];
  const makers = who.flatMap((named) => [...tracesOf(named), ...(isParty(named) ? [] : [stateOf(named) ?? ""])]);
  const handles = [
    ...makers.filter(Boolean).flatMap((maker) => terms.map((term) => `p:${maker}:${term}`)),
    ...terms.filter(isThing).flatMap((thing) => proper.map((name) => `p+${thing}:${name}`)),
  ];
  return [...new Set(handles)].map((handle) => ({ handle, from: null, to: null }));
}

/** What an event tells of a promise, as a source of the promise. */
export function asOutcome(event: Member & { readonly fact: EventFact }, pledge: PledgeFact): Member {
  const { evidence, trace, status } = event.fact;
  const told = { kind: "pledge" as const, due: pledge.due, gist: pledge.gist, evidence, trace };
  const fact: PledgeFact = { ...told, status: STATUS[status] };
  return { ...event, fact, bearings: [], isOutcome: true };
}

const STATUS: Readonly<Record<EventFact["status"], PledgeStatus>> = {
  happened: "kept",
  ongoing: "kept",
  planned: "open",
  proposed: "open",
  postponed: "postponed",
  cancelled: "cancelled",
  denied: "open",
};
