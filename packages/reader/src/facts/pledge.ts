import type { DateAnnotation } from "../annotate/annotation.ts";
import { clauseAt } from "../grammar/sentence.ts";
import {
  dateIn,
  evidenceOf,
  namesIn,
  noteWords,
  sameName,
  subjectBefore,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import { endingAt } from "../annotate/near.ts";
import { isKind, type Item, type Trigger } from "../grammar/item.ts";
import type { Span } from "../text/span.ts";
import { bounds, parseWhen } from "../values/index.ts";
import { metBefore } from "./event-parties.ts";
import type { Name, PledgeFact } from "./fact.ts";

/** Shortest gist that names something one could be held to, in code units. */
const SHORTEST = 4;
const SHORTEST_SPACED = 9;

/** Makes the pledge a binding tells; null where nobody makes it or nothing is promised. */
export function pledgeOf(read: Read, context: FactContext): PledgeFact | null {
  const notes: Notes = { slots: {}, basis: [] };
  const others = isOfNoun(read, context);
  const own = others ? [] : namesIn("by", read, { context, notes });
  const teller = own.length ? [] : tellerBefore(read, { context, notes });
  const topic = topicBefore(read, { context, notes });
  const by = topic.length
    ? topic
    : ([own, teller, others ? topicOutside(read, context) : []].find((names) => names.length) ??
      (others ? [] : subjectBefore(read.binding.trigger.start, { context, notes, kinds: ["PARTY"], slot: "by" })));
  const gist = gistOf(read, context);
  const all = withPartner(by, read, context);
  if (isPrivate(read, context) || isSigned(read, context)) return null;
  if (read.binding.trigger.class === "UNDERTAKE" && !isUndertaken(read, { context, gist })) return null;
  if (!by.length || gist.length < (context.language.spaced ? SHORTEST_SPACED : SHORTEST) || isDone(gist, context))
    return null;
  if (isNoun(read, context) || isConsidered(gist, context)) return null;
  if (read.binding.trigger.value === "sized" && !isSized(gist, context)) return null;
  if (read.binding.trigger.value === "deed" && !isDeed(gist, context)) return null;
  const to = namesIn("to", read, { context, notes });
  const start = context.scanned.text.indexOf(gist, context.sentence.start);
  noteWords(notes, "gist", { start, end: start + gist.length });
  return {
    kind: "pledge",
    by: all,
    ...(to.length ? { to } : {}),
    due: dueOf(read, { context, notes }),
    status: "open",
    gist,
    evidence: evidenceOf(context),
    trace: { rule: read.binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}

/** 「首相は…大統領と会談し、…で合意した」: who agrees alone does so with the one met, in this sentence or in the talks told before it. */
function withPartner(
  by: readonly Name[],
  { binding: { trigger, slots } }: Read,
  context: FactContext,
): readonly Name[] {
  const { discourse, language } = context;
  const [only] = by;
  if (trigger.class !== "AGREE" || by.length !== 1 || !only || language.clauses.predicate !== "last") return by;
  const met = metBefore({ trigger }, context).filter((name) => !sameName(name, only));
  if (met.length) return [only, ...met];
  const { frame } = discourse;
  const talks =
    frame !== null && (frame.type === "meeting" || frame.type === "call") && frame.block === discourse.blockIndex;
  const same = talks && !slots.get("by")?.length && frame.who.some((name) => sameName(name, only));
  return same ? frame.who : by;
}

/** 「日本からの投資」, 「首相が訪れた際の合意」: what comes from somebody, or what they did, is not told by them. */
function isOfNoun({ binding: { trigger, slots } }: Read, { scanned, language, sentence }: FactContext): boolean {
  const { predicate, subject, topic, teller } = language.clauses;
  if (predicate !== "last") return false;
  const before = sentence.items.filter((item) => item.close <= trigger.start && isKind(item.kind, ["PARTY"]));
  const maker = slots.get("by")?.[0] ?? before.findLast((item) => subject.includes(item.mark));
  if (maker && subject.includes(maker.mark) && !before.some((item) => topic.includes(item.mark)))
    return sentence.triggers.some(
      ({ start, end, features }) => start >= maker.close && end <= trigger.start && features.has("past"),
    );
  if (!maker || !teller?.includes(maker.mark)) return false;
  return scanned.longest(maker.close - 1, "GENITIVE") !== null;
}

/** Of whom the sentence before was told, where this one has no topic of its own. */
function topicOutside(
  { binding: { trigger } }: Read,
  { sentence, language, topicBefore: told }: FactContext,
): readonly Name[] {
  const own = sentence.items.some((item) => item.close <= trigger.start && language.clauses.topic.includes(item.mark));
  return own ? [] : told;
}

/** What a person promises in a text that hardly names a state is nobody's commitment. */
function isPrivate({ binding: { slots } }: Read, { discourse, sentence, language }: FactContext): boolean {
  const people = (slots.get("by") ?? []).every((item) => item.kind === "PERSON" || item.kind === "OFFICE");
  return language.clauses.predicate === "middle" && people && !discourse.isInternational(sentence);
}

/** 「供与することとし、書簡の交換が行われた」: what a paper undertakes is told by its signature. */
function isSigned({ binding: { trigger } }: Read, { sentence: { triggers } }: FactContext): boolean {
  if (trigger.class !== "CONFIRM" || !trigger.features.has("te")) return false;
  return triggers.some((other) => other.class === "SIGN" && other.start >= trigger.end);
}

/** Classes of the words that make what stands before them a pledge. */
const PROMISING = new Set(["AGREE", "CONFIRM", "AIM", "TARGET"]);

/** 「3年で2倍にすると述べた」: what someone says they will do is promised where an amount or a day is told. */
function isUndertaken(
  { modality, binding: { trigger } }: Read,
  { context, gist }: { context: FactContext; gist: string },
): boolean {
  if (modality.values[0] !== "announced") return false;
  if (context.sentence.triggers.some((other) => other.start > trigger.start && PROMISING.has(other.class)))
    return false;
  return isSized(gist, context);
}

/** True where the words of a pledge say how much or until when. */
function isSized(gist: string, { scanned, sentence }: Pick<FactContext, "scanned" | "sentence">): boolean {
  const start = scanned.text.indexOf(gist, sentence.start);
  return sentence.items.some(
    ({ kind, start: at, end }) => at >= start && end <= start + gist.length && isKind(kind, ["QUANTITY", "DATE"]),
  );
}

/** 「…したことを発表した」: what is told as done is no undertaking. */
function isDone(gist: string, { language: { clauses } }: FactContext): boolean {
  return clauses.predicate === "last" && clauses.closings.past.some((ending) => gist.endsWith(ending));
}

/** 「検討する方針」, 「新たな目標」: what is still under study, or not told, is promised by nobody. */
function isConsidered(gist: string, { scanned, sentence }: FactContext): boolean {
  const end = scanned.text.indexOf(gist, sentence.start) + gist.length;
  if (endingAt(scanned, end, "STUB.about")) return !isSized(gist, { scanned, sentence });
  return endingAt(scanned, end, "CONSIDER") !== null || endingAt(scanned, end, "STUB") !== null;
}

/** What is only said (述べた, 発表した) is promised where it ends with a word of giving or doing. */
function isDeed(gist: string, context: FactContext): boolean {
  const { scanned, sentence } = context;
  const end = scanned.text.indexOf(gist, sentence.start) + gist.length;
  return isSized(gist, context) && endingAt(scanned, end, "DEED") !== null;
}

/** 「合意することにより」: what is made a noun is said of something else. */
function isNoun({ binding: { trigger } }: Read, { scanned }: FactContext): boolean {
  const told = trigger.features.has("nonpast") || (trigger.class === "AGREE" && trigger.features.has("past"));
  return told && scanned.longest(trigger.end, "NOMINAL") !== null;
}

function dueOf(read: Read, { context, notes }: { context: FactContext; notes: Notes }): string | null {
  const bound = deadline(read, context) ?? read.binding.slots.get("due")?.[0];
  const beside = bound !== undefined && bound.start - read.binding.trigger.end <= BESIDE;
  const item = bound && !beside && isOfTeller(bound, context) ? undefined : bound;
  const date = item?.parts[0] as DateAnnotation | undefined;
  if (!item || !date || date.mode === "since" || item === dayOf(read, context)) return null;
  const slots = new Map([...read.binding.slots, ["due", [item]] as const]);
  const kept = { ...read, binding: { ...read.binding, slots } };
  const due = dateIn("due", kept, { context, notes, tense: "future", inherit: false });
  return due !== null && isBefore(due, context.published) ? null : due;
}

/** The date behind the word of pledging that itself says 'by', where others stand before it: 'from the 1990 level by 2030'. */
function deadline({ binding: { trigger, slots } }: Read, { sentence, language }: FactContext): Item | undefined {
  if (language.clauses.predicate !== "middle" || !slots.has("due")) return undefined;
  const { end } = clauseAt(sentence, trigger.end);
  return sentence.items.find(
    (item) => item.start >= trigger.end && item.end <= end && isDeadline(item.parts[0] as DateAnnotation),
  );
}

/** Room for a preposition between the word of pledging and its day, in code units. */
const BESIDE = 4;

/** ', the ministry said Wednesday': the day right behind a word of saying is that of the saying. */
function isOfTeller({ start }: Item, { scanned, language }: FactContext): boolean {
  if (language.clauses.predicate !== "middle") return false;
  const gap = start - 1;
  const mark = endingAt(scanned, gap, "MARK");
  return endingAt(scanned, mark ? mark.start - 1 : gap, "REPORT") !== null;
}

function isDeadline(date: DateAnnotation): boolean {
  return date.kind === "DATE" && (date.mode === "until" || date.ahead === true);
}

/** 「…大臣から、…するため、…を供与する旨述べた」: who says it stands in an earlier clause. */
function tellerBefore(
  { binding: { trigger, rule } }: Read,
  { context, notes }: { context: FactContext; notes: Notes },
): Name[] {
  const { scanned, sentence, language, discourse } = context;
  const { teller = [], topic } = language.clauses;
  if (!rule.pattern.elements.some(({ slot, marks }) => slot === "by" && marks?.some((mark) => teller.includes(mark))))
    return [];
  const marks = [...teller, ...topic];
  const item = sentence.items.findLast(
    (one) =>
      one.end <= trigger.start &&
      marks.includes(one.mark) &&
      isKind(one.kind, ["HUMAN", "STATE", "BODY"]) &&
      !scanned.longest(one.close - 1, "GENITIVE"),
  );
  if (!item || !teller.includes(item.mark)) return [];
  noteWords(notes, "by", item);
  return item.parts.flatMap((part) => discourse.names(part));
}

/** 「両国は22日、…することで合意した」: a bare day between the one who promises and a comma is that of the promise. */
function dayOf({ binding: { slots, trigger } }: Read, context: FactContext): Item | undefined {
  const { scanned, sentence, language } = context;
  if (language.clauses.predicate !== "last" || !trigger.features.has("past")) return undefined;
  const maker = slots.get("by")?.[0] ?? sentence.items.find((item) => language.clauses.topic.includes(item.mark));
  const next = sentence.items.find((item) => item.start >= (maker?.close ?? sentence.end));
  const date = next?.parts[0];
  if (!maker || !next || date?.kind !== "DATE" || date.mode !== undefined || date.to !== undefined) return undefined;
  const bare = typeof date.from.d === "number" && date.from.m === undefined;
  const glued = /^[、，,]?$/u.test(scanned.text.slice(maker.close, next.start));
  return bare && glued && /^[、，,]/u.test(scanned.text.slice(next.end)) ? next : undefined;
}

/** The topic of the sentence makes the pledge, not the subject of what is pledged. */
function topicBefore({ binding }: Read, { context, notes }: { context: FactContext; notes: Notes }): Name[] {
  const { sentence, language, discourse } = context;
  const maker = binding.slots.get("by")?.[0];
  if (!maker || maker.kind === "STATE" || language.clauses.topic.includes(maker.mark)) return [];
  const topic = sentence.items.findLast(
    (item) => item.end <= maker.start && language.clauses.topic.includes(item.mark) && isKind(item.kind, ["PARTY"]),
  );
  if (!topic) return [];
  notes.slots["by"] = [{ start: topic.start, end: topic.end }];
  return topic.parts.flatMap((part) => discourse.names(part));
}

/** A date before the document's own is no date to keep a promise by. */
function isBefore(due: string, published: string | null): boolean {
  const [when, now] = [parseWhen(due), published === null ? null : parseWhen(published)];
  if (!when || !now) return false;
  const [end, start] = [bounds(when).to, bounds(now).from];
  return end !== null && start !== null && end <= start;
}

/** Words that only link the clause to what is said of it (ことで, との) are no part of the gist. */
function withoutLinks({ scanned }: FactContext, { start, end }: Span): number {
  let at = end;
  for (let link = endingAt(scanned, at, "LINK"); link && link.start > start; link = endingAt(scanned, at, "LINK"))
    at = link.start;
  return at;
}

/** What stands after the word that makes it a pledge, to the end of the clause or the source named behind a comma. */
function gistAfter(start: number, end: number, { scanned, sentence }: FactContext): string {
  const report = scanned.of("REPORT", start, end).find((hit) => scanned.text.slice(start, hit.start).includes(","));
  const stop = report ? scanned.text.lastIndexOf(",", report.start) : end;
  const next = sentence.items.find((item) => item.kind === "QUOTE" && item.start >= start)?.end ?? 0;
  return scanned.text.slice(start, Math.max(stop, next)).replace(/^[\s:,]+|[\s.,;:]+$/g, "");
}

/** Where what is promised begins: after the word of promising, or with the verb that says itself what will be done. */
function gistStart({ start, end, features }: Trigger): number {
  return features.has("planned") || features.has("would") ? start : end;
}

/** The clause between the maker and the word that makes it a pledge, in the document's own words. */
function gistOf(read: Read, context: FactContext): string {
  const { binding } = read;
  const clause = clauseAt(context.sentence, binding.trigger.start);
  if (context.language.clauses.predicate === "middle")
    return gistAfter(gistStart(binding.trigger), clauseAt(context.sentence, binding.trigger.end - 1).end, context);
  const before = context.sentence.items.filter(
    (item) => item.end <= binding.trigger.start && item.start >= clause.start,
  );
  const maker =
    (binding.slots.get("by") ?? [])[0] ?? before.findLast((item) => context.language.clauses.topic.includes(item.mark));
  const told = maker && maker.start >= clause.start ? maker.close : clause.start;
  const source = context.scanned.of("SOURCE", told, binding.trigger.start).at(-1)?.end ?? told;
  const start = Math.max(told, source, dayOf(read, context)?.end ?? told);
  const end = binding.trigger.class === "UNDERTAKE" ? binding.trigger.end : binding.trigger.start;
  return context.scanned.text
    .slice(start, binding.trigger.class === "UNDERTAKE" ? end : withoutLinks(context, { start, end }))
    .replace(/^[\s、,，]+|[\s、,，]+$/g, "");
}
