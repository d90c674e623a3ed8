// Who takes part in a happening: named in the clause, in the thing's own name, taken over, or the states a document is about.
import { endingAt } from "../annotate/near.ts";
import { hasStranger } from "./subject.ts";
import type { PersonAnnotation, ThingAnnotation } from "../annotate/annotation.ts";
import type { Item } from "../grammar/item.ts";
import { clauseAt } from "../grammar/sentence.ts";
import type { Span } from "../text/span.ts";
import {
  namesIn,
  sameName,
  strangerBefore,
  subjectBefore,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import type { EventType, Name } from "./fact.ts";

/** Kinds of happening whose actors are people. */
const HUMAN = new Set<EventType>(["visit", "meeting", "call", "statement"]);

/** Kinds of happening that states take part in where nobody is named: the two the document is about. */
const BILATERAL = new Set<EventType>(["agreement", "meeting"]);

/** Kinds of happening that a thing founded undergoes by itself where nobody is named. */
const OF_THINGS = new Set<EventType>(["establishment", "closure"]);

export interface Actors {
  readonly names: Name[];
  /** True where the clause itself names an actor. */
  readonly named: boolean;
}

interface Given {
  readonly context: FactContext;
  readonly notes: Notes;
  readonly type: EventType;
}

/** Those who act in a happening, by its clause or by what was told before. */
export function actorsOf(read: Read, { context, notes, type }: Given): Actors {
  const partners = isAlone(read, { context, type }) ? [] : namesIn("with", read, { context, notes, as: "who" });
  if (isWhole(read, context)) return { names: partners, named: true };
  const own = isOfAttribute(read, context) ? [] : namesIn("who", read, { context, notes });
  const subject =
    own.length || isNamedOnly(read, context) || takesNoSubject(read, { context, notes, type })
      ? own
      : subjectBefore(read.binding.trigger.start, {
          context,
          notes,
          kinds: HUMAN.has(type) ? ["HUMAN"] : ["PARTY"],
          slot: "who",
        });
  const all = [...subject];
  if (!subject.length && partners.length === 1 && (type === "meeting" || type === "call"))
    all.push(...hostBefore(partners, { context, notes }));
  const met = type === "agreement" && !partners.length ? metBefore(read.binding, context) : [];
  for (const name of [...partners, ...(subject.length === 1 ? met : [])])
    if (!all.some((other) => sameName(other, name))) all.push(name);
  return { names: all, named: own.length > 0 || partners.length > 0 };
}

/** 「両大臣は、6月に発効した協定を…」: the topic of the sentence is not who signed what is only described. */
function isOfAttribute({ binding: { trigger, slots, rule } }: Read, { language }: FactContext): boolean {
  if (rule.gives !== "event/agreement" || !trigger.features.has("attr")) return false;
  if (!trigger.features.has("passive") && trigger.value !== "itself") return false;
  return slots.get("who")?.every((item) => language.clauses.topic.includes(item.mark)) ?? false;
}

/** 「日本との条約を承認した」: who ratifies or adopts does it alone, whoever the instrument is with. */
function isAlone(
  { binding: { trigger, slots } }: Read,
  { context: { language }, type }: Pick<Given, "context" | "type">,
): boolean {
  if (type !== "agreement" || trigger.class !== "SIGN" || trigger.value !== "") return false;
  const attached = language.clauses.attached ?? [];
  return slots.get("with")?.every((item) => attached.includes(item.mark)) ?? false;
}

/** 「AとBとの間で」 names all who take part. */
function isWhole({ binding: { slots } }: Read, { language }: FactContext): boolean {
  const between = language.clauses.between ?? [];
  return slots.get("with")?.some((item) => between.includes(item.mark) && item.parts.length > 1) ?? false;
}

/** 「大臣から、昨年6月の首脳会合に触れ、…」: a gathering told by its date alone is not of the one the sentence is about. */
function isNamedOnly({ binding: { trigger, rule } }: Read, { language }: FactContext): boolean {
  if (language.clauses.predicate !== "last" || trigger.class !== "GATHER" || !trigger.features.has("noun"))
    return false;
  return !rule.pattern.elements.some(({ slot }) => slot === "who");
}

/** Who is met by somebody not told is met by the one the text spoke of last. */
function hostBefore(
  [partner]: readonly Name[],
  { context, notes }: { context: FactContext; notes: Notes },
): readonly Name[] {
  const { topicEarlier } = context;
  if (topicEarlier.length !== 1 || !partner || sameName(topicEarlier[0]!, partner)) return [];
  notes.basis.push("who: the topic of the paragraph before");
  return topicEarlier;
}

/** Of things that are signed, founded, held, or come into force, the topic of another clause is not the doer. */
function takesNoSubject({ binding: { trigger, slots } }: Read, { context, type }: Given): boolean {
  const { topic, subject } = context.language.clauses;
  const isSubject = slots.get("name")?.some(({ mark }) => topic.includes(mark) || subject.includes(mark)) ?? false;
  if (context.language.clauses.predicate === "last" && isSubject && !slots.has("with")) return true;
  return !HUMAN.has(type) && (trigger.features.has("passive") || trigger.value === "itself");
}

/** 「…と会談し、覚書に署名した」: who signs after talks signs with the one met. */
export function metBefore(
  { trigger }: Pick<Read["binding"], "trigger">,
  { sentence, discourse, language }: FactContext,
): Name[] {
  const { partner = [] } = language.clauses;
  const talks = sentence.triggers.findLast(
    (other) => other.class === "MEET" && other.end <= trigger.start && other.features.has("te"),
  );
  const met = talks
    ? sentence.items.findLast(
        (item) => item.end <= talks.start && item.kind === "PERSON" && partner.includes(item.mark),
      )
    : undefined;
  return met ? met.parts.flatMap((part) => discourse.names(part)) : [];
}

/** Parties that the thing's own name tells (「中央アジア＋日本」対話), and the document's two states where nobody else is told. */
export function completed(who: readonly Name[], read: Read, given: Given): Name[] {
  const { context, notes, type } = given;
  const { discourse } = context;
  const named = partiesInName(read, context);
  if (isOneOfTwo(who, read, given)) {
    notes.basis.push("who: the other state the document is about");
    return [...who, ...discourse.pair.filter((name) => !sameName(name, who[0]!))];
  }
  const relations = isOfRelations(read);
  const { home } = discourse;
  if (relations && home && who.length === 1 && !sameName(home, who[0]!)) return [home, ...who];
  const both = type === "meeting" && (named.length > 1 || isRegion(named, context));
  if (both) notes.basis.push("who: the parties in its name");
  if (both && !(read.binding.slots.get("who") ?? []).some((item) => item.kind === "PERSON")) return named;
  if (who.length || isContract(read)) return [...who];
  if (OF_THINGS.has(type) && context.language.clauses.predicate === "last") return undergone(read, given);
  if (!(BILATERAL.has(type) || relations) || read.binding.trigger.class === "ATTEND") return [];
  if (named.length > 1) return named;
  if (isOfMany(read, context)) return [];
  const told = isBareName(read, context) ? discourse.parties : null;
  if (told) {
    notes.basis.push("who: the parties of the instrument told before");
    return [...told];
  }
  const leaders = leadersOf(read, context);
  if (leaders.length === 2) {
    notes.basis.push("who: the two holders of that office named before");
    return leaders;
  }
  const other = stateMet(context);
  if (other && discourse.own) return [discourse.own, other];
  if (!isOfPair(read, context) || isOfStranger(read, context)) return [];
  if (discourse.pair.length === 2) notes.basis.push("who: the states the document is about");
  return [...discourse.pair];
}

/** Ties and instruments of two: where one of the document's two states is told alone, the other is meant too. */
function isOneOfTwo(who: readonly Name[], { binding }: Read, { context, type }: Given): boolean {
  const { pair } = context.discourse;
  const [only] = who;
  if (who.length !== 1 || !only || pair.length !== 2 || !pair.some((name) => sameName(name, only))) return false;
  return isOfRelations({ binding }) || (type === "agreement" && binding.trigger.value === "mutual");
}

function isOfRelations({ binding: { slots } }: Pick<Read, "binding">): boolean {
  return (slots.get("name") ?? []).some((item) =>
    item.parts.some((part) => "value" in part && part.value === "relations"),
  );
}

/** 'The parliament adopted the law': where somebody unknown acts, the document's two states do not. */
function isOfStranger({ binding: { trigger, slots } }: Read, context: FactContext): boolean {
  const object = slots.get("name")?.[0];
  if (context.language.clauses.predicate !== "middle" || trigger.class !== "SIGN" || !object) return false;
  return object.start >= trigger.end && !trigger.features.has("passive") && hasStranger(trigger, context);
}

/** What is opened or ends with nobody named: ties and instruments are of the document's states, a mission or a school itself is told of. */
function undergone({ binding: { slots } }: Read, { context, notes }: Given): Name[] {
  const item = slots.get("name")?.[0];
  if (!item) return [];
  if (item.kind === "RELATIONS" || item.kind === "INSTRUMENT") {
    notes.basis.push("who: the states the document is about");
    return [...context.discourse.pair];
  }
  const { topic, subject } = context.language.clauses;
  if (![...topic, ...subject, ""].includes(item.mark)) return [];
  const town = context.sentence.nested.find((one) => one.kind === "CITY" && one.end === item.start);
  return [{ name: context.scanned.text.slice(town?.start ?? item.start, item.end) }];
}

/** Values of gatherings that say who meets in them. */
const MEETING = new Set(["leader", "foreign-minister"]);

/** 首脳会談 of nobody named is that of the two leaders told before; nobody where no two were. */
function leadersOf(read: Read, context: FactContext): Name[] {
  const [part] = read.binding.slots.get("name")?.[0]?.parts ?? [];
  const thing = part ?? phraseAround(read, context);
  if (!thing || !("head" in thing) || !MEETING.has(thing.value)) return [];
  const { start, end, value } = thing;
  const names = context.discourse.names({ kind: "SET", start, end, of: value });
  return names.every((name) => !context.discourse.pair.some((state) => sameName(state, name))) ? names : [];
}

/** A forum, a conference, a general assembly is not of the two states a document is about. */
function isOfMany(read: Read, context: FactContext): boolean {
  const [part] = read.binding.slots.get("name")?.[0]?.parts ?? [];
  const thing = part ?? phraseAround(read, context);
  return thing !== undefined && "value" in thing && thing.value === "many";
}

/** 中央アジア首脳会議: a region in the name stands for its states. */
function isRegion([only, ...others]: readonly Name[], { discourse, language }: FactContext): boolean {
  return language.clauses.predicate === "last" && !others.length && discourse.isRegion(only?.id);
}

/** True for an instrument told as the topic by its kind alone (協定は). */
function isBareName({ binding: { slots } }: Read, { language }: FactContext): boolean {
  const item = slots.get("name")?.[0];
  const [part] = item?.parts ?? [];
  if (!item || !language.clauses.topic.includes(item.mark)) return false;
  return item.kind === "INSTRUMENT" && part !== undefined && "head" in part && part.head.start === item.start;
}

/** The one foreign state whose people a sentence names, in a document that speaks for its own state. */
function stateMet({ sentence, discourse, language }: FactContext): Name | null {
  if (language.clauses.predicate !== "last" || !discourse.own) return null;
  const { own, pair } = discourse;
  if (!pair.some((name) => name.id === own.id)) return null;
  const people = sentence.nested.filter((one): one is PersonAnnotation => one.kind === "PERSON");
  const states = people.flatMap((one) => discourse.ownerOf(one) ?? []).filter((state) => state.id !== own.id);
  const [first] = states;
  return first && states.every((state) => sameName(state, first)) ? first : null;
}

/** The document's two states are meant only where the sentence tells of no others and its clause of no unknown doer. */
function isOfPair({ binding }: Read, context: FactContext): boolean {
  if (strangerBefore(binding.trigger.start, context) || hasUnknownPartner(binding.trigger.start, context)) return false;
  const { pair } = context.discourse;
  const told = context.sentence.nested.flatMap((one) => (one.kind === "STATE" ? [one.id] : []));
  const ours = pair.filter(({ id }) => told.includes(id));
  if (ours.length === 1 && isElsewhere(context)) return false;
  return !told.length || ours.length > 0;
}

/** 'The first contract for Korean trains was signed in Tashkent': with one of the two, in a town of a third state. */
function isElsewhere({ sentence, discourse }: FactContext): boolean {
  return sentence.nested.some((one) => {
    const state = one.kind === "CITY" ? discourse.stateOf(one.id) : undefined;
    return state !== undefined && !discourse.pair.some(({ id }) => id === state);
  });
}

/** 「各国首脳と会談した」: a partner right before the verb that no annotator knows. */
function hasUnknownPartner(at: number, { scanned, sentence, language }: FactContext): boolean {
  const { partner = [] } = language.clauses;
  const { start } = clauseAt(sentence, at);
  return scanned
    .of("MARK", start, at)
    .some(
      (hit) =>
        hit.senses.some((sense) => sense.class === "MARK" && partner.includes(sense.value)) &&
        (hit.end === at || endingAt(scanned, hit.start, "BODY.end") !== null) &&
        !sentence.items.some((item) => item.start < hit.end && hit.start < item.close),
    );
}

/** A contract is of those who are named: states are not taken to be its parties. */
export function isContract({ binding }: Read): boolean {
  return (binding.slots.get("name") ?? []).some((item) =>
    item.parts.some((part) => "value" in part && part.value === "contract"),
  );
}

/** The whole name of a gathering whose last word is the trigger. */
export function phraseAround({ binding: { trigger } }: Read, context: FactContext): ThingAnnotation | undefined {
  return context.sentence.nested.find(
    (one): one is ThingAnnotation => one.kind === "GATHERING" && one.start <= trigger.start && trigger.start < one.end,
  );
}

const LANDS = ["STATE", "REGION"];

/** The states and regions in the name of what happens. */
export function partiesInName(read: Read, context: FactContext): Name[] {
  const { start, end } = read.binding.slots.get("name")?.[0] ?? phraseAround(read, context) ?? read.binding.trigger;
  return landsWithin({ start: beforePair(start, context), end }, context);
}

/** 「日・モロッコ外相会談」: a pair of states right before the name belongs to it. */
function beforePair(start: number, { sentence }: FactContext): number {
  const pair: Item | undefined = sentence.items.find((item) => item.end === start && item.parts.length > 1);
  return pair?.kind === "STATE" ? pair.start : start;
}

/** The states and regions named within a stretch. */
function landsWithin({ start, end }: Span, context: FactContext): Name[] {
  const inside = context.sentence.nested.filter(
    (one) => (one.kind === "STATE" || one.kind === "REGION") && one.start >= start && one.end <= end,
  );
  if (inside.length > 1) return inside.flatMap((one) => context.discourse.names(one));
  const names: Name[] = [];
  let at = start;
  for (const hit of context.scanned.among(LANDS, start, end)) {
    const sense = hit.senses.find((candidate) => candidate.class === "STATE" || candidate.class === "REGION");
    if (!sense || hit.start < at || sense.compound) continue;
    at = hit.end;
    const name = { name: context.scanned.text.slice(hit.start, hit.end), id: sense.value };
    if (!names.some((other) => sameName(other, name))) names.push(name);
  }
  return names;
}
