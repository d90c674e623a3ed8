// Lists of visitors: 「往訪」 on a line of its own, below it lines of a date and a name.
import type { PersonAnnotation } from "../annotate/annotation.ts";
import type { FactContext } from "../facts/context.ts";
import type { EventFact, Fact } from "../facts/fact.ts";
import type { TableTools } from "../facts/table.ts";
import { destination, visitOf } from "../facts/visit-table.ts";

/** Longest line that tells where the visits below it went, in code units. */
const HEAD = 30;

/** Most code units between a date and the name it stands before. */
const GAP = 2;

/** Visits that a line lists; takes in the lines that tell where those below them went. */
export function visitLine(context: FactContext, told: readonly Fact[], tools: TableTools): EventFact[] {
  const { discourse, sentence } = context;
  const { block, items } = sentence;
  if (block.kind === "row" || block.kind === "title") return [];
  const [first, second, ...others] = items;
  const date = first?.parts[0];
  if (first && date?.kind === "DATE" && second?.kind === "PERSON") {
    const place = discourse.visitors;
    if (!place || first.start !== sentence.start || second.start - first.close > GAP || told.some(isVisit)) return [];
    const named = [second, ...others].flatMap((item) => item.parts);
    const people = named.filter((part): part is PersonAnnotation => part.kind === "PERSON");
    return people.map((person) => visitOf(person, { date, place, span: sentence, tools }));
  }
  if (block.kind === "heading" || isHead(context)) discourse.visitors = destination(block, tools);
  return [];
}

/** True for a short line that is no sentence and names nobody and no day. */
function isHead({ language, scanned, sentence: { block, items } }: FactContext): boolean {
  if (block.end - block.start > HEAD || language.sentenceEnds.includes(scanned.text[block.end - 1] ?? "")) return false;
  return !items.some(({ kind }) => kind === "DATE" || kind === "PERSON");
}

function isVisit(fact: Fact): boolean {
  return fact.kind === "event" && fact.type === "visit";
}
