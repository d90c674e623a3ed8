import { Link } from "@tanstack/react-router";
import type { DocumentAnswer } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Icon } from "../../parts/icon.tsx";

/** What is known of a document, and the ways to where it came from. Its title is seen once: in the text, where it stands there. */
export function DocumentHead({ answer: { document, kin, blocks } }: { readonly answer: DocumentAnswer }) {
  const { words, language } = useLanguage();
  const published = formatWhen(document.published, language);
  const titled = blocks.some(({ kind }) => kind === "title");
  return (
    <header className="document-head">
      <h1 lang={document.lang ?? undefined} className={titled ? "unseen" : undefined}>
        {document.title ?? words.reader.untitled}
      </h1>
      <p className="document-facts">
        <span>{document.publisher ?? words.record.noPublisher}</span>
        <span>{published ?? words.record.noDate}</span>
        {document.lang && <span className="lang-badge">{words.languages[document.lang] ?? document.lang}</span>}
        {document.url && (
          <a href={document.url} target="_blank" rel="noreferrer noopener">
            <Icon name="outside" /> {words.reader.original}
          </a>
        )}
        {/^https?:/i.test(document.original ?? "") && (
          <a href={document.original ?? undefined} target="_blank" rel="noreferrer noopener">
            <Icon name="link" /> {words.lineage.original}
          </a>
        )}
        <a href={`/api/documents/${document.sha256}/snapshot`} download>
          <Icon name="download" /> {words.reader.snapshot}
        </a>
        <span className="document-path">{document.path}</span>
      </p>
      {kin.length > 0 && (
        <p className="document-facts">
          <span>{words.reader.kin}:</span>
          {kin.map((other) => (
            <Link key={other.sha256} to="/documents/$id" params={{ id: other.sha256 }} lang={other.lang ?? undefined}>
              {other.title ?? other.path}
            </Link>
          ))}
        </p>
      )}
    </header>
  );
}
