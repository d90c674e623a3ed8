import { lineText, type PageLine } from "./page-lines.ts";
import type { Line } from "../plain/lines.ts";

/** A gap this much wider than most parts paragraphs. */
const WIDER = 1.4;
/** Where this share of lines begins, a column of the page has its margin. */
const COMMON = 0.15;
/** A margin this near to the right of another is an indent, in sizes of the type. */
const INDENT = 8;

/** Says of printed lines what is said of lines of text: width and indent in columns, blank lines before. */
export function textLines(lines: readonly PageLine[]): ReadonlyMap<PageLine, Line> {
  const margins = marginsOf(lines);
  const pitch = pitchOf(lines);
  const told = new Map<PageLine, Line>();
  lines.forEach((line, index) => {
    const column = line.size / 2;
    const margin = margins.findLast((x) => x <= line.x + column) ?? line.x;
    told.set(line, {
      text: lineText(line),
      width: Math.round((line.right - margin) / column),
      indent: Math.max(0, Math.round((line.x - margin) / column)),
      gap: gapBefore(line, lines[index - 1], pitch),
      trailing: false,
    });
  });
  return told;
}

function gapBefore(line: PageLine, before: PageLine | undefined, pitch: number): number {
  if (!before) return 0;
  const step = line.y - before.y;
  return before.page !== line.page || step < 0 || step > pitch * WIDER ? 1 : 0;
}

/** The usual distance of two lines. */
function pitchOf(lines: readonly PageLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && before.page === line.page && line.y > before.y ? [line.y - before.y] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 0;
}

function marginsOf(lines: readonly PageLine[]): readonly number[] {
  const starts = new Map<number, number>();
  for (const line of lines) starts.set(Math.round(line.x), (starts.get(Math.round(line.x)) ?? 0) + 1);
  const common = [...starts]
    .filter(([, count]) => count >= lines.length * COMMON)
    .map(([x]) => x)
    .sort((a, b) => a - b);
  const size = lines[0]?.size ?? 0;
  return common.filter((x, index) => index === 0 || x - (common[index - 1] ?? 0) > size * INDENT);
}
