import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { RelationAnswer } from "chancery/wire";
import { relationQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { useLastLook } from "../../parts/last-look.ts";
import { NamesProvider } from "../../parts/names.tsx";
import { FailureNotice, Notice } from "../../parts/notice.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { Ahead, Changes, Conflicts, Contacts, Pledges } from "./columns.tsx";
import { HeadlineFigures } from "./headline-figures.tsx";
import { RelationHead } from "./relation-head.tsx";
import { Rounds } from "./rounds.tsx";
import { Strip } from "./strip.tsx";
import "./relation.css";

const route = getRouteApi("/relation");

/** The page one opens in the morning: how two or more sides stand with one another. */
export function RelationView() {
  const words = useWords();
  const filters = sidesIn({ ...route.useSearch() });
  const since = useLastLook(`relation:${filters.side?.join(" ") ?? ""}`);
  const { data, error, refetch } = useQuery(relationQuery(filters, since));
  usePageTitle(words.relation.title);
  if (error) return <FailureNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className="loading">{words.loading}</p>;
  if (!data.offered.length) return <EmptyRelation />;
  return (
    <NamesProvider value={data.names}>
      <Standing answer={data} since={since} />
    </NamesProvider>
  );
}

function Standing({ answer, since }: { readonly answer: RelationAnswer; readonly since: string | undefined }) {
  const words = useWords();
  const sides = answer.sides.map(({ id }) => id);
  return (
    <div className="relation">
      <RelationHead answer={answer} />
      {answer.sides.length < 2 && <p className="relation-lonely">{words.relation.lonely}</p>}
      <div className="relation-columns">
        <div>
          <Contacts answer={answer} sides={sides} />
          <Ahead answer={answer} />
        </div>
        <div>
          <Pledges answer={answer} />
          <Conflicts answer={answer} />
          <Changes answer={answer} since={since} />
        </div>
      </div>
      <Strip answer={answer} />
      <Rounds answer={answer} />
      <HeadlineFigures answer={answer} />
    </div>
  );
}

function EmptyRelation() {
  const { relation, timeline } = useWords();
  return (
    <Notice title={timeline.emptyTitle}>
      <p>{relation.emptyText}</p>
      <Link to="/documents" className="button button-main">
        {timeline.emptyAction}
      </Link>
    </Notice>
  );
}
