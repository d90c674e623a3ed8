import type { Block, SourceText, Span } from "@chancery/reader";
import type { Draft, DraftCell } from "./draft.ts";

/** Between cells of a row. */
const CELL_BREAK = "\t";

/** Lays drafts out as one immutable text: a blank line between blocks, none inside a list or a table. */
export function assemble(drafts: readonly Draft[]): SourceText {
  const placed = new Map<DraftCell, Span>();
  const blocks: Block[] = [];
  let text = "";
  drafts.forEach((draft, index) => {
    if (index > 0) text += sameGroup(drafts[index - 1] as Draft, draft) ? "\n" : "\n\n";
    const start = text.length;
    const cells = draft.cells && placeCells(draft.cells, start, placed);
    text += draft.cells ? rowText(draft.cells) : draft.text;
    blocks.push(block(draft, { start, end: text.length }, cells));
  });
  return { text, blocks };
}

/** The text of a row: its own cells, a tab between them. */
export function rowText(cells: readonly DraftCell[]): string {
  return ownCells(cells)
    .map((cell) => cell.text)
    .join(CELL_BREAK);
}

function block(draft: Draft, span: Span, cells: readonly Span[] | undefined): Block {
  const { kind, level, header, table } = draft;
  return {
    ...span,
    kind,
    ...(level === undefined ? {} : { level }),
    ...(cells ? { cells } : {}),
    ...(header ? { header } : {}),
    ...(table === undefined ? {} : { table }),
  };
}

function ownCells(cells: readonly DraftCell[]): readonly DraftCell[] {
  return cells.filter((cell) => !cell.of);
}

function placeCells(cells: readonly DraftCell[], start: number, placed: Map<DraftCell, Span>): readonly Span[] {
  let at = start;
  let end = start;
  return cells.map((cell) => {
    if (cell.of) return placed.get(cell.of) ?? { start: end, end };
    end = at + cell.text.length;
    const span = { start: at, end };
    placed.set(cell, span);
    at = end + CELL_BREAK.length;
    return span;
  });
}

function sameGroup(before: Draft, after: Draft): boolean {
  if (after.kind === "row") return after.table === before.table;
  return after.kind === "item" && before.kind === "item";
}
