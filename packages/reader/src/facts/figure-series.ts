// Figures told in one breath where the predicate closes its clause: what one leaves out is taken from the one before it.
import { endingAt } from "../annotate/near.ts";
import { sameName, type FactContext, type Read } from "./context.ts";
import type { FigureFact, Name } from "./fact.ts";

/** A figure with the reading it was made of. */
export interface ReadFigure {
  readonly figure: FigureFact;
  readonly read: Read;
}

/** Measures of what only one state has or does, where a document is about two. */
const ONE_SIDED = new Set<string>(["people", "companies", "count"]);

/** Fills in measure, date and parties of a sentence's figures from their neighbours and from what the document is about. */
export function inSeries(told: readonly ReadFigure[], context: FactContext): FigureFact[] {
  const sorted = told.toSorted((a, b) => startOf(a) - startOf(b));
  if (context.language.clauses.predicate !== "last") return besideEachOther(sorted, context);
  const out: FigureFact[] = [];
  for (const [place, one] of sorted.entries()) {
    const { course } = context.language.clauses;
    const neighbour = asNeighbour(one, { all: sorted, place, course });
    const measured = asListed(neighbour, { read: one.read, before: out.at(-1), context });
    const part = asPart(measured, { read: one.read, context });
    out.push(withParties(withSeries(withDate(asBalance(part, context), out), context), context));
  }
  return out.filter((figure, place) => !isRounding(figure, out.slice(0, place)));
}

/**
 * «с Перу — на 35 %», «с Чили (15 %)»: a share behind 'by' or in brackets, in a sentence that tells of growth, is one more growth;
 * «на 3 млн больше»: a sum behind 'by' is no level.
 */
function asGrowth({ figure, read }: ReadFigure, { scanned, sentence }: FactContext): FigureFact | null {
  const value = read.binding.slots.get("value")?.[0];
  if (value && endingAt(scanned, value.start - 1, "SUM.from") !== null) return { ...figure, when: null };
  if (!value || read.binding.trigger.start !== value.start) return figure;
  const by = endingAt(scanned, value.start - 1, "BY") !== null;
  const aside = scanned.text[value.start - 1] === "(";
  const growths = sentence.triggers.filter((one) => one.class === "GROWTH");
  const growth = growths.findLast((one) => one.end <= value.start) ?? (by ? growths[0] : undefined);
  if (!growth || !(by || (aside && figure.measure === "share"))) return figure;
  if (figure.measure !== "share") return figure.measure === "money" ? null : figure;
  const basis = [...figure.trace.basis, "measure: the growth told beside it"];
  return {
    ...figure,
    measure: "change",
    value: growth.value === "-" ? -figure.value : figure.value,
    trace: { ...figure.trace, basis },
  };
}

/** 「15億6000万ドルとなり、初めて15億ドルを超えた」: the mark that a sum told before has passed is no second sum. */
function isRounding({ bound, value, unit }: FigureFact, before: readonly FigureFact[]): boolean {
  if (bound !== "over" && bound !== "under") return false;
  return before.some((one) => {
    if (one.unit !== unit || one.bound !== "exact" || unit === "%") return false;
    return bound === "over"
      ? one.value >= value && one.value < value * NEAR
      : one.value <= value && value < one.value * NEAR;
  });
}

/** How far a sum may lie from the mark it has passed. */
const NEAR = 1.25;

function startOf({ figure }: ReadFigure): number {
  return figure.trace.slots["value"]?.[0]?.start ?? 0;
}

/** 「貿易額を100億ドルから150億ドルへ」: a sum from or to which the measured one moves is measured alike. */
function asNeighbour(
  { figure, read }: ReadFigure,
  { all, place, course = [] }: { all: readonly ReadFigure[]; place: number; course?: readonly string[] | undefined },
): FigureFact {
  const mark = read.binding.slots.get("value")?.[0]?.mark ?? "";
  if (figure.measure !== "money" || !course.includes(mark)) return figure;
  const beside = [all.slice(0, place).findLast(({ figure: { unit } }) => unit !== "%"), all[place + 1]];
  const other = beside.find(
    (one) => one && one.figure.unit === figure.unit && one.figure.measure.includes("."),
  )?.figure;
  if (!other) return figure;
  const basis = [...figure.trace.basis, "measure: that of the amount it is set beside"];
  return {
    ...figure,
    measure: other.measure,
    ...(other.of ? { of: other.of } : {}),
    trace: { ...figure.trace, basis },
  };
}

/** 'grew from $36 billion in 2014 to over $50 billion': the second sum is measured as the first, the first one's date is not its own. */
function besideEachOther(told: readonly ReadFigure[], context: FactContext): FigureFact[] {
  const { course } = context.language.clauses;
  const sorted = told.flatMap((one) => {
    const figure = asGrowth(one, context);
    return figure ? [{ ...one, figure: context.language.declension ? withSeries(figure, context) : figure }] : [];
  });
  return sorted.map((one, place) => {
    const figure = asNeighbour(one, { all: sorted, place, course });
    if (figure === one.figure) return figure;
    if (context.language.declension)
      return { ...figure, when: figure.when ?? context.discourse.seriesDate(figure.measure, {}) };
    const date = one.figure.trace.slots["when"]?.[0]?.start;
    const shared = sorted.some((other) => other !== one && other.figure.trace.slots["when"]?.[0]?.start === date);
    return shared ? { ...figure, when: null } : figure;
  });
}

/** Longest name of one of a list of sums, in code units. */
const LISTED = 32;

/** 「借款額は甲事業が61億円、乙事業が147億円」: sums told one after another of what each is are measured alike. */
function asListed(
  figure: FigureFact,
  { read, before, context }: { read: Read; before: FigureFact | undefined; context: FactContext },
): FigureFact {
  const { scanned, language, sentence } = context;
  const [start, end] = [figure.trace.slots["value"]?.[0]?.start ?? 0, before?.trace.slots["value"]?.[0]?.end ?? 0];
  const measured =
    before?.unit === figure.unit && (before.measure.startsWith("aid.") || before.measure.startsWith("trade."));
  if (!before || !measured || figure.measure !== "money" || read.binding.trigger.start !== start) return figure;
  const { subject, comma } = language.clauses;
  const mark = endingAt(scanned, start, "MARK");
  const between = scanned.text.slice(end, start);
  const told = sentence.triggers.some((one) => one.class !== "QUOTE" && one.start >= end && one.end <= start);
  if (!mark || !subject.includes(mark.value) || told || between.length > LISTED || !comma.includes(between[0] ?? " "))
    return figure;
  const basis = [...figure.trace.basis, "measure: that of the amount listed before it"];
  return {
    ...figure,
    measure: before.measure,
    ...(before.of ? { of: before.of } : {}),
    trace: { ...figure.trace, basis },
  };
}

/** Kinds that a sum may go to. */
const TAKERS = new Set<string>(["STATE", "REGION", "BODY"]);

/** 「内訳はペルーに500万ドル、チリに300万ドル」: the parts of a sum told before are measured as it is, each of whom it names. */
function asPart(figure: FigureFact, { read, context }: { read: Read; context: FactContext }): FigureFact {
  const { scanned, sentence, discourse } = context;
  const { sum, breakdown, blockIndex } = discourse;
  const start = figure.trace.slots["value"]?.[0]?.start ?? 0;
  if (!sum || figure.measure !== "money" || read.binding.trigger.start !== start) return figure;
  const here = scanned.of("BREAKDOWN", sentence.start, start).length > 0;
  const above = breakdown !== null && breakdown.from >= sum.block && blockIndex <= breakdown.to;
  if (!here && !above) return figure;
  const near = sentence.nested.findLast((one) => TAKERS.has(one.kind) && one.end <= start && start - one.end <= NEXT);
  const taker = near ? discourse.names(near) : (figure.of ?? []);
  const [giver] = sum.of;
  const given = giver && !sum.measure.startsWith("trade.") && !taker.some((one) => sameName(one, giver));
  const of = given && taker.length ? [giver, ...taker] : taker.length ? taker : sum.of;
  const basis = [...figure.trace.basis, "measure: that of the sum broken down"];
  return { ...figure, measure: sum.measure, ...(of.length ? { of } : {}), trace: { ...figure.trace, basis } };
}

/** Room between who gets a part and the part: a mark, a bracket, a space. */
const NEXT = 3;

/** 「貿易黒字は90億ドル」: a balance is that of the trade told before, and of its period. */
function asBalance(figure: FigureFact, { scanned, sentence, discourse }: FactContext): FigureFact {
  if (figure.measure !== "money" || !scanned.of("BALANCE", sentence.start, sentence.end).length) return figure;
  const when = figure.when ?? discourse.seriesDate("trade.total", {});
  const of = discourse.trade ?? (discourse.reporter ? [discourse.reporter] : (figure.of ?? []));
  const basis = [...figure.trace.basis, "of: those whose trade was told before"];
  return { ...figure, when, ...(of.length ? { of } : {}), trace: { ...figure.trace, basis } };
}

function withDate(figure: FigureFact, before: readonly FigureFact[]): FigureFact {
  const { when } = before.findLast((one) => one.measure !== "change") ?? { when: null };
  if (figure.when !== null || when === null || figure.measure === "change") return figure;
  const basis = [...figure.trace.basis, "when: that of the figure before it"];
  return { ...figure, when, trace: { ...figure.trace, basis } };
}

/** A share of trade is of the period whose trade was told. */
function withSeries(figure: FigureFact, { discourse }: FactContext): FigureFact {
  if ((figure.measure !== "share" && figure.measure !== "rank") || figure.when !== null) return figure;
  const when = discourse.seriesDate("trade.total", {});
  if (when === null) return figure;
  const basis = [...figure.trace.basis, "when: that of the trade told before"];
  return { ...figure, when, trace: { ...figure.trace, basis } };
}

/** Where the sentence names nobody, a figure is of the states the document is about: people and things of the other one than its own. */
function withParties(figure: FigureFact, { scanned, sentence, discourse }: FactContext): FigureFact {
  if (figure.of?.length || UNOWNED.has(figure.measure)) return figure;
  if (sentence.nested.some((one) => PLACED.has(one.kind))) return figure;
  if (scanned.of("WORLD", sentence.start, sentence.end).length > 0) return figure;
  const of = ONE_SIDED.has(figure.measure) ? otherOf(discourse.pair, discourse.own) : discourse.pair;
  if (!of.length || discourse.pair.length !== 2) return figure;
  const basis = [...figure.trace.basis, "of: the states the document is about"];
  return { ...figure, of, trace: { ...figure.trace, basis } };
}

/** Measures whose owner is never taken from the document: their order matters, or they are of whatever is compared. */
const UNOWNED = new Set<string>(["change", "rank", "trade.exports", "trade.imports"]);

const PLACED = new Set<string>(["STATE", "REGION", "CITY", "VENUE", "BODY", "BACK", "SET"]);

function otherOf(pair: readonly Name[], own: Name | null): readonly Name[] {
  return own && pair.some((name) => name.id === own.id) ? pair.filter((name) => name.id !== own.id) : pair;
}
