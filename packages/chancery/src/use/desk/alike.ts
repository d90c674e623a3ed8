// Pairs of records that look as if they told of one thing, though no rule says so: for a person to decide.
import type { RecordView } from "@chancery/record";
import { type Line, namesIn } from "./ledger.ts";

/** Most days apart at which two happenings may still be one, told with a day's difference. */
const APART = 1;
/** Beyond so many records of one kind around a day, being on that day says nothing. */
const CROWD = 12;

/** Pairs that share their kind, nearly their day, and somebody; the newer of each first. Those decided on are left out. */
export function lookAlikes(lines: readonly Line[]): [Line, Line][] {
  const dated = lines.filter(({ record, from, to }) => isAsked(record) && from !== null && to === from);
  const sorted = [...dated].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const crowd = new Map<string, number>();
  const placeOf = (line: Line, by = 0) => `${typeOf(line)} ${(line.from ?? 0) + by}`;
  for (const line of sorted) crowd.set(placeOf(line), (crowd.get(placeOf(line)) ?? 0) + 1);
  const crowdAround = (line: Line) => [-1, 0, 1].reduce((sum, by) => sum + (crowd.get(placeOf(line, by)) ?? 0), 0);
  const pairs: [Line, Line][] = [];
  sorted.forEach((line, i) => {
    if (crowdAround(line) > CROWD) return;
    for (const other of nearAfter(sorted, i)) if (isAlike(line, other)) pairs.push([other, line]);
  });
  return pairs;
}

/** Whether a person has said anything of a record that settles whether it stands as it is. */
export function isDecided({ judgements = [] }: RecordView): boolean {
  return judgements.some(({ verb }) => verb !== "prefer" && verb !== "settle");
}

function isAsked({ body }: RecordView): boolean {
  return body.kind === "event" && body.status !== "denied";
}

function nearAfter(sorted: readonly Line[], i: number): Line[] {
  const line = sorted[i];
  const near: Line[] = [];
  for (let j = i + 1; j < sorted.length; j++) {
    const other = sorted[j];
    if (!line || !other || (other.from ?? 0) - (line.from ?? 0) > APART) break;
    if (typeOf(other) === typeOf(line)) near.push(other);
  }
  return near;
}

function typeOf({ record: { body } }: Line): string {
  return body.kind === "event" ? body.type : body.kind;
}

/** Nothing of the one speaks against the other, and they share their people, or their sides where one names nobody. */
function isAlike(a: Line, b: Line): boolean {
  if (isParted(a, b) || !namesAgree(a, b)) return false;
  const [one, two] = [peopleOf(a), peopleOf(b)];
  if (one.size && two.size) return contains(one, two) || contains(two, one);
  return a.sides.size > 1 && a.sides.size === b.sides.size && contains(a.sides, b.sides);
}

/** What a person parted stays parted. */
function isParted(a: Line, b: Line): boolean {
  const parted = new Set(a.record.judgements?.filter(({ verb }) => verb === "different").map(({ id }) => id));
  return b.record.judgements?.some(({ id }) => parted.has(id)) ?? false;
}

/** Numbers and names, where both have them; names of two scripts tell nothing of one another. */
function namesAgree({ record: { body: a } }: Line, { record: { body: b } }: Line): boolean {
  if (a.kind !== "event" || b.kind !== "event") return false;
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  if (a.name === undefined || b.name === undefined || scriptOf(a.name) !== scriptOf(b.name)) return true;
  return a.name.includes(b.name) || b.name.includes(a.name);
}

function scriptOf(text: string): string {
  return SCRIPTS.find((script) => script.test(text))?.source ?? "";
}

const SCRIPTS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Latin}/u,
];

function contains(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  return [...inner].every((one) => outer.has(one));
}

function peopleOf({ record: { body } }: Line): ReadonlySet<string> {
  const people = namesIn(body).filter(({ id }) => id === undefined || id.startsWith("person:"));
  return new Set(people.map(({ id, name }) => id ?? name));
}
