// The blocks of a reading text as a page shows them: rows of one table together, and no word lost between blocks.
import type { Block } from "@chancery/reader";
import type { Unit } from "./segments.ts";

/** A block with the units that hold its words: itself, or the cells of a row. */
export interface LaidBlock {
  readonly block: Block;
  readonly units: readonly Unit[];
}

/** A block of text, or consecutive rows of one table. */
export type Laid =
  | { readonly kind: "block"; readonly laid: LaidBlock }
  | { readonly kind: "table"; readonly rows: readonly LaidBlock[] };

/** Blocks of a text in order; words that stand between blocks become paragraphs of their own. */
export function layOut(text: string, blocks: readonly Block[]): Laid[] {
  const whole = withGaps(text, blocks);
  const laid = whole.map((block, i) => ({ block, units: unitsOf(block, whole[i + 1]?.start ?? text.length) }));
  const groups: Laid[] = [];
  for (const one of laid) {
    const last = groups.at(-1);
    if (one.block.kind !== "row") groups.push({ kind: "block", laid: one });
    else if (last?.kind === "table" && last.rows[0]?.block.table === one.block.table)
      groups[groups.length - 1] = { kind: "table", rows: [...last.rows, one] };
    else groups.push({ kind: "table", rows: [one] });
  }
  return groups;
}

function unitsOf(block: Block, next: number): Unit[] {
  const spans = block.cells?.length ? block.cells : [block];
  return spans.map(({ start, end }, i) => ({ start, end, next: spans[i + 1]?.start ?? next }));
}

function withGaps(text: string, blocks: readonly Block[]): Block[] {
  const gaps: Block[] = [];
  let at = 0;
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    if (text.slice(at, start).trim()) gaps.push({ kind: "paragraph", start: at, end: start });
    at = Math.max(at, end);
  }
  return [...blocks, ...gaps].sort((a, b) => a.start - b.start);
}
