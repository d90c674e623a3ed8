import { isDenied, modalityOf, outcomeOf } from "../grammar/modality.ts";
import { triggerAt, type Endings } from "../grammar/trigger.ts";
import { withAuxiliaries } from "../grammar/auxiliary.ts";
import type { Rulebook } from "../grammar/match.ts";
import { skipBracket, type Sentence } from "../grammar/sentence.ts";
import { contains, type Span } from "../text/span.ts";
import type { FactContext, Read } from "./context.ts";
import { attributed } from "./attribution.ts";
import { isDeniedObject } from "./denial.ts";
import { eventOf } from "./event.ts";
import type { EventFact, Fact } from "./fact.ts";
import { figures } from "./figure-choice.ts";
import { standingOf, type Closing, type Standing } from "./modal.ts";
import { toldMiddle } from "./told-middle.ts";
import { spread } from "./parallel.ts";
import { pledgeOf } from "./pledge.ts";
import { putOff } from "./put-off.ts";
import { quoteOf } from "./quote.ts";
import { roleOf, servedRole } from "./role.ts";

/** All facts of one sentence: rules run around each trigger, the best binding of each wins, doubles fall. */
export function factsOf(context: FactContext, { rules, endings }: { rules: Rulebook; endings: Endings }): Fact[] {
  const reads = context.sentence.triggers.flatMap((trigger) => {
    const bindings = rules.match(context.sentence, trigger);
    if (!bindings.length) return [];
    const modality = modalityOf(context.scanned, trigger, { sentence: context.sentence, endings });
    return bindings.map((binding) => ({ binding, modality }));
  });
  const { closing } = context;
  if (isRelated(context)) return [];
  const supposed = supposedUntil(context);
  if (supposed >= context.sentence.end) return rolesIn(context);
  const told = reads.filter(({ binding }) => binding.trigger.start >= supposed);
  const roles = HEADS.has(context.sentence.block.kind) ? [] : rolesIn(context);
  return attributed(unique([...roles, ...figures(told, context), ...others(told, { context, closing })]), context);
}

/** Blocks whose offices count only where the text names none. */
const HEADS = new Set<string>(["title", "heading", "byline", "caption", "date", "aside", "note"]);

/** Up to where a sentence with 'if' and its like tells nothing that is: to its end, or the colon or semicolon behind the word. */
function supposedUntil({ scanned, sentence }: FactContext): number {
  const hit = scanned
    .of("IF", sentence.start, sentence.end)
    .findLast(
      (one) =>
        one.senses.some((sense) => sense.class === "IF" && sense.lang === sentence.lang) &&
        !sentence.items.some((item) => item.kind === "QUOTE" && item.start < one.start && one.end < item.end),
    );
  if (!hit) return sentence.start;
  const rest = scanned.text.slice(hit.end, sentence.end).search(/[:;] /);
  return rest < 0 ? sentence.end : hit.end + rest;
}

/** 'Read also: …': a line that only points to another text, and tells nothing here. */
function isRelated({ scanned, sentence }: FactContext): boolean {
  const hit = scanned.longest(sentence.start, "RELATED");
  return hit?.sense.lang === sentence.lang;
}

/** What is done every year is no happening of its own. */
function isHabit({ scanned, sentence }: FactContext): boolean {
  return scanned
    .of("HABIT", sentence.start, sentence.end)
    .some((hit) => hit.senses.some((sense) => sense.class === "HABIT" && sense.lang === sentence.lang));
}

/** A headline that writes all words of some length with capitals: what is a name in it cannot be told. */
function isTitled({ scanned, sentence: { block, start, end }, language }: FactContext): boolean {
  if (!HEADS.has(block.kind) || !language.spaced) return false;
  const words = scanned.text.slice(start, end).match(/\p{L}{5,}/gu) ?? [];
  return words.length > FEW_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A line of so few words is a name and an office rather than a headline. */
const FEW_WORDS = 4;

/** Offices of the people a sentence names, each told once a document. */
export function rolesIn(context: FactContext): Fact[] {
  if (isTitled(context)) return [];
  return context.sentence.items.flatMap((item) =>
    item.parts.flatMap((part) => (part.kind === "PERSON" ? (roleOf(part, context) ?? []) : [])),
  );
}

/** For every other kind the first binding of a trigger that gives a fact is its reading. */
function others(reads: readonly Read[], { context, closing }: { context: FactContext; closing: Closing }): Fact[] {
  if (context.language.clauses.predicate === "middle") return toldMiddle(reads, context);
  const out: Fact[] = [];
  const done = new Set<number>();
  const pledged = pledgeSpans(reads, context);
  for (const read of reads) {
    const { gives } = read.binding.rule;
    if (gives.startsWith("figure/") || done.has(read.binding.trigger.start)) continue;
    const kept = toldLast(read, { context, closing, reads }).filter(
      (fact) =>
        fact.kind !== "event" ||
        (isConcrete(fact) &&
          (fact.status === "happened" || fact.when !== null || !isHabit(context)) &&
          (fact.status !== "planned" || !pledged.some((end) => read.binding.trigger.start < end))),
    );
    if (kept.length) done.add(read.binding.trigger.start);
    out.push(...kept);
  }
  return out;
}

/** Kinds of happening that are put off or called off as nouns. */
const ARRANGED = new Set(["VISIT", "COME", "GO", "MEET", "GATHER", "CALL"]);

/** 「メドベージェフ氏の訪問を受け、岸田氏の訪ロを延期した」: put off is the happening named last before the word. */
function isToldOfAnother({ binding: { trigger } }: Read, at: number, { triggers }: Sentence): boolean {
  return triggers.some(
    (other) => other.start >= trigger.end && other.end <= at && other.features.has("noun") && ARRANGED.has(other.class),
  );
}

/** 「予定されていた会談は行われませんでした」: what was planned and did not take place was called off. */
function isPlanFailed({ binding: { trigger } }: Read, { sentence: { triggers } }: FactContext): boolean {
  if (!trigger.features.has("negated")) return false;
  return triggers.some((other) => other.class === "PLAN" && other.end <= trigger.start && !other.features.has("noun"));
}

/** 「会談を15日にも行いたい」: the day between a noun and the verb that tells that it is wished; null elsewhere. */
function wishedFor(
  { binding: { trigger } }: Read,
  { sentence: { triggers, items }, discourse }: FactContext,
): string | null {
  if (!trigger.features.has("noun")) return null;
  const held = triggers.find((other) => other.start >= trigger.end && other.class !== trigger.class);
  if (held?.class !== "HOLD" || !held.features.has("wish")) return null;
  const between = items.filter(({ start, end }) => start >= trigger.end && end <= held.start);
  const [date] = between.find(({ kind }) => kind === "DATE")?.parts ?? [];
  if (date?.kind !== "DATE" || between.some(({ kind }) => kind !== "DATE" && kind !== "CITY")) return null;
  return discourse.date(date, "future").when;
}

/** Classes of the words that tell a journey. */
const JOURNEYS = new Set(["VISIT", "COME", "GO", "ENTER"]);

/** 「会議に出席するためペルーを訪れた」: what somebody went for and is told to have gone was done. */
function reachedGoal({ binding: { trigger }, modality }: Read, { triggers }: Sentence): Standing {
  if (trigger.class !== "ATTEND" || modality.values.join() !== "purpose") return null;
  const journey = triggers.find((other) => other.start >= modality.end && JOURNEYS.has(other.class));
  const told = ["past", "ongoing"].some((feature) => journey?.features.has(feature));
  return told && !journey?.features.has("attr") ? { status: "happened", sure: true } : null;
}

/** What is only proposed counts where its day or its number is told, or where someone is asked to come. */
function isConcrete({ status, when, ordinal, type }: EventFact): boolean {
  return status !== "proposed" || when !== null || ordinal !== undefined || type === "visit";
}

/** What a reading tells where the predicate closes its clause: one predicate may tell of several happenings. */
function toldLast(
  read: Read,
  { context, closing, reads }: { context: FactContext; closing: Closing; reads: readonly Read[] },
): Fact[] {
  const { gives } = read.binding.rule;
  if (gives === "pledge") return [pledgeOf(read, context) ?? []].flat();
  if (gives === "quote") return [quoteOf(read, context) ?? []].flat();
  if (gives === "role") return [servedRole(read, context) ?? []].flat();
  if (!gives.startsWith("event/")) return [];
  const anyhow = read.binding.trigger.value === "planned" && !read.binding.trigger.features.has("noun");
  const standing = standingOf(read.binding.trigger, read.modality, {
    closing: te(read, { context, closing, reads }),
    outcome: outcomeOf(context.scanned, read.modality, {
      end: context.sentence.end,
      anyhow,
      isOthers: (at) => !anyhow && isToldOfAnother(read, at, context.sentence),
    }),
    denied: isDenied(context.scanned, read.modality, context.sentence),
  });
  const wished = wishedFor(read, context);
  if (wished !== null)
    return spread(read, context).flatMap((one) => {
      const event = eventOf(one, context, { status: "proposed", sure: true });
      return event ? [{ ...event, when: wished }] : [];
    });
  if (isDeniedObject(read, context))
    return spread(read, context).flatMap((one) => eventOf(one, context, { status: "denied", sure: true }) ?? []);
  const known =
    standing ??
    (isPlanFailed(read, context) ? { status: "cancelled" as const, sure: true } : reachedGoal(read, context.sentence));
  return spread(read, context).flatMap((one) => {
    const event = eventOf(one, context, known);
    return event ? putOff(event, context) : [];
  });
}

/** A clause that goes on takes the time of the last predicate of its sentence. */
function te(
  read: Read,
  { context, closing, reads }: { context: FactContext; closing: Closing; reads: readonly Read[] },
): Closing {
  const next = context.sentence.triggers.find(
    (trigger) =>
      trigger.start > read.binding.trigger.start &&
      (trigger.features.has("past") || trigger.features.has("planned")) &&
      !trigger.features.has("attr"),
  );
  const passed = isPassed(read, context);
  if (next?.features.has("past")) return isPlan(read, reads) && !passed ? "planned" : "past";
  if (passed) return "past";
  return isPlan(read, reads) ? "planned" : closing;
}

/** What has a month of its own that is gone by is no part of a plan for a month to come. */
function isPassed({ binding: { slots } }: Read, { discourse, sentence }: FactContext): boolean {
  const [date] = slots.get("when")?.at(-1)?.parts ?? [];
  const dates = sentence.items.flatMap(({ parts: [one] }) => (one?.kind === "DATE" ? [one] : []));
  return date?.kind === "DATE" && discourse.isPassed(date, dates.slice(dates.indexOf(date) + 1));
}

/** 「訪問し、会談する予定であり、…」: what goes on to a plan is planned with it. */
function isPlan({ binding: { trigger } }: Read, reads: readonly Read[]): boolean {
  const next = reads.find(
    (other) =>
      other.binding.trigger.start > trigger.start &&
      other.binding.rule.gives.startsWith("event/") &&
      !other.binding.trigger.features.has("attr"),
  );
  return trigger.features.has("te") && next?.modality.values.at(0) === "planned" && !next.modality.past;
}

/** Up to where a pledge holds the words of its sentence: what is agreed to happen is told by it. */
function pledgeSpans(reads: readonly Read[], context: FactContext): number[] {
  return reads
    .filter((read) => read.binding.rule.gives === "pledge" && pledgeOf(read, context) !== null)
    .map((read) => read.binding.trigger.start);
}

/** The time of a sentence's last word, by the language's table of closings. */
export function closingOf({
  scanned,
  language,
  sentence,
}: Pick<FactContext, "scanned" | "language" | "sentence">): Closing {
  const plan = scanned
    .of("MODAL", Math.max(sentence.start, sentence.end - 8), sentence.end)
    .some(
      (hit) =>
        hit.end >= sentence.end - 3 && hit.senses.some((sense) => sense.class === "MODAL" && sense.value === "planned"),
    );
  if (plan) return "planned";
  const end = lastWordEnd(scanned.text, sentence);
  const longest = (endings: readonly string[]) => longestAt(scanned.text, end, endings);
  const { negated, past, nonpast } = language.clauses.closings;
  if (longest(negated) > 0) return "negated";
  const [done, open] = [longest(past), longest(nonpast)];
  if (done === 0 && open === 0) return null;
  return done >= open ? "past" : "nonpast";
}

const MARKS = /[。．.!?！？」』）)\s]/u;

/** Where the last word of a sentence ends, before the marks that close it. */
function lastWordEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && MARKS.test(text[at - 1]!)) at--;
  return at;
}

function longestAt(text: string, end: number, endings: readonly string[]): number {
  let longest = 0;
  for (const ending of endings) if (ending.length > longest && text.endsWith(ending, end)) longest = ending.length;
  return longest;
}

/**
 * Of two readings of one happening in a sentence the fuller stands: same type and date, the actors of one among those of the
 * other; of two pledges the one whose words hold the other's.
 */
function dominant(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact) =>
      !facts.some(
        (other) =>
          other !== fact &&
          ((fact.kind === "event" && other.kind === "event" && covers(other, fact)) ||
            (fact.kind === "pledge" && other.kind === "pledge" && isPart(fact.gist, other.gist))),
      ),
  );
}

function isPart(gist: string, of: string): boolean {
  return gist.length < of.length && of.includes(gist);
}

/** 「会議が予定されていたが、…中止した」: of one happening the plan falls where the same sentence tells that it was called off. */
function isPlanOf(other: EventFact, fact: EventFact): boolean {
  if (fact.status !== "planned" || (other.status !== "cancelled" && other.status !== "postponed")) return false;
  if (fact.type !== other.type || fact.when !== other.when || fact.name !== other.name) return false;
  const known = new Set((other.who ?? []).map(({ name }) => name));
  return (fact.who ?? []).every(({ name }) => known.has(name));
}

function covers(other: EventFact, fact: EventFact): boolean {
  if (isPlanOf(other, fact)) return true;
  if (other.type !== fact.type || other.when !== fact.when) return false;
  if (fact.type === "establishment" && fact.name !== undefined && fact.name !== other.name) return false;
  if (fact.where?.length && JSON.stringify(fact.where) !== JSON.stringify(other.where ?? [])) return false;
  const weak = fact.trace.basis.some((line) => line.startsWith("who:"));
  const names = new Set((other.who ?? []).map((name) => name.name));
  const among = weak || (fact.who ?? []).every((name) => names.has(name.name));
  return among && (weight(other) > weight(fact) || (!weak && names.size > (fact.who?.length ?? 0)));
}

function weight(fact: EventFact): number {
  return (
    (fact.trace.basis.some((line) => line.startsWith("who:")) ? 0 : (fact.who?.length ?? 0)) +
    (fact.where?.length ?? 0) +
    (fact.ordinal === undefined ? 0 : 1) +
    (fact.name === undefined ? 0 : 1)
  );
}

/** The same reading of one sentence counts once. */
function unique(facts: Fact[]): Fact[] {
  if (facts.length < 2) return facts;
  const kept: Fact[] = [];
  for (const fact of dominant(facts)) if (!kept.some((other) => isSame(other, fact))) kept.push(fact);
  return kept;
}

/** True where two facts say the same, however they were read. */
function isSame(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.evidence.start !== b.evidence.start || a.evidence.end !== b.evidence.end) return false;
  if (a.kind === "figure" && b.kind === "figure" && (a.value !== b.value || a.measure !== b.measure)) return false;
  if (a.kind === "event" && b.kind === "event" && (a.type !== b.type || a.when !== b.when)) return false;
  return JSON.stringify({ ...a, trace: null }) === JSON.stringify({ ...b, trace: null });
}

/** Kinds of name whose words tell nothing by themselves where names are written with capitals: the State Fund. */
const NAMES = new Set<string>(["BODY", "FRAMEWORK", "VENUE"]);

function isNamePart(hit: Span, items: Sentence["items"]): boolean {
  return items.some((item) => item.parts.some((part) => NAMES.has(part.kind) && contains(part, hit)));
}

/** True for what closes its line, but for a bracket and the mark that ends a sentence. */
function isLast(scanned: FactContext["scanned"], { end }: Span, sentence: Span): boolean {
  const from = skipBracket(scanned, end, sentence.end);
  return from >= sentence.end || (from === sentence.end - 1 && MARKS.test(scanned.text[from]!));
}

/** True for words that are said or that name something between quotation marks: what they tell is not told here. */
function isWorded({ kind, start }: Sentence["items"][number], units: Uint16Array): boolean {
  return kind === "QUOTE" || (kind === "INSTRUMENT" && OPENING.has(units[start]!));
}

/** Quotation marks that open, as they are folded. */
const OPENING = new Set(Array.from('「『"«', (mark) => mark.charCodeAt(0)));

/** Reads the triggers of a stretch: every table word that some rule starts from, outside of longer table words. */
export function triggersIn(
  context: {
    readonly scanned: FactContext["scanned"];
    readonly sentence: Pick<Sentence, "start" | "end" | "items" | "lang" | "joins">;
  },
  { rules, endings }: { rules: Rulebook; endings: Endings },
): Sentence["triggers"] {
  const { scanned, sentence } = context;
  const out = [];
  let end = sentence.start;
  for (const hit of scanned.among(rules.classes, sentence.start, sentence.end)) {
    if (
      hit.start < end ||
      sentence.items.some((item) => item.start < hit.start && hit.end < item.end && isWorded(item, scanned.units)) ||
      (sentence.joins !== undefined && isNamePart(hit, sentence.items))
    )
      continue;
    for (const sense of hit.senses) {
      if (sense.lang !== sentence.lang) continue;
      if (sense.class === "NOT.trigger") end = hit.end;
      if (!rules.byTrigger.has(sense.class)) continue;
      const trigger = triggerAt(scanned, { start: hit.start, end: hit.end, sense, limit: sentence.end }, endings);
      if (!trigger) continue;
      out.push(sense.features ? withAuxiliaries(scanned, trigger, sentence) : trigger);
      end = Math.max(end, trigger.features.has("attr") ? trigger.stem : trigger.end);
    }
  }
  for (const item of sentence.items)
    for (const part of item.parts)
      if (rules.byTrigger.has(part.kind))
        out.push({
          start: part.start,
          end: part.end,
          stem: part.end,
          class: part.kind,
          value: "",
          features: new Set<string>(isLast(scanned, part, sentence) ? ["last"] : []),
        });
  return out.sort((a, b) => a.start - b.start);
}
