import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { recordQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { useAsOf } from "../../parts/as-of.ts";
import { Icon } from "../../parts/icon.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { NamesProvider } from "../../parts/names.tsx";
import { typeWord, What, whenOf, Who } from "../../parts/summary.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { RecordPanel } from "./record-panel.tsx";

const route = getRouteApi("/records/$id");

/** One record on a page of its own: what a link to it opens. */
export function RecordRoute() {
  const { id } = route.useParams();
  const { words, language } = useLanguage();
  const { data } = useQuery(recordQuery(id, useAsOf()));
  usePageTitle(words.record.title);
  return (
    <div className="record-page">
      {data && (
        <NamesProvider value={data.names}>
          <p className="record-kind">
            <KindDot kind={data.record.body.kind} /> {typeWord(data.record.body, words)}
            <span>{formatWhen(whenOf(data.record.body), language) ?? words.undated}</span>
          </p>
          <h1>
            <Who told={data.record.body} /> <What told={data.record.body} />
          </h1>
        </NamesProvider>
      )}
      <RecordPanel
        id={id}
        link={
          <Link to="/timeline" search={{ open: id }}>
            <Icon name="chevron" /> {words.record.inTimeline}
          </Link>
        }
      />
    </div>
  );
}
