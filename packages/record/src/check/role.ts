import type { RoleFact } from "@chancery/reader";
import { daysOf, isClosed } from "../fuse/days.ts";
import { isSame } from "../fuse/named.ts";
import type { Named, RoleSketch } from "../fuse/sketch.ts";
import { isHeldByOne } from "../fuse/terms/offices.ts";
import { difference, type Held, type Ruling, ruling, UNKNOWN } from "./held.ts";

/** Somebody in the office on a day, as a source has it. */
export interface Sighting {
  readonly person: Named;
  readonly name: string;
  readonly day: number;
  readonly held: Held<RoleSketch>;
}

/** Holds the office that a draft gives somebody against those whom the record knows in it, before and after. */
export function checkRole(
  fact: RoleFact,
  sketch: RoleSketch,
  { sightings, today }: { readonly sightings: readonly Sighting[]; readonly today: string | null },
): Ruling {
  const days = daysOf(fact.as_of);
  const own = sightings.filter(({ person }) => isSame({ ...person, office: null }, sketch.person));
  const [mine] = own;
  if (!isClosed(days) || !isHeldByOne(sketch.office)) return mine ? ruling("supported", "same", [mine.held]) : UNKNOWN;
  const day = days.from ?? 0;
  const others = sightings.filter(({ person }) => isSame({ ...person, office: null }, sketch.person) === false);
  // A paper of the day after tells of the day before.
  const before = latest([...own, ...others].filter((one) => one.day <= day + SURELY));
  if (!before) return UNKNOWN;
  if (own.includes(before)) {
    // Seen in it long before, and somebody else soon after: nobody knows who it was on the day.
    const next = others.filter((one) => one.day > day).sort((a, b) => a.day - b.day)[0];
    return next && next.day - day < day - before.day ? UNKNOWN : ruling("supported", "same", [before.held]);
  }
  return otherHolder(fact, { own, others, before, day }, today);
}

/** Days around one on which somebody was seen in an office within which nobody else has it. */
const SURELY = 3;

interface Seen {
  readonly own: readonly Sighting[];
  readonly others: readonly Sighting[];
  /** Who was seen in the office last before the day: somebody else. */
  readonly before: Sighting;
  readonly day: number;
}

function otherHolder(fact: RoleFact, { own, others, before, day }: Seen, today: string | null): Ruling {
  const who = [difference("person", fact.person.name, before.name)];
  // The draft's own person only before that: who no longer holds an office today did hold it once; then it was somebody else.
  if (own.some((one) => one.day < before.day && one.day <= day))
    return ruling(fact.as_of === today ? "outdated" : "contradicted", "no-longer-holder", [before.held], who);
  const after = others.some((one) => one.day > day && isSame(one.person, before.person));
  const next = own.filter((one) => one.day > day).sort((a, b) => a.day - b.day)[0];
  // The one before is seen nearer to the day than the draft's own person after it; else nobody knows when it changed.
  if (next && (after || day - before.day < next.day - day))
    return ruling("contradicted", "not-yet-holder", [before.held], who);
  return after || day - before.day <= SURELY ? ruling("contradicted", "other-holder", [before.held], who) : UNKNOWN;
}

function latest(sightings: readonly Sighting[]): Sighting | undefined {
  return sightings.toSorted((a, b) => b.day - a.day)[0];
}
