import type { Name } from "@chancery/reader";
import { Link } from "@tanstack/react-router";
import type { Encounter, PeopleAnswer, Person } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { NameList } from "../../parts/names.tsx";

/** People shown on each side at most, those who met others most often. */
const MOST = 14;

/** How often people of one side met those of another. */
export function Matrix({ answer: { people, encounters, sides } }: { readonly answer: PeopleAnswer }) {
  const { words } = useLanguage();
  const home = sides[0]?.id ?? people.find((one) => one.home !== null)?.home;
  const met = new Set(encounters.flatMap(({ pair }) => pair));
  const there = people.filter(({ name }) => met.has(keyOf(name)));
  const rows = there.filter((one) => one.home === home).slice(0, MOST);
  const columns = there
    .filter((one) => one.home !== home && rows.some((row) => between(encounters, row, one)))
    .slice(0, MOST);
  if (!rows.length || !columns.length) return null;
  return (
    <section>
      <h2>{words.people.matrix}</h2>
      <p className="aside">{words.people.matrixText}</p>
      <div className="table-scroll">
        <table className="table matrix">
          <thead>
            <tr>
              <td />
              {columns.map(({ name }) => (
                <th key={keyOf(name)} scope="col">
                  <NameList names={[name]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row.name)}>
                <th scope="row">
                  <NameList names={[row.name]} />
                </th>
                {columns.map((column) => (
                  <Cell key={keyOf(column.name)} encounter={between(encounters, row, column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ encounter }: { readonly encounter: Encounter | undefined }) {
  const { language } = useLanguage();
  if (!encounter) return <td />;
  const { pair, count, when } = encounter;
  return (
    <td data-met={Math.min(count, 4)} title={formatWhen(when, language) ?? undefined}>
      <Link to="/timeline" search={{ name: [...pair], type: ["meeting", "call"] }}>
        {count}
      </Link>
    </td>
  );
}

function between(encounters: readonly Encounter[], a: Person, b: Person): Encounter | undefined {
  const [x, y] = [keyOf(a.name), keyOf(b.name)];
  return encounters.find(({ pair: [p, q] }) => (p === x && q === y) || (p === y && q === x));
}

function keyOf({ id, name }: Name): string {
  return id ?? name;
}
