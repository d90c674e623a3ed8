import { clean, oneLine } from "../blocks/clean.ts";
import type { Drafted } from "../blocks/draft.ts";
import { standsAlone } from "./body.ts";
import { runsOf, tableRows } from "./columns.ts";
import { compose, type Stretch } from "./compose.ts";
import { heal, layoutOf } from "./heal.ts";
import { toLines } from "./lines.ts";

/** A dump of a page may begin with the name and value of its date, on the line of the first words. */
const GLUED_DATE = /^\s*(date[ \t]+\d{4}-\d{2}-\d{2})[ \t]+(?=\S)/i;

/** Reads plain text: broken lines healed, head told from body, one block a paragraph. */
export function readPlain(text: string): Drafted {
  const lines = toLines(clean(text).replace(GLUED_DATE, "$1\n\n"));
  const layout = layoutOf(lines);
  let tables = 0;
  let broken = false;
  const stretches = runsOf(lines).map((run): Stretch => {
    if (run.table) return { rows: tableRows(run.lines, tables++) };
    const healed = heal(run.lines, standsAlone, layout);
    broken ||= healed.length < run.lines.length;
    return { texts: healed.map(oneLine).filter(Boolean) };
  });
  return compose(stretches, { broken });
}
