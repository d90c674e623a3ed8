import type { PledgeFact } from "@chancery/reader";
import { compare } from "../fuse/compare.ts";
import { daysOf, gapBetween, isClosed } from "../fuse/days.ts";
import { isSame } from "../fuse/named.ts";
import type { EventSketch, PledgeSketch } from "../fuse/sketch.ts";
import { isThing } from "../fuse/terms/terms.ts";
import { difference, type Held, type Ruling, ruling, UNKNOWN } from "./held.ts";

/** Holds a promise that a draft tells of against the promises of the record, and against what came of them. */
export function checkPledge(
  fact: PledgeFact,
  sketch: PledgeSketch,
  {
    pledges,
    events,
  }: { readonly pledges: readonly Held<PledgeSketch>[]; readonly events: readonly Held<EventSketch>[] },
): Ruling {
  const done = events.find((each) => isOutcome(sketch, each));
  if (done?.view.body.kind === "event") {
    const status = difference("status", fact.status, done.view.body.status);
    return ruling("outdated", "was-held", [done], [status, difference("when", fact.due, done.view.body.when)]);
  }
  const same = pledges.find(({ sketches }) => sketches.some((other) => compare(sketch, other).is === "same"));
  if (same?.view.body.kind !== "pledge") return UNKNOWN;
  const { status, due } = same.view.body;
  if (status === fact.status || status === "open") {
    const [draft, record] = [daysOf(fact.due), daysOf(due)];
    const put = draft.to !== null && record.to !== null && draft.to !== record.to && gapBetween(draft, record) > 31;
    return put
      ? ruling("outdated", "was-put-off", [same], [difference("due", fact.due, due)])
      : ruling("supported", "same", [same]);
  }
  return ruling("outdated", "outcome-known", [same], [difference("status", fact.status, status)]);
}

/** True where the record has the thing that was promised as opened or done about then. */
function isOutcome(pledge: PledgeSketch, { view, sketches }: Held<EventSketch>): boolean {
  const { body } = view;
  if (body.kind !== "event" || body.status !== "happened" || !isClosed(daysOf(body.when))) return false;
  if (gapBetween(pledge.days, daysOf(body.when)) > 400) return false;
  return sketches.some((event) => {
    if (event.type !== "establishment" && event.type !== "closure") return false;
    const thing = pledge.terms.some((term) => isThing(term) && event.terms.includes(term));
    const names = pledge.proper.filter((name) => event.proper.includes(name)).length;
    const maker = pledge.by.some((one) => event.who.some((other) => isSame(one, other)));
    return thing && (names >= 2 || (names >= 1 && maker));
  });
}
