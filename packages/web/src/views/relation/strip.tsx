// Contacts from the first year to the last, a row a kind: rhythm and gaps at a glance. Behind it the same as a table, for those
// who do not see it or want the numbers.
import { useNavigate } from "@tanstack/react-router";
import type { EventType } from "@chancery/reader";
import { dayNumber } from "@chancery/reader/values";
import type { Mark, RelationAnswer } from "chancery/wire";
import type { MouseEvent } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatYear } from "../../i18n/when.ts";
import { useWidth } from "../../parts/width.ts";
import { type DayScale, dayScale, yearOfDay, yearTicks } from "../../parts/years.ts";
import { dayOf } from "./day.ts";
import { StripTable } from "./strip-table.tsx";

/** Height of a row; where there is no room for its name beside it, the name stands above. */
const ROW = { beside: 22, above: 34 };
const MARK = 14;
const AXIS = 24;

export interface Span {
  readonly first: number;
  readonly last: number;
}

export function Strip({ answer }: { readonly answer: RelationAnswer }) {
  const { words, language } = useLanguage();
  const { marks, quiet, today } = answer;
  if (!marks.length) return null;
  const years = { first: Math.min(...marks.map(({ from }) => yearOfDay(from))), last: yearOfDay(dayOf(today) ?? 0) };
  const types = typesIn(marks);
  const text = (year: number) => formatYear(year, language);
  return (
    <section className="relation-part strip">
      <h2>{words.relation.strip}</h2>
      <p className="relation-none">
        {words.relation.stripSummary(marks.length, text(years.first), text(years.last), quiet.length)}
      </p>
      <Drawing marks={marks} quiet={quiet} years={years} types={types} />
      <details>
        <summary>{words.relation.asTable}</summary>
        <StripTable marks={marks} years={years} types={types} sides={answer.sides.map(({ id }) => id)} />
      </details>
    </section>
  );
}

const ORDER: readonly EventType[] = [
  "visit",
  "meeting",
  "call",
  "agreement",
  "aid",
  "establishment",
  "statement",
  "membership",
  "occasion",
  "closure",
  "other",
];

function typesIn(marks: readonly Mark[]): EventType[] {
  return ORDER.filter((type) => marks.some((mark) => mark.type === type));
}

interface DrawingProps extends Pick<RelationAnswer, "marks" | "quiet"> {
  readonly years: Span;
  readonly types: readonly EventType[];
}

/** One listener for all marks: thousands of links would take longer to draw than all else on the page. */
function Drawing({ marks, quiet, years, types }: DrawingProps) {
  const navigate = useNavigate();
  const openMark = ({ target }: MouseEvent) => {
    const id = target instanceof SVGElement && target.dataset["record"];
    if (id) void navigate({ to: "/records/$id", params: { id } });
  };
  const [box, width] = useWidth<HTMLDivElement>(900);
  const labels = width < 600 ? 0 : 100;
  const row = labels ? ROW.beside : ROW.above;
  const scale = dayScale(years.first, years.last, [labels, width - 8]);
  const height = types.length * row;
  return (
    <div ref={box} className="strip-box" aria-hidden="true">
      <svg
        width={width}
        height={height + AXIS}
        viewBox={`0 0 ${width} ${height + AXIS}`}
        focusable="false"
        onClick={openMark}
      >
        {quiet.map((year) => (
          <rect
            key={year}
            className="strip-quiet"
            x={scale(dayNumber(year, 1, 1))}
            width={scale(dayNumber(year + 1, 1, 1)) - scale(dayNumber(year, 1, 1))}
            height={height}
          />
        ))}
        <Axis years={years} scale={scale} width={width - labels} height={height} />
        {types.map((type, i) => (
          <Row key={type} type={type} top={i * row} height={row} scale={scale} marks={marks} />
        ))}
      </svg>
    </div>
  );
}

interface AxisProps {
  readonly years: Span;
  readonly scale: DayScale;
  readonly width: number;
  readonly height: number;
}

function Axis({ years, scale, width, height }: AxisProps) {
  return yearTicks(years.first, years.last, width).map(({ year, day }) => (
    <g key={year} transform={`translate(${scale(day)} 0)`}>
      <line className="strip-grid" y2={height} />
      <text className="strip-year" x={2} y={height + 15}>
        {year}
      </text>
    </g>
  ));
}

interface RowProps {
  readonly type: EventType;
  readonly top: number;
  readonly height: number;
  readonly scale: DayScale;
  readonly marks: readonly Mark[];
}

function Row({ type, top, height, scale, marks }: RowProps) {
  const { words, language } = useLanguage();
  const own = marks.filter((mark) => mark.type === type);
  const [from = 0, to = 0] = scale.range();
  const middle = height - ROW.beside / 2;
  return (
    <g transform={`translate(0 ${top})`}>
      <line className="strip-base" x1={from} x2={to} y1={middle} y2={middle} />
      <text className="strip-label" x={0} y={height > ROW.beside ? 12 : middle + 4}>
        {words.types[type]}
      </text>
      {own.map((mark) => (
        <rect
          key={mark.id}
          className="strip-mark"
          data-record={mark.id}
          data-vague={mark.to - mark.from > 40}
          x={scale(mark.from) - 1.5}
          y={middle - MARK / 2}
          width={Math.max(3, scale(mark.to + 1) - scale(mark.from))}
          height={MARK}
          rx={1.5}
        >
          <title>{`${formatYear(yearOfDay(mark.from), language)} ${words.types[type]}`}</title>
        </rect>
      ))}
    </g>
  );
}
