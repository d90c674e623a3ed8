import { Link } from "@tanstack/react-router";
import type { EventType } from "@chancery/reader";
import type { Mark } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatYear } from "../../i18n/when.ts";
import { yearOfDay } from "../../parts/years.ts";
import "../../parts/table.css";
import type { Span } from "./strip.tsx";

export interface StripTableProps {
  readonly marks: readonly Mark[];
  readonly years: Span;
  readonly types: readonly EventType[];
  readonly sides: readonly string[];
}

/** Years by kinds of contact; each number leads to those contacts in the timeline. */
export function StripTable({ marks, years, types, sides }: StripTableProps) {
  const { words, language } = useLanguage();
  const rows = Array.from({ length: years.last - years.first + 1 }, (_, i) => years.last - i);
  return (
    <table className="table strip-table">
      <thead>
        <tr>
          <th scope="col">{words.relation.year}</th>
          {types.map((type) => (
            <th key={type} scope="col">
              {words.types[type]}
            </th>
          ))}
          <th scope="col">{words.relation.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((year) => {
          const own = marks.filter(({ from }) => yearOfDay(from) === year);
          return (
            <tr key={year} data-quiet={!own.length}>
              <th scope="row">{formatYear(year, language)}</th>
              {types.map((type) => (
                <Count key={type} count={own.filter((mark) => mark.type === type).length} {...{ type, year, sides }} />
              ))}
              <td>{own.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CountProps {
  readonly count: number;
  readonly type: EventType;
  readonly year: number;
  readonly sides: readonly string[];
}

function Count({ count, type, year, sides }: CountProps) {
  if (!count) return <td />;
  return (
    <td>
      <Link to="/timeline" search={{ side: sides, type: [type], from: String(year), to: String(year) }}>
        {count}
      </Link>
    </td>
  );
}
