import { failure, FailureError } from "../../errors/failure.ts";
import { width } from "../blocks/width.ts";

/** A line that bears words, and what stands before it on the page. */
export interface Line {
  /** Words of the line without outer spaces; inner runs of space are kept. */
  readonly text: string;
  /** Columns the words take. */
  readonly width: number;
  /** Columns of space before the words. */
  readonly indent: number;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
  /** True where a space follows the words; some programs set one at the end of a paragraph only. */
  readonly trailing: boolean;
}

/** A running number alone on its line: `3`, `- 3 -`, `– 3 –`, `1 / 2`, `Page 3 of 9`, `３頁`. */
const PAGE_NUMBER =
  /^(?:(?:page|p\.|стр\.?|страница)\s*)?[-–—―－ー(（]?\s*[0-9０-９]{1,4}\s*(?:(?:[/／]|of|из)\s*[0-9０-９]{1,4})?\s*[-–—―－ー)）]?\s*(?:頁|ページ)?$/iu;

/** More lines than these are no document. */
const MOST_LINES = 400_000;

/** The lines of a text that bear words. Page numbers are left out where the text is broken into pages. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of text.split("\n")) {
    const words = raw.trim();
    if (!words) {
      gap++;
      continue;
    }
    const indent = width(raw.slice(0, raw.indexOf(words)));
    lines.push({ text: words, width: width(words), indent, gap, trailing: /[ \u00A0]$/.test(raw) });
    gap = 0;
  }
  if (lines.length > MOST_LINES) throw new FailureError(failure("too-complex", { reason: `> ${MOST_LINES} lines` }));
  return withoutPageNumbers(lines);
}

/** A bare number is a page number only where several follow one another or its marks say so. */
function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.filter((line) => PAGE_NUMBER.test(line.text));
  if (!numbers.some(({ text, indent }) => !/^[0-9０-９]+$/.test(text) || indent > 10) && numbers.length < 2)
    return lines;
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.text) && !isYear(line.text)) {
      gap += line.gap;
      continue;
    }
    kept.push(gap ? { ...line, gap: Math.max(line.gap, gap) } : line);
    gap = 0;
  }
  return kept;
}

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text.normalize("NFKC"));
}
