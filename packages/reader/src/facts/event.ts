import type { OrdinalAnnotation } from "../annotate/annotation.ts";
import { contains, type Span } from "../text/span.ts";
import {
  dateIn,
  evidenceOf,
  namesIn,
  noteWords,
  sameName,
  strangerBefore,
  subjectBefore,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import { holeAt } from "../grammar/bind-middle.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { isFlash } from "./dateline.ts";
import type { EventFact, EventType, Name } from "./fact.ts";
import { hasStranger, subjectItem } from "./subject.ts";
import { bounds, parseWhen } from "../values/index.ts";
import { stretched } from "./length.ts";
import type { Standing } from "./modal.ts";
import { placesIn } from "./places.ts";

/** Kinds of happening whose actors are people. */
const HUMAN = new Set<EventType>(["visit", "meeting", "call", "statement"]);

/** What an attribute only alludes to unless it is dated: the treaty that was signed, the centre that was opened. */
const BACKGROUND = new Set<EventType>(["agreement", "establishment", "closure"]);

/** What happens at a time and does not go on since. */
const MOMENTS = new Set<EventType>(["visit", "meeting", "call", "agreement", "statement"]);

/** Kinds of happening that states take part in where nobody is named: the two the document is about. */
const BILATERAL = new Set<EventType>(["agreement", "meeting"]);

/** Makes the event a binding tells, or null where it has neither actor nor date, or no standing. */
export function eventOf(read: Read, context: FactContext, standing: Standing): EventFact | null {
  if (!standing) return null;
  const type = read.binding.rule.gives.slice("event/".length) as EventType;
  const notes: Notes = { slots: {}, basis: [] };
  const told = toldDate(read, { context, notes, type, standing });
  if (told === undefined) return null;
  const own = actors(read, { context, notes, type });
  const noun = read.binding.trigger.features.has("noun");
  if (
    !isTold({
      standing,
      noun,
      when: told,
      own,
      named: read.binding.slots.has("name") || read.binding.slots.has("value"),
    })
  )
    return null;
  const when = told ?? (standing.status === "happened" ? frameDate(read, { context, notes, type }) : null);
  const who = completed(own.names, read, { context, notes, type });
  if (!who.length && (when === null || (isContract(read) && standing.status !== "denied"))) return null;
  if (ANYWHERE.has(type) && isUnanchored(context)) return null;
  const slots = {
    who,
    to: namesIn("to", read, { context, notes }),
    where: placesIn(read, { context, notes }),
    name: nameIn(read, { context, notes }),
    ordinal: ordinalIn(read, { context, notes }),
  };
  const { trigger } = read.binding;
  noteWords(notes, "status", { start: trigger.start, end: Math.max(trigger.end, read.modality.end) });
  return {
    kind: "event",
    type,
    status: statusOf(read, { context, standing, told }),
    when,
    evidence: evidenceOf(context),
    ...filled(slots),
    trace: { rule: read.binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}

/** Kinds of happening that there are in every town: what opens, closes, is shown. */
const ANYWHERE = new Set<EventType>(["establishment", "closure", "occasion"]);

const ANCHORS = new Set(["PERSON", "STATE", "REGION", "CITY", "BODY", "FRAMEWORK", "RELATIONS"]);

/** True where the sentence names nobody and no place, in a document that is about no two states. */
function isUnanchored({ sentence, discourse, language }: FactContext): boolean {
  return (
    language.clauses.predicate === "middle" &&
    discourse.isLocal() &&
    !sentence.nested.some((one) => ANCHORS.has(one.kind))
  );
}

interface Slots {
  readonly who: readonly Name[];
  readonly to: readonly Name[];
  readonly where: readonly Name[];
  readonly name: string | null;
  readonly ordinal: number | null;
}

/** Unknown is absent. */
function filled({
  who,
  to,
  where,
  name,
  ordinal,
}: Slots): Partial<Pick<EventFact, "who" | "to" | "where" | "name" | "ordinal">> {
  return {
    ...(who.length ? { who } : {}),
    ...(to.length ? { to } : {}),
    ...(where.length ? { where } : {}),
    ...(name === null ? {} : { name }),
    ...(ordinal === null ? {} : { ordinal }),
  };
}

/** The date of the happening itself; a headline's is the document's. Undefined where an attribute only alludes to something. */
function toldDate(
  read: Read,
  {
    context,
    notes,
    type,
    standing,
  }: { context: FactContext; notes: Notes; type: EventType; standing: NonNullable<Standing> },
): string | null | undefined {
  const { features } = read.binding.trigger;
  const future = standing.status === "planned" || standing.status === "proposed";
  const inherit =
    (!features.has("noun") || standing.sure) && !features.has("attr") && !hasOwnTime(read, { context, type });
  const told = dateIn("when", read, { context, notes, tense: future ? "future" : "past", inherit });
  if (told?.endsWith("/..") && MOMENTS.has(type) && standing.status !== "ongoing")
    return features.has("noun") ? undefined : null;
  if (told === null && features.has("attr") && (!standing.sure || BACKGROUND.has(type))) return undefined;
  const { kind } = context.sentence.block;
  const head = kind === "title" || kind === "heading" || (isFlash(features, context) && standing.status === "happened");
  if (told === null && head && context.published !== null)
    notes.basis.push("when: the document's date, this being its headline");
  const when = told ?? (head ? context.published : null);
  return type === "visit" ? stretched(when, read, context) : when;
}

/** 'visited Peru on May 3 and went on to Chile', 'met Rao, who is visiting': the next stop and the aside have dates of their own. */
function hasOwnTime(
  { binding: { trigger } }: Read,
  { context, type }: { context: FactContext; type: EventType },
): boolean {
  const { sentence } = context;
  const join = sentence.joins?.get(clauseAt(sentence, trigger.start).start);
  if (context.language.clauses.predicate !== "middle") return false;
  const goesOn = (join === "shared" && type !== "visit") || join === "sub" || join === undefined;
  return !goesOn || holeAt(sentence, trigger.start) !== null;
}

/** What was told as planned or going on is over where its day lies before the document's; a noun of a day ahead is a plan. */
function statusOf(
  read: Read,
  { context, standing, told }: { context: FactContext; standing: NonNullable<Standing>; told: string | null },
): EventFact["status"] {
  const { status, sure } = standing;
  if (status === "planned" && !sure && isOver(read, context)) return "happened";
  if (status === "ongoing" && isPast(told, context)) return "happened";
  return read.binding.trigger.features.has("noun") && !sure && isAhead(told, context) ? "planned" : status;
}

/** True for a date that begins after the document's own. */
function isAhead(told: string | null, context: FactContext): boolean {
  const [when, now] = [
    told === null ? null : parseWhen(told),
    context.published === null ? null : parseWhen(context.published),
  ];
  const [start, end] = [when ? bounds(when).from : null, now ? bounds(now).to : null];
  return start !== null && end !== null && start > end;
}

/** True for a date that ended before the document's own. */
function isPast(told: string | null, context: FactContext): boolean {
  const [when, now] = [
    told === null ? null : parseWhen(told),
    context.published === null ? null : parseWhen(context.published),
  ];
  if (!when) return false;
  if (!now) return bounds(when).to !== null;
  const [end, start] = [bounds(when).to, bounds(now).from];
  return end !== null && start !== null && end < start;
}

/** What is told in the present though its day lies before the document's is history: 「2001年に契約を結ぶ」. */
function isOver(read: Read, context: FactContext): boolean {
  const item = read.binding.slots.get("when")?.at(-1)?.parts[0];
  if (item?.kind !== "DATE" || item.from.y === undefined) return false;
  const when = parseWhen(context.discourse.date(item, "past").when ?? "");
  if (context.published === null) return when !== null && typeof item.from.y === "number";
  const now = parseWhen(context.published);
  const [end, start] = [when ? bounds(when).to : null, now ? bounds(now).from : null];
  return end !== null && start !== null && end <= start;
}

interface Actors {
  readonly names: Name[];
  /** True where the clause itself names an actor. */
  readonly named: boolean;
}

/** A noun ('the visit') tells a happening only with its date and its actor; a plan without a word for it only with its date. */
function isTold({
  standing,
  noun,
  when,
  own,
  named,
}: {
  standing: NonNullable<Standing>;
  noun: boolean;
  when: string | null;
  own: Actors;
  named: boolean;
}): boolean {
  if (standing.sure) return own.names.length > 0 || when !== null;
  if (noun) return when !== null && (own.named || named);
  return standing.status !== "planned" || when !== null;
}

function actors(read: Read, { context, notes, type }: { context: FactContext; notes: Notes; type: EventType }): Actors {
  const own = namesIn("who", read, { context, notes });
  const partners = namesIn("with", read, { context, notes, as: "who" });
  const subject =
    own.length || takesNoSubject(read, type)
      ? own
      : subjectBefore(read.binding.trigger.start, {
          context,
          notes,
          kinds: HUMAN.has(type) ? ["HUMAN"] : ["PARTY"],
          slot: "who",
        });
  const all = [...subject];
  for (const name of partners) if (!all.some((other) => sameName(other, name))) all.push(name);
  return { names: all, named: own.length > 0 || partners.length > 0 };
}

/** Of things that are signed, founded, or come into force, the topic of another clause is not the doer. */
function takesNoSubject({ binding: { trigger } }: Read, type: EventType): boolean {
  return !HUMAN.has(type) && (trigger.features.has("passive") || trigger.value === "itself");
}

/** Parties that the thing's own name tells (「中央アジア＋日本」対話), and the document's two states where nobody else is told. */
function completed(
  who: readonly Name[],
  read: Read,
  { context, notes, type }: { context: FactContext; notes: Notes; type: EventType },
): Name[] {
  const named = partiesInName(read, context);
  const relations = (read.binding.slots.get("name") ?? []).some((item) =>
    item.parts.some((part) => "value" in part && part.value === "relations"),
  );
  if (relations && who.length === 1 && context.discourse.pair.some((name) => sameName(name, who[0]!)))
    return [...who, ...context.discourse.pair.filter((name) => !sameName(name, who[0]!))];
  const { home } = context.discourse;
  if (relations && home && who.length === 1 && !sameName(home, who[0]!)) return [home, ...who];
  if (type === "meeting" && named.length > 1) notes.basis.push("who: the parties in its name");
  if (
    type === "meeting" &&
    named.length > 1 &&
    !(read.binding.slots.get("who") ?? []).some((item) => item.kind === "PERSON")
  )
    return named;
  if (who.length || !(BILATERAL.has(type) || relations) || isContract(read)) return [...who];
  if (named.length > 1) return named;
  if (!isOfPair(read, context) || isOfStranger(read, context)) return [];
  if (context.discourse.pair.length === 2) notes.basis.push("who: the states the document is about");
  return [...context.discourse.pair];
}

/** 'The parliament adopted the law': where somebody unknown acts, the document's two states do not. */
function isOfStranger({ binding: { trigger, slots } }: Read, context: FactContext): boolean {
  const object = slots.get("name")?.[0];
  if (context.language.clauses.predicate !== "middle" || trigger.class !== "SIGN" || !object) return false;
  return object.start >= trigger.end && !trigger.features.has("passive") && hasStranger(trigger, context);
}

/** The document's two states are meant only where the sentence tells of no others and its clause of no unknown doer. */
function isOfPair({ binding }: Read, context: FactContext): boolean {
  if (strangerBefore(binding.trigger.start, context)) return false;
  const told = context.sentence.nested.flatMap((one) => (one.kind === "STATE" ? [one.id] : []));
  return !told.length || told.some((id) => context.discourse.pair.some((state) => state.id === id));
}

/** A contract is of those who are named: states are not taken to be its parties. */
function isContract({ binding }: Read): boolean {
  return (binding.slots.get("name") ?? []).some((item) =>
    item.parts.some((part) => "value" in part && part.value === "contract"),
  );
}

/** The whole name of a gathering whose last word is the trigger. */
function phraseAround({ binding: { trigger } }: Read, context: FactContext): Span | undefined {
  return context.sentence.nested.find(
    (one) => one.kind === "GATHERING" && one.start <= trigger.start && trigger.start < one.end,
  );
}

const LANDS = ["STATE", "REGION"];

function partiesInName(read: Read, context: FactContext): Name[] {
  const { start, end } = read.binding.slots.get("name")?.[0] ?? phraseAround(read, context) ?? read.binding.trigger;
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

/** Years between a document and what it tells as background. */
const BACKGROUND_YEARS = 1;

/** True for talks that the document only looks back on. */
function isLongAgo(when: string, published: string | null): boolean {
  return published !== null && Number(published.slice(0, 4)) - Number(when.slice(0, 4)) >= BACKGROUND_YEARS;
}

/** What happens 'after the talks' or to 'the two ministers' happens on the day of the talks told before. */
function frameDate(
  read: Read,
  { context, notes, type }: { context: FactContext; notes: Notes; type: EventType },
): string | null {
  if (type === "visit" && !isStop(read, context)) return null;
  const taken = subjectItem(context.sentence, read.binding.trigger.start, ["PARTY"]);
  const sets = (read.binding.slots.get("who") ?? (taken ? [taken] : [])).some((item) =>
    item.parts.some((part) => part.kind === "SET" || part.kind === "BACK"),
  );
  const cue = context.scanned
    .of("FRAME", context.sentence.start, read.binding.trigger.start)
    .some((hit) => hit.senses.some((sense) => sense.class === "FRAME"));
  const frame = context.discourse.frame;
  if (!frame || !(frame.whole || sets || cue || frame.block === context.discourse.blockIndex)) return null;
  if (frame.block !== context.discourse.blockIndex && isLongAgo(frame.when, context.published)) return null;
  notes.basis.push("when: the meeting or visit told before");
  return frame.when;
}

/** A town of the state that the same traveller was just told to visit is a stop of that visit. */
function isStop(read: Read, { discourse }: FactContext): boolean {
  const { frame } = discourse;
  if (frame?.type !== "visit") return false;
  const towns = (read.binding.slots.get("where") ?? []).flatMap((item) => item.parts);
  return towns.some((town) => town.kind === "CITY" && frame.where.includes(discourse.stateOf(town.id) ?? ""));
}

/** The number in a series: inside the name, or right before the trigger with no particle but a genitive between. */
function ordinalIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): number | null {
  const slot = read.binding.slots.get("ordinal")?.[0];
  const name = read.binding.slots.get("name")?.[0];
  const { trigger } = read.binding;
  const item = context.sentence.nested.find((one): one is OrdinalAnnotation => {
    if (one.kind !== "ORDINAL") return false;
    if (context.sentence.items.some((item) => item.kind === "PERSON" && contains(item, one))) return false;
    if (name && (contains(name, one) || stands(one, name, context))) return true;
    return (
      one.end <= trigger.stem &&
      one.end > trigger.start - 20 &&
      !context.scanned
        .of("MARK", one.end, trigger.start)
        .some((hit) => hit.senses.every((sense) => sense.class !== "PHRASE.link" && sense.class !== "JOIN"))
    );
  });
  const found = item ?? (slot?.parts[0] as OrdinalAnnotation | undefined);
  if (!found) return null;
  notes.slots["ordinal"] = [{ start: found.start, end: found.end }];
  return found.value;
}

/** 第7回外相会合: right before the name, or with a genitive between. */
function stands(ordinal: Span, name: Span, { scanned }: FactContext): boolean {
  return ordinal.end === name.start || scanned.longest(ordinal.end, "GENITIVE")?.hit.end === name.start;
}

function nameIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): string | null {
  const item =
    read.binding.slots.get("name")?.[0] ??
    (read.binding.trigger.class === "GATHER" ? phraseAround(read, context) : undefined);
  if (!item) return null;
  notes.slots["name"] = [{ start: item.start, end: item.end }];
  return context.scanned.text.slice(item.start, item.end);
}
