import { Link } from "@tanstack/react-router";
import type { Passage, RecordSource } from "chancery/wire";
import { useLanguage } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";
import { excerptAt } from "./excerpt.ts";
import { Icon } from "./icon.tsx";
import { NameList } from "./names.tsx";
import "./passage.css";

export interface PassageCardProps {
  /** Number of the source, from 1, as conflicts and history name it. */
  readonly number: number;
  readonly source: RecordSource;
  /** The sentence with the words around it; without it the sentence stands alone. */
  readonly passage: Passage | undefined;
}

/** One sentence a record stands on, in its own language, with the document that says it. */
export function PassageCard({ number, source, passage }: PassageCardProps) {
  const { words, language } = useLanguage();
  const published = formatWhen(source.published, language) ?? words.record.noDate;
  return (
    <article className="passage" aria-label={words.record.source(number)}>
      <header>
        <span className="passage-number">{number}</span>
        <span className="passage-publisher">{source.publisher ?? words.record.noPublisher}</span>
        <span className="passage-date">{published}</span>
        <span className="lang-badge">{words.languages[source.lang] ?? source.lang}</span>
      </header>
      <blockquote lang={source.lang}>
        <PassageText source={source} passage={passage} />
      </blockquote>
      <footer>
        {source.title && <cite lang={source.lang}>{source.title}</cite>}
        {source.said_by && (
          <span>
            {words.slots.said_by}: <NameList names={source.said_by} />
          </span>
        )}
        <span className="passage-links">
          <Link to="/documents/$id" params={{ id: source.sha256 }} search={{ fact: source.fact }}>
            <Icon name="paper" /> {words.record.openReader}
          </Link>
          {passage?.link && (
            <a href={passage.link} target="_blank" rel="noreferrer noopener">
              <Icon name="outside" /> {words.record.live}
            </a>
          )}
        </span>
      </footer>
    </article>
  );
}

function PassageText({ source, passage }: Omit<PassageCardProps, "number">) {
  if (!passage) return <mark>{source.evidence.quote}</mark>;
  const { before, quote, after } = excerptAt(passage.text, passage.evidence);
  return (
    <>
      {before}
      <mark>{quote}</mark>
      {after}
    </>
  );
}
