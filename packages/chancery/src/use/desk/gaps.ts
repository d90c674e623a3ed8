// What a record should hold and does not: rounds that are numbered around but told nowhere, years missing from a yearly series.
import type { Store } from "@chancery/record";
import type { Answer } from "../answer.ts";
import { type Curve, curvesOf } from "./figures.ts";
import { page, type Sided, type SidesQuery } from "./pages.ts";
import { type Series, seriesOf } from "./rounds.ts";

/** Years that lie between those told of a yearly series. */
export interface MissingYears {
  readonly curve: Curve;
  readonly years: readonly string[];
}

export interface GapsPage extends Sided {
  /** Series of numbered meetings with rounds that no document tells of. */
  readonly series: readonly Series[];
  readonly years: readonly MissingYears[];
}

/** From how many years told on a figure is a yearly series. */
const YEARLY = 3;

/** Rounds and years that are missing from the record. `date-invalid`. */
export function gapsPage(store: Store, query: SidesQuery): Promise<Answer<GapsPage>> {
  return page(store, query, ({ among }) => ({
    series: seriesOf(among).filter(({ missing }) => missing > 0),
    years: missingYears(curvesOf(among)),
  }));
}

/** Series told year by year, with the years between the first and the last that nobody tells. */
export function missingYears(curves: readonly Curve[]): MissingYears[] {
  return curves.flatMap((curve) => {
    const told = new Set(
      curve.points.flatMap(({ record: { body } }) => yearOf("when" in body ? body.when : null) ?? []),
    );
    if (told.size < YEARLY) return [];
    const [first, last] = [Math.min(...told), Math.max(...told)];
    const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
      (year) => !told.has(year),
    );
    return years.length ? [{ curve, years: years.map(String) }] : [];
  });
}

/** The year of a whole calendar year; null for anything finer or longer. */
function yearOf(when: string | null): number | null {
  return when !== null && /^\d{4}$/.test(when) ? Number(when) : null;
}
