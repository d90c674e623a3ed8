import type { Draft, DraftCell } from "./draft.ts";

/** A year or fiscal year heads a column as words do. */
const YEAR = /^\D{0,4}(?:1[89]|20)\d\d\D{0,5}$/u;
const DIGIT = /[0-9０-９]/u;
const MOST = 0.6;

/** Marks the first row of a table as its head where the page forgot to: words above columns of dates and numbers. */
export function withHeads(blocks: readonly Draft[]): readonly Draft[] {
  return blocks.map((block, index) => {
    if (block.kind !== "row" || block.header || isRowOf(blocks[index - 1], block.table)) return block;
    return isHead(block.cells ?? [], rowsBelow(blocks, index)) ? { ...block, header: true } : block;
  });
}

function rowsBelow(blocks: readonly Draft[], index: number): readonly (readonly DraftCell[])[] {
  const { table } = blocks[index]!;
  const rows: (readonly DraftCell[])[] = [];
  for (let at = index + 1; isRowOf(blocks[at], table); at++) rows.push(blocks[at]!.cells ?? []);
  return rows;
}

function isRowOf(block: Draft | undefined, table: number | undefined): boolean {
  return block?.kind === "row" && block.table === table;
}

function isHead(cells: readonly DraftCell[], below: readonly (readonly DraftCell[])[]): boolean {
  if (below.length === 0 || !cells.every(({ text }) => !DIGIT.test(text) || YEAR.test(text))) return false;
  // Two columns without a date in the first are labels and values: their first row is one of them.
  const columns = cells.length === 2 ? [0] : cells.keys();
  return [...columns].some(
    (column) => below.filter((row) => DIGIT.test(row[column]?.text ?? "")).length >= below.length * MOST,
  );
}
