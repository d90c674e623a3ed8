// A record in a short list: date, who, what, and the sentence it stands on, which is the link to its place in the document.
import { Link } from "@tanstack/react-router";
import type { RecordSource, RecordView } from "chancery/wire";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";
import { DateText } from "./date-text.tsx";
import { KindDot } from "./kind-dot.tsx";
import { StatusMark } from "./status-mark.tsx";
import { typeWord, What, whenOf, Where, Who } from "./summary.tsx";
import "./record-item.css";

export interface RecordItemProps {
  readonly record: RecordView;
  /** What is to be said of it here, beside its date. */
  readonly note?: ReactNode;
  /** Statuses that go without saying in this list. */
  readonly plain?: readonly string[];
  /** What is shown below its sentence. */
  readonly children?: ReactNode;
}

export function RecordItem({ record, note, plain = [], children }: RecordItemProps) {
  const { words, language } = useLanguage();
  const { body } = record;
  const source = sourceFor(record, language);
  const told = "status" in body && !plain.includes(body.status) ? body.status : null;
  return (
    <li className="item" data-kind={body.kind}>
      <p className="item-date">
        <DateText text={formatWhen(whenOf(body), language)} />
        {note && <span className="item-note">{note}</span>}
      </p>
      <div className="item-body">
        <Link className="item-said" to="/records/$id" params={{ id: record.id }}>
          <span className="item-type">
            <KindDot kind={body.kind} /> {body.kind !== "pledge" && typeWord(body, words)}
          </span>{" "}
          <Who told={body} /> <What told={body} />{" "}
          {body.kind === "event" && body.where && (
            <span className="aside">
              <Where told={body} />
            </span>
          )}
        </Link>{" "}
        {told && <StatusMark status={told} />}
        {source && <Sentence record={record} source={source} />}
        {children}
      </div>
    </li>
  );
}

function Sentence({ record, source }: { readonly record: RecordView; readonly source: RecordSource }) {
  const { words, language } = useLanguage();
  const others = record.sources.length - 1;
  return (
    <p className="item-sentence">
      <Link
        to="/documents/$id"
        params={{ id: source.sha256 }}
        search={{ fact: source.fact }}
        lang={source.lang}
        title={words.relation.sentence}
      >
        {source.evidence.quote}
      </Link>
      <span className="item-source">
        {source.publisher ?? words.record.noPublisher}
        {source.published && `, ${formatWhen(source.published, language) ?? ""}`}
        {others > 0 && ` (+${others})`}
      </span>
    </p>
  );
}

/** The newest source in the reader's language, else the newest of all. */
export function sourceFor({ sources }: RecordView, language: string): RecordSource | undefined {
  return sources.findLast(({ lang }) => lang === language) ?? sources.at(-1);
}
