// People of the record: what offices documents give them, and how often and when they met.
import type { Name } from "@chancery/reader";
import { type Line, namesIn } from "./ledger.ts";
import type { Term, World } from "./world.ts";

/** An office as a document words it, and the record that says so. */
export interface Held {
  readonly record: string;
  readonly office: string;
  readonly when: string | null;
  /** Day numbers. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface Person {
  readonly name: Name;
  /** The state they belong to. */
  readonly home: string | null;
  /** Oldest first. */
  readonly held: readonly Held[];
  /** What a pack says they held, the earliest first. */
  readonly terms: readonly Term[];
  /** Records of the meetings, calls and visits they were in, oldest first, with the days. */
  readonly contacts: readonly { readonly record: string; readonly day: number | null; readonly when: string | null }[];
}

/** Two people who met. */
export interface Encounter {
  /** Keys of the two: ids, or names where there are none. */
  readonly pair: readonly [string, string];
  readonly count: number;
  /** The last time that is dated. */
  readonly record: string;
  readonly when: string | null;
}

const CONTACTS: readonly string[] = ["meeting", "call", "visit", "agreement"];

/** People who are in any of these records, those in most first; their offices are taken from all records. */
export function peopleOf(lines: readonly Line[], among: readonly Line[], world: World): Person[] {
  const people = new Map<string, Person & { held: Held[]; contacts: Person["contacts"][number][] }>();
  const homes = new Map<string, string>();
  const at = (name: Name) => {
    const key = keyOf(name);
    const known = people.get(key) ?? {
      name,
      home: homes.get(key) ?? null,
      held: [],
      terms: world.termsOf(key),
      contacts: [],
    };
    people.set(key, known);
    return known;
  };
  for (const { record } of lines) if (record.body.kind === "role") homeOf(record.body, world, homes);
  for (const line of among) for (const name of peopleIn(line, world, homes)) at(name).contacts.push(contactOf(line));
  const told = new Set(people.keys());
  for (const line of lines) {
    const { body } = line.record;
    if (body.kind === "role" && (told.has(keyOf(body.person)) || among.includes(line)))
      at(body.person).held.push(heldOf(line, body.office));
  }
  return [...people.values()].sort((a, b) => b.contacts.length - a.contacts.length || b.held.length - a.held.length);
}

/** Who met whom, the most frequent first. */
export function encountersOf(among: readonly Line[], people: readonly Person[]): Encounter[] {
  const keys = new Set(people.map(({ name }) => keyOf(name)));
  const met = new Map<string, Encounter>();
  for (const { record, from, to } of among) {
    const { body } = record;
    if (body.kind !== "event" || !["meeting", "call"].includes(body.type) || body.status !== "happened") continue;
    const present = [...new Set((body.who ?? []).map(keyOf))].filter((key) => keys.has(key)).sort();
    for (const [i, a] of present.entries())
      for (const b of present.slice(i + 1)) {
        const key = `${a}\n${b}`;
        const known = met.get(key);
        const last = known && (from ?? to) === null ? known : { record: record.id, when: body.when };
        met.set(key, { pair: [a, b], count: (known?.count ?? 0) + 1, record: last.record, when: last.when });
      }
  }
  return [...met.values()].sort((a, b) => b.count - a.count);
}

export function keyOf({ id, name }: Name): string {
  return id ?? name;
}

function homeOf(
  body: { readonly person: Name; readonly of?: readonly Name[] },
  world: World,
  homes: Map<string, string>,
): void {
  const state = body.of?.flatMap(({ id }) => (id ? (world.homeOf(id) ?? []) : []))[0];
  const home = world.homeOf(body.person.id ?? "") ?? state;
  if (home) homes.set(keyOf(body.person), home);
}

/** Those in a contact who are known for people: by their id, or because a document gives them an office. */
function peopleIn({ record: { body } }: Line, world: World, homes: Map<string, string>): Name[] {
  if (body.kind !== "event" || !CONTACTS.includes(body.type) || body.status !== "happened") return [];
  return namesIn(body).filter((name) => {
    const isPerson = name.id?.startsWith("person:") ?? homes.has(name.name);
    const home = world.homeOf(name.id ?? "");
    if (isPerson && home) homes.set(keyOf(name), home);
    return isPerson;
  });
}

function contactOf({ record: { id, body }, from, to }: Line): Person["contacts"][number] {
  return { record: id, day: from ?? to, when: "when" in body ? body.when : null };
}

function heldOf({ record: { id, body }, from, to }: Line, office: string): Held {
  return { record: id, office, when: body.kind === "role" ? body.as_of : null, from, to };
}
