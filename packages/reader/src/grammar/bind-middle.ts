import type { Hole } from "./clauses.ts";
import type { Span } from "../text/span.ts";
import { isKind, type Item, type Trigger } from "./item.ts";
import type { Element, Pattern } from "./pattern.ts";
import { clauseAt, type Sentence } from "./sentence.ts";

/** What stands around a trigger: the same for all rules that start from it. */
export interface Surroundings {
  readonly inside: readonly Item[];
  /** Items that the trigger stands in. */
  readonly own: readonly Item[];
  /** Outwards from the trigger. */
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** What rules see around a trigger in its clause; those of figures (`wide`) in the clauses of the same subject too. */
export function surroundings(sentence: Sentence, trigger: Trigger, wide: boolean): Surroundings {
  const all = itemsAround(sentence, trigger, wide);
  const inside = wide ? ownDates(ofMeasure(all, sentence, trigger), sentence, trigger) : all;
  return {
    inside,
    own: inside.filter((item) => item.start <= trigger.start && trigger.end <= item.end),
    left: inside.filter((item) => item.end <= trigger.start).toReversed(),
    right: inside.filter((item) => item.start >= trigger.end),
  };
}

/** Binds a pattern where arguments stand on both sides of their predicate and keep the pattern's order on each. */
export function bindMiddle(
  sentence: Sentence,
  trigger: Trigger,
  pattern: Pattern,
  sides: Surroundings,
): Map<string, Item[]> | null {
  const { inside, own } = sides;
  if (pattern.forbidden.some((kind) => inside.some((item) => isKind(item.kind, [kind])))) return null;
  const slots = new Map<string, Item[]>();
  if (own[0]?.kind === trigger.class) slots.set("value", own.slice(0, 1));
  const used = new Set<Item>(own);
  for (const element of pattern.elements) {
    const items = element.free
      ? [...leadOf(sentence, trigger), ...around(inside, saidOf(sentence, trigger, used), trigger)]
      : sides[element.side];
    const found = element.free
      ? items.find((item) => !used.has(item) && fits(element, item) && !isOwned(element, item, sentence))
      : beyond(element, items, used);
    if (!found && !element.optional) return null;
    if (found && isParticiple(pattern) && element.side === "left" && !element.free && trigger.start - found.end > GAP)
      return null;
    if (!found) continue;
    used.add(found);
    if (element.slot !== null) slots.set(element.slot, inOrder([found, ...(slots.get(element.slot) ?? [])]));
  }
  return slots;
}

/** 'was 10%, in 2012 25%': a date behind a comma, and before another amount, is that one's. */
function ownDates(items: readonly Item[], { commas }: Sentence, trigger: Trigger): readonly Item[] {
  const amounts = items.filter((item) => isKind(item.kind, ["QUANTITY"]) && item.start >= trigger.start);
  const [value, next] = amounts;
  if (!value || !next) return items;
  return items.filter(
    ({ kind, start, end, aside }) =>
      kind !== "DATE" ||
      start < value.end ||
      end > next.start ||
      !(aside || commas.some((at) => at > value.end && at <= start)),
  );
}

/** Classes of the words that say what is measured. */
const MEASURES = new Set(["MEASURE", "EXPORTS", "IMPORTS"]);

/** Kinds of name that a measure is of. */
const OWNERS = ["STATE", "REGION", "BACK", "SET"];

/** Whose a measure is, is told on this side of the amount of another: 'imports from Peru were $3 million, exports to Kenya $2 million'. */
function ofMeasure(items: readonly Item[], { triggers }: Sentence, trigger: Trigger): readonly Item[] {
  if (!MEASURES.has(trigger.class)) return items;
  const isAmount = (item: Item) => isKind(item.kind, ["QUANTITY"]);
  const before = triggers.findLast((other) => MEASURES.has(other.class) && other.end <= trigger.start);
  const spent =
    before && items.findLast((item) => isAmount(item) && item.end <= trigger.start && item.start >= before.end);
  const value = items.find((item) => isAmount(item) && item.start >= trigger.end);
  const after = value && triggers.find((other) => MEASURES.has(other.class) && other.start >= value.end);
  return items.filter(
    (item) => !isKind(item.kind, OWNERS) || (item.start >= (spent?.end ?? 0) && item.end <= (after?.start ?? item.end)),
  );
}

function inOrder(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.start - b.start);
}

/** A participle said of a noun follows it: 'the treaty signed in 2008', 'talks, held in Lima'. */
function isParticiple(pattern: Pattern): boolean {
  return pattern.wanted.includes("bare") || pattern.wanted.includes("participle");
}

/** Items of the trigger's clause; those of relative clauses within it only where the trigger stands there too. */
function itemsAround(sentence: Sentence, trigger: Trigger, wide: boolean): Item[] {
  const clause = wide ? sharedAround(sentence, trigger.start) : clauseAt(sentence, trigger.start);
  const hole = holeAt(sentence, trigger.start);
  const opens = hole === null && sentence.joins?.get(clause.start) === "relative" ? clause.start : null;
  const start = hole?.relative ? hole.start : opens;
  const head = start === null ? thingBefore(sentence, clause.start, trigger) : antecedent(sentence, start);
  const inside = sentence.items.filter(
    (item) => item.start >= clause.start && item.end <= clause.end && holeAt(sentence, item.start) === hole,
  );
  return head ? [asSubject(head, sentence), ...inside] : inside;
}

/** Kinds of subject that are no party: those a clause that goes on takes over with its verb. */
const THINGS = ["INSTRUMENT", "GATHERING", "OCCASION", "THING", "RELATIONS", "FUNDS", "TELEPHONE", "FRAMEWORK"];

/** 'The treaty was signed in May and has been in force since June': the thing that the clause before is said of. */
function thingBefore(sentence: Sentence, at: number, trigger: Trigger): Item | undefined {
  const join = sentence.joins?.get(at);
  if (at <= sentence.start || (join !== "shared" && join !== "resumed")) return undefined;
  if (sentence.items.some(({ start, end, mark }) => start >= at && end <= trigger.start && mark === ""))
    return undefined;
  const before = clauseAt(sentence, at - 1);
  const subject = sentence.items.find(
    ({ start, end, mark, kind }) =>
      start >= before.start && end <= at && mark === "" && kind !== "DATE" && kind !== "ORDINAL",
  );
  if (!subject) return thingBefore(sentence, before.start, trigger);
  return isKind(subject.kind, THINGS) ? subject : undefined;
}

/** The clause around an offset with the next ones of the same subject: 'trade rose by 7% and reached $2 billion'. */
function sharedAround(sentence: Sentence, at: number): Span {
  const { start, end } = clauseAt(sentence, at);
  let last = end;
  while (last < sentence.end && sentence.joins?.get(last) === "shared") last = clauseAt(sentence, last).end;
  return { start, end: last };
}

/** The name that a relative clause is said of is its subject, whatever its own case. */
function asSubject(head: Item, { items }: Sentence): Item {
  return { ...head, mark: "", ...(items.some((item) => item.cases) ? { cases: ["nom", "acc"] as const } : {}) };
}

/** Items of relative clauses that are said of bound items: 'the summit, which was to open in May, was put off'. */
function saidOf(sentence: Sentence, trigger: Trigger, used: ReadonlySet<Item>): Item[] {
  const opened = sentence.breaks.filter((at) => sentence.joins?.get(at) === "relative");
  const spans = [
    ...(sentence.holes ?? []).filter((hole) => hole.relative),
    ...opened.map((start) => clauseAt(sentence, start)),
  ];
  return spans.flatMap(({ start, end }) => {
    const head = antecedent(sentence, start);
    const own = start >= trigger.end && start - trigger.end <= GAP;
    if (!own && (!head || !used.has(head) || isKind(head.kind, head.cases ? ["PARTY"] : ["HUMAN"]))) return [];
    return sentence.items.filter((item) => item.start >= start && item.end <= end && !isOfNoun(item, sentence));
  });
}

/** «заседание, посвящённое визиту в Лиму»: the place right behind a noun of another happening is that one's. */
function isOfNoun({ start, mark }: Item, { triggers }: Sentence): boolean {
  return mark === "in" && triggers.some((one) => one.class === "TRIP" && one.end < start && start - one.end <= WORD);
}

/** Room for a preposition, in code units. */
const WORD = 4;

/** Widest gap between a name and the relative word after it, in code units. */
const GAP = 3;

/** The item right before 'who' or 'which', that the relative clause is said of. */
export function antecedent(sentence: Sentence, at: number): Item | undefined {
  const index = sentence.items.findLastIndex((item) => item.end <= at);
  const before = sentence.items[index];
  if (!before || at - before.end > GAP) return undefined;
  const named = sentence.items[index - 1];
  const placed = before.cases === undefined && before.mark === "in" && isKind(before.kind, ["TOWN", "PLACE"]);
  if (placed && named?.cases && isKind(named.kind, ["GATHERING", "OCCASION", "THING"])) return named;
  return before.kind === "FRAMEWORK" && before.mark === "of" && named?.kind === "GATHERING" ? named : before;
}

/** The clause within another one around an offset, or null. */
export function holeAt(sentence: Sentence, at: number): Hole | null {
  return sentence.holes?.find((hole) => hole.start <= at && at < hole.end) ?? null;
}

/** A chronology's date stands before all others for what its line tells in the present. */
function leadOf({ lead }: Sentence, trigger: Trigger): Item[] {
  return lead && trigger.features.has("nonpast") ? [lead] : [];
}

/** How much nearer what stands before the trigger must be than what stands after it, in code units. */
const LEFT = 40;

/** What stands in the clause itself, then what is said of its names; of what is called off the day it was set for comes first. */
function around(inside: readonly Item[], said: readonly Item[], trigger: Trigger): Item[] {
  const noun =
    FATED.has(trigger.class) && trigger.features.has("noun") && said.some((item) => item.cases === undefined);
  if (trigger.class === "CANCEL" || noun) return byDistance([...inside, ...said], trigger);
  return [...byDistance(inside, trigger), ...byDistance(said, trigger)];
}
/** Nouns of what is planned and put off: 'the trip, set for May 5, was moved to June 2'. */
const FATED = new Set(["TRIP", "STATEVISIT"]);

/** From how many cases on a name does not bend, and how much nearer such a one must be, in code units. */
const ANY = 5;
const UNSURE = 80;

function byDistance(items: readonly Item[], trigger: Trigger): Item[] {
  const distance = (item: Item) =>
    (item.start >= trigger.end ? item.start - trigger.end : trigger.start - item.end + (item.cases ? 0 : LEFT)) +
    (item.cases && item.cases.length >= ANY ? UNSURE : 0);
  return items.toSorted((a, b) => distance(a) - distance(b));
}

/** The next item outwards that is free, or (not near) the next that fits. */
function beyond(element: Element, items: readonly Item[], used: ReadonlySet<Item>): Item | undefined {
  const rest = items.slice(items.findLastIndex((item) => used.has(item)) + 1);
  if (!element.near) return rest.find((item) => fits(element, item));
  const next = rest.find(
    (item) =>
      (item.mark !== "adj" || element.marks?.includes("adj")) &&
      (item.kind !== "ORDINAL" || element.kinds.includes("ORDINAL")),
  );
  return next && fits(element, next) ? next : undefined;
}

/** 'Within five years' is when something is due, not when anything happened. */
function isAhead({ parts: [part] }: Item): boolean {
  return part?.kind === "DATE" && part.ahead === true;
}

/** True for an item that may be in a case; one without a mark may be a subject. */
function isIn({ cases, mark }: Item, wanted: string): boolean {
  return wanted === "nom" ? mark === "" : (cases?.some((one) => one === wanted) ?? false);
}

/** «в ходе визита президента стороны …»: who stands right behind a noun of a happening is its genitive, no object. */
function isOwned({ marks }: Element, { start, cases }: Item, { triggers }: Sentence): boolean {
  if (!marks?.includes("acc") || !cases?.includes("gen")) return false;
  return triggers.some((one) => one.end + 1 === start && one.features.has("noun") && OWNED.has(one.class));
}

/** Classes of nouns whose genitive says who does it. */
const OWNED = new Set(["TRIP", "STATEVISIT", "GATHERING"]);

/** «в Японию»: where one goes, told by the case behind the preposition. */
function isInto({ mark, parts: [part] }: Item): boolean {
  const cases = part && "cases" in part ? part.cases : undefined;
  return mark === "in" && cases !== undefined && cases.includes("acc") && !cases.includes("loc");
}

function fits(element: Element, item: Item): boolean {
  if (element.slot === "where" && element.stays && isInto(item)) return false;
  if (!item.parts.some((part) => element.kinds.includes(part.kind))) return false;
  if (!element.list && item.parts.length > 1) return false;
  if (element.slot !== "due" && isAhead(item)) return false;
  if (element.marks === null)
    return item.mark !== "adj" && item.mark !== "no" && !(item.kind === "DATE" && item.mark === "of");
  return element.marks.some((mark) => (mark === "-" ? item.mark === "" : mark === item.mark || isIn(item, mark)));
}
