import type { RecordFact } from "../schema/record.ts";
import { placeOfEvent, sameEvent } from "./event.ts";
import { placeOfFigure } from "./figure.ts";
import { placeOfPledge, samePledge } from "./pledge.ts";
import type { Place, Profile, Setting } from "./profile.ts";
import { placeOfRole, sameRole } from "./role.ts";

/** Where a fact stands among others that might tell of the same. */
export function placeOf(fact: RecordFact, setting: Setting): Place {
  switch (fact.kind) {
    case "event":
      return placeOfEvent(fact, setting);
    case "figure":
      return placeOfFigure(fact);
    case "pledge":
      return placeOfPledge(fact, setting);
    case "role":
      return placeOfRole(fact);
  }
}

/** Whether two profiles of one block may be of one record, taken by themselves. */
export function same(a: Profile, b: Profile): boolean {
  if (a.kind === "event" && b.kind === "event") return sameEvent(a, b);
  if (a.kind === "pledge" && b.kind === "pledge") return samePledge(a, b);
  if (a.kind === "role" && b.kind === "role") return sameRole(a, b);
  return a.kind === b.kind;
}
