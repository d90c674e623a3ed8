import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { RecordHit, SearchAnswer, TextHit } from "chancery/wire";
import { useState } from "react";
import { searchQuery } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { useAsOf } from "../../parts/as-of.ts";
import { Highlight } from "../../parts/highlight.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { NamesProvider } from "../../parts/names.tsx";
import { FailureNotice, Notice } from "../../parts/notice.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { typeWord, What, whenOf, Who } from "../../parts/summary.tsx";
import { usePageTitle } from "../../parts/title.ts";
import "./search.css";

const route = getRouteApi("/search");
const STEP = 20;

/** Records and texts that hold the words, each hit marked and one click from its place. */
export function SearchView() {
  const words = useWords();
  const { q = "" } = route.useSearch();
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch } = useQuery(searchQuery(q, limit, useAsOf()));
  usePageTitle(q ? `${words.search.title}: ${q}` : words.search.title);
  return (
    <div className="search">
      <h1>{words.search.title}</h1>
      {!q.trim() && <p className="search-start">{words.search.start}</p>}
      {error && <FailureNotice error={error} retry={() => void refetch()} />}
      {q.trim() && data && <Found q={q} answer={data} more={() => setLimit(limit + STEP)} />}
    </div>
  );
}

interface FoundProps {
  readonly q: string;
  readonly answer: SearchAnswer;
  readonly more: () => void;
}

function Found({ q, answer: { records, texts, names }, more }: FoundProps) {
  const { search } = useWords();
  const rest = records.items.length < records.total || texts.items.length < texts.total;
  return (
    <NamesProvider value={names}>
      <p role="status" className="list-count">
        {search.found(records.total, texts.total)}
      </p>
      {records.total + texts.total === 0 && (
        <Notice title={search.nothing(q)}>
          <p>{search.nothingText}</p>
        </Notice>
      )}
      <div className="search-found">
        {records.total > 0 && (
          <section aria-label={search.records}>
            <h2>
              {search.records} <span className="count">{records.total.toLocaleString()}</span>
            </h2>
            <ol>
              {records.items.map((hit) => (
                <RecordFound key={hit.record.id} hit={hit} />
              ))}
            </ol>
          </section>
        )}
        {texts.total > 0 && (
          <section aria-label={search.texts}>
            <h2>
              {search.texts} <span className="count">{texts.total.toLocaleString()}</span>
            </h2>
            <ol>
              {texts.items.map((hit) => (
                <TextFound key={hit.document.sha256} hit={hit} />
              ))}
            </ol>
          </section>
        )}
      </div>
      {rest && (
        <button type="button" className="button" onClick={more}>
          {search.more}
        </button>
      )}
    </NamesProvider>
  );
}

function RecordFound({ hit: { record, source, hits } }: { readonly hit: RecordHit }) {
  const { words, language } = useLanguage();
  const { body } = record;
  const shown = record.sources[source];
  return (
    <li className="hit">
      <Link to="/records/$id" params={{ id: record.id }}>
        <span className="hit-date">{formatWhen(whenOf(body), language) ?? words.undated}</span>
        <KindDot kind={body.kind} /> <span className="hit-title">{typeWord(body, words)}</span> <Who told={body} />{" "}
        <What told={body} />
      </Link>
      {"status" in body && <StatusMark status={body.status} />}
      {shown && (
        <p lang={shown.lang}>
          <Highlight text={shown.evidence.quote} spans={hits} offset={shown.evidence.start} />
        </p>
      )}
    </li>
  );
}

function TextFound({ hit: { document, snippet } }: { readonly hit: TextHit }) {
  const { words, language } = useLanguage();
  const first = snippet.hits[0];
  const at = first ? `${first.start}-${first.end}` : undefined;
  return (
    <li className="hit">
      <Link
        to="/documents/$id"
        params={{ id: document.sha256 }}
        search={at ? { at } : {}}
        lang={document.lang ?? undefined}
        className="hit-title"
      >
        {document.title ?? document.path}
      </Link>
      <p className="hit-facts">
        {[document.publisher, formatWhen(document.published, language)].filter(Boolean).join(" · ")}
        {document.lang && <span className="lang-badge">{words.languages[document.lang] ?? document.lang}</span>}
      </p>
      <p lang={document.lang ?? undefined}>
        {snippet.start > 0 && "… "}
        <Highlight text={snippet.text} spans={snippet.hits} offset={snippet.start} />
        {snippet.end < (document.characters ?? 0) && " …"}
      </p>
    </li>
  );
}
