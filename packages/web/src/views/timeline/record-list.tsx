import type { RecordView, TimelineAnswer } from "chancery/wire";
import { useCallback, useMemo, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { timelinePage } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatYear, placeOf } from "../../i18n/when.ts";
import { Lines } from "../../parts/lines.tsx";
import { NamesProvider } from "../../parts/names.tsx";
import { FailureNotice, Notice } from "../../parts/notice.tsx";
import { usePages } from "../../parts/pages.ts";
import { whenOf } from "../../parts/summary.tsx";
import { useIndexOf } from "./locate.ts";
import { RecordRow } from "./record-row.tsx";
import type { Narrowing } from "./narrowing.ts";

export interface RecordListProps extends Narrowing {
  /** Id of the record that is opened. */
  readonly open: string | undefined;
}

export function RecordList({ filters, narrow, open }: RecordListProps) {
  const words = useWords();
  const pages = usePages<RecordView, TimelineAnswer>((page) => timelinePage(filters, page));
  const names = useMemo(() => Object.assign({}, ...pages.loaded.map((page) => page.names)), [pages.loaded]);
  const index = useIndexOf(open, filters);
  const toggle = useToggle();
  const [top, setTop] = useState(0);
  if (pages.error && (pages.total === undefined || pages.stale))
    return <FailureNotice error={pages.error} retry={pages.retry} />;
  if (pages.total === undefined) return <p className="loading">{words.loading}</p>;
  return (
    <NamesProvider value={names}>
      <div className="list-head">
        <p className="list-count" role="status">
          {words.timeline.count(pages.total)}
        </p>
        {pages.total > 0 && <p className="list-help">{words.timeline.help}</p>}
      </div>
      {pages.total === 0 ? <NothingMatches narrow={narrow} /> : <ColumnHeads first={pages.item(top)} />}
      <div className="records" data-stale={pages.stale}>
        <Lines
          label={words.timeline.title}
          count={pages.total}
          usual={40}
          onSight={pages.need}
          onTop={setTop}
          goTo={index}
          line={(i, current) => (
            <RecordRow
              record={pages.item(i)}
              before={i > 0 ? pages.item(i - 1) : null}
              open={open !== undefined && pages.item(i)?.id === open}
              current={current}
              toggle={toggle}
            />
          )}
        />
      </div>
    </NamesProvider>
  );
}

/** Opens a record in the address, or closes it, without moving the page. */
function useToggle(): (id: string, open: boolean) => void {
  const navigate = useNavigate({ from: "/timeline" });
  return useCallback(
    (id, open) =>
      void navigate({
        search: ({ open: _open, ...rest }) => (open ? { ...rest, open: id } : rest),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
}

/** Seen, not heard: each line says its parts in this order. Over the dates stands the year one is in. */
function ColumnHeads({ first }: { readonly first: RecordView | undefined }) {
  const { language, words } = useLanguage();
  const { columns } = words.timeline;
  const { year } = placeOf(first && whenOf(first.body));
  return (
    <div className="line line-heads" aria-hidden="true">
      <strong>{year === null ? columns.date : formatYear(year, language)}</strong>
      <span>{columns.who}</span>
      <span>{columns.what}</span>
      <span>{columns.where}</span>
      <span>{columns.status}</span>
      <span className="line-sources">{columns.sources}</span>
    </div>
  );
}

function NothingMatches({ narrow }: Pick<Narrowing, "narrow">) {
  const words = useWords();
  return (
    <Notice title={words.timeline.nothingTitle}>
      <p>{words.timeline.nothingText}</p>
      <button type="button" className="button" onClick={() => narrow({})}>
        {words.timeline.clear}
      </button>
    </Notice>
  );
}
