import type { Page } from "./extract.ts";
import { lineText, type PageLine } from "./page-lines.ts";

/** Share of a page, at head and foot, where running heads and page numbers stand. */
const MARGIN = 0.09;
const PAGE_NUMBER =
  /^(?:p(?:age|\.)?\s*)?[-–—―－(（]?\s*[0-9０-９ivx]{1,4}(?:\s*(?:[/／]|of|из)\s*[0-9０-９]{1,4})?\s*[-–—―－)）]?(?:\s*(?:頁|ページ))?$/iu;

/** Leaves out page numbers, and lines that stand at the head or foot of several pages. */
export function withoutRunningHeads(lines: readonly PageLine[], pages: readonly Page[]): readonly PageLine[] {
  const atEdge = (line: PageLine) => {
    const extent = pages[line.page]?.extent ?? 0;
    return line.y < extent * MARGIN || line.y > extent * (1 - MARGIN);
  };
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(atEdge)) {
    const pagesWith = seen.get(mask(line)) ?? new Set();
    seen.set(mask(line), pagesWith.add(line.page));
  }
  return lines.filter((line) => {
    if (!atEdge(line)) return true;
    if (PAGE_NUMBER.test(lineText(line))) return false;
    return (seen.get(mask(line))?.size ?? 0) < Math.max(2, pages.length / 2);
  });
}

/** The words of a line with its numbers set aside. */
function mask(line: PageLine): string {
  return lineText(line).replace(/[0-9０-９]+/gu, "#");
}
