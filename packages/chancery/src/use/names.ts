import { sameOf } from "@chancery/record";
import { housePacks } from "./reader.ts";

/** A name, and those among which the same person may stand. */
export interface NameToFind {
  readonly name: string;
  readonly candidates: readonly string[];
}

/** Ids of the people of the packs by their names, folded. */
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The place of the candidate that is the same person, in whatever script; null where none is or it is unsure. */
export async function findName({ name, candidates }: NameToFind, packs: boolean): Promise<number | null> {
  const ids = packs ? await peopleOf(name) : NOBODY;
  if (!ids.size) return sameOf(name, candidates);
  const theirs = await Promise.all(candidates.map(peopleOf));
  const same = theirs.flatMap((other, place) => ([...other].some((id) => ids.has(id)) ? [place] : []));
  if (same.length) return same.length === 1 ? (same[0] ?? null) : null;
  const open = candidates.map((candidate, place) => (theirs[place]?.size ? "" : candidate));
  return sameOf(name, open);
}

const NOBODY: ReadonlySet<string> = new Set();

async function peopleOf(name: string): Promise<ReadonlySet<string>> {
  known ??= await namesOfPacks();
  return known.get(folded(name)) ?? NOBODY;
}

async function namesOfPacks(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>();
  for (const { entities } of await housePacks())
    for (const { id, kind, names: forms } of entities)
      for (const form of kind === "person" ? Object.values(forms).flat() : [])
        names.set(folded(form), (names.get(folded(form)) ?? new Set()).add(id));
  return names;
}

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
}
