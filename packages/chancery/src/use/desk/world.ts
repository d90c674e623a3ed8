// What the packs know of the entities in a record: whose they are, and which framework a meeting is a round of.
import type { Pack, PackEntity } from "@chancery/reader";
import { housePacks } from "../reader.ts";

export interface World {
  /** The state or region that someone or something belongs to; itself where it is one. Undefined where nobody knows. */
  readonly homeOf: (id: string) => string | undefined;
  /** States of a region or framework; none for anything else. */
  readonly membersOf: (id: string) => readonly string[];
  /** The framework whose name is in these words: the longest such name. */
  readonly frameworkIn: (words: string) => string | undefined;
  /** Names to show, by language. */
  readonly namesOf: (id: string) => Readonly<Record<string, string>>;
}

let house: Promise<World> | undefined;

/** The world of the packs of the house. Made once. */
export function openWorld(): Promise<World> {
  house ??= housePacks().then(makeWorld);
  return house;
}

export function makeWorld(packs: readonly Pack[]): World {
  const entities = new Map(packs.flatMap((pack) => pack.entities).map((entity) => [entity.id, entity]));
  const homes = homesOf(packs);
  const names = frameworkNames([...entities.values()]);
  return {
    homeOf: (id) => (isSide(entities.get(id)) ? id : (entities.get(id)?.of ?? homes.get(id))),
    membersOf: (id) => entities.get(id)?.members ?? [],
    frameworkIn: (words) => {
      const folded = fold(words);
      return names.find(([name]) => folded.includes(name))?.[1];
    },
    namesOf: (id) => shown(entities.get(id)),
  };
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

function shown(entity: PackEntity | undefined): Readonly<Record<string, string>> {
  const firsts = Object.entries(entity?.names ?? {}).flatMap(([lang, [first]]) => (first ? [[lang, first]] : []));
  return Object.fromEntries(firsts) as Record<string, string>;
}
