import type { Annotation, OrdinalAnnotation } from "../annotate/annotation.ts";
import { contains, type Span } from "../text/span.ts";
import {
  dateIn,
  evidenceOf,
  namesIn,
  noteWords,
  ruledDate,
  sameName,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import { holeAt } from "../grammar/bind-middle.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { isFlash, isTimed } from "./dateline.ts";
import { actorsOf, completed, isContract, phraseAround, type Actors } from "./event-parties.ts";
import { isStop, placesIn } from "./event-places.ts";
import type { EventFact, EventType, Name } from "./fact.ts";
import { subjectItem } from "./subject.ts";
import { bounds, parseWhen } from "../values/index.ts";
import { stretched } from "./length.ts";
import type { Standing } from "./modal.ts";

/** What an attribute only alludes to unless it is dated: the treaty that was signed, the centre that was opened. */
const BACKGROUND = new Set<EventType>(["agreement", "establishment", "closure"]);

/** What happens at a time and does not go on since. */
const MOMENTS = new Set<EventType>(["visit", "meeting", "call", "agreement", "statement"]);

/** Makes the event a binding tells, or null where it has neither actor nor date, or no standing. */
export function eventOf(read: Read, context: FactContext, standing: Standing): EventFact | null {
  if (!standing) return null;
  const type = read.binding.rule.gives.slice("event/".length) as EventType;
  const notes: Notes = { slots: {}, basis: [] };
  const told = toldDate(read, { context, notes, type, standing });
  if (told === undefined) return null;
  const own = actorsOf(read, { context, notes, type });
  const { slots: bound, trigger } = read.binding;
  const during = duringVisit(read, context);
  const noun = trigger.features.has("noun") && !during;
  const named = bound.has("name") || bound.has("value") || isDatedNoun(read, context);
  const framed = told === null && standing.status === "happened" ? frameDate(read, { context, notes, type }) : null;
  const placed = bound.has("name") && (bound.has("where") || (framed !== null && type === "agreement"));
  if (!isTold({ standing, noun, when: told, own, named, placed })) return null;
  const when = told ?? framed;
  const who = completed([...(during ?? []), ...own.names], read, { context, notes, type });
  if (!who.length && (when === null || (isContract(read) && standing.status !== "denied"))) return null;
  if (ANYWHERE.has(type) && isUnanchored(context)) return null;
  if (read.binding.slots.get("name")?.some((item) => item.parts.some(isOtherCount))) return null;
  const slots = {
    who,
    to: namesIn("to", read, { context, notes }).filter((name) => !who.some((other) => sameName(other, name))),
    where: placesIn(read, { context, notes }),
    name: nameIn(read, { context, notes }),
    ordinal: ordinalIn(read, { context, notes }),
  };
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

/** 「訪問中には首相との会談などが行われた」: the visitors, where talks are named among what took place during their visit. */
function duringVisit(
  { binding: { trigger, slots } }: Read,
  { sentence, scanned, closing, discourse, language: { clauses } }: FactContext,
): readonly Name[] | null {
  const met = slots.get("who")?.at(-1);
  if (trigger.class !== "MEET" || !trigger.features.has("noun") || closing !== "past" || !met) return null;
  const beside = met.close === trigger.start && clauses.partner?.some((mark) => met.mark.startsWith(mark));
  const held = sentence.triggers.some((other) => other.class === "HOLD" && other.start >= trigger.end);
  if (!beside || !held || !scanned.of("FRAME", sentence.start, trigger.start).length) return null;
  return discourse.frame?.type === "visit" ? discourse.frame.who : null;
}

/** What is counted but no papers: nobody signs 30 buses. */
function isOtherCount(part: Annotation): boolean {
  return part.kind === "COUNT" && part.unit !== "documents";
}

/** Kinds of happening that there are in every town: what opens, closes, is shown. */
const ANYWHERE = new Set<EventType>(["establishment", "closure", "occasion", "meeting"]);

const ANCHORS = new Set(["PERSON", "STATE", "REGION", "CITY", "BODY", "FRAMEWORK", "RELATIONS"]);

/** True where the sentence names nobody and no place, in a document that is about no two states. */
function isUnanchored({ sentence, discourse, language }: FactContext): boolean {
  return (
    language.clauses.predicate === "middle" &&
    discourse.isLocal() &&
    !sentence.nested.some((one) => ANCHORS.has(one.kind) && !(one.kind === "CITY" && one.id === undefined))
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
  const future = standing.status === "planned" || standing.status === "proposed" || isDayPutOff(read, standing);
  const inherit =
    (!features.has("noun") || standing.sure) && !features.has("attr") && !hasOwnTime(read, { context, type });
  const found = isOfReport(read, context)
    ? null
    : dateIn("when", read, { context, notes, tense: future ? "future" : "past", inherit });
  const told = future && !read.binding.slots.has("when") && isPast(found, context) ? null : found;
  if (isDatedNoun(read, context) && told?.endsWith("/..") && isOfVerbMark(read, context)) return undefined;
  if (isDatedNoun(read, context) && !told?.endsWith("/..") && (isFar(read) || isOfVerb(read, context)))
    return undefined;
  if (told?.endsWith("/..") && isDatedNoun(read, context)) return told.slice(0, -"/..".length);
  if (told?.startsWith("../") && MOMENTS.has(type) && standing.status === "happened" && context.language.declension)
    return features.has("noun") ? undefined : null;
  if (told?.endsWith("/..") && features.has("noun") && context.language.declension) return undefined;
  if (told?.endsWith("/..") && read.binding.trigger.class === "FORCE") return told.slice(0, -"/..".length);
  if (told?.endsWith("/..") && MOMENTS.has(type) && standing.status !== "ongoing")
    return startOf(told, { features, type, context });
  if (told === null && features.has("attr") && (!standing.sure || BACKGROUND.has(type))) return undefined;
  const { kind } = context.sentence.block;
  const head =
    kind === "title" ||
    kind === "heading" ||
    ((isFlash(features, context) || isTimed(context) || isHeadlined(read, { context, type })) &&
      standing.status === "happened");
  const ruled = told === null ? ruledDate(context, notes) : null;
  if (told === null && ruled === null && head && context.published !== null)
    notes.basis.push("when: the document's date, this being its headline");
  const when = told ?? ruled ?? (head ? context.published : null);
  return type === "visit" ? stretched(when, read, context) : when;
}

/** 「9月9日から3週間にわたり訪問した」: of a visit told from its first day on that day is known. */
function startOf(
  told: string,
  { features, type, context }: { features: ReadonlySet<string>; type: EventType; context: FactContext },
): string | null | undefined {
  if (features.has("noun") || features.size === 0) return undefined;
  const first = told.slice(0, -"/..".length);
  return type === "visit" && context.language.clauses.predicate === "last" && /-\d\d-/.test(first) ? first : null;
}

/** 「26日に予定されていた会談は取りやめとなった」: a day alone that was put off or called off was still to come. */
function isDayPutOff({ binding: { slots } }: Read, { status }: NonNullable<Standing>): boolean {
  const [date] = slots.get("when")?.at(-1)?.parts ?? [];
  if (status !== "cancelled" && status !== "postponed") return false;
  return date?.kind === "DATE" && typeof date.from.d === "number" && date.from.m === undefined;
}

/** 「政府は5日、…の来日を延期すると発表した」: the day right behind a topic that only reports is that of the report. */
function isOfReport({ binding: { trigger, slots } }: Read, { sentence }: FactContext): boolean {
  const when = slots.get("when")?.at(-1);
  const topic = when && sentence.items.findLast((item) => item.end <= when.start);
  if (!when || when.mark !== "" || !topic || !sentence.topics.includes(topic.mark)) return false;
  if (when.start - topic.close > 1) return false;
  if (["who", "with"].some((slot) => slots.get(slot)?.includes(topic)) || when.start > trigger.start) return false;
  return sentence.triggers.some((other) => other.class === "SAY" && other.start >= trigger.end);
}

/** 「署名は4月2日」, 「訪日は2017年以来」: the date told of the noun is that of the happening, or of the one before. */
function isDatedNoun(read: Read, { language: { clauses } }: FactContext): boolean {
  return clauses.predicate === "last" && isDatedBehind(read);
}

function isDatedBehind({ binding: { trigger, slots } }: Read): boolean {
  return trigger.features.has("noun") && (slots.get("when")?.at(-1)?.start ?? 0) >= trigger.end;
}

/** How far behind a noun the date may stand that is told of it, in code units. */
const NEAR = 2;

/** 「協議は11月にリマで開かれる」: the date behind the noun is that of the verb, which tells the happening. */
function isOfVerb({ binding: { trigger, slots } }: Read, { sentence, language }: FactContext): boolean {
  const date = slots.get("when")?.at(-1);
  if (!date || !language.clauses.time?.includes(date.mark)) return false;
  const { end } = clauseAt(sentence, trigger.start);
  return sentence.triggers.some(
    (other) => other.start >= date.end && other.start < end && other.class !== "PLAN" && !other.features.has("noun"),
  );
}

/** 「来日が11月以降にずれ込む」: a date with the mark of time is no last time before. */
function isOfVerbMark({ binding: { slots } }: Read, { language }: FactContext): boolean {
  return language.clauses.time?.includes(slots.get("when")?.at(-1)?.mark ?? "") ?? false;
}

function isFar({ binding: { trigger, slots } }: Read): boolean {
  return (slots.get("when")?.at(-1)?.start ?? 0) - trigger.end > NEAR;
}

/** The first sentence tells in full what the headline told of that day, with no date of its own. */
function isHeadlined(
  { binding: { trigger } }: Read,
  { context: { headline, sentence, published }, type }: { context: FactContext; type: EventType },
): boolean {
  return (
    headline?.has(type) === true &&
    published?.length === DAY &&
    trigger.features.has("past") &&
    !trigger.features.has("participle") &&
    !sentence.items.some((item) => item.kind === "DATE")
  );
}

/** Length of a date that tells a day (2025-08-24). */
const DAY = 10;

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

/**
 * What was told as planned or going on is over where its day lies before the document's, and goes on where it has begun
 * (昨年から務める); a noun of a day ahead is a plan.
 */
function statusOf(
  read: Read,
  { context, standing, told }: { context: FactContext; standing: NonNullable<Standing>; told: string | null },
): EventFact["status"] {
  const { status, sure } = standing;
  if (status === "planned" && !sure && isOver(read, context)) return "happened";
  if (status === "ongoing" && isPast(told, context)) return "happened";
  if (status === "planned" && read.binding.trigger.features.has("te") && isPast(told, context)) return "happened";
  if (status === "planned" && told?.endsWith("/..") && !sure && !isAhead(told, context)) return "ongoing";
  const last = context.language.clauses.predicate === "last";
  const early = status === "happened" && (last || (read.binding.trigger.features.has("noun") && !sure));
  return early && isAhead(told, context) ? "planned" : status;
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

/** A noun ('the visit') tells a happening only with its date and its actor; a plan without a word for it only with its date. */
function isTold({
  standing,
  noun,
  when,
  own,
  named,
  placed,
}: {
  standing: NonNullable<Standing>;
  noun: boolean;
  when: string | null;
  own: Actors;
  named: boolean;
  placed: boolean;
}): boolean {
  if (standing.sure) return own.names.length > 0 || when !== null || placed;
  if (noun) return when !== null && (own.named || named);
  return standing.status !== "planned" || when !== null;
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
  const { frame, signed } = context.discourse;
  if (type === "agreement" && sets && signed?.block === context.discourse.blockIndex) {
    notes.basis.push("when: the signing told before");
    return signed.when;
  }
  if (!frame || !(frame.whole || sets || cue || frame.block === context.discourse.blockIndex)) return null;
  if (frame.block !== context.discourse.blockIndex && isLongAgo(frame.when, context.published)) return null;
  notes.basis.push("when: the meeting or visit told before");
  return frame.when;
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
  const named = read.binding.slots.get("name")?.[0];
  const item = named ?? (read.binding.trigger.class === "GATHER" ? phraseAround(read, context) : undefined);
  if (!item) return null;
  notes.slots["name"] = [{ start: item.start, end: item.end }];
  const [part] = named?.parts ?? [];
  const said = named?.parts.length === 1 && part && "said" in part ? part.said : undefined;
  return said ?? context.scanned.text.slice(item.start, item.end);
}
