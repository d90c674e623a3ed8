import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { recordFilters, type RecordFilters } from "../../api/filters.ts";
import { metaQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Notice } from "../../parts/notice.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { FilterRail } from "./filter-rail.tsx";
import { KindTabs } from "./kind-tabs.tsx";
import type { Narrowing } from "./narrowing.ts";
import { Overview } from "./overview.tsx";
import { RecordList } from "./record-list.tsx";
import "./timeline.css";

const route = getRouteApi("/timeline");

/** All records by date, newest first, narrowed by what stands in the address. */
export function TimelineView() {
  const words = useWords();
  const search = route.useSearch();
  const filters = recordFilters({ ...search });
  const navigate = route.useNavigate();
  const narrow = useCallback(
    (next: RecordFilters) => void navigate({ search: () => ({ ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const empty = useIsEmpty();
  usePageTitle(words.timeline.title);
  if (empty) return <EmptyTimeline />;
  return (
    <div className="timeline">
      <h1 className="unseen">{words.timeline.title}</h1>
      <Rail filters={filters} narrow={narrow} />
      <div className="timeline-main">
        <KindTabs filters={filters} narrow={narrow} />
        <Overview filters={filters} narrow={narrow} />
        <ActiveFilters filters={filters} narrow={narrow} />
        <RecordList filters={filters} open={search.open} narrow={narrow} />
      </div>
    </div>
  );
}

/** Beside the list where there is room, else behind a button. */
function Rail(props: Narrowing) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  return (
    <section className="rail" aria-label={words.timeline.filters} data-shown={shown}>
      <button type="button" className="button rail-toggle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Icon name="filter" /> {words.timeline.showFilters}
      </button>
      <div className="rail-body">
        <FilterRail {...props} />
      </div>
    </section>
  );
}

function useIsEmpty(): boolean {
  const { data } = useQuery(metaQuery());
  return data?.counts.records === 0;
}

function EmptyTimeline() {
  const { timeline } = useWords();
  return (
    <Notice title={timeline.emptyTitle}>
      <p>{timeline.emptyText}</p>
      <Link to="/documents" className="button button-main">
        {timeline.emptyAction}
      </Link>
    </Notice>
  );
}
