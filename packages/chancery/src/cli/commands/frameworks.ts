import { peoplePage } from "../../use/desk/pages.ts";
import { openWorld } from "../../use/desk/world.ts";
import type { Call } from "../call.ts";
import { seriesTable } from "../desk-tables.ts";
import { lookAt } from "../looking.ts";

/** chancery frameworks: dialogues, committees and their numbered rounds. */
export function run(call: Call): Promise<number> {
  return lookAt(call, peoplePage, {
    json: ({ series }) => series,
    lines: async ({ series }) => (series.length ? seriesTable(series, await openWorld(), call.session) : []),
  });
}
