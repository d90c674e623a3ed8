import { clean, oneLine } from "../blocks/clean.ts";
import type { Drafted } from "../blocks/draft.ts";
import { joinTitle } from "../blocks/join.ts";
import { standsAlone } from "../plain/body.ts";
import { compose, type Stretch } from "../plain/compose.ts";
import { heal, layoutOf } from "../plain/heal.ts";
import type { PdfContent } from "./extract.ts";
import { lineText, linesOf } from "./page-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { inStretches, titleOf, type PrintedStretch } from "./stretches.ts";
import { tableRows } from "./table.ts";
import { textLines } from "./text-lines.ts";

/** Reads what was taken out of a PDF: lines joined into paragraphs, headings by their type, rows by their columns. */
export function readPdf(content: PdfContent): Drafted {
  const lines = withoutRunningHeads(content.pages.flatMap(linesOf), content.pages);
  const told = textLines(lines);
  const layout = layoutOf([...told.values()], true);
  const printed = inStretches(lines);
  let tables = 0;
  const stretches = printed.map((stretch): Stretch => {
    if (stretch.role === "rows") return { rows: tableRows(stretch.lines, tables++) };
    if (stretch.role === "heading") return { texts: [headingText(stretch)], heading: true };
    return {
      texts: heal(
        stretch.lines.map((line) => told.get(line)!),
        standsAlone,
        layout,
      )
        .map(line)
        .filter(Boolean),
    };
  });
  const title = titleOf(printed);
  const { blocks, hints } = compose(stretches, { broken: true, title: title ? headingText(title) : undefined });
  return { blocks, hints: { ...hints, ...(content.lang ? { lang: content.lang } : {}) } };
}

function headingText(stretch: PrintedStretch): string {
  return line(stretch.lines.map(lineText).reduce(joinTitle));
}

function line(text: string): string {
  return oneLine(clean(text));
}
