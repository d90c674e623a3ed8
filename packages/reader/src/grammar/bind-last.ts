import type { Span } from "../text/span.ts";
import { isKind, type Item, type Trigger } from "./item.ts";
import type { Element, Pattern } from "./pattern.ts";
import { clauseAt, type Sentence } from "./sentence.ts";

/** The mark of what something is held against: no time of it (前年に比べ). */
const THAN = "than";

/** How far behind a closing predicate or amount a bracket with its date may stand, in code units. */
const GLOSS = 2;

/** What stands around a trigger in its clause, nearest first. */
export interface Scope {
  readonly trigger: Trigger;
  readonly inside: readonly Item[];
  /** The item that the trigger itself is. */
  readonly own: readonly Item[];
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Where what may stand anywhere is looked for. */
  readonly around: readonly Item[];
  readonly attributes: readonly Attribute[];
  /** Arguments of an attribute before the trigger: looked at last. */
  readonly hidden: readonly Item[];
  /** Those of them that tell when a thing began (1993年に始まった制度): no time of what is measured of it. */
  readonly begun: readonly Item[];
  /** Dates that belong to a noun after them (「2022年の会議の主催国は」): looked at after the others, bare years not at all. */
  readonly bound: readonly Item[];
}

interface Attribute extends Span {
  /** Where the noun begins that it describes. */
  readonly close: number;
  readonly class: string;
}

interface Bound {
  readonly slots: Map<string, Item[]>;
  readonly used: Set<Item>;
}

export function scopeOf(sentence: Sentence, trigger: Trigger): Scope {
  const clause = stretched(clauseAt(sentence, trigger.start), sentence, trigger);
  const inside = sentence.items.filter((item) => item.start >= clause.start && item.end <= clause.end);
  const attributes = attributesBefore(sentence, trigger);
  const isHidden = (item: Item) => attributes.some((span) => span.start <= item.start && item.end <= span.end);
  const isBegun = (item: Item) =>
    attributes.some((span) => span.class === "FOUND" && span.start <= item.start && item.end <= span.end);
  const before = inside.filter((item) => item.end <= trigger.start && item.mark !== THAN).toReversed();
  const own = inside.filter((item) => isOwn(item, trigger));
  const left = [
    ...own,
    ...before.filter((item) => !isHidden(item)),
    ...namedTopics(sentence, clause.start),
    ...framePlaces(sentence, trigger),
  ];
  const right = inside.filter((item) => item.start >= trigger.end || isOwn(item, trigger));
  const gloss = right.filter((item) => item.start - trigger.end <= GLOSS);
  const around = trigger.features.has("noun") ? [...gloss, ...left, ...sinceAfter(right)] : [...left, ...gloss];
  const noun = trigger.features.has("noun") && trigger.value !== "planned";
  const bound = around.filter((item) => isStray(item, { inside, gloss }) || (!noun && isOfNoun(item, sentence)));
  return {
    trigger,
    inside,
    own,
    left,
    right,
    around,
    attributes,
    hidden: before.filter(isHidden),
    begun: before.filter(isBegun),
    bound,
  };
}

/** Classes of words that say what an amount measures. */
const MEASURES = new Set<string>(["MEASURE", "EXPORTS", "IMPORTS"]);

/** 「輸出額は半導体が増えたことなどから、20兆円となった」: a measure that is the topic waits for the next sum of its sentence. */
function stretched({ start, end }: Span, sentence: Sentence, trigger: Trigger): Span {
  if (!MEASURES.has(trigger.class) || !sentence.measured?.includes(trigger.start)) return { start, end };
  const sum = sentence.items.find((item) => item.start >= trigger.end && item.kind === "MONEY");
  if (!sum || sum.start < end) return { start, end };
  const other = sentence.triggers.some(
    (one) => one.start > trigger.start && one.end <= sum.start && MEASURES.has(one.class),
  );
  return { start, end: other ? end : clauseAt(sentence, sum.start).end };
}

/** A date in brackets is of the word before them: of a happening only where that names it (第3回会合(2015年5月)). */
function isStray(item: Item, { inside, gloss }: { inside: readonly Item[]; gloss: readonly Item[] }): boolean {
  if (!item.aside || gloss.includes(item)) return false;
  return !inside.some((other) => other.end === item.start - 1 && isKind(other.kind, ["NAMED"]));
}

/** 「訪問は首相時代の2012年以来」: the last time before is told behind the noun. */
function sinceAfter(right: readonly Item[]): Item[] {
  return right.filter(({ parts: [date] }) => date?.kind === "DATE" && date.mode === "since");
}

/** 「コンテストは18回目を迎え、6月に開かれる」: a thing told as the topic of an earlier clause is that of the later ones. */
function namedTopics(sentence: Sentence, start: number): Item[] {
  return sentence.items.filter(
    (item) => item.end <= start && sentence.topics.includes(item.mark) && isKind(item.kind, ["NAMED"]),
  );
}

/** 「札幌において、両外相が議長を務め、会議が開かれた」: a place that opens a sentence, before its subject, is that of all its clauses. */
function framePlaces({ items, subjects, topics, commas, breaks }: Sentence, trigger: Trigger): Item[] {
  const [end] = breaks;
  if (end === undefined || end > trigger.start || trigger.features.has("attr")) return [];
  const acting = items.findIndex(({ mark }) => topics.includes(mark) || subjects.includes(mark));
  const before = items.slice(0, Math.max(acting, 0)).filter(({ close }) => close < end && commas.includes(close + 1));
  return before.filter(({ kind, mark }) => kind !== "DATE" && isKind(kind, ["TOWN"]) && mark !== "");
}

/** Binds a pattern where the predicate closes its clause and arguments stand before it in any order. */
export function bindLast(scope: Scope, pattern: Pattern): Map<string, Item[]> | null {
  const { trigger, inside, own } = scope;
  if (pattern.forbidden.some((kind) => inside.some((item) => isKind(item.kind, [kind])))) return null;
  const bound: Bound = { slots: new Map(), used: new Set() };
  if (own[0]?.kind === trigger.class) bound.slots.set("value", own.slice(0, 1));
  for (const element of pattern.elements) {
    const found = findFor(element, scope, bound);
    if (found) take(bound, element, found);
    else if (!element.optional) return null;
  }
  return bound.slots;
}

function findFor(element: Element, scope: Scope, bound: Bound): Item | null {
  const { trigger, left, right, around } = scope;
  const hidden = scope.hidden.filter(({ kind, start }) => kind !== "DATE" || isOfBound(start, scope, bound));
  if (!element.free) return find(element, { items: element.side === "left" ? left : right, bound, trigger });
  const loose = around.filter((item) => !scope.bound.includes(item));
  const dated = scope.bound.filter(
    ({ parts: [date], aside }) => date?.kind === "DATE" && (date.from.m ?? date.from.d) !== undefined && !aside,
  );
  return [loose, dated, hidden].reduce<Item | null>(
    (found, items) => found ?? find(element, { items, bound, trigger }),
    null,
  );
}

/** 「11日に予定されていた公演は中止された」: the time of an attribute is told of the thing it describes, of nothing else. */
function isOfBound(at: number, { trigger, own, inside, attributes }: Scope, { used }: Bound): boolean {
  const attribute = attributes.find((span) => span.start <= at && at < span.end);
  const close = attribute?.close ?? at;
  if (attribute?.class === "FOUND" && !own.length && trigger.class !== "FOUND") return false;
  const after = inside.filter((item) => item.end > close && item.end <= trigger.start);
  const last = after.findIndex((item) => item.mark !== "");
  return (
    own.length > 0 || !after.length || after.slice(0, last < 0 ? after.length : last + 1).some((item) => used.has(item))
  );
}

/** A date with a genitive mark, or a fiscal year right before a word, tells when the thing is that the word names. */
function isOfNoun({ parts: [date], mark }: Item, { genitives = [] }: Sentence): boolean {
  if (date?.kind !== "DATE") return false;
  return genitives.includes(mark) || (mark === "" && date.from.shape === "fiscal");
}

/** Stretches before a trigger that belong to an attribute of one of its arguments: 「2010年に署名された協定」. */
function attributesBefore(sentence: Sentence, trigger: Trigger): Attribute[] {
  return sentence.triggers
    .filter((other) => other.features.has("attr") && other.end <= trigger.start)
    .map((other) => ({
      start: attributeStart(sentence, other),
      end: other.start,
      close: other.end,
      class: other.class,
    }));
}

/** An attribute begins after the last comma and after the subject of the main clause; a passive has no subject of its own before it. */
function attributeStart(sentence: Sentence, attribute: Trigger): number {
  const passive = attribute.features.has("passive");
  const subjects = sentence.items.filter(
    (item) =>
      item.close <= attribute.start &&
      (sentence.topics.includes(item.mark) || (passive && sentence.subjects.includes(item.mark))),
  );
  const commas = sentence.commas.filter((comma) => comma <= attribute.start);
  return Math.max(sentence.start, ...commas, ...subjects.map((item) => item.close));
}

/** A trigger that is itself an annotation (a quantity, a person) is its own item. */
function isOwn(item: Item, trigger: Trigger): boolean {
  return item.start <= trigger.start && trigger.end <= item.end;
}

function find(
  element: Element,
  { items, bound, trigger }: { items: readonly Item[]; bound: Bound; trigger: Trigger },
): Item | null {
  if (!element.near) return items.find((item) => !bound.used.has(item) && fits(element, item)) ?? null;
  const first = items.find((item) => !bound.used.has(item) && !(isOwn(item, trigger) && !fits(element, item)));
  if (!first || !fits(element, first)) return null;
  return !element.marks?.includes("-") || first.mark !== "" || adjoins(first, { items, bound, trigger }) ? first : null;
}

/** True where an unmarked item stands right beside the trigger or a bound item: an unknown word between would be the argument. */
function adjoins(
  item: Item,
  { items, bound, trigger }: { items: readonly Item[]; bound: Bound; trigger: Trigger },
): boolean {
  const next = items.filter((other) => bound.used.has(other) && other.start >= item.end).map((other) => other.start);
  const end = Math.min(trigger.start >= item.end ? trigger.start : Infinity, ...next);
  return end === Infinity || end - item.close <= GLOSS;
}

function fits(element: Element, item: Item): boolean {
  if (!item.parts.some((part) => element.kinds.includes(part.kind))) return false;
  if (!element.list && item.parts.length > 1) return false;
  if (element.marks === null) return true;
  return element.marks.some((mark) => (mark === "-" ? item.mark === "" : mark === item.mark));
}

function take(bound: Bound, element: Element, item: Item): void {
  bound.used.add(item);
  if (element.slot === null) return;
  const list = bound.slots.get(element.slot);
  if (list) list.unshift(item);
  else bound.slots.set(element.slot, [item]);
}
