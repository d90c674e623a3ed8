import type { Draft } from "../blocks/draft.ts";
import { joinLines } from "../blocks/join.ts";
import type { PageLine } from "./page-lines.ts";

/** The rows of a table that a page shows by its columns; a cell set in several lines is made whole. */
export function tableRows(lines: readonly PageLine[], table: number): readonly Draft[] {
  const columns = columnsOf(lines);
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = Array.from(columns, () => "");
    for (const { text, x } of line.cells) {
      const at = nearest(columns, x);
      cells[at] = joinLines(cells[at] ?? "", text, () => false);
    }
    const above = rows.at(-1);
    if (above && !cells[0]) cells.forEach((text, at) => (above[at] = joinLines(above[at] ?? "", text, () => false)));
    else rows.push(cells);
  }
  return rows.map((cells) => ({ kind: "row", text: "", table, cells: cells.map((text) => ({ text })) }));
}

/** Where columns begin: the cells of the line that has most. */
function columnsOf(lines: readonly PageLine[]): readonly number[] {
  const fullest = lines.reduce((best, line) => (line.cells.length > best.cells.length ? line : best));
  return fullest.cells.map((cell) => cell.x);
}

function nearest(columns: readonly number[], x: number): number {
  return columns.reduce(
    (best, column, at) => (Math.abs(column - x) < Math.abs((columns[best] ?? 0) - x) ? at : best),
    0,
  );
}
