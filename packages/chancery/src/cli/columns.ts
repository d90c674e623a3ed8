import { cut, pad, widthOf } from "./text.ts";

/** A column of a table. Where there is too little width, those with a `share` get it by share; the others keep theirs. */
export interface Column {
  readonly title: string;
  readonly share?: number;
  readonly side?: "left" | "right";
}

const GAP = 2;
const LEAST = 6;

/**
 * Lines of a table: as wide as its cells where `width` is null (a file, a pipe), else cut to fit.
 * Cells are plain text; line breaks in them become blanks.
 */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, " ").trim()));
  const titles = columns.map((column) => column.title);
  const natural = columns.map((_column, index) =>
    [titles, ...cells].reduce((most, row) => Math.max(most, widthOf(row[index] ?? "")), 0),
  );
  const widths = width === null ? natural : squeeze(columns, natural, width - GAP * (columns.length - 1));
  return [titles, ...cells].map((row) =>
    columns
      .map(({ side = "left" }, index) => {
        const cell = cut(row[index] ?? "", widths[index] ?? 0);
        return pad(cell, widths[index] ?? 0, side === "right" ? "left" : "right");
      })
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** Columns with a share divide what the others leave; one that needs less than its share leaves the rest to the others. */
function squeeze(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  const share = (index: number) => columns[index]?.share ?? 0;
  let open = widths.map((_width, index) => index).filter(share);
  let left = room - sum(widths.filter((_width, index) => !share(index)));
  while (open.length) {
    const part = left / sum(open.map(share));
    const content = open.filter((index) => (widths[index] ?? 0) <= part * share(index));
    if (!content.length) break;
    left -= sum(content.map((index) => widths[index] ?? 0));
    open = open.filter((index) => !content.includes(index));
  }
  const part = left / sum(open.map(share));
  for (const index of open) widths[index] = Math.max(LEAST, Math.floor(part * share(index)));
  return widths;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
