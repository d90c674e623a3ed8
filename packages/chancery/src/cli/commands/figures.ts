import { exportLine } from "../../use/export.ts";
import { figuresPage } from "../../use/desk/pages.ts";
import type { Call } from "../call.ts";
import { figureTable, noticeLines } from "../desk-tables.ts";
import { lookAt } from "../looking.ts";

/** chancery figures: each measure as a series, with what differs and totals that their parts do not come to. */
export function run(call: Call): Promise<number> {
  return lookAt(call, figuresPage, {
    json: ({ curves, notices }) => ({
      series: curves.map(({ measure, unit, of, points }) => ({
        measure,
        unit,
        of,
        points: points.map(({ record }) => exportLine(record)),
      })),
      notices,
    }),
    lines: async ({ curves, notices }) =>
      curves.length ? [...figureTable(curves, call.session), ...noticeLines(notices, call.session)] : [],
  });
}
