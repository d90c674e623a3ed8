// What a sentence makes of a happening where auxiliaries stand before the verb and a noun's fate anywhere in its clause.
import { endingAt } from "../annotate/near.ts";
import type { Item } from "../grammar/item.ts";
import { holeAt } from "../grammar/bind-middle.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { parseWhen, bounds } from "../values/index.ts";
import type { Span } from "../text/span.ts";
import type { DateAnnotation } from "../annotate/annotation.ts";
import type { FactContext, Read } from "./context.ts";
import { datelineOf } from "./dateline.ts";
import type { EventStatus } from "./fact.ts";
import type { Standing } from "./modal.ts";
import { hasStranger, subjectItem } from "./subject.ts";

const FATES: readonly EventStatus[] = ["denied", "cancelled", "postponed", "proposed", "planned"];

/** The standing of a happening in a language whose predicate stands in the middle; null where it tells none. */
export function standingMiddle(read: Read, context: FactContext): Standing {
  const { trigger } = read.binding;
  const { features } = trigger;
  if (isColouring(read, context) || isUntold(features) || isKnown(read, context) || isStrange(read, context))
    return null;
  if (isNobodys(read, context)) return null;
  if (hasBefore("DENY", trigger.start, context)) return { status: "denied", sure: true };
  const own = FATES.find((status) => status === trigger.value);
  if (own) return { status: (own === "planned" && laterFate(read, context)) || own, sure: true };
  const dropped = features.has("planned") && isTurned(read, context) ? laterFate(read, context) : undefined;
  if (dropped) return { status: dropped, sure: true };
  if (features.has("undone")) return { status: laterFate(read, context) ?? "cancelled", sure: true };
  if (features.has("planned")) return { status: isAgreed(read, context) ? "happened" : "planned", sure: true };
  if (features.has("proposed")) return { status: "proposed", sure: true };
  if (features.has("would"))
    return hasBefore("REPORT", trigger.start, context) ? { status: "planned", sure: true } : null;
  if (features.has("noun")) return ofNoun(read, context);
  if (features.has("ongoing")) return { status: "ongoing", sure: true };
  if (features.has("past")) return { status: "happened", sure: true };
  if (features.has("te")) return goesAlong(read, context);
  if (features.size === 0) return ofNoun(read, context);
  return features.has("nonpast") ? inPresent(read, context) : null;
}

/** «планировал посетить …, однако поездка отменена»: the sentence goes on with 'but'. */
function isTurned({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): boolean {
  return scanned
    .of("CLAUSE", trigger.end, sentence.end)
    .some((hit) => hit.senses.some((sense) => sense.lang === sentence.lang && sense.value === "but"));
}

/** «намечался на май, но был отложен»: what became of a plan, told behind it. */
function laterFate({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): EventStatus | undefined {
  const said = scanned
    .of("MODAL", trigger.end, sentence.end)
    .flatMap((hit) => hit.senses.filter((sense) => sense.class === "MODAL" && sense.lang === sentence.lang));
  return said
    .map(({ value }) => FATES.find((status) => status === value))
    .find((fate) => fate === "cancelled" || fate === "postponed");
}

/** Relations that are agreed to be raised are raised by that. */
function isAgreed({ binding: { trigger } }: Read, context: FactContext): boolean {
  return trigger.class === "UPGRADE" && hasBefore("AGREED", trigger.start, context);
}

/** Verbs that things take as subjects too: what they tell is a visit or talks only of people. */
const PERSONAL = new Set(["VISIT", "GO", "ARRIVE", "STAY", "MEET", "RECEIVE", "ATTEND"]);

function isStrange(read: Read, context: FactContext): boolean {
  const { trigger, slots } = read.binding;
  if (isUnknown(read, context) || isAlone(read) || isGreeted(read, context) || isOften(read, context)) return true;
  if (!PERSONAL.has(trigger.class) || slots.has("who") || slots.has("name") || trigger.features.has("noun"))
    return false;
  return subjectItem(context.sentence, trigger.start, ["PARTY"]) === null && hasStranger(trigger, context);
}

/** True where nobody but 'the two men' act and the document has named none whom they could mean. */
function isUnknown({ binding: { slots } }: Read, { scanned, discourse }: FactContext): boolean {
  const parts = ["who", "with"].flatMap((slot) => slots.get(slot) ?? []).flatMap((item) => item.parts);
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.kind === "SET" &&
        part.of === "people" &&
        discourse.names(part).every(({ name }) => name === scanned.text.slice(part.start, part.end)),
    )
  );
}

/** 'welcomed the President on his fourth visit': said in the talks, not done before them. */
function isGreeted({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): boolean {
  if (trigger.class !== "RECEIVE" || trigger.value !== "welcome") return false;
  return scanned.of("TRIP", trigger.end, clauseAt(sentence, trigger.start).end).length > 0;
}

/** 'visited Peru several times' tells of no one visit. */
function isOften({ binding: { trigger, slots } }: Read, { scanned, sentence }: FactContext): boolean {
  if (slots.has("when")) return false;
  return scanned.of("OFTEN", trigger.end, clauseAt(sentence, trigger.start).end).length > 0;
}

/** Kinds of one who meets nobody alone. */
const ONE = new Set(["PERSON", "OFFICE", "STATE"]);

/** 'Rao met a tight deadline': one who meets nobody. */
function isAlone({ binding: { trigger, slots } }: Read): boolean {
  const parts = (slots.get("who") ?? []).flatMap((item) => item.parts);
  return trigger.class === "MEET" && !slots.has("with") && parts.length === 1 && ONE.has(parts[0]!.kind);
}

/** «прибывший в Мексику барон»: a participle before its noun only colours it. */
function isColouring({ binding: { trigger } }: Read, { sentence }: FactContext): boolean {
  if (!trigger.features.has("participle") || trigger.features.has("passive")) return false;
  return (
    holeAt(sentence, trigger.start) === null &&
    sentence.joins?.get(clauseAt(sentence, trigger.start).start) !== "relative"
  );
}

function isUntold(features: ReadonlySet<string>): boolean {
  return features.has("wish") || features.has("condition") || features.has("negated") || features.has("attr");
}

/** Kinds that are told again by their bare name. */
const RETOLD = new Set(["GATHERING", "THING", "OCCASION"]);

/** 'the meeting', 'the talks' without a date of their own are those told before. */
function isKnown({ binding }: Read, { scanned, sentence }: FactContext): boolean {
  const name = binding.slots.get("name")?.[0];
  const part = name?.parts[0];
  if (
    !name ||
    !part ||
    !("head" in part) ||
    !RETOLD.has(part.kind) ||
    binding.slots.has("when") ||
    name.parts.length > 1
  )
    return false;
  const bare = part.head.start === part.start && part.head.end === part.end;
  return (
    bare &&
    scanned.of("DEFINITE", sentence.start, part.start).some((hit) => scanned.text.slice(hit.end, part.start) === " ")
  );
}

/** 'nobody planned a visit': within the clause. */
function isNobodys({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): boolean {
  const { start } = clauseAt(sentence, trigger.start);
  const none = sentence.items.some((item) => item.mark === "no" && item.start >= start && item.end <= trigger.start);
  return none || scanned.of("NOBODY", start, trigger.start).length > 0;
}

/** True where a word of a class stands in the sentence before an offset. */
export function hasBefore(name: string, at: number, { scanned, sentence }: FactContext): boolean {
  return scanned
    .of(name, sentence.start, at)
    .some((hit) => hit.senses.some((sense) => sense.class === name && sense.lang === sentence.lang));
}

/** A visit or talks as a noun: what the clause says became of it, else that it was, if it has a date and an actor. */
function ofNoun(read: Read, context: FactContext): Standing {
  const { trigger } = read.binding;
  if (isDatedElsewhere(read, context)) return null;
  const { start, end } = clauseAt(context.sentence, trigger.start);
  const goesOn = context.sentence.joins?.get(end) === "relative";
  const said = context.scanned
    .of("MODAL", start, goesOn ? clauseAt(context.sentence, end).end : end)
    .flatMap((hit) => hit.senses.filter((sense) => sense.class === "MODAL" && sense.lang === context.sentence.lang));
  const values = new Set(said.map((sense) => sense.value));
  const itself =
    trigger.value === "itself" ||
    (trigger.class === "TRIP" && trigger.features.has("nom") && read.binding.slots.has("where"));
  const held = itself && !values.size ? placedIn({ start, end }, context) : null;
  if (held) return held;
  if (isToCome(read, context)) return { status: "planned", sure: true };
  if (isUnderWay(read, context)) return { status: "ongoing", sure: true };
  const fate = FATES.find((status) => values.has(status));
  if (fate === "planned" && isSaidAgain(read, context)) return null;
  if (fate === "postponed" && read.binding.slots.get("when")?.at(-1)?.mark === "to")
    return { status: "planned", sure: true };
  if (fate && trigger.class !== "INSTRUMENT") return { status: fate, sure: true };
  const during = endingAt(context.scanned, trigger.start - 1, "DURING") !== null;
  const wished = values.has("wish") || (!during && hasBefore("WISH", trigger.start, context));
  return wished ? null : { status: "happened", sure: false };
}

/** «состоялось подписание», «состоится открытие»: the verb of taking place in the clause says when. */
function placedIn({ start, end }: Span, { sentence }: FactContext): Standing {
  const verb = sentence.triggers.find(
    (one) => one.class === "PLACE" && one.start >= start && one.end <= end && !one.features.has("participle"),
  );
  if (verb?.features.has("planned")) return { status: "planned", sure: true };
  if (verb?.features.has("nonpast")) return { status: "ongoing", sure: true };
  return verb?.features.has("past") ? { status: "happened", sure: true } : null;
}

/** Kinds of noun whose own day a date right behind them is. */
const HAPPENINGS = ["GATHERING", "OCCASION", "TELEPHONE"];

/** 'agreed on his visit to Peru during a meeting last May': the date is that of the happening named before it. */
function isDatedElsewhere({ binding: { trigger, slots } }: Read, { sentence }: FactContext): boolean {
  const date = slots.get("when")?.at(-1);
  if (trigger.class !== "TRIP" || !date) return false;
  if ((date.parts[0] as DateAnnotation).mode === "since") return true;
  if (date.end <= trigger.start) return !slots.has("where") && !isTripBeside(date, trigger);
  return sentence.items.some(
    ({ kind, start, end }) => HAPPENINGS.includes(kind) && start >= trigger.end && end <= date.start,
  );
}

/** 'his June visit': the date right before the noun. */
function isTripBeside(date: Item, trigger: { readonly start: number }): boolean {
  return trigger.start - date.end <= WORD;
}

/** Room for a word or two between a date and its noun, in code units. */
const WORD = 16;

/** 'will be on a visit to Peru', 'is to make a trip': the auxiliary before the noun in its clause. */
function isToCome({ binding: { trigger, slots } }: Read, { scanned, sentence }: FactContext): boolean {
  if (trigger.class !== "TRIP" || !slots.has("who")) return false;
  const { start } = clauseAt(sentence, trigger.start);
  return scanned
    .of("AUX", start, trigger.start)
    .some((hit) => hit.senses.some((sense) => sense.class === "AUX" && sense.value === "planned"));
}

/** 'is on a three-day trip to Peru': who is on it is told before the word for 'be' in the present. */
function isUnderWay({ binding: { trigger, slots } }: Read, { scanned, sentence }: FactContext): boolean {
  const [who] = slots.get("who") ?? [];
  if (trigger.class !== "TRIP" || !who || !slots.has("where") || slots.has("when")) return false;
  const is = scanned
    .of("AUX", who.end, trigger.start)
    .find((hit) => hit.senses.some((sense) => sense.lang === sentence.lang && sense.value === "be+nonpast"));
  return is !== undefined && scanned.longest(is.end + 1, "MARK")?.sense.value === "on";
}

/** 'the trip' without its traveller is the one told before. */
function isSaidAgain({ binding: { trigger, slots } }: Read, { scanned, sentence }: FactContext): boolean {
  if (slots.has("who") || slots.has("name")) return false;
  return scanned.of("DEFINITE", sentence.start, trigger.start).some((hit) => hit.end + 1 === trigger.start);
}

/** Verbs of coming together: what one does them for comes about with them. */
const MOVING = new Set(["VISIT", "GO", "ARRIVE", "RECEIVE", "STAY", "COMEON"]);

/** ', signing …' takes the time of the verb before it, and tells nothing after one that tells nothing. */
function goesAlong({ binding: { trigger } }: Read, context: FactContext): Standing {
  const verb = context.sentence.triggers.findLast(
    (other) => other.end <= trigger.start && !other.features.has("noun") && !other.features.has("te"),
  );
  if (trigger.class === "FORTALKS" && !MOVING.has(verb?.class ?? "")) return null;
  if (verb && isUntold(verb.features)) return null;
  return { status: verb?.features.has("planned") ? "planned" : "happened", sure: true };
}

/** The present tells what is to come where its date lies ahead, what happened in chronicles and headlines, and habits otherwise. */
function inPresent(read: Read, context: FactContext): Standing {
  if (hasBefore("HABIT", context.sentence.end, context)) return null;
  const item = (read.binding.slots.get("when")?.at(-1) ?? dateBefore(read, context))?.parts[0] as
    DateAnnotation | undefined;
  const when = item ? parseWhen(context.discourse.date(item, "future").when ?? "") : null;
  const later = item && context.scanned.of("DATE.later", item.start, item.end).length > 0;
  if (when && (later || isAhead(when, context.published))) return { status: "planned", sure: true };
  if (!when && datelineOf(context)) return { status: "happened", sure: true };
  const headline = !/[.!?]["”’)]?$/.test(context.scanned.text.slice(context.sentence.start, context.sentence.end));
  return when || headline ? { status: "happened", sure: true } : null;
}

/** The date an earlier clause of the sentence bears. */
function dateBefore({ binding: { trigger } }: Read, { sentence }: FactContext): Item | undefined {
  return sentence.items.findLast((item) => item.kind === "DATE" && item.end <= trigger.start);
}

function isAhead(when: NonNullable<ReturnType<typeof parseWhen>>, published: string | null): boolean {
  const now = published === null ? null : parseWhen(published);
  const [start, end] = [bounds(when).from, now ? bounds(now).to : null];
  return start !== null && end !== null && start > end;
}
