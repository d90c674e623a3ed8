import { Link } from "@tanstack/react-router";
import type { DocumentsAnswer, DocumentView } from "chancery/wire";
import type { DocumentFilters } from "../../api/filters.ts";
import { documentsPage } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Lines } from "../../parts/lines.tsx";
import { FailureNotice } from "../../parts/notice.tsx";
import { usePages } from "../../parts/pages.ts";
import { SearchBox } from "../../parts/search-box.tsx";

export interface DocumentListProps {
  readonly filters: DocumentFilters;
  readonly narrow: (filters: DocumentFilters) => void;
}

const ORDERS = ["published", "added", "path"] as const;

export function DocumentList({ filters, narrow }: DocumentListProps) {
  const { documents, loading } = useWords();
  const pages = usePages<DocumentView, DocumentsAnswer>((page) => documentsPage(filters, page));
  if (pages.error && (pages.total === undefined || pages.stale))
    return <FailureNotice error={pages.error} retry={pages.retry} />;
  return (
    <>
      <div className="list-tools">
        <p className="list-count" role="status">
          {pages.total === undefined ? loading : documents.count(pages.total)}
        </p>
        <Finder filters={filters} narrow={narrow} />
      </div>
      {pages.total === 0 && <p className="list-nothing">{documents.nothing}</p>}
      {pages.total !== undefined && pages.total > 0 && (
        <div className="document-list" data-stale={pages.stale}>
          <ColumnHeads />
          <Lines
            label={documents.title}
            count={pages.total}
            usual={54}
            onSight={pages.need}
            line={(i, current) => <DocumentRow document={pages.item(i)} current={current} />}
          />
        </div>
      )}
    </>
  );
}

function Finder({ filters, narrow }: DocumentListProps) {
  const { documents } = useWords();
  const { q = "", order = "published", ...rest } = filters;
  const seek = (text: string) => narrow({ ...rest, ...(filters.order ? { order } : {}), ...(text ? { q: text } : {}) });
  return (
    <>
      <SearchBox label={documents.words} standing={q} seek={seek} />
      <label className="list-order">
        <span className="unseen">{documents.order}</span>
        <select value={order} onChange={({ target }) => narrow({ ...rest, ...(q ? { q } : {}), order: target.value })}>
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {documents.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function ColumnHeads() {
  const { columns } = useWords().documents;
  return (
    <div className="document-row document-heads" aria-hidden="true">
      <span>{columns.title}</span>
      <span>{columns.publisher}</span>
      <span>{columns.lang}</span>
      <span>{columns.published}</span>
      <span className="document-facts-count">{columns.facts}</span>
    </div>
  );
}

interface DocumentRowProps {
  /** Undefined while its page is on the way. */
  readonly document: DocumentView | undefined;
  readonly current: boolean;
}

function DocumentRow({ document, current }: DocumentRowProps) {
  const { words, language } = useLanguage();
  if (!document) return <div className="document-row document-waiting" aria-hidden="true" />;
  const { sha256, title, path, publisher, published, lang, facts, unread, kin } = document;
  return (
    <Link
      to="/documents/$id"
      params={{ id: sha256 }}
      data-line=""
      tabIndex={current ? 0 : -1}
      className="document-row"
      data-unread={unread !== null}
    >
      <span className="document-name">
        <span lang={lang ?? undefined}>{title ?? path}</span>
        {unread ? (
          <span className="document-unread">{unread.message}</span>
        ) : (
          <span className="document-path">
            {path}
            {kin.length > 0 && ` · ${words.lineage.same(kin.length)}`}
          </span>
        )}
      </span>
      <span lang={lang ?? undefined}>{publisher}</span>
      <span>{lang && (words.languages[lang] ?? lang)}</span>
      <span className="document-date">{formatWhen(published, language)}</span>
      <span className="document-facts-count">{unread ? words.documents.unreadMark : <FactCount count={facts} />}</span>
    </Link>
  );
}

/** A bare number in its column; with its word where there are no columns, and for those who hear it. */
function FactCount({ count }: { readonly count: number }) {
  const { reader } = useWords();
  return (
    <>
      <span className="document-facts-number" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{reader.facts(count)}</span>
    </>
  );
}
