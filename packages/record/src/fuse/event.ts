import type { EventFact } from "@chancery/reader";
import { blockKey } from "./block.ts";
import { daysOf, isDated, lengthOf, sameDays, within } from "./days.ts";
import { foldName, nameKeys } from "./name-key.ts";
import type { EventProfile, Place, Setting } from "./profile.ts";

/** A vaguer date joins a finer one only up to this many days: in a year the same people meet often. */
const VAGUEST = 31;

/** Events of one block: same type, same people; the same own name where nobody is named. */
export function placeOfEvent(fact: EventFact, { lang }: Setting): Place {
  const who = nameKeys(fact.who);
  const name = fact.name ? foldName(fact.name) : null;
  const days = daysOf(fact.when);
  const told = isDated(days) ? who.length > 0 || name !== null : name !== null && fact.ordinal !== undefined;
  const profile: EventProfile = {
    kind: "event",
    days,
    place: nameKeys(fact.where),
    to: nameKeys(fact.to),
    name,
    lang: name === null ? null : lang,
    ordinal: fact.ordinal ?? null,
    quote: told ? null : foldName(fact.evidence.quote),
  };
  return { block: blockKey("event", fact.type, who, who.length ? null : name), profile };
}

/** Whether two events of one block are one happening: same days, or one date vaguer and all else the same; nothing against it. */
export function sameEvent(a: EventProfile, b: EventProfile): boolean {
  if (differ(a, b)) return false;
  return sameDays(a.days, b.days) || ((vaguer(a, b) || vaguer(b, a)) && identical(a, b));
}

/** What two happenings never have in common with one another, however much they look alike. */
function differ(a: EventProfile, b: EventProfile): boolean {
  if (a.quote !== b.quote) return true;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return true;
  if (a.name !== null && b.name !== null && a.lang === b.lang && a.name !== b.name) return true;
  return !agree(a.place, b.place) || !agree(a.to, b.to);
}

/** Lists agree where one is silent or gives part of the other: カザフスタン, and カザフスタン・アスタナ. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((key) => many.includes(key));
}

function vaguer(a: EventProfile, b: EventProfile): boolean {
  return lengthOf(a.days) <= VAGUEST && within(b.days, a.days);
}

function identical(a: EventProfile, b: EventProfile): boolean {
  const rest = ({ place, to, name, ordinal }: EventProfile) => JSON.stringify([place, to, name, ordinal]);
  return rest(a) === rest(b);
}
