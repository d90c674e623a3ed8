// Chooses among readings where the predicate stands in the middle: what is agreed or promised is a pledge, or the talks or visit it tells.
import { endingAt } from "../annotate/near.ts";
import { chainStart } from "../grammar/auxiliary.ts";
import { holeAt } from "../grammar/bind-middle.ts";
import { clauseAt } from "../grammar/sentence.ts";
import type { FactContext, Read } from "./context.ts";
import { eventOf } from "./event.ts";
import type { Fact } from "./fact.ts";
import { pledgeOf } from "./pledge.ts";
import { inTurn } from "./respectively.ts";
import { quoteOf } from "./quote.ts";
import { servedRole } from "./role.ts";
import { hasBefore, standingMiddle } from "./standing-middle.ts";

interface Told {
  readonly fact: Fact;
  readonly read: Read;
}

/** Kinds of happening that are told as planned events although somebody agreed to them. */
const PLANNED = new Set(["visit", "meeting", "call", "occasion"]);

/** For each trigger and class of trigger the first binding that gives a fact is its reading. */
export function toldMiddle(reads: readonly Read[], context: FactContext): Fact[] {
  const out: Told[] = [];
  const done = new Set<string>();
  for (const read of reads) {
    const { trigger, rule } = read.binding;
    const key = `${trigger.start} ${trigger.class} ${rule.gives === "role" ? "role" : ""}`;
    if (rule.gives.startsWith("figure/") || done.has(key)) continue;
    const fact = factOf(read, context);
    if (!fact) continue;
    done.add(key);
    const facts = fact.kind === "event" ? inTurn(fact, read, context) : [fact];
    out.push(...facts.map((one) => ({ fact: one, read })));
  }
  return out.filter((one) => !out.some((other) => yields(one, other, context))).map((one) => one.fact);
}

function factOf(read: Read, context: FactContext): Fact | null {
  const { gives } = read.binding.rule;
  if (gives !== "quote" && isOthers(read, context)) return null;
  if (gives.startsWith("event/")) return eventOf(read, context, standingMiddle(read, context));
  if (gives === "role") return servedRole(read, context);
  if (gives === "pledge") return isDropped(read, context) ? null : pledgeOf(read, context);
  return gives === "quote" && isSpoken(read, context) ? quoteOf(read, context) : null;
}

/** Words that end in a comma or stop, or stand right beside their speaker or verb, are spoken; others only name something. */
function isSpoken({ binding: { slots, trigger } }: Read, { scanned, language }: FactContext): boolean {
  const quote = slots.get("text")?.[0];
  if (!quote) return false;
  if (quote.start > trigger.end) return !language.clauses.closed || isOpened(scanned.text, trigger.end, quote);
  if (/[,.!?…]/.test(scanned.text[quote.end - 2] ?? "")) return true;
  const next = Math.min(trigger.start, slots.get("speaker")?.[0]?.start ?? trigger.start);
  return /^[\s,–—-]*(?:\p{Ll}+ )?$/u.test(scanned.text.slice(quote.end, next));
}

/** Fewest words between marks that are somebody's own without a colon before them. */
const OWN_WORDS = 5;

/** «сказала: «Да»», and longer words without a colon; «рассказала «Вечерней Лиме»» names a paper. */
function isOpened(text: string, from: number, { start, end }: { start: number; end: number }): boolean {
  return text.slice(from, start).includes(":") || text.slice(start, end).split(" ").length >= OWN_WORDS;
}

/** Promises that are denied or wished for, and those told of a thing in passing: 'the bridge that they had promised to build'. */
function isDropped({ binding: { trigger } }: Read, context: FactContext): boolean {
  const { sentence } = context;
  if (trigger.features.has("would") && !hasBefore("REPORT", trigger.start, context)) return true;
  if (holeAt(sentence, trigger.start) || sentence.joins?.get(clauseAt(sentence, trigger.start).start) === "relative")
    return true;
  return ["negated", "condition", "wish", "passive", "attr"].some((feature) => trigger.features.has(feature));
}

/** Of a pledge and a planned event in its words one stands: the event where it is talks, a visit or a show, else the pledge. */
function yields(one: Told, other: Told, context: FactContext): boolean {
  if (one.fact.kind === "pledge" && other.fact.kind === "event")
    return isInside(other, one, context) && PLANNED.has(other.fact.type) && isFixed(other, context);
  if (other.fact.kind !== "pledge") return false;
  if (one.fact.kind === "pledge") return one !== other && isInside(one, other, context);
  if (one.fact.kind !== "event") return false;
  return (
    one.fact.status === "planned" &&
    isWithin(one, other, context) &&
    (!PLANNED.has(one.fact.type) || !isFixed(one, context))
  );
}

/** A planned happening has its date or number; without one it is what was promised, where a language says so. */
function isFixed({ fact }: Told, { language }: FactContext): boolean {
  if (!language.declension) return true;
  return fact.kind === "event" && (fact.when !== null || fact.ordinal !== undefined || fact.type === "visit");
}

/** What is agreed or planned is told by the first word that says so: 'agreed to provide'. */
function isInside(inner: Told, outer: Told, { sentence }: FactContext): boolean {
  const [at, from] = [inner.read.binding.trigger.start, outer.read.binding.trigger.start];
  return at > from && at < clauseAt(sentence, from).end;
}

function isWithin(event: Told, pledge: Told, { sentence }: FactContext): boolean {
  const [inner, outer] = [event.read.binding.trigger, pledge.read.binding.trigger];
  return (
    inner.start >= outer.start &&
    inner.start < clauseAt(sentence, outer.start).end &&
    (event.fact.kind !== "event" || event.fact.status === "planned")
  );
}

/** True for an amount that may or would be reached: 'trade may reach $3 billion'. */
export function isSupposed({ binding: { trigger, slots } }: Read, context: FactContext): boolean {
  const { scanned, sentence, language } = context;
  const value = slots.get("value")?.[0];
  if (language.clauses.predicate !== "middle" || !value) return false;
  const { start } = clauseAt(sentence, value.start);
  const reported = hasBefore("REPORT", value.start, context);
  return scanned
    .of("AUX", Math.max(start, Math.min(trigger.end, value.start)), value.start)
    .some((hit) =>
      hit.senses.some(
        (sense) => sense.class === "AUX" && (sense.value === "condition" || (sense.value === "would" && !reported)),
      ),
    );
}

/** How far behind an amount the word may stand that says what it measures, in code units: '133 million yen in loans'. */
const NEAR = 6;

/** True for a measure that belongs to the amount right before it: it says nothing of the one behind it. */
export function isSpent(
  { binding: { trigger, slots } }: Read,
  { reads, context }: { reads: readonly Read[]; context: FactContext },
): boolean {
  const value = slots.get("value")?.[0];
  if (!value || value.start < trigger.end) return false;
  return reads.some((read) => {
    const other = read.binding.trigger.start === trigger.start ? read.binding.slots.get("value")?.[0] : undefined;
    if (other === undefined || other.end > trigger.start || trigger.start - other.end > NEAR) return false;
    return context.language.clauses.predicate === "middle" || !isParted(read, context);
  });
}

/** True for a measure behind a comma: it says nothing of the amount before it, 'grants of $3 million, loans of $5 million'. */
export function isParted({ binding: { trigger, slots } }: Read, { scanned, language }: FactContext): boolean {
  const value = slots.get("value")?.[0];
  if (!value || value.end > trigger.start) return false;
  const { predicate, comma } = language.clauses;
  const between = scanned.text.slice(value.end, trigger.start);
  if (predicate === "last") return Array.from(comma).some((mark) => between.includes(mark));
  return between.includes(",") || scanned.of("JOIN", value.end, trigger.start).length > 0;
}

/** True for an amount in a clause of its own, that the dates of other clauses say nothing of; 'of which' takes the date of its whole. */
export function isApart({ binding: { trigger } }: Read, { scanned, sentence, language }: FactContext): boolean {
  if (language.clauses.predicate !== "middle") return false;
  const { start } = clauseAt(sentence, trigger.start);
  const join = sentence.joins?.get(start);
  return join === "new" || (join === "relative" && endingAt(scanned, start - 1, "PART.of") === null);
}

/** A reading without the date behind its amount that is that of another one: 'more than 200, up from 126 in 2017'. */
export function uncompared(read: Read, { scanned, sentence }: FactContext): Read {
  const { binding } = read;
  const [value, when] = [binding.slots.get("value")?.[0], binding.slots.get("when")?.[0]];
  if (!value || !when) return read;
  const compared =
    when.end <= value.start
      ? scanned.of("COMPARE", Math.max(sentence.start, when.start - REACH), when.start).some(isWhole)
      : scanned.of("COMPARE", value.end, when.start).length > 0;
  if (!compared) return read;
  const slots = new Map(binding.slots);
  slots.delete("when");
  const clause = clauseAt(sentence, value.start);
  const own = sentence.items.findLast(
    (item) => item.kind === "DATE" && item !== when && item.start >= clause.start && item.end <= value.start,
  );
  if (own) slots.set("when", [own]);
  return { ...read, binding: { ...binding, slots } };
}

/** How far before a date the words may stand that hold it against another, in code units: «по сравнению с … 2011 года». */
const REACH = 48;

/** A preposition of a letter or two before a date holds it against nothing. */
function isWhole({ start, end }: { start: number; end: number }): boolean {
  return end - start > 2;
}

/** True where a subject of another clause would be taken for this one's: ', and Acme Energy plans to …'. */
function isOthers({ binding: { trigger, slots } }: Read, { scanned, sentence }: FactContext): boolean {
  const subject = (slots.get("by") ?? slots.get("who"))?.at(-1);
  if (!subject || subject.end > trigger.start) return false;
  const start = chainStart(scanned, trigger, sentence);
  const join = scanned.of("CLAUSE.and", subject.end, start).at(-1);
  if (!join || !isNameLike(scanned.text.slice(join.end, start))) return false;
  return !sentence.items.some((item) => item.start >= join.end && item.end <= start);
}

/** True for nothing but a capitalised name between two spaces. */
function isNameLike(words: string): boolean {
  return /^ \p{Lu}[\p{L}\p{M}' -]* ?$/u.test(words);
}
