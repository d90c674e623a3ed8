import { bounds, parseWhen } from "@chancery/reader/values";
import type { Person } from "chancery/wire";
import { type DayScale, dayScale, yearOfDay, yearTicks } from "../../parts/years.ts";

const WIDTH = 240;
const HEIGHT = 18;

/** The years that all rows are drawn over, as wide as the rows. */
export function stripScale(people: readonly Person[]): DayScale {
  const days = people.flatMap(({ held, contacts }) => [
    ...held.flatMap(({ from, to }) => from ?? to ?? []),
    ...contacts.flatMap(({ day }) => day ?? []),
  ]);
  return dayScale(yearOfDay(Math.min(...days)), yearOfDay(Math.max(...days)), [2, WIDTH - 4]);
}

/** The years above the rows. */
export function StripAxis({ scale }: { readonly scale: DayScale }) {
  const [first = 0, last = 0] = scale.domain();
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {yearTicks(yearOfDay(first), yearOfDay(last - 1), WIDTH).map(({ year, day }) => (
        <text key={year} className="chart-text" x={scale(day)} y={13}>
          {year}
        </text>
      ))}
    </svg>
  );
}

/** When a person held office as packs (outlined) and documents (filled) say, and was met (marks); the row says the same in words. */
export function TermStrip({ person, scale }: { readonly person: Person; readonly scale: DayScale }) {
  const known = person.terms.map(({ from, to }) => {
    const when = parseWhen(`${from}/${to}`);
    return when ? bounds(when) : { from: null, to: null };
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="chart-grid" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {known.map((term, i) => (
        <Bar key={i} className="people-known" term={term} scale={scale} />
      ))}
      {person.held.map((term) => (
        <Bar key={term.record} className="people-term" term={term} scale={scale} />
      ))}
      {person.contacts.map(
        ({ record, day }) =>
          day !== null && <rect key={record} className="people-met" x={scale(day)} width={2} y={1} height={16} />,
      )}
    </svg>
  );
}

interface BarProps {
  readonly className: string;
  /** Day numbers; null where it is open. */
  readonly term: { readonly from: number | null; readonly to: number | null };
  readonly scale: DayScale;
}

/** A term within the years drawn; an open end reaches to their edge. */
function Bar({ className, term, scale }: BarProps) {
  const [first = 0, last = 0] = scale.domain();
  const isKnown = className === "people-known";
  const [from, to] = isKnown ? [term.from ?? first, term.to ?? last] : [term.from ?? term.to, term.to ?? term.from];
  if (from === null || to === null || to < first || from > last) return null;
  const left = scale(Math.max(from, first));
  return (
    <rect
      className={className}
      x={left}
      width={Math.max(3, scale(Math.min(to, last)) - left)}
      y={5}
      height={8}
      rx={1}
    />
  );
}
