import { isUnspaced } from "../blocks/join.ts";
import type { Page, Run } from "./extract.ts";

/** A stretch of a line between wide gaps. */
export interface Cell {
  readonly text: string;
  readonly x: number;
}

/** A line of a page. Where wide gaps divide it, the parts are its cells. */
export interface PageLine {
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

/** Gaps in sizes of the type: between letters of one word, and between two columns. */
const WORD_GAP = 0.18;
const WIDE_GAP = 0.8;
const COLUMN_GAP = 2.2;
/** A page whose lines go up again more often was not written in the order of reading. */
const MOST_TURNS = 3;

/** Joins the runs of a page into lines, in the order of reading. */
export function linesOf({ runs }: Page, page: number): readonly PageLine[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const last = lines.at(-1)?.at(-1);
    if (last && onOneLine(last, run)) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  const inOrder = turns(lines) > MOST_TURNS ? sortLines(lines) : lines;
  return inOrder.map((line) => setLine(line, page)).filter((line) => line.cells.length > 0);
}

function onOneLine(before: Run, run: Run): boolean {
  const size = Math.max(before.size, run.size);
  return Math.abs(run.y - before.y) < size * 0.5 && run.x >= before.x + before.length - size * 1.5;
}

/** All words of a line. */
export function lineText({ cells }: PageLine): string {
  return cells.map((cell) => cell.text).join(" ");
}

/** How often a line stands higher than the one before. */
function turns(lines: readonly (readonly Run[])[]): number {
  return lines.filter((line, index) => index > 0 && line[0]!.y < lines[index - 1]![0]!.y - line[0]!.size * 2).length;
}

/** From head to foot; runs on one height are one line. */
function sortLines(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const runs = lines.flat().sort((a, b) => a.y - b.y || a.x - b.x);
  const sorted: Run[][] = [];
  for (const run of runs) {
    const line = sorted.at(-1);
    if (line && Math.abs(line[0]!.y - run.y) < run.size * 0.5) line.push(run);
    else sorted.push([run]);
  }
  return sorted.map((line) => line.sort((a, b) => a.x - b.x));
}

function setLine(runs: readonly Run[], page: number): PageLine {
  const cells: Cell[] = [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const gap = before ? (run.x - before.x - before.length) / run.size : Infinity;
    const cell = gap > COLUMN_GAP ? undefined : cells.pop();
    cells.push({ text: cell ? cell.text + space(cell.text, run.text, gap) + run.text : run.text, x: cell?.x ?? run.x });
  });
  return {
    cells: cells.map(({ text, x }) => ({ text: fold(text), x })).filter(({ text }) => text),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.length)),
    y: runs[0]!.y,
    size: commonSize(runs),
    page,
  };
}

function space(before: string, after: string, gap: number): string {
  if (!before || /\s$/u.test(before) || /^\s/u.test(after)) return "";
  if (isUnspaced(before.slice(-1)) && isUnspaced(after.slice(0, 1))) return gap > WIDE_GAP ? "\u3000" : "";
  return gap > WORD_GAP ? " " : "";
}

/** Forms that fonts have for vertical setting, ligatures and radicals become the letters they stand for. */
function fold(text: string): string {
  return text
    .replace(/[\u2E80-\u2FD5\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE4F]/gu, (form) => form.normalize("NFKC"))
    .trim();
}

/** The size that most letters of a line have. */
function commonSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + run.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
