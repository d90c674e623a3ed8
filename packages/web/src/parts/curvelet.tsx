import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Point } from "chancery/wire";
import "./curvelet.css";

const WIDTH = 160;
const HEIGHT = 36;
const EDGE = 4;

/** A curve of a few points, to be seen at a glance: the value, and where sources differ the range. Numbers stand beside. */
export function Curvelet({ points }: { readonly points: readonly Point[] }) {
  const days = points.map(dayOf);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, Math.max(...points.map(({ high }) => high))], [HEIGHT - EDGE, EDGE]);
  const path = line<Point>(
    (point) => x(dayOf(point)),
    (point) => y(point.value),
  )(points);
  return (
    <svg className="curvelet" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="curvelet-base" x1={0} x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      <path d={path ?? ""} />
      {points.map((point) => (
        <g key={point.record.id}>
          {point.low < point.high && (
            <line x1={x(dayOf(point))} x2={x(dayOf(point))} y1={y(point.low)} y2={y(point.high)} />
          )}
          <circle cx={x(dayOf(point))} cy={y(point.value)} r={2.25} />
        </g>
      ))}
    </svg>
  );
}

/** Middle of the period, or the end that is known. */
function dayOf({ from, to }: Point): number {
  return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}
