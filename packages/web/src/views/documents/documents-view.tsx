import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type DocumentFilters, documentFilters } from "../../api/filters.ts";
import { metaQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { DocumentList } from "./document-list.tsx";
import { DropZone } from "./drop-zone.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./uploads.ts";
import "./documents.css";

const route = getRouteApi("/documents");

/** What is kept, what could not be read and why, and the way in for more. */
export function DocumentsView() {
  const words = useWords();
  const filters = documentFilters({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const { data: meta } = useQuery(metaQuery());
  const uploads = useUploads(meta?.limits.document);
  usePageTitle(words.documents.title);
  const narrow = (next: DocumentFilters) => void navigate({ search: { ...next }, replace: true, resetScroll: false });
  const counts = meta?.counts;
  return (
    <div className="documents">
      <h1>{words.documents.title}</h1>
      <DropZone add={uploads.add} fetch={uploads.fetch} limit={meta?.limits.document} roomy={counts?.documents === 0} />
      <UploadList uploads={uploads} />
      <StatusTabs
        filters={filters}
        narrow={narrow}
        read={counts && counts.documents - counts.unread}
        unread={counts?.unread}
      />
      <DocumentList filters={filters} narrow={narrow} />
    </div>
  );
}

interface StatusTabsProps {
  readonly filters: DocumentFilters;
  readonly narrow: (filters: DocumentFilters) => void;
  readonly read: number | undefined;
  readonly unread: number | undefined;
}

function StatusTabs({ filters, narrow, read = 0, unread = 0 }: StatusTabsProps) {
  const { documents } = useWords();
  const { status, ...rest } = filters;
  const tabs = [
    { value: undefined, word: documents.all, count: read + unread },
    { value: "read", word: documents.read, count: read },
    { value: "unread", word: documents.unread, count: unread },
  ];
  return (
    <div className="tabs" role="group" aria-label={documents.title}>
      {tabs.map(({ value, word, count }) => (
        <button
          key={word}
          type="button"
          aria-pressed={status === value}
          onClick={() => narrow(value ? { ...rest, status: value } : rest)}
        >
          {word} <span className="count">{count.toLocaleString()}</span>
        </button>
      ))}
    </div>
  );
}
