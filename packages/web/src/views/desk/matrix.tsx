import type { Name } from "@chancery/reader";
import { Link } from "@tanstack/react-router";
import type { Encounter, PeopleAnswer, Person } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen, placeOf } from "../../i18n/when.ts";
import { NameList } from "../../parts/names.tsx";

/** People shown on each side at most, those who met others most often. */
const MOST = 14;

/** How often people of one side met those of another. */
export function Matrix({ answer: { people, encounters, sides } }: { readonly answer: PeopleAnswer }) {
  const { words } = useLanguage();
  const home = sides[0]?.id ?? people.find((one) => one.home !== null)?.home;
  const met = new Set(encounters.flatMap(({ pair }) => pair));
  const there = people.filter(({ name }) => met.has(keyOf(name)));
  const own = there.filter((one) => one.home === home);
  const others = there.filter((one) => one.home !== home && own.some((row) => between(encounters, row, one)));
  const columns = others.slice(0, MOST);
  const rows = own.filter((row) => others.some((one) => between(encounters, row, one))).slice(0, MOST);
  const beyond = own.length + others.length - rows.length - columns.length;
  if (!rows.length || !columns.length) return null;
  return (
    <section>
      <h2>{words.people.matrix}</h2>
      <p className="aside">
        {words.people.matrixText} {beyond > 0 && words.offices.beyond(beyond)}
      </p>
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
  const { language, words } = useLanguage();
  if (!encounter) return <td />;
  const { pair, count, when } = encounter;
  const last = formatWhen(when, language) ?? words.undated;
  return (
    <td data-met={Math.min(count, 4)} title={last}>
      <Link
        to="/timeline"
        search={{ name: [...pair], type: ["meeting", "call"], status: ["happened"] }}
        aria-label={words.offices.met(count, last)}
      >
        {count}
      </Link>
      <span className="matrix-last" aria-hidden="true">
        {placeOf(when).year}
      </span>
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
