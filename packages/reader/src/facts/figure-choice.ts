// Which of a sentence's amounts are figures, and by which of the readings around each.
import type { Binding } from "../grammar/match.ts";
import type { Span } from "../text/span.ts";
import { isSized } from "../values/index.ts";
import type { FactContext, Read } from "./context.ts";
import type { FigureFact } from "./fact.ts";
import { inSeries } from "./figure-series.ts";
import { figureOf } from "./figure.ts";
import { isParted, isSpent, isSupposed } from "./told-middle.ts";

/** Counts that only describe: five states, three times. */
const DESCRIBING = new Set(["countries", "times"]);

/** How many of a thing are worth counting. */
const FEW = 3;

function isDescription({ measure, value, unit }: FigureFact): boolean {
  if (measure === "people") return value < FEW;
  if (measure !== "count") return false;
  return unit === null || DESCRIBING.has(unit) || (value < FEW && !isSized(unit));
}

/** Counts that only describe, and places of a list that head what stands there (「1位は電気機器で」). */
function isPlain(figure: FigureFact, { binding }: Read, { language: { clauses } }: FactContext): boolean {
  if (isDescription(figure)) return true;
  const mark = binding.slots.get("value")?.[0]?.mark ?? "";
  return (
    figure.measure === "rank" && clauses.predicate === "last" && [...clauses.topic, ...clauses.subject].includes(mark)
  );
}

/** Each amount is read once: by the binding whose trigger stands nearest to it. */
export function figures(reads: readonly Read[], context: FactContext): FigureFact[] {
  const candidates = reads.filter((read) => read.binding.rule.gives.startsWith("figure/") && !isParted(read, context));
  const taken = new Map<number, Read>();
  for (const read of candidates) {
    const value = read.binding.slots.get("value")?.[0];
    if (!value) continue;
    const other = taken.get(value.start);
    if (isSupposed(read, context) || isSpent(read, { reads: candidates, context }) || isGloss(read, value, context))
      continue;
    if (needsState(read.binding) && !isInternational(context)) continue;
    if (!other || nearer(read.binding, other.binding)) taken.set(value.start, read);
  }
  const told = [...taken.values()].flatMap((read) => {
    const figure = figureOf(read, context);
    return figure && !isPlain(figure, read, context) ? [{ figure, read }] : [];
  });
  return inSeries(told, context);
}

/** 「対中輸出(中国の対日輸入)は」: what a bracket says that is closed before the amount only glosses the word before it. */
function isGloss({ binding: { trigger } }: Read, { start }: Span, { scanned, sentence }: FactContext): boolean {
  if (sentence.joins || start < trigger.end) return false;
  const between = scanned.text.slice(trigger.end, start);
  return /^[^(（]*[)）]/.test(between);
}

/** True where the document speaks of states, or this sentence of one, be it by an adjective within an amount. */
function isInternational({ discourse, sentence, language }: FactContext): boolean {
  if (discourse.isInternational(sentence)) return true;
  return language.clauses.predicate === "middle" && sentence.nested.some((one) => one.kind === "STATE");
}

/** A word that says what is measured comes before the amount that starts its own rule. */
function nearer(a: Binding, b: Binding): boolean {
  if (isBare(a) !== isBare(b)) return isBare(b);
  return distance(a) < distance(b);
}

/** In a text that hardly names a state an amount or a growth of nothing in particular tells nothing. */
function needsState(binding: Binding): boolean {
  const unnamed = binding.trigger.value === "aid" && !binding.slots.has("from") && !binding.slots.has("to");
  return unnamed || isBare(binding) || binding.rule.gives === "figure/change";
}

/** An amount told by nothing but its unit: 60%, 5 million. */
function isBare({ trigger, slots }: Binding): boolean {
  return trigger.start === slots.get("value")?.[0]?.start;
}

function distance({ trigger, slots }: Binding): number {
  const value = slots.get("value")?.[0];
  if (!value) return Infinity;
  return value.start >= trigger.end ? value.start - trigger.end : Math.max(0, trigger.start - value.end);
}
