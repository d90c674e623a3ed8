import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { RecordView } from "chancery/wire";
import { facetsQuery, timelinePage } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { DateText } from "../../parts/date-text.tsx";
import { DeskPage } from "../../parts/desk-page.tsx";
import { NameList } from "../../parts/names.tsx";
import { usePages } from "../../parts/pages.ts";
import { sourceFor } from "../../parts/record-item.tsx";
import { langOf } from "../../parts/script.ts";
import { StatusMark } from "../../parts/status-mark.tsx";
import { TextHeads } from "../../parts/text-heads.tsx";
import "../../parts/table.css";
import "./desk.css";

const route = getRouteApi("/agreements");
const TYPE = { kind: ["event"], type: ["agreement"] };

/** The register of instruments: date, name, parties, status, and the sentence of each. */
export function AgreementsView() {
  const { words } = useLanguage();
  const filters = sidesIn({ ...route.useSearch() });
  const { data: facets, error, refetch } = useQuery(facetsQuery({ ...TYPE, asOf: filters.asOf }));
  const pages = usePages<RecordView, Awaited<ReturnType<ReturnType<typeof timelinePage>["queryFn"]>>>((page) =>
    timelinePage({ ...TYPE, ...filters }, page),
  );
  const records = pages.loaded.flatMap(({ items }) => items);
  const names = Object.assign({}, ...pages.loaded.map((page) => page.names)) as (typeof pages.loaded)[number]["names"];
  const offered = (facets?.sides ?? []).map(({ value, count, names: known = {} }) => ({
    id: value,
    count,
    names: known,
  }));
  const sides = (filters.side ?? []).map((id) => offered.find((one) => one.id === id) ?? { id, count: 0, names: {} });
  const data = facets && pages.total !== undefined ? { sides, offered, names } : undefined;
  return (
    <DeskPage
      title={words.agreements.title}
      found={{ data, error: error ?? pages.error, refetch }}
      empty={words.agreements}
      isEmpty={() => !records.length}
    >
      {() => (
        <>
          <Register records={records} />
          {(pages.total ?? 0) > records.length && (
            <Link to="/timeline" search={{ ...TYPE, ...filters }}>
              {words.relation.more((pages.total ?? 0) - records.length)}
            </Link>
          )}
        </>
      )}
    </DeskPage>
  );
}

function Register({ records }: { readonly records: readonly RecordView[] }) {
  const { words } = useLanguage();
  const { agreements, timeline, figures } = words;
  return (
    <div className="table-scroll">
      <table className="table register">
        <TextHeads heads={[agreements.date, agreements.name, agreements.parties, timeline.status, figures.sources]} />
        <tbody>
          {records.map((record) => (
            <Instrument key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Instrument({ record }: { readonly record: RecordView }) {
  const { words, language } = useLanguage();
  const { body } = record;
  const source = sourceFor(record, language);
  if (body.kind !== "event") return null;
  return (
    <tr>
      <td className="table-text register-date">
        <DateText text={formatWhen(body.when, language)} />
      </td>
      <td className="table-text">
        <Link to="/records/$id" params={{ id: record.id }}>
          {body.name ? <span lang={langOf(body.name)}>{body.name}</span> : words.agreements.unnamed}
        </Link>
      </td>
      <td className="table-text">
        <NameList names={body.who} />
      </td>
      <td className="table-text">
        <StatusMark status={body.status} />
      </td>
      <td className="table-text register-source">
        {source && (
          <Link to="/documents/$id" params={{ id: source.sha256 }} search={{ fact: source.fact }} lang={source.lang}>
            {source.evidence.quote}
          </Link>
        )}
      </td>
    </tr>
  );
}
