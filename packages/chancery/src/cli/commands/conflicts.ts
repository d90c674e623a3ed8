import { exportLine } from "../../use/export.ts";
import { conflictsPage } from "../../use/desk/pages.ts";
import type { Call } from "../call.ts";
import { conflictTable } from "../desk-tables.ts";
import { lookAt } from "../looking.ts";

/** chancery conflicts: records whose sources contradict one another. */
export function run(call: Call): Promise<number> {
  return lookAt(call, conflictsPage, {
    json: ({ records }) => records.map(exportLine),
    lines: async ({ records }) => (records.length ? conflictTable(records, call.session) : []),
  });
}
