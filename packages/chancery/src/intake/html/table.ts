import { COVERED, type Draft, type DraftCell } from "../blocks/draft.ts";
import { attribute, childElements, elementsOf, type Element } from "./tree.ts";

/** Wider or longer spans than these are mistakes or traps. */
const MOST_COLUMNS = 60;
const MOST_ROWS_SPANNED = 1000;
/** A cell with more words than this is a part of a page, not a datum. */
const LONGEST_CELL = 600;

interface Grid {
  readonly rows: readonly (readonly DraftCell[])[];
  readonly headers: readonly boolean[];
}

/** The rows of a table, wherever its sections put them; rows of tables inside it are not its own. */
export function rowsOf(table: Element): readonly Element[] {
  return childElements(table).flatMap((child) =>
    child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  );
}

/** True for a table that only lays out a page: parts of a page in its cells, or one cell a row. */
export function isLayout(table: Element, words: (element: Element) => number): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => cellsOf(row));
  if (attribute(table, "role") === "presentation") return true;
  if (
    cells.some(
      (cell) =>
        words(cell) > LONGEST_CELL || elementsOf(cell).some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName)),
    )
  )
    return true;
  return !rows.some((row) => cellsOf(row).length > 1);
}

/** The drafts of a table: its caption, then its rows. `cellText` reads one cell on one line. */
export function tableDrafts(table: Element, index: number, cellText: (cell: Element) => string): readonly Draft[] {
  const caption = childElements(table).find((child) => child.tagName === "caption");
  const captionText = caption ? cellText(caption) : "";
  const { rows, headers } = gridOf(table, cellText);
  const drafts = rows.map((cells, at): Draft => rowDraft(cells, headers[at] ?? false, index));
  const named = captionText ? [{ kind: "caption", text: captionText, table: index } satisfies Draft] : [];
  return [...named, ...drafts.filter((draft) => draft.kind === "caption" || draft.cells?.some((cell) => cell.text))];
}

/** A row of one cell over all columns names the table, or the part of it that follows. */
function rowDraft(cells: readonly DraftCell[], header: boolean, table: number): Draft {
  const [sole, ...others] = cells;
  if (sole && others.length && !sole.of && others.every(({ of }) => of === sole || of === COVERED)) {
    return { kind: "caption", text: sole.text, table };
  }
  return { kind: "row", text: "", cells, table, ...(header ? { header } : {}) };
}

function gridOf(table: Element, cellText: (cell: Element) => string): Grid {
  const rows: DraftCell[][] = [];
  const headers: boolean[] = [];
  const below = new Map<number, { cell: DraftCell; left: number }>();
  for (const row of rowsOf(table)) {
    const cells: DraftCell[] = [];
    for (const element of cellsOf(row)) {
      fillFromAbove(cells, below);
      if (cells.length >= MOST_COLUMNS) break;
      place(element, { text: cellText(element) }, cells, below);
    }
    fillFromAbove(cells, below);
    rows.push(cells);
    headers.push(isHeader(row));
  }
  return { rows, headers };
}

function place(
  element: Element,
  cell: DraftCell,
  cells: DraftCell[],
  below: Map<number, { cell: DraftCell; left: number }>,
): void {
  const columns = span(element, "colspan", MOST_COLUMNS - cells.length);
  const rows = span(element, "rowspan", MOST_ROWS_SPANNED);
  // A head rules all columns it covers; a datum stands for one.
  const heads = element.tagName === "th" || isHeader(element.parentNode as Element);
  for (let column = 0; column < columns; column++) {
    const of = column > 0 && !heads ? COVERED : cell;
    if (rows > 1) below.set(cells.length, { cell: of, left: rows - 1 });
    cells.push(column === 0 ? cell : { text: "", of });
  }
}

/** Columns that a cell of an earlier row still covers point to that cell. */
function fillFromAbove(cells: DraftCell[], below: Map<number, { cell: DraftCell; left: number }>): void {
  for (let above = below.get(cells.length); above && above.left > 0; above = below.get(cells.length)) {
    above.left--;
    cells.push({ text: "", of: above.cell });
  }
}

function isHeader(row: Element): boolean {
  const cells = cellsOf(row);
  const inHead = row.parentNode !== null && "tagName" in row.parentNode && row.parentNode.tagName === "thead";
  return cells.length > 0 && (inHead || cells.every((cell) => cell.tagName === "th"));
}

function cellsOf(row: Element): readonly Element[] {
  return childElements(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function span(cell: Element, name: string, most: number): number {
  return Math.max(1, Math.min(most, Number.parseInt(attribute(cell, name), 10) || 1));
}
