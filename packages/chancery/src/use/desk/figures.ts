// Figures by measure: the same thing measured of the same states in the same unit is one curve.
import type { Measure } from "@chancery/reader";
import type { RecordBody, RecordView } from "@chancery/record";
import type { Line } from "./ledger.ts";

export interface Point {
  readonly record: RecordView;
  /** First and last day of the period, as day numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly value: number;
  /** Least and greatest that any source says. */
  readonly low: number;
  readonly high: number;
}

export interface Curve {
  readonly key: string;
  readonly measure: Measure;
  readonly unit: string | null;
  /** What it is of in the words of a source, where the measure alone does not say. */
  readonly label?: string;
  /** Ids, or names where there are none; of exports and imports in the order of the flow. */
  readonly of: readonly { readonly name: string; readonly id?: string }[];
  /** Oldest first; those without a date at the end. */
  readonly points: readonly Point[];
}

/** A total that is not the sum of the exports and imports told for the same period. */
export interface Notice {
  readonly total: string;
  readonly parts: readonly [string, string];
  readonly sum: number;
  readonly value: number;
  readonly unit: string | null;
  readonly when: string | null;
}

type FigureBody = Extract<RecordBody, { kind: "figure" }>;

/** Measures in the order in which they are looked at. */
const ORDER: readonly Measure[] = [
  "trade.total",
  "trade.exports",
  "trade.imports",
  "investment.flow",
  "investment.stock",
  "aid.grant",
  "aid.loan",
  "companies",
  "people",
  "share",
  "change",
  "rank",
  "money",
  "count",
];
const DIRECTED: readonly Measure[] = ["trade.exports", "trade.imports"];

/** Measures that say how much, not of what: a share of exports and one of rice are no curve. */
const BARE: readonly Measure[] = ["share", "change", "rank", "money", "count", "people"];

/** Measures that stand for a relationship as a whole; the first of them are shown as its headline. */
const HEADLINE: readonly Measure[] = ["trade.total", "trade.exports", "trade.imports", "investment.stock", "companies"];

/** All curves, in the order in which they are looked at. */
export function curvesOf(lines: readonly Line[]): Curve[] {
  const curves = new Map<string, Curve & { points: Point[] }>();
  for (const line of lines) {
    const { body } = line.record;
    if (body.kind !== "figure") continue;
    const key = keyOf(body);
    const curve = curves.get(key) ?? { key, ...measured(body), points: [] };
    curve.points.push(pointOf(line, body));
    curves.set(key, curve);
  }
  return [...curves.values()].sort(
    (a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure) || b.points.length - a.points.length,
  );
}

/** The curves that tell of the relationship as a whole, at most `most`. */
export function headlines(curves: readonly Curve[], most: number): Curve[] {
  return curves
    .filter(({ measure, points }) => HEADLINE.includes(measure) && points.some(({ to }) => to !== null))
    .slice(0, most);
}

function inOrder({ measure, of = [] }: FigureBody) {
  return DIRECTED.includes(measure) ? of : of.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function measured(body: FigureBody): Pick<Curve, "measure" | "unit" | "of" | "label"> {
  const { measure, unit, label } = body;
  return { measure, unit, of: inOrder(body), ...(BARE.includes(measure) && label !== undefined ? { label } : {}) };
}

function keyOf(body: FigureBody): string {
  const { measure, unit, of, label = "" } = measured(body);
  return [measure, unit ?? "", ...of.map(idOf), label.normalize("NFKC").toLowerCase()].join(" ");
}

function idOf({ id, name }: { readonly id?: string; readonly name: string }): string {
  return id ?? name;
}

function pointOf({ record, from, to }: Line, { value }: FigureBody): Point {
  const told = record.conflicts
    .filter(({ field }) => field === "value")
    .flatMap(({ values }) => values.flatMap((one) => (typeof one.value === "number" ? one.value : [])));
  return { record, from, to, value, low: Math.min(value, ...told), high: Math.max(value, ...told) };
}

/** How far a sum of rounded numbers may lie from a rounded total. */
const TOLERANCE = 0.05;

/** Totals that do not agree with what their parts come to. */
export function noticesOf(curves: readonly Curve[]): Notice[] {
  const points = (measure: Measure) => curves.filter((curve) => curve.measure === measure);
  return points("trade.total").flatMap((curve) =>
    curve.points.flatMap((total) => {
      const parts = [points("trade.exports"), points("trade.imports")].map((some) => partOf(some, curve, total));
      const [exports, imports] = parts;
      if (!exports || !imports || exports.value < 0) return [];
      const sum = exports.value + imports.value;
      if (Math.abs(sum - total.value) <= TOLERANCE * Math.abs(total.value)) return [];
      const when = total.record.body.kind === "figure" ? total.record.body.when : null;
      const ids = [exports.record.id, imports.record.id] as const;
      return [{ total: total.record.id, parts: ids, sum, value: total.value, unit: curve.unit, when }];
    }),
  );
}

/** The part that is told in the total's own order of states, for its own period and in its unit. */
function partOf(curves: readonly Curve[], { of, unit }: Curve, total: Point): Point | undefined {
  const sides = of.map(idOf).sort().join();
  const fitting = curves.filter((curve) => curve.unit === unit && curve.of.map(idOf).sort().join() === sides);
  const [first] = fitting.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return first?.points.find(({ from, to }) => from === total.from && to === total.to && from !== null);
}
