// What the packs know of the entities in a record: whose they are, where they lie, which offices people held, and which
// framework a meeting is a round of.
import type { Pack, PackEntity } from "@chancery/reader";
import { defaultPackDirs } from "../../packs/load.ts";
import { loadPoints, type Point } from "../../packs/points.ts";
import { housePacks } from "../reader.ts";

/** An office that a pack says somebody held. */
export interface Term {
  readonly office: string;
  /** Names of the office, by language. */
  readonly names: Readonly<Record<string, string>>;
  /** EDTF, or `..` for open. */
  readonly from: string;
  readonly to: string;
}

export interface World {
  /** The state or region that someone or something belongs to; itself where it is one. Undefined where nobody knows. */
  readonly homeOf: (id: string) => string | undefined;
  /** States of a region or framework; none for anything else. */
  readonly membersOf: (id: string) => readonly string[];
  /** The framework whose name is in these words: the longest such name. */
  readonly frameworkIn: (words: string) => string | undefined;
  /** Names to show, by language. */
  readonly namesOf: (id: string) => Readonly<Record<string, string>>;
  /** Offices of a person, the earliest first; those that nobody has verified are left out. */
  readonly termsOf: (person: string) => readonly Term[];
  /** The town that a state is governed from. */
  readonly capitalOf: (state: string) => string | undefined;
  /** Where a town or place lies. */
  readonly pointOf: (id: string) => Point | undefined;
}

let house: Promise<World> | undefined;

/** The world of the packs of the house. Made once. */
export function openWorld(): Promise<World> {
  house ??= housePacks().then((packs) => makeWorld(packs, loadPoints(defaultPackDirs())));
  return house;
}

export function makeWorld(packs: readonly Pack[], points: ReadonlyMap<string, Point> = new Map()): World {
  const entities = new Map(packs.flatMap((pack) => pack.entities).map((entity) => [entity.id, entity]));
  const homes = homesOf(packs);
  const terms = termsOf(packs);
  const names = frameworkNames([...entities.values()]);
  return {
    homeOf: (id) => (isSide(entities.get(id)) ? id : (entities.get(id)?.of ?? homes.get(id))),
    membersOf: (id) => entities.get(id)?.members ?? [],
    frameworkIn: (words) => {
      const folded = fold(words);
      return names.find(([name]) => folded.includes(name))?.[1];
    },
    namesOf: (id) => shown(entities.get(id)?.names),
    termsOf: (person) => terms.get(person) ?? [],
    capitalOf: (state) => entities.get(state)?.capital,
    pointOf: (id) => points.get(id),
  };
}

function termsOf(packs: readonly Pack[]): ReadonlyMap<string, readonly Term[]> {
  const offices = new Map(packs.flatMap((pack) => pack.offices).map((office) => [office.id, office]));
  const terms = packs
    .flatMap((pack) => pack.terms)
    .filter(({ unverified }) => !unverified)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const named = terms.map(({ person, office, from, to }) => {
    return { person, term: { office, names: shown(offices.get(office)?.names), from, to } };
  });
  return new Map(
    [...Map.groupBy(named, ({ person }) => person)].map(([person, held]) => [person, held.map(({ term }) => term)]),
  );
}

function isSide(entity: PackEntity | undefined): boolean {
  return entity?.kind === "state" || entity?.kind === "region";
}

/** Where people belong by the offices they held. */
function homesOf(packs: readonly Pack[]): ReadonlyMap<string, string> {
  const offices = new Map(packs.flatMap((pack) => pack.offices).map((office) => [office.id, office.of]));
  const homes = new Map<string, string>();
  for (const { person, office } of packs.flatMap((pack) => pack.terms)) {
    const of = offices.get(office);
    if (of) homes.set(person, of);
  }
  return homes;
}

/** Folded names of frameworks, the longest first; one of a few letters would be found in other words. */
function frameworkNames(entities: readonly PackEntity[]): [string, string][] {
  const pairs = entities
    .filter((entity) => entity.kind === "framework")
    .flatMap(({ id, names }) => Object.values(names).flatMap((list) => list.map((name) => [fold(name), id] as const)));
  return pairs
    .filter(([name]) => name.length > 4)
    .map(([name, id]): [string, string] => [name, id])
    .sort((a, b) => b[0].length - a[0].length);
}

/** Quotation marks and spaces do not tell names apart. */
function fold(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s«»“”"„「」『』・]/g, "");
}

function shown(names: PackEntity["names"] = {}): Readonly<Record<string, string>> {
  const firsts = Object.entries(names).flatMap(([lang, [first]]) => (first ? [[lang, first]] : []));
  return Object.fromEntries(firsts) as Record<string, string>;
}
