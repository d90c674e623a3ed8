import type { QuantityAnnotation } from "../annotate/annotation.ts";
import {
  ruledDate,
  dateIn,
  evidenceOf,
  namesIn,
  noteWords,
  sameName,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import { clauseAt } from "../grammar/sentence.ts";
import { isApart, uncompared } from "./told-middle.ts";
import type { Span } from "../text/span.ts";
import type { Bound, FigureFact, Measure, Name } from "./fact.ts";

/** Measures that hold between two states, the giver or exporter first. */
const BETWEEN = new Set<Measure>([
  "trade.total",
  "trade.exports",
  "trade.imports",
  "investment.flow",
  "investment.stock",
  "aid.grant",
  "aid.loan",
]);

/** Measures of what one state sends to others. */
const FLOWING = new Set<Measure>(["trade.exports", "investment.flow", "investment.stock"]);

/** Makes the figure a binding tells. `gives` names the measure, or `*` where the trigger word does. */
export function figureOf(bound: Read, context: FactContext): FigureFact | null {
  const read = ownDated(uncompared(bound, context), context);
  const { binding } = read;
  const quantity = binding.slots.get("value")?.[0]?.parts[0] as QuantityAnnotation | undefined;
  if (!quantity || isReference(quantity, context)) return null;
  const named = binding.rule.gives.slice("figure/".length);
  const value = named === "*" ? binding.trigger.value : (termOf(named, quantity, context) ?? named);
  const same = value === "same" || value === "flow" ? measuredBefore(read, context) : null;
  const said = value === "same" ? same : (same ?? value);
  if (said === null) return null;
  const [told = "", limit] = said.split(":");
  const measure = context.discourse.measure(told, kindSpan(read, quantity, context));
  const notes: Notes = { slots: { value: [{ start: quantity.start, end: quantity.end }] }, basis: [] };
  const future = read.modality.values.includes("planned");
  const when = dateIn("when", read, {
    context,
    notes,
    tense: future ? "future" : "past",
    inherit: !isApart(read, context),
  });
  const of = partiesOf(read, { context, notes, measure });
  const before = when ?? context.discourse.seriesDate(measure, notes.slots);
  if (when === null && before !== null) notes.basis.push("when: that of the figure told before");
  const series = before ?? headed(measure, { context, notes }) ?? ruledDate(context, notes);
  if (binding.trigger.start !== quantity.start) noteWords(notes, "measure", binding.trigger);
  const oneSided = measure === "trade.exports" || measure === "trade.imports";
  if (oneSided && !of.length && context.language.clauses.predicate === "middle" && !isSided(read, context)) return null;
  const label = labelOf(read, context);
  return {
    kind: "figure",
    measure: isStock(read, context) ? "investment.stock" : accumulated(measure, series),
    value: binding.trigger.class === "GROWTH" && binding.trigger.value === "-" ? -quantity.value : quantity.value,
    unit:
      quantity.kind === "MONEY" && quantity.unit !== null ? context.discourse.currency(quantity.unit) : quantity.unit,
    bound: boundOf(quantity, limit, context),
    when: series,
    evidence: evidenceOf(context),
    ...(of.length ? { of } : {}),
    ...(label === "" ? {} : { label }),
    trace: { rule: binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}

/** 「現在約200億ドルの貿易額を2030年までに…」: a date right before an amount is that of the amount. */
function ownDated(read: Read, { sentence, language }: FactContext): Read {
  const value = read.binding.slots.get("value")?.[0];
  if (!value || language.clauses.predicate !== "last") return read;
  const date = sentence.items.find((item) => item.kind === "DATE" && item.close === value.start);
  if (!date) return read;
  return { ...read, binding: { ...read.binding, slots: new Map([...read.binding.slots, ["when", [date]]]) } };
}

/** What the line above names, where it is nothing but a measure's name and the sum opens the line below it. */
function termOf(named: string, { start }: Span, { discourse, sentence }: FactContext): string | null {
  const { term } = discourse;
  const below = term !== null && term.block === discourse.blockIndex - 1 && start === sentence.block.start;
  return named === "money" && below ? term.measure : null;
}

/** «экспорт в Перу»: one side is told, though not whose trade it is. */
function isSided({ binding: { slots } }: Read, { language }: FactContext): boolean {
  return language.declension !== undefined && (slots.has("to") || slots.has("from"));
}

/** The bound told beside the amount, else that of the measure; 'up to' behind a verb of growing tells what was reached. */
function boundOf(
  { bound, start }: QuantityAnnotation,
  limit: string | undefined,
  { scanned, sentence }: FactContext,
): Bound {
  if (bound === "up-to" && scanned.of("REACH", clauseAt(sentence, start).start, start).length) return "exact";
  return bound === "exact" && limit !== undefined ? (limit as Bound) : bound;
}

/** The time of the heading above, for a line of a list: 'Economic cooperation (up to FY2022)', 'Loans: 4 billion yen'; of one in brackets for all below it. */
function headed(measure: Measure, { context, notes }: { context: FactContext; notes: Notes }): string | null {
  const { headed: above } = context.discourse;
  const { kind } = context.sentence.block;
  const last = context.language.clauses.predicate === "last" && measure !== "change";
  const listed = kind === "item" && (last || BETWEEN.has(measure) || measure === "money");
  const told = listed || above?.whole || (last && kind === "paragraph" && measure.startsWith("trade."));
  if (!above || !told) return null;
  notes.basis.push("when: that of the heading above");
  return above.when;
}

/** What the last word before this one measures: '$6 billion' of 'turnover was $5 billion against $6 billion'. */
function measuredBefore({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): string | null {
  const hit = scanned.among(MEASURES, sentence.start, trigger.start).at(-1);
  const sense = hit?.senses.find((one) => one.lang === sentence.lang && MEASURES.includes(one.class));
  return sense?.value ?? null;
}

/** The words whose last kind of aid an amount is of: those that lead to it or to what it is said of, else the whole sentence. */
function kindSpan({ binding: { trigger } }: Read, amount: Span, { scanned, sentence, language }: FactContext): Span {
  if (language.clauses.predicate !== "last") return sentence;
  const { start } = sentence;
  const kinds = scanned.of("AIDKIND", start, sentence.end);
  const beside = kinds.find((kind) => kind.start >= amount.end && kind.start - amount.end <= GENITIVE);
  const ruled = trigger.start >= amount.end ? kinds.find((kind) => kind.start >= trigger.end) : undefined;
  const before = kinds.findLast((kind) => kind.end <= amount.start);
  return { start, end: (beside ?? ruled ?? before)?.end ?? sentence.end };
}

/** Room for a genitive mark between an amount and what it is of. */
const GENITIVE = 2;

/** Classes of the words that say what is measured. */
const MEASURES = ["MEASURE", "EXPORTS", "IMPORTS"];

/** 'accumulated Japanese investments': a word right before the measure makes it a stock. */
function isStock({ binding: { rule, trigger } }: Read, { scanned }: FactContext): boolean {
  if (rule.gives !== "figure/*" || !trigger.value.startsWith("investment")) return false;
  return scanned.of("STOCK", Math.max(0, trigger.start - STOCK), trigger.end).length > 0;
}

/** How far before a measure a word may stand that makes it a stock, in code units. */
const STOCK = 40;

/** Investment counted from a year on has no end: what has come together, not the flow of a period. */
export function accumulated(measure: Measure, when: string | null): Measure {
  return measure === "investment.flow" && when?.endsWith("/..") ? "investment.stock" : measure;
}

/** Population, area, income a head: told of a state, not of what states do with each other. */
function isReference(quantity: QuantityAnnotation, { scanned, sentence }: FactContext): boolean {
  const rated = quantity.kind === "PERCENT" ? scanned.of("REFERENCE", sentence.start, quantity.start) : [];
  if (rated.some((hit) => hit.senses.some((sense) => sense.class === "REFERENCE" && sense.value === "rate")))
    return true;
  return scanned
    .within(Math.max(0, quantity.start - LABEL), quantity.start)
    .some((hit) => hit.senses.some((sense) => sense.class === "REFERENCE"));
}

/** How far before an amount its label may stand, in code units. */
const LABEL = 16;

/** Exporter before importer, giver before receiver; where one side is named, the other is that of the document's pair. */
function partiesOf(
  read: Read,
  { context, notes, measure }: { context: FactContext; notes: Notes; measure: Measure },
): Name[] {
  const from = namesIn("from", read, { context, notes, as: "of" });
  const to = namesIn("to", read, { context, notes, as: "of" }).filter(
    (name) => !from.some((giver) => sameName(giver, name)),
  );
  const of = namesIn("of", read, { context, notes });
  if (!BETWEEN.has(measure))
    return ofCount(read, {
      context,
      notes,
      told: of.length ? of : context.language.declension ? [...from, ...to] : from,
    });
  if (FLOWING.has(measure) && from.length) context.discourse.owner = from[0] ?? null;
  if (from.length && to.length) {
    if (measure.startsWith("trade.")) keepTrade([...from, ...to], measure, context);
    return [...from, ...to];
  }
  const { pair, partners } = context.discourse;
  const isAmong = (one: readonly Name[]) => pair.some((name) => one.some((given) => sameName(given, name)));
  const besides = (one: readonly Name[]) =>
    pair.length && !isAmong(one)
      ? []
      : partners.filter((name) => !one.some((given) => sameName(given, name))).slice(0, 1);
  const other = (one: readonly Name[]) => {
    const known = besides(one);
    return known.length || !context.language.declension ? known : besideIn(one, context);
  };
  const { owner } = context.discourse;
  if (read.binding.trigger.value === "flow" && owner && !from.length && !to.some((name) => sameName(name, owner)))
    return [owner, ...to];
  const giver =
    measure.startsWith("aid.") && from.length === 1 && !from.some((name) => name.id === context.discourse.own?.id);
  const owned = from.length + to.length === 1 ? ordersOf({ from, to, other: giver ? () => [] : other }) : null;
  if (owned?.length === 1 && measure.startsWith("trade.") && !from.length) return [];
  if (owned) {
    notes.basis.push("of: one side from the states the document is about");
    if (measure.startsWith("trade.")) keepTrade(owned, measure, context);
    return owned;
  }
  if (of.length >= 2) return of;
  if (of.length === 1)
    return measure === "trade.imports" || isGiven(of, measure, context)
      ? ordered(other(of), of, notes)
      : ordered(of, other(of), notes);
  if (isOfAll(read, context)) return [];
  const both = context.language.declension && !pair.length ? statesIn(context) : [];
  if (both.length === 2 && measure !== "trade.exports" && measure !== "trade.imports") return both;
  notes.basis.push("of: the states the document is about");
  if (measure !== "trade.exports" && measure !== "trade.imports") return giverFirst(measure, context);
  const before = tradeBefore(measure, context);
  return before.length || !context.language.declension ? before : [...context.discourse.alone];
}

/** The one state that a sentence names besides: 'China is second: trade was $3 billion, Tajik exports $1 billion'. */
function besideIn(one: readonly Name[], { sentence, discourse }: FactContext): Name[] {
  const named = sentence.nested.flatMap((state) => (state.kind === "STATE" ? discourse.names(state) : []));
  const others = named.filter((name) => !one.some((given) => sameName(given, name)));
  const [first] = others;
  return first && others.every((name) => sameName(name, first)) ? [first] : [];
}

/** 「世界の貿易額」: what is of all states is not of the two that the document is about. */
function isOfAll({ binding: { trigger } }: Read, { scanned, sentence }: FactContext): boolean {
  return scanned.of("WORLD", clauseAt(sentence, trigger.start).start, trigger.end).length > 0;
}

/** The document's two states; of aid the one whose language it speaks, where it is one of them, before the receiver. */
function giverFirst(measure: Measure, { discourse: { own, pair } }: FactContext): Name[] {
  const giver = measure.startsWith("aid.") ? pair.find((name) => own !== null && name.id === own.id) : undefined;
  return giver ? [giver, ...pair.filter((name) => name !== giver)] : [...pair];
}

/** Aid of a document that speaks for its own state goes from that to the other one named. */
function isGiven([only]: readonly Name[], measure: Measure, { discourse: { own, pair } }: FactContext): boolean {
  if (!own || !only || !measure.startsWith("aid.")) return false;
  return only.id !== own.id && pair.some((name) => name.id === own.id);
}

/** The side named, and the other of the document's two states. */
function ordersOf({ from, to, other }: Sides): Name[] {
  return from.length === 1 ? [...from, ...other(from)] : [...other(to), ...to];
}

interface Sides {
  readonly from: readonly Name[];
  readonly to: readonly Name[];
  readonly other: (one: readonly Name[]) => readonly Name[];
}

/** Whose exports or imports were told: the owner of what the text goes on to call 輸出 and 輸入. */
function keepTrade(of: readonly Name[], measure: Measure, { discourse }: FactContext): void {
  const [first, second] = of;
  if (!first || !second || measure === "trade.total") return;
  discourse.trade = measure === "trade.imports" ? [second, first] : [first, second];
  discourse.tradeBlock = discourse.blockIndex;
}

/** 「対ペルー輸出は…、輸入は…」: exports and imports of nobody named are of the trade told last. */
function tradeBefore(measure: Measure, { discourse, language }: FactContext): Name[] {
  const near = language.clauses.predicate === "last" || discourse.tradeBlock === discourse.blockIndex;
  if (near && !discourse.trade && discourse.reporter) return [discourse.reporter];
  if (!near || !discourse.trade) return [];
  const [owner, partner] = discourse.trade;
  return measure === "trade.imports" ? [partner, owner] : [owner, partner];
}

/** Kinds of amount whose words may name whose they are. */
const COUNTED = new Set(["PEOPLE", "COMPANIES", "COUNT"]);

/** Of what is counted or shared: the states its own words name ('275 Japanese firms'), those told beside it, else the document's two. */
function ofCount(
  { binding }: Read,
  { context, notes, told }: { context: FactContext; notes: Notes; told: readonly Name[] },
): Name[] {
  const value = binding.slots.get("value")?.[0];
  const inside = context.sentence.nested.filter(
    (one) =>
      one.kind === "STATE" &&
      value !== undefined &&
      COUNTED.has(value.kind) &&
      value.start <= one.start &&
      one.end <= value.end,
  );
  if (inside.length) return inside.flatMap((one) => context.discourse.names(one)).slice(0, 1);
  if (context.language.declension) return ofSentence(told, binding, { context, notes });
  if (told.length || context.language.clauses.predicate === "last") return [...told];
  if (context.discourse.pair.length) notes.basis.push("of: the states the document is about");
  return [...context.discourse.pair];
}

/** The states that a sentence names, each once. */
function statesIn({ sentence, discourse }: FactContext): Name[] {
  const states: Name[] = [];
  for (const one of sentence.nested)
    for (const name of one.kind === "STATE" ? discourse.names(one) : [])
      if (!states.some((other) => sameName(other, name))) states.push(name);
  return states;
}

/** Measures that hold between two, one of them the whole: 'China's share in the trade of Tajikistan'. */
const SHARED = new Set(["PERCENT", "RANK"]);

/** Of a share both states of its sentence; else those told beside the amount, the only one named, the document's two where none is. */
function ofSentence(
  told: readonly Name[],
  { slots, rule }: Read["binding"],
  { context, notes }: { context: FactContext; notes: Notes },
): Name[] {
  const { sentence, discourse } = context;
  const states = statesIn(context);
  const shared = SHARED.has(slots.get("value")?.[0]?.kind ?? "") && rule.gives !== "figure/change";
  if (shared && states.length === 2) return states;
  if (told.length) return [...told];
  const ours = states.length === 1 && discourse.pair.some((name) => sameName(name, states[0]!));
  if (states.length === 1 && (!ours || slots.get("value")?.[0]?.kind === "PERCENT")) return states;
  const back = sentence.nested.find((one) => one.kind === "BACK" && one.of === "state");
  if (!states.length && back) return discourse.names(back).filter(({ id }) => id !== undefined);
  if (states.length && !discourse.pair.every((name) => states.some((other) => sameName(other, name)))) return [];
  if (discourse.pair.length) notes.basis.push("of: the states the document is about");
  return [...discourse.pair];
}

function ordered(first: readonly Name[], second: readonly Name[], notes: Notes): Name[] {
  notes.basis.push("of: one side from the states the document is about");
  return [...first, ...second];
}

function labelOf(read: Read, context: FactContext): string {
  const item = read.binding.slots.get("label")?.[0];
  const { trigger } = read.binding;
  return item
    ? context.scanned.text.slice(item.start, item.end)
    : context.scanned.text.slice(trigger.start, trigger.end);
}
