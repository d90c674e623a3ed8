// Where a happening takes place: told in its clause, in the verb, in its name, or by the visit told before.
import type { PersonAnnotation } from "../annotate/annotation.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { endingAt, skipSpaces } from "../annotate/near.ts";
import { isKind } from "../grammar/item.ts";
import { namesIn, noteWords, sameName, type FactContext, type Notes, type Read } from "./context.ts";
import { datelineOf, isFlash, isSentFrom } from "./dateline.ts";
import type { Name } from "./fact.ts";

/** A town of the state that the same traveller was just told to visit is a stop of that visit. */
export function isStop(read: Read, { discourse }: FactContext): boolean {
  const { frame } = discourse;
  if (frame?.type !== "visit") return false;
  const towns = (read.binding.slots.get("where") ?? []).flatMap((item) => item.parts);
  return towns.some((town) => town.kind === "CITY" && frame.where.includes(discourse.stateOf(town.id) ?? ""));
}

/** The place in its slot; where the verb itself names it (来日), that. */
export function placesIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): Name[] {
  const { gives } = read.binding.rule;
  const arrived = gives === "event/visit" ? airportState(read, context) : null;
  if (arrived) return [arrived];
  const pointed = context.language.declension !== undefined && gives !== "event/visit";
  const back = pointed && read.binding.slots.get("where")?.some((item) => item.kind === "BACK");
  const where = back ? [] : abroad(namesIn("where", read, { context, notes }), read, { context, notes });
  if (where.length) return where;
  const here =
    gives !== "event/visit" &&
    (isFlash(read.binding.trigger.features, context) || (gives === "event/meeting" && isSentFrom(context)));
  const sent = here ? datelineOf(context) : null;
  if (sent) return [sent];
  const { class: kind, value } = read.binding.trigger;
  const gone = GOES_ON.has(gives) ? placeBefore(read, { context, notes }) : [];
  if (gone.length) return gone;
  if (NAMED_BY_TOWN.has(gives) && context.language.clauses.predicate === "last") return townOfName(read, context);
  if (NAMED_BY_TOWN.has(gives)) return townBeside(read, context);
  if (gives === "event/meeting") return townVisited(read, { context, notes });
  if (kind === "VISIT" && context.language.clauses.predicate === "last")
    return visitedBefore(read.binding.trigger.start, context, notes);
  if (kind === "COMEON" || kind === "BE.HERE") return context.discourse.home ? [context.discourse.home] : [];
  if (kind !== "COME" && kind !== "GO") return [];
  const name = value === "own" ? context.discourse.own : context.discourse.entityName(value);
  if (!name) return [];
  noteWords(notes, "where", { start: read.binding.trigger.start, end: read.binding.trigger.stem });
  return [name];
}

/** True for who lands at an airport of the state they serve: they come home. */
export function comesHome(read: Read, context: FactContext): boolean {
  const home = read.binding.rule.gives === "event/visit" ? airportState(read, context) : null;
  const people = (read.binding.slots.get("who") ?? []).flatMap((item) => item.parts);
  return home !== null && people.some((one) => one.kind === "PERSON" && context.discourse.ownerOf(one)?.id === home.id);
}

/** 「羽田空港に到着した」: who lands at an airport of another state visits that state. */
function airportState({ binding: { slots } }: Read, { scanned, discourse }: FactContext): Name | null {
  const [item, ...others] = slots.get("where") ?? [];
  const [place] = item?.parts ?? [];
  if (!item || others.length || place?.kind !== "CITY" || !endingAt(scanned, place.end, "AIRPORT")) return null;
  const state = discourse.stateOf(place.id);
  return state === undefined ? null : discourse.entityName(state);
}

/** Kinds of happening that happen where the clause they go on from happens. */
const GOES_ON = new Set(["event/meeting", "event/agreement", "event/statement"]);

/** 'she was in Lima in May: there she met Rao': what happens there happens then. */
export function isThere(start: number, { scanned, sentence }: FactContext): boolean {
  return start > sentence.start && scanned.longest(skipSpaces(scanned, start), "CLAUSE.where") !== null;
}

/** 'travelled to Ankara and met Rao', 'met in Lima, where they signed a treaty': the town of the clause before. */
function placeBefore(
  { binding: { trigger } }: Read,
  { context, notes }: { context: FactContext; notes: Notes },
): Name[] {
  const { sentence } = context;
  const { start } = clauseAt(sentence, trigger.start);
  if (start <= sentence.start || (sentence.joins?.get(start) !== "shared" && !isThere(start, context))) return [];
  const before = clauseAt(sentence, start - 1);
  const town = sentence.items.findLast(
    (item) => item.kind === "CITY" && item.start >= before.start && item.end <= start && PLACING.has(item.mark),
  );
  if (!town || town.parts.length > 1) return [];
  notes.basis.push("where: the town of the clause before");
  return town.parts.flatMap((part) => context.discourse.names(part));
}

/** Marks of a place that one is in, or has gone to. */
const PLACING = new Set(["in", "to", ""]);

/** Kinds of happening whose things are named by their towns: リマ公演, リマ総領事館. */
const NAMED_BY_TOWN = new Set(["event/occasion", "event/establishment", "event/closure"]);

/** 「習主席は…同国を訪れる」: nobody visits the state they serve; the other state of the document is meant. */
function abroad(
  where: readonly Name[],
  { binding: { rule, slots } }: Read,
  { context: { discourse }, notes }: { context: FactContext; notes: Notes },
): Name[] {
  const [only] = where;
  const back = slots.get("where")?.every((item) => item.kind === "BACK");
  if (!only || where.length > 1 || !back || rule.gives !== "event/visit") return [...where];
  const people = (slots.get("who") ?? []).flatMap((item) => item.parts);
  const person = people.find((one): one is PersonAnnotation => one.kind === "PERSON");
  const home = person ? discourse.ownerOf(person) : null;
  const other = discourse.pair.filter((name) => home && !sameName(name, home));
  if (!home || !sameName(home, only) || other.length !== 1) return [...where];
  notes.basis.push("where: the other state the document is about");
  return other;
}

/** Where the visit told before went. */
function visitedBefore(at: number, { sentence, scanned, discourse }: FactContext, notes: Notes): Name[] {
  const object = scanned.longest(at, "MARK") ?? endingAt(scanned, at, "MARK");
  if (object && !sentence.items.some((item) => item.kind === "DATE" && item.close >= at)) return [];
  const noun = sentence.triggers.findLast((other) => other.class === "VISIT" && other.end <= at);
  const place = noun ? sentence.items.find((item) => item.close === noun.start) : undefined;
  if (place && place.kind !== "BACK" && isKind(place.kind, ["PLACE"])) {
    notes.basis.push("where: the place of the visit told before in the sentence");
    return place.parts.flatMap((part) => discourse.names(part));
  }
  if (!discourse.visited.length) return [];
  notes.basis.push("where: the place of the visit told before");
  return [...discourse.visited];
}

/** 「札幌公演」: the town right before or within the name. */
function townOfName({ binding: { slots, trigger } }: Read, { sentence, discourse }: FactContext): Name[] {
  const name = slots.get("name")?.[0] ?? trigger;
  const town = sentence.nested.find(
    (one) => one.kind === "CITY" && (one.end === name.start || (one.start >= name.start && one.end <= name.end)),
  );
  return town ? discourse.names(town) : [];
}

/** 'Its Lima office', 'the Embassy of Kenya in Lima': the town in the name of what opens or closes, or right before it. */
function townBeside({ binding: { slots } }: Read, { sentence, discourse, language }: FactContext): Name[] {
  if (language.clauses.predicate !== "middle" || slots.has("where")) return [];
  const things = ["name", "who"].flatMap((slot) => slots.get(slot) ?? []);
  const named = things.filter(({ kind }) => kind === "THING" || kind === "BODY");
  const town = sentence.nested.find(
    (one) =>
      one.kind === "CITY" &&
      named.some(
        ({ start, end, kind }) => (one.start >= start && one.end <= end) || (kind === "THING" && one.end === start - 1),
      ),
  );
  return town ? discourse.names(town) : [];
}

/** Who visits a town or is on a visit and meets somebody meets them there: 「カイロを訪れ、…と会談した」, 「ペルーを訪問中の…は」. */
function townVisited(read: Read, { context, notes }: { context: FactContext; notes: Notes }): Name[] {
  const { trigger } = read.binding;
  const visit = context.sentence.triggers.findLast(
    (other) =>
      other.class === "VISIT" &&
      other.end <= trigger.start &&
      (other.features.has("te") || (other.features.has("ongoing") && other.features.has("attr"))),
  );
  const lands = visit?.features.has("attr") ? ["CITY", "STATE"] : ["CITY"];
  const town = visit
    ? context.sentence.items.findLast((item) => lands.includes(item.kind) && item.end <= visit.start)
    : undefined;
  if (!town || trigger.features.has("noun")) return [];
  notes.basis.push("where: the place visited, told before in the sentence");
  return town.parts.flatMap((part) => context.discourse.names(part));
}
