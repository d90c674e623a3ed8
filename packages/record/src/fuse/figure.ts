import type { FigureFact, Measure } from "@chancery/reader";
import { blockKey } from "./block.ts";
import { daysOf, isDated } from "./days.ts";
import { foldName, nameKey, nameKeys } from "./name-key.ts";
import type { Place } from "./profile.ts";

/** Measures whose numbers are small or whose subject is in the label: the same number alone says nothing. */
const LABELLED: ReadonlySet<Measure> = new Set(["money", "people", "share", "change", "rank", "count"]);
/** Measures that have a direction: the first of `of` is where it comes from. */
const DIRECTED: ReadonlySet<Measure> = new Set(["trade.exports", "trade.imports"]);

/** What is counted as it stands; two undated reports of one number speak of the same. */
const STOCK: ReadonlySet<Measure> = new Set(["companies", "people", "investment.stock"]);

/**
 * Figures of one record: same measure, unit, states, period and value, and the same label where the measure does not say
 * what is counted. A figure that names no states, or no period where it needs one, is told apart by its sentence: '2件'
 * of one paper is not '2件' of another.
 */
export function placeOfFigure(fact: FigureFact): Place {
  const { measure, unit, value } = fact;
  const days = daysOf(fact.when);
  const of = DIRECTED.has(measure) ? (fact.of ?? []).map(nameKey) : nameKeys(fact.of);
  const label = LABELLED.has(measure) ? foldName(fact.label ?? "") : null;
  const told = of.length > 0 && (isDated(days) || STOCK.has(measure)) && label !== "";
  const quote = told ? null : foldName(fact.evidence.quote);
  const block = blockKey("figure", measure, unit, value, of, days.from, days.to, label, quote);
  return { block, profile: { kind: "figure" } };
}
