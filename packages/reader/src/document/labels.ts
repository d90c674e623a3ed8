// Lines of chronologies: a date that stands on a line or in a cell of its own and dates what is told below or beside it.
import type { DateAnnotation } from "../annotate/annotation.ts";
import type { BlockKind } from "../text/block.ts";
import type { Annotated } from "./annotated.ts";

/** From how many such lines on a document is a chronology: one or two may be the day it was issued. */
const LEAST = 3;

/** Blocks in which a chronology tells what happened. */
const TOLD = new Set<BlockKind>(["paragraph", "item"]);

/** Blocks that hold a date of their own above what it dates. */
const ABOVE = new Set<BlockKind>(["date", "heading", "paragraph", "item"]);

/** The dates that rule the blocks of a chronology, by the index of the block they date. */
export function labelsOf(sentences: readonly Annotated[]): ReadonlyMap<number, DateAnnotation> {
  return new Map([...above(sentences), ...beside(sentences)]);
}

/** Dates on a line of their own, for the blocks below up to the next line that heads others. */
function above(sentences: readonly Annotated[]): ReadonlyMap<number, DateAnnotation> {
  const labels = new Map<number, DateAnnotation>();
  let label: DateAnnotation | null = null;
  let count = 0;
  let fresh = false;
  for (const one of sentences) {
    const { kind } = one.block;
    const date = ABOVE.has(kind) ? wholeDate(one) : null;
    if (date) [label, fresh] = [date, true];
    else if (!TOLD.has(kind)) label = null;
    else if (label) {
      labels.set(one.blockIndex, label);
      if (fresh) count++;
      fresh = false;
    }
  }
  return count >= LEAST ? labels : new Map();
}

/** Dates that fill the first cell of their rows, where several rows of a table have one. */
function beside(sentences: readonly Annotated[]): ReadonlyMap<number, DateAnnotation> {
  const tables = new Map<number, Map<number, DateAnnotation>>();
  for (const { block, blockIndex, nested } of sentences) {
    const [cell] = block.cells ?? [];
    if (!cell || block.header || block.table === undefined) continue;
    const date = nested.find(
      (one): one is DateAnnotation => one.kind === "DATE" && one.start === cell.start && one.end >= cell.end - 1,
    );
    const rows = tables.get(block.table) ?? new Map<number, DateAnnotation>();
    if (date) tables.set(block.table, rows.set(blockIndex, date));
  }
  return new Map([...tables.values()].filter(({ size }) => size >= LEAST).flatMap((rows) => [...rows]));
}

/** The date that is all a block holds. */
function wholeDate({ span, block, annotations: [date, ...others] }: Annotated): DateAnnotation | null {
  if (date?.kind !== "DATE" || others.length || date.start !== block.start || span.end !== block.end) return null;
  return date.end >= block.end - 1 ? date : null;
}
