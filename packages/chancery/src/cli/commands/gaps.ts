import { gapsPage } from "../../use/desk/gaps.ts";
import { openWorld } from "../../use/desk/world.ts";
import type { Call } from "../call.ts";
import { seriesTable, yearTable } from "../desk-tables.ts";
import { lookAt } from "../looking.ts";

/** chancery gaps: rounds and years that the record should hold and does not. */
export function run(call: Call): Promise<number> {
  return lookAt(call, gapsPage, {
    json: ({ series, years }) => ({
      rounds: series.map(({ framework, rounds }) => ({
        framework,
        missing: rounds.filter(({ record }) => record === null).map(({ number }) => number),
      })),
      years: years.map(({ curve: { measure, unit, of }, years: missing }) => ({ measure, unit, of, missing })),
    }),
    lines: async ({ series, years }) => [
      ...(series.length ? seriesTable(series, await openWorld(), call.session) : []),
      ...(series.length && years.length ? [""] : []),
      ...(years.length ? yearTable(years, call.session) : []),
    ],
  });
}
