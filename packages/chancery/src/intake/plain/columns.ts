import type { Draft } from "../blocks/draft.ts";
import { oneLine } from "../blocks/clean.ts";
import type { Line } from "./lines.ts";

/** Lines of a text that belong together: prose to be healed, or a table by its tabs, bars or wide gaps. */
export interface LineRun {
  readonly lines: readonly Line[];
  readonly table: boolean;
}

/** Divides lines into prose and tables: a table has two rows or more with as many cells, close to one another. */
export function runsOf(lines: readonly Line[]): readonly LineRun[] {
  const runs: { lines: Line[]; table: boolean }[] = [];
  lines.forEach((line, index) => {
    const cells = cellsOf(line.text).length;
    const beside = [lines[index - 1], index + 1 < lines.length ? lines[index + 1] : undefined];
    const gaps = [line.gap, lines[index + 1]?.gap ?? 0];
    const table =
      cells > 1 && beside.some((near, at) => near && (gaps[at] ?? 0) <= 1 && cellsOf(near.text).length === cells);
    const last = runs.at(-1);
    const first = last?.lines[0];
    const goesOn = last?.table === table && (!table || (first !== undefined && cellsOf(first.text).length === cells));
    if (last && goesOn) last.lines.push(line);
    else runs.push({ lines: [line], table });
  });
  return runs;
}

/** The rows of a table in a text; a line of dashes is none, but makes the row above it a head. */
export function tableRows(lines: readonly Line[], table: number): readonly Draft[] {
  const rows = lines.map((line) => cellsOf(line.text));
  return rows.flatMap((cells, index): readonly Draft[] => {
    if (isRule(cells)) return [];
    const header = index === 0 && isRule(rows[1] ?? []);
    const row: Draft = { kind: "row", text: "", table, cells: cells.map((text) => ({ text: oneLine(text) })) };
    return [header ? { ...row, header } : row];
  });
}

function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^[:\s=-]+$/.test(cell));
}

/** The cells of a line; one where nothing divides it. */
function cellsOf(text: string): readonly string[] {
  if (text.includes("\t")) return text.split("\t");
  const bars = text.replace(/^\||\|$/g, "").split(/\s*[|｜]\s*/u);
  if (bars.length > 1) return bars;
  return text.split(/[ \u00A0]{3,}|\u3000{3,}/u);
}
