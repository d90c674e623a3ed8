import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { DocumentAnswer } from "chancery/wire";
import { useRef, useState } from "react";
import { documentQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { NamesProvider } from "../../parts/names.tsx";
import { FailureNotice, Notice } from "../../parts/notice.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { AddFromSelection } from "./add-from-selection.tsx";
import { DocumentHead } from "./document-head.tsx";
import { FactPanel } from "./fact-panel.tsx";
import { KINDS, type Reading, shownReadings } from "./readings.ts";
import { TextBody } from "./text-body.tsx";
import { useChosen } from "./chosen.ts";
import "./reader.css";

const route = getRouteApi("/documents/$id");

/** A document as text, its facts marked in it and told beside it. */
export function ReaderView() {
  const { id } = route.useParams();
  const words = useWords();
  const { data, error, refetch } = useQuery(documentQuery(id));
  usePageTitle(data?.document.title ?? words.documents.title);
  if (error) return <FailureNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className="loading">{words.loading}</p>;
  return (
    <NamesProvider value={data.names}>
      <DocumentHead answer={data} />
      {data.text === null ? <Unread answer={data} /> : <Opened answer={data} text={data.text} />}
    </NamesProvider>
  );
}

interface OpenedProps {
  readonly answer: DocumentAnswer;
  readonly text: string;
}

function Opened({ answer, text }: OpenedProps) {
  const words = useWords();
  const { at } = route.useSearch();
  const [kinds, setKinds] = useState<readonly Reading["fact"]["kind"][]>(KINDS);
  const readings = shownReadings(answer.readings, kinds);
  const chosen = useChosen(readings);
  const body = useRef<HTMLDivElement>(null);
  return (
    <div className="reader">
      <article className="reader-text" lang={answer.document.lang ?? undefined} aria-label={words.reader.text}>
        <TextBody
          text={text}
          blocks={answer.blocks}
          readings={readings}
          chosen={chosen}
          found={spanOf(at)}
          body={body}
        />
      </article>
      <AddFromSelection answer={answer} text={text} body={body} inHand={readings[chosen.index]?.fact.evidence} />
      <FactPanel
        text={text}
        all={answer.readings}
        readings={readings}
        chosen={chosen}
        kinds={kinds}
        setKinds={setKinds}
      />
    </div>
  );
}

function Unread({ answer: { document } }: { readonly answer: DocumentAnswer }) {
  const words = useWords();
  return (
    <Notice title={words.reader.unreadTitle}>
      <p>{document.unread?.message}</p>
    </Notice>
  );
}

/** `12-40` → the stretch of text that a search found. */
function spanOf(at: string | undefined): { start: number; end: number } | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? "") ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
