// One measure over time. A point is a link to its record; where sources differ a range stands behind it; a period is as wide as
// it is long. The table below holds the same numbers.
import { Link } from "@tanstack/react-router";
import type { Curve, Point } from "chancery/wire";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { formatNumber } from "../../i18n/amount.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { figureText } from "../../parts/figure.ts";
import { whenOf } from "../../parts/summary.tsx";
import { useWidth } from "../../parts/width.ts";
import { type DayScale, dayScale, yearOfDay, yearTicks } from "../../parts/years.ts";

const HEIGHT = 220;
const EDGE = { left: 84, right: 16, top: 12, bottom: 24 };

/** Measures of which each figure is a sum by itself: no curve leads from one grant to the next. */
const SUMS: readonly string[] = ["aid.grant", "aid.loan", "money"];

interface Scales {
  readonly x: DayScale;
  readonly y: ScaleLinear<number, number>;
}

export function Chart({ curve }: { readonly curve: Curve }) {
  const { words } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>(560);
  const points = curve.points.filter(({ to }) => to !== null).sort((a, b) => middleOf(a) - middleOf(b));
  const years = {
    first: Math.min(...points.map((p) => yearOfDay(middleOf(p)))),
    last: Math.max(...points.map((p) => yearOfDay(middleOf(p)))),
  };
  const x = dayScale(years.first, years.last, [EDGE.left, width - EDGE.right]);
  const [low, high] = [Math.min(0, ...points.map((p) => p.low)), Math.max(...points.map((p) => p.high))];
  const y = scaleLinear([low, high], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  return (
    <div ref={box} className="chart-box">
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="group"
        aria-label={words.figures.chart(words.measures[curve.measure], points.length)}
      >
        <Grid x={x} y={y} years={years} width={width} />
        {SUMS.includes(curve.measure) ? (
          <Stems points={points} scales={{ x, y }} />
        ) : (
          <Lines points={points} scales={{ x, y }} />
        )}
        {points.map((point) => (
          <Dot key={point.record.id} point={point} scales={{ x, y }} />
        ))}
      </svg>
    </div>
  );
}

interface MarksProps {
  readonly points: readonly Point[];
  readonly scales: Scales;
}

/** Only what is told of periods of one length is joined: half a year does not carry on a year. */
function Lines({ points, scales: { x, y } }: MarksProps) {
  const lengths = [...new Set(points.map(lengthOf))];
  return lengths.map((length) => {
    const path = line<Point>(
      (point) => x(middleOf(point)),
      (point) => y(point.value),
    )(points.filter((point) => lengthOf(point) === length));
    return <path key={length} className="chart-line" d={path ?? ""} aria-hidden="true" />;
  });
}

/** Months of a period, roughly; 0 for a day. */
function lengthOf({ from, to }: Point): number {
  return from === null || to === null ? -1 : Math.round((to - from) / 30.44);
}

/** Sums that were given once each, from nothing up. */
function Stems({ points, scales: { x, y } }: MarksProps) {
  return points.map((point) => (
    <line
      key={point.record.id}
      className="chart-stem"
      x1={x(middleOf(point))}
      x2={x(middleOf(point))}
      y1={y(0)}
      y2={y(point.value)}
    />
  ));
}

/** Middle of the period, or the end that is known. */
function middleOf({ from, to }: Point): number {
  return Math.round(((from ?? to ?? 0) + (to ?? from ?? 0)) / 2);
}

interface GridProps extends Scales {
  readonly years: { readonly first: number; readonly last: number };
  readonly width: number;
}

function Grid({ x, y, years, width }: GridProps) {
  const { language } = useLanguage();
  return (
    <g aria-hidden="true">
      {y.ticks(4).map((value) => (
        <g key={value} transform={`translate(0 ${y(value)})`}>
          <line className="chart-grid" x1={EDGE.left} x2={width - EDGE.right} />
          <text className="chart-text" x={EDGE.left - 8} y={4} textAnchor="end">
            {formatNumber(value, language)}
          </text>
        </g>
      ))}
      {yearTicks(years.first, years.last, width - EDGE.left - EDGE.right).map(({ year, day }) => (
        <text key={year} className="chart-text" x={x(day)} y={HEIGHT - 6}>
          {year}
        </text>
      ))}
    </g>
  );
}

function Dot({ point, scales: { x, y } }: { readonly point: Point; readonly scales: Scales }) {
  const { words, language } = useLanguage();
  const { body, sources } = point.record;
  if (body.kind !== "figure") return null;
  const value = `${formatWhen(whenOf(body), language) ?? words.undated}: ${figureText(body, words, language)}`;
  const publishers = [...new Set(sources.map(({ publisher, title, path }) => publisher ?? title ?? path))];
  const told = `${value}, ${words.timeline.sources(sources.length)}: ${publishers.join(words.between)}`;
  const at = x(middleOf(point));
  return (
    <Link to="/records/$id" params={{ id: point.record.id }} className="chart-point" aria-label={told} preload={false}>
      {point.low < point.high && <line className="chart-range" x1={at} x2={at} y1={y(point.low)} y2={y(point.high)} />}
      <circle cx={at} cy={y(point.value)} r={4} />
      <circle className="chart-reach" cx={at} cy={y(point.value)} r={12}>
        <title>{told}</title>
      </circle>
    </Link>
  );
}
