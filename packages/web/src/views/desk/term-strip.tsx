import type { Person } from "chancery/wire";
import { scaleLinear } from "d3-scale";

const WIDTH = 240;
const HEIGHT = 18;

export interface TermStripProps {
  readonly person: Person;
  /** Day numbers between which all rows are drawn. */
  readonly first: number;
  readonly last: number;
}

/** When a person is told of in office (bars) and was met (marks); the row holds the same in words. */
export function TermStrip({ person: { held, contacts }, first, last }: TermStripProps) {
  const x = scaleLinear([first, Math.max(last, first + 1)], [2, WIDTH - 4]);
  const terms = held.flatMap(({ record, from, to }) => {
    const [a, b] = [from ?? to, to ?? from];
    return a === null || b === null ? [] : [{ record, a: Math.max(a, first), b: Math.min(b, last) }];
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="chart-grid" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {terms.map(({ record, a, b }) => (
        <rect key={record} className="people-term" x={x(a)} width={Math.max(3, x(b) - x(a))} y={5} height={8} rx={1} />
      ))}
      {contacts.map(
        ({ record, day }) =>
          day !== null && <rect key={record} className="people-met" x={x(day)} width={2} y={1} height={16} />,
      )}
    </svg>
  );
}
