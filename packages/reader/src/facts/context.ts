import type { DateAnnotation } from "../annotate/annotation.ts";
import type { Binding } from "../grammar/match.ts";
import { isKind, type Item } from "../grammar/item.ts";
import type { Modality } from "../grammar/modality.ts";
import { clauseAt, type Sentence } from "../grammar/sentence.ts";
import type { Language } from "../language/language.ts";
import type { Discourse } from "../refer/discourse.ts";
import { endingAt } from "../annotate/near.ts";
import { scriptOf } from "../text/script.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { Evidence, Name } from "./fact.ts";
import type { Closing } from "./modal.ts";
import { subjectItem } from "./subject.ts";

/** What a fact is made in: the sentence, what was named before, and the language's way of leaving subjects out. */
export interface FactContext {
  readonly scanned: Scanned;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  /** The time of its last word. */
  readonly closing: Closing;
  /** Topic of the sentence before in the same block. */
  readonly topicBefore: readonly Name[];
  /** Topic of the last sentence that had one, in whatever block. */
  readonly topicEarlier: readonly Name[];
  readonly published: string | null;
  /** Types of happening that the headline tells, where this is the sentence that opens the text below it. */
  readonly headline?: ReadonlySet<string>;
  /** The passage that carries the facts where it is more than the sentence: an answer given in quotation marks. */
  readonly passage?: Span;
}

/** A reading of one trigger: the binding and what the sentence makes of it. */
export interface Read {
  readonly binding: Binding;
  readonly modality: Modality;
}

/** Collects what a fact's trace shows. */
export interface Notes {
  readonly slots: Record<string, Span[]>;
  readonly basis: string[];
}

/** The evidence of a sentence: the only maker of quotes. */
export function evidenceOf(context: FactContext): Evidence {
  const { start, end } = context.passage ?? context.sentence;
  return { start, end, quote: context.scanned.text.slice(start, end) };
}

/** Keeps the words that a slot of a fact was read from. */
export function noteWords(notes: Notes, slot: string, { start, end }: Span): void {
  (notes.slots[slot] ??= []).push({ start, end });
}

/** The names in a slot of a pattern, without doubles; their words are kept as those of the fact's slot `as`. */
export function namesIn(
  slot: string,
  { binding }: Read,
  { context, notes, as = slot }: { context: FactContext; notes: Notes; as?: string },
): Name[] {
  const out: Name[] = [];
  for (const item of binding.slots.get(slot) ?? []) {
    noteWords(notes, as, item);
    for (const part of item.parts)
      for (const name of context.discourse.names(part)) if (!out.some((other) => sameName(other, name))) out.push(name);
  }
  return out;
}

/** True where two names are one entity or one word. */
export function sameName(a: Name, b: Name): boolean {
  return a.id !== undefined && b.id !== undefined ? a.id === b.id : a.name === b.name;
}

/** The topic or subject a predicate takes when its own clause names none: of an earlier clause, or of the sentence before. */
export function subjectBefore(
  at: number,
  { context, notes, kinds, slot }: { context: FactContext; notes: Notes; kinds: readonly string[]; slot: string },
): Name[] {
  const { clauses } = context.language;
  if (clauses.predicate === "middle") return subjectTaken(at, { context, notes, kinds, slot });
  if (!clauses.zeroSubject) return [];
  const before = context.sentence.items.filter((item) => item.end <= at && isKind(item.kind, kinds));
  const topic =
    before.findLast((item) => clauses.topic.includes(item.mark)) ??
    before.findLast((item) => clauses.subject.includes(item.mark));
  // Of a person's doing an unknown subject of the clause itself is the doer, whoever was told before.
  const kept = topic !== undefined && (!kinds.includes("HUMAN") || topic.start >= clauseAt(context.sentence, at).start);
  const stranger = kept ? null : strangerBefore(at, context);
  if (stranger) return stranger.name === "" ? [] : [stranger];
  if (!topic) {
    if (context.topicBefore.length) notes.basis.push(`${slot}: the topic of the sentence before`);
    return [...context.topicBefore];
  }
  noteWords(notes, slot, topic);
  return topic.parts.flatMap((part) => context.discourse.names(part));
}

/** The subject that a clause takes over from another, where the predicate stands in the middle. */
function subjectTaken(
  at: number,
  { context, notes, kinds, slot }: { context: FactContext; notes: Notes; kinds: readonly string[]; slot: string },
): Name[] {
  const item = subjectItem(context.sentence, at, kinds);
  if (!item) return [];
  noteWords(notes, slot, item);
  return item.parts.flatMap((part) => context.discourse.names(part));
}

/**
 * A subject that no annotator knows (イースター航空も, 市当局は): named by its own words where they end like a body's name,
 * else "" so that no topic from before takes its place. Null where the clause names no such subject.
 */
export function strangerBefore(at: number, { scanned, sentence, language }: FactContext): Name | null {
  const { start } = clauseAt(sentence, at);
  const marks = [...language.clauses.topic, ...language.clauses.subject];
  const hit = scanned
    .within(start, at)
    .findLast(
      (one) =>
        one.senses.some((sense) => sense.class === "MARK" && marks.includes(sense.value)) &&
        isNounEnd(scanned, one.start) &&
        !sentence.items.some((item) => item.start < one.end && one.start < item.close),
    );
  if (!hit) return null;
  return bodyBefore(hit.start, { scanned, sentence }) ?? { name: "" };
}

/** A noun phrase that ends at an offset like a body's name (市当局, …航空), by its own words. */
export function bodyBefore(end: number, { scanned, sentence }: Pick<FactContext, "scanned" | "sentence">): Name | null {
  if (!endingAt(scanned, end, "BODY.end")) return null;
  return { name: scanned.text.slice(nounStart(scanned, end, clauseAt(sentence, end - 1).start), end) };
}

function isNounEnd(scanned: Scanned, at: number): boolean {
  const script = scriptOf(scanned.units[at - 1] ?? 0);
  return script === "han" || script === "katakana" || script === "latin";
}

function nounStart(scanned: Scanned, end: number, floor: number): number {
  let start = end;
  while (start > floor && (isNounEnd(scanned, start) || scanned.text[start - 1] === "・")) start--;
  return start;
}

/** The date in a slot, else (`inherit`) the last date of an earlier clause of the sentence; null where there is none. */
export function dateIn(
  slot: string,
  { binding }: Read,
  {
    context,
    notes,
    tense,
    inherit,
  }: { context: FactContext; notes: Notes; tense: "past" | "future"; inherit: boolean },
): string | null {
  const { start } = binding.trigger;
  const own = binding.slots.get(slot)?.at(-1);
  const before = own ? undefined : dateWhen(start, context);
  const item = own ?? before ?? (inherit ? earlierDate(start, context) : undefined);
  if (!item) return null;
  const date = item.parts[0] as DateAnnotation;
  const resolved = context.discourse.date(date, tense);
  noteWords(notes, slot, item);
  if (resolved.basis) notes.basis.push(`${slot}: ${resolved.basis}`);
  return before ? (resolved.when?.replace(/^\.\.\/|\/\.\.$/g, "") ?? null) : resolved.when;
}

/** The date that stands above a line of a chronology. */
export function ruledDate({ discourse }: FactContext, notes: Notes): string | null {
  const when = discourse.ruling?.when ?? null;
  if (when !== null) notes.basis.push("when: the date above the line");
  return when;
}

/** 'since October 2015, when Rao toured Peru': the date that the clause after it tells of, whatever it counts from. */
function dateWhen(at: number, { scanned, sentence }: FactContext): Item | undefined {
  const { start } = clauseAt(sentence, at);
  if (scanned.longest(start, "CLAUSE.when") === null) return undefined;
  return sentence.items.findLast((item) => item.kind === "DATE" && item.end <= start && start - item.end <= COMMA);
}

/** Room for a comma and a space. */
const COMMA = 2;

function earlierDate(at: number, context: FactContext): Item | undefined {
  const clause = clauseAt(context.sentence, at);
  return context.sentence.items.findLast(
    (item) =>
      item.kind === "DATE" &&
      item.end <= clause.start &&
      (item.parts[0] as DateAnnotation).mode === undefined &&
      !isOfAttribute(item, context) &&
      !isHeldAgainst(item, context) &&
      !isOfNoun(item, context),
  );
}

/** 「2022年に結ばれた協定を具体化するもので、…」: the date of an attribute is not that of what comes after. */
function isOfAttribute(item: Item, { language, sentence }: FactContext): boolean {
  if (language.clauses.predicate !== "last") return false;
  return sentence.triggers.find((trigger) => trigger.start >= item.end)?.features.has("attr") ?? false;
}

/** 'up 8% from 2023': the date of what is held against the amount. */
function isHeldAgainst(item: Item, { language }: FactContext): boolean {
  return language.clauses.predicate === "middle" && item.mark === "from" && !(item.parts[0] as DateAnnotation).to;
}

/** A fiscal year right before a word (令和6年度大使会議) dates the thing that the word names and no more. */
function isOfNoun({ parts: [date], mark }: Item, { language }: FactContext): boolean {
  return (
    language.clauses.genitive !== undefined && date?.kind === "DATE" && mark === "" && date.from.shape === "fiscal"
  );
}

/** 「北見純氏が3日、死去した。」: who does what the sentence tells is what it is about where it has no topic. */
function mainSubject(sentence: Sentence, { clauses }: Language): Item | undefined {
  if (clauses.predicate !== "last") return undefined;
  const last = sentence.breaks.at(-1) ?? sentence.start;
  const people = sentence.items.filter(
    (item) => item.kind === "PERSON" && clauses.subject.includes(item.mark) && item.parts.length === 1,
  );
  const only = people.length === 1 ? people[0] : undefined;
  const opens = only && !sentence.items.some((item) => item.kind !== "DATE" && item.end <= only.start);
  return only && (opens || only.start >= last) ? only : undefined;
}

/** The topic of a sentence, for the sentence after it. */
export function topicOf(
  sentence: Sentence,
  { language, discourse }: { language: Language; discourse: Discourse },
): Name[] {
  const marked = sentence.items.find(
    (item) => language.clauses.topic.includes(item.mark) && isKind(item.kind, ["PARTY"]),
  );
  const inner =
    marked?.kind === "BODY"
      ? sentence.items.find((item) => language.clauses.subject.includes(item.mark) && isKind(item.kind, ["HUMAN"]))
      : undefined;
  const topic = inner ?? marked ?? mainSubject(sentence, language);
  const closing = sentence.items.at(-1);
  const last = topic ?? (closing && closing.end >= sentence.end - 1 && closing.kind === "PERSON" ? closing : undefined);
  return last ? last.parts.flatMap((part) => discourse.names(part)) : [];
}
