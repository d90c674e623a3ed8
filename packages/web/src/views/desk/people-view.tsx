import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { PeopleAnswer, Person } from "chancery/wire";
import { peopleQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { DeskPage } from "../../parts/desk-page.tsx";
import { NameList } from "../../parts/names.tsx";
import { PeopleTabs } from "../../parts/people-tabs.tsx";
import { langOf } from "../../parts/script.ts";
import type { DayScale } from "../../parts/years.ts";
import "../../parts/table.css";
import { Rounds } from "../relation/rounds.tsx";
import { Matrix } from "./matrix.tsx";
import { StripAxis, stripScale, TermStrip } from "./term-strip.tsx";
import "./desk.css";

const route = getRouteApi("/people");

/** Who held which office when, who met whom how often, and the rounds of the frameworks they meet in. */
export function PeopleView() {
  const { words } = useLanguage();
  const found = useQuery(peopleQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage
      title={words.people.title}
      found={found}
      empty={words.people}
      isEmpty={({ people, series }) => !people.length && !series.length}
      tabs={<PeopleTabs />}
    >
      {(answer) => (
        <>
          <PeopleTable answer={answer} />
          <Matrix answer={answer} />
          <Rounds answer={answer} />
        </>
      )}
    </DeskPage>
  );
}

function PeopleTable({ answer: { people } }: { readonly answer: PeopleAnswer }) {
  const { words } = useLanguage();
  const { person, offices, contacts, last } = words.people;
  const scale = stripScale(people);
  return (
    <div className="table-scroll">
      <table className="table people">
        <thead>
          <tr>
            <th scope="col">{person}</th>
            <th scope="col" className="table-text">
              {offices}
            </th>
            <th scope="col">{contacts}</th>
            <th scope="col" className="table-text">
              {last}
            </th>
            <td className="people-strip">
              <StripAxis scale={scale} />
            </td>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <PersonRow key={one.name.id ?? one.name.name} person={one} scale={scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly scale: DayScale;
}

function PersonRow({ person, scale }: PersonRowProps) {
  const { language, words } = useLanguage();
  const { name, contacts } = person;
  const last = contacts.findLast(({ day }) => day !== null);
  return (
    <tr>
      <th scope="row">
        <NameList names={[name]} />
      </th>
      <td className="table-text">
        <Offices person={person} />
      </td>
      <td data-label={words.people.contacts}>
        {contacts.length > 0 && (
          <Link to="/timeline" search={{ name: [name.id ?? name.name], kind: ["event"] }}>
            {contacts.length}
          </Link>
        )}
      </td>
      <td className="table-text people-last" data-label={words.people.last}>
        {last && (
          <Link to="/records/$id" params={{ id: last.record }}>
            {formatWhen(last.when, language)}
          </Link>
        )}
      </td>
      <td className="people-strip">
        <TermStrip person={person} scale={scale} />
      </td>
    </tr>
  );
}

/** Each wording once, with the first day a document tells of it; then what the packs know. */
function Offices({ person: { held, terms } }: { readonly person: Person }) {
  const { words, language } = useLanguage();
  const first = held.filter(({ office }, i) => held.findIndex((one) => one.office === office) === i);
  return (
    <ul className="people-offices">
      {first.map(({ record, office, when }) => (
        <li key={record}>
          <Link to="/records/$id" params={{ id: record }} lang={langOf(office)}>
            {office}
          </Link>{" "}
          <span className="aside">{formatWhen(when, language) ?? words.undated}</span>
        </li>
      ))}
      {terms.map(({ office, names, from, to }) => (
        <li key={`${office} ${from}`} className="aside people-pack">
          {names[language] ?? names["en"] ?? office} {formatWhen(from === to ? from : `${from}/${to}`, language)} ·{" "}
          {words.offices.known}
        </li>
      ))}
    </ul>
  );
}
