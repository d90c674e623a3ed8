// The date of a happening: told in its clause, behind its noun, by the headline or the line it stands in.
import { holeAt } from "../grammar/bind-middle.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { bounds, parseWhen } from "../values/index.ts";
import { dateIn, ruledDate, type FactContext, type Notes, type Read } from "./context.ts";
import { isFlash, isTimed } from "./dateline.ts";
import { isThere } from "./event-places.ts";
import type { EventType } from "./fact.ts";
import { stretched } from "./length.ts";
import type { Standing } from "./modal.ts";

/** What an attribute only alludes to unless it is dated: the treaty that was signed, the centre that was opened. */
const BACKGROUND = new Set<EventType>(["agreement", "establishment", "closure"]);

/** What happens at a time and does not go on since. */
const MOMENTS = new Set<EventType>(["visit", "meeting", "call", "agreement", "statement"]);

/** The date of the happening itself; a headline's is the document's. Undefined where an attribute only alludes to something. */
export function toldDate(
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
  const found = isOfReport(read, context, standing)
    ? null
    : dateIn("when", read, { context, notes, tense: future ? "future" : "past", inherit });
  const told = future && !read.binding.slots.has("when") && isPast(found, context) ? null : found;
  if (!future && isToCome(read, context)) return undefined;
  if (isDatedNoun(read, context) && told?.endsWith("/..") && isOfVerbMark(read, context)) return undefined;
  if (isDatedNoun(read, context) && !told?.endsWith("/..") && (isFar(read) || isOfVerb(read, context)))
    return undefined;
  if (told?.endsWith("/..") && isDatedNoun(read, context)) return told.slice(0, -"/..".length);
  if (
    told?.startsWith("../") &&
    MOMENTS.has(type) &&
    standing.status === "happened" &&
    hasNoEnd(read, { context, type })
  )
    return features.has("noun") ? undefined : null;
  if (told?.endsWith("/..") && features.has("planned") && context.language.declension)
    return told.slice(0, -"/..".length);
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

/** A date 'by' or 'until' which is none of a moment: of nouns in languages that leave out verbs it stands for what is said of them. */
function hasNoEnd(
  { binding: { trigger } }: Read,
  { context: { language }, type }: { context: FactContext; type: EventType },
): boolean {
  const noun = type !== "visit" && trigger.features.has("noun");
  return language.declension !== undefined || (language.clauses.predicate === "last" && noun);
}

/** 「11月の会合が次の機会となる」, told in May: of a month ahead, in a sentence that tells nothing past, the noun tells no happening. */
function isToCome({ binding: { trigger, slots } }: Read, { sentence, language, published }: FactContext): boolean {
  const [date] = slots.get("when")?.at(-1)?.parts ?? [];
  if (language.clauses.predicate !== "last" || !trigger.features.has("noun") || date?.kind !== "DATE") return false;
  const { y, m } = date.from;
  if (y !== undefined || typeof m !== "number" || m <= Number(published?.slice(5, 7) ?? 12)) return false;
  return !sentence.triggers.some(({ features }) => features.has("past"));
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
function isOfReport(
  { binding: { trigger, slots } }: Read,
  { sentence }: FactContext,
  { status }: NonNullable<Standing>,
): boolean {
  const when = slots.get("when")?.at(-1);
  const topic = when && sentence.items.findLast((item) => item.end <= when.start);
  if (!when || when.mark !== "" || !topic || !sentence.topics.includes(topic.mark)) return false;
  if (when.start - topic.close > 1) return false;
  const own = status === "happened" || status === "ongoing" || trigger.features.has("te");
  if (own && ["who", "with"].some((slot) => slots.get(slot)?.includes(topic))) return false;
  if (when.start > trigger.start) return false;
  return sentence.triggers.some((other) => other.class === "SAY" && other.start >= trigger.end);
}

/** 「署名は4月2日」, 「訪日は2017年以来」: the date told of the noun is that of the happening, or of the one before. */
export function isDatedNoun(read: Read, { language: { clauses } }: FactContext): boolean {
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
  const { start } = clauseAt(sentence, trigger.start);
  const join = sentence.joins?.get(start);
  if (context.language.declension && isThere(start, context)) return false;
  if (context.language.clauses.predicate !== "middle") return false;
  const goesOn = (join === "shared" && type !== "visit") || join === "sub" || join === undefined;
  return !goesOn || holeAt(sentence, trigger.start) !== null;
}

/** True for a date that begins after the document's own. */
export function isAhead(told: string | null, context: FactContext): boolean {
  const [when, now] = [
    told === null ? null : parseWhen(told),
    context.published === null ? null : parseWhen(context.published),
  ];
  const [start, end] = [when ? bounds(when).from : null, now ? bounds(now).to : null];
  return start !== null && end !== null && start > end;
}

/** True for a date that ended before the document's own. */
export function isPast(told: string | null, context: FactContext): boolean {
  const [when, now] = [
    told === null ? null : parseWhen(told),
    context.published === null ? null : parseWhen(context.published),
  ];
  if (!when) return false;
  if (!now) return bounds(when).to !== null;
  const [end, start] = [bounds(when).to, bounds(now).from];
  return end !== null && start !== null && end < start;
}
