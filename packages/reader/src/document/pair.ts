import type { Annotation, Party } from "../annotate/annotation.ts";
import { familyOf } from "../refer/discourse.ts";
import type { Scanned } from "../scan/scan.ts";
import type { SourceText } from "../text/block.ts";
import type { Name } from "../text/name.ts";
import type { Annotated } from "./annotated.ts";

/** How much a state in the title counts against one in the text. */
const TITLE = 3;

/** How much oftener the second state must be named than the third where no state speaks itself. */
const CLEAR = 1.5;

/** How often a document longer than some sentences must name a state for being about it. */
const TWICE = 2;
export const SHORT = 5;

interface PairTools {
  readonly own: Name | null;
  readonly speaks: Name | null;
  /** The state a person of the packs is of. */
  readonly homeOf: (person: string) => Name | null;
}

/** The state that the title names first: whose trade a statistical note tells of, with several others. */
export function mainOf(sentences: readonly Annotated[]): Name | null {
  const title = sentences.find(({ block }) => block.kind === "title")?.annotations ?? [];
  const [first] = title.flatMap((one) => stateOf(one) ?? []);
  return first ? { name: first.name, ...(first.id === undefined ? {} : { id: first.id }) } : null;
}

/** The two sides its title names, where one is a union of states; else the two states a document speaks of most, else those of the title. */
export function pairOf(
  sentences: readonly Annotated[],
  {
    isUnion,
    titles,
    ...tools
  }: PairTools & { isUnion: (id: string) => boolean; titles: readonly (readonly Annotation[])[] },
): Name[] {
  const titled = titles.map((title) => titlePair(title, isUnion)).find((sides) => sides.length) ?? [];
  const unions = titles.flat().flatMap((one) => unionIn(one, isUnion) ?? []);
  if (titled.some(({ id }) => id !== undefined && unions.includes(id))) return titled;
  const states = statePair(sentences, tools);
  return states.length === 2 ? states : titled;
}

/** 'EU, Central Asia hold first summit': the title names two sides and no third. */
function titlePair(title: readonly Annotation[], isUnion: (id: string) => boolean): Name[] {
  const sides = new Map<string, { name: Name; count: number }>();
  for (const side of title.filter((one) => isSide(one, isUnion))) note(sides, side, 1);
  return sides.size === 2 ? [...sides.values()].map((side) => side.name) : [];
}

function isSide(one: Annotation, isUnion: (id: string) => boolean): one is Party {
  if (one.kind === "STATE" || (one.kind === "REGION" && !one.back)) return true;
  return unionIn(one, isUnion) !== null;
}

/** The union of states that acts as one: ASEAN, the EU; a region is none. */
function unionIn(one: Annotation, isUnion: (id: string) => boolean): string | null {
  return one.kind === "BODY" && one.id !== undefined && isUnion(one.id) ? one.id : null;
}

/** The two states named most; the state that speaks and the one it names most. Fewer where there are no two. */
function statePair(sentences: readonly Annotated[], { own, speaks, homeOf }: PairTools): Name[] {
  const count = new Map<string, { name: Name; count: number }>();
  for (const { block, nested } of sentences)
    for (const party of nested.flatMap((one) => stateOf(one) ?? ofPack(one, { own, homeOf }) ?? []))
      note(count, party, block.kind === "title" ? TITLE : 1);
  const counted = [...count.values()].sort((a, b) => b.count - a.count);
  if (speaks) return withSpeaker(counted, speaks);
  const [, second, third] = counted;
  if (!own && second && third && second.count < third.count * CLEAR) return [];
  const spoken = own !== null && counted.slice(0, 2).some((entry) => entry.name.id === own.id);
  const weak = second !== undefined && second.count < TWICE && sentences.length > SHORT;
  if (weak && (own ? !spoken && !sentences.some(hasPair) : true)) return [];
  const [foreign, other] = counted.filter(({ name }) => name.id !== own?.id);
  if (spoken && foreign && foreign.count === other?.count) return [];
  const ranked = counted.map((entry) => entry.name);
  if (ranked.length === 1 && own && ranked[0]?.id !== own.id) return [own, ...ranked];
  return ranked.length < 2 ? [] : ranked.slice(0, 2);
}

/** 「両国」: a text that says so is about two. */
function hasPair({ nested }: Annotated): boolean {
  return nested.some((one) => one.kind === "SET");
}

/** The speaking state and the other that is clearly named most. */
function withSpeaker(counted: readonly { readonly name: Name; readonly count: number }[], speaks: Name): Name[] {
  const [first, second] = counted.filter((entry) => entry.name.id !== speaks.id);
  if (!first || (second && first.count < second.count * CLEAR)) return [];
  return [speaks, first.name];
}

/** True where a document names states more than once. */
export function isInternational(sentences: readonly Annotated[]): boolean {
  const names = (one: Annotation) => stateOf(one) !== null || (one.kind === "BODY" && one.of !== undefined);
  return sentences.flatMap(({ annotations }) => annotations.filter(names)).length > 1;
}

/** Most states that a document about two of them names besides. */
const FEW = 4;

/** True where the people of a document serve many states. */
export function isCrowded(sentences: readonly Annotated[]): boolean {
  const people = sentences.flatMap(({ annotations }) => annotations.filter((one) => one.kind === "PERSON"));
  return new Set(people.flatMap((one) => (one.kind === "PERSON" ? (one.of?.id ?? []) : []))).size >= FEW;
}

/** The state an annotation names, itself or as the one a person serves. */
function stateOf(one: Annotation): Party | null {
  if (one.kind === "STATE") return one;
  return (one.kind === "PERSON" || one.kind === "OFFICE") && one.of?.kind === "STATE" ? one.of : null;
}

/** A person known by name counts for the state they are of; the language's own state by its own name. */
function ofPack(one: Annotation, { own, homeOf }: Pick<PairTools, "own" | "homeOf">): Name | null {
  if (one.kind !== "PERSON" || one.id === undefined) return null;
  const home = homeOf(one.id);
  return own && home?.id === own.id ? own : home;
}

function note(count: Map<string, { name: Name; count: number }>, party: Name, weight: number): void {
  const key = party.id ?? party.name;
  const entry = count.get(key) ?? {
    name: party.id === undefined ? { name: party.name } : { name: party.name, id: party.id },
    count: 0,
  };
  entry.count += weight;
  count.set(key, entry);
}

/** The family of measures that the title speaks of: trade, aid, … or "". */
export function subjectOf(scanned: Scanned, source: SourceText): string {
  const title = source.blocks.find((block) => block.kind === "title");
  const senses = title ? scanned.within(title.start, title.end).flatMap((hit) => hit.senses) : [];
  const sense = senses.find((one) => one.class === "MEASURE" || one.class === "EXPORTS" || one.class === "IMPORTS");
  return sense ? familyOf(sense.value) : "";
}
