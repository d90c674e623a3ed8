import { lineText, type PageLine } from "./page-lines.ts";

/** What consecutive lines are together: broken paragraphs, a heading in larger type, or rows of a table. */
export interface PrintedStretch {
  readonly role: "body" | "heading" | "rows";
  readonly lines: readonly PageLine[];
}

/** Type this much larger than that of most letters is a heading's. */
const LARGER = 1.12;
const LONGEST_HEADING = 160;
/** Lines further apart than this, in sizes of their type, do not belong to one heading. */
const HEADING_PITCH = 2.2;

/** Divides the lines of a document by what they are. */
export function inStretches(lines: readonly PageLine[]): readonly PrintedStretch[] {
  const size = bodySize(lines);
  const stretches: { role: PrintedStretch["role"]; lines: PageLine[] }[] = [];
  lines.forEach((line, index) => {
    const last = stretches.at(-1);
    const role = last?.role === "rows" && continues(line, last.lines) ? "rows" : roleOf(line, lines[index + 1], size);
    if (last && last.role === role && (role !== "heading" || isOneHeading(last.lines.at(-1)!, line)))
      last.lines.push(line);
    else stretches.push({ role, lines: [line] });
  });
  return stretches;
}

/** The heading in the largest type at the head of the document. */
export function titleOf(stretches: readonly PrintedStretch[]): PrintedStretch | null {
  const first = stretches.slice(0, 12).filter(({ role, lines }) => role === "heading" && lines[0]!.page === 0);
  const largest = Math.max(0, ...first.map(({ lines }) => lines[0]!.size));
  return first.find(({ lines }) => lines[0]!.size === largest) ?? null;
}

function roleOf(line: PageLine, next: PageLine | undefined, size: number): PrintedStretch["role"] {
  if (isDivided(line) && next?.page === line.page && isDivided(next)) return "rows";
  return line.size >= size * LARGER && lineText(line).length <= LONGEST_HEADING ? "heading" : "body";
}

/** True for a further row, and for a line close below one that goes on with a later cell of it. */
function continues(line: PageLine, rows: readonly PageLine[]): boolean {
  const before = rows.at(-1)!;
  if (isDivided(line)) return true;
  const close = line.page === before.page && line.y - before.y < line.size * 1.8;
  const row = rows.findLast(isDivided);
  return close && (row?.cells.slice(1).some((cell) => Math.abs(cell.x - line.x) < line.size) ?? false);
}

function isDivided(line: PageLine): boolean {
  return line.cells.length > 1;
}

function isOneHeading(before: PageLine, line: PageLine): boolean {
  return before.page === line.page && before.size === line.size && line.y - before.y < line.size * HEADING_PITCH;
}

/** The size of type that most letters have. */
function bodySize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + lineText(line).length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
