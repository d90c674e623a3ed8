// The parts of the page that are read first: lists, each line one click from its sentence.
import { Link } from "@tanstack/react-router";
import type { RecordView, RelationAnswer } from "chancery/wire";
import { type ReactNode, useState } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { RecordItem } from "../../parts/record-item.tsx";

/** Lines of a list before 'more' is asked for. */
const FEW = 5;

interface PartProps {
  readonly answer: RelationAnswer;
}

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

function Section({ title, children }: SectionProps) {
  return (
    <section className="relation-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Contacts({ answer, sides }: PartProps & { readonly sides: readonly string[] }) {
  const { relation } = useWords();
  return (
    <Section title={relation.contacts}>
      {!answer.contacts.length && <p className="relation-none">{relation.noContacts}</p>}
      <ol className="items">
        {answer.contacts.map((record) => (
          <RecordItem key={record.id} record={record} plain={["happened"]} />
        ))}
      </ol>
      {answer.contactCount > answer.contacts.length && (
        <Link to="/timeline" search={{ side: sides, kind: ["event"] }} className="relation-more">
          {relation.allContacts}
        </Link>
      )}
    </Section>
  );
}

export function Ahead({ answer: { ahead } }: PartProps) {
  const { relation } = useWords();
  return ahead.length ? (
    <Section title={relation.ahead}>
      <Few records={ahead} />
    </Section>
  ) : null;
}

export function Pledges({ answer: { pledges } }: PartProps) {
  const { relation } = useWords();
  const parts = (["overdue", "due", "silent", "open"] as const).filter((part) => pledges[part].length);
  return (
    <Section title={relation.pledges}>
      {!parts.length && <p className="relation-none">{relation.noPledges}</p>}
      {parts.map((part) => (
        <div key={part} className="relation-standing" data-standing={part}>
          <h3>
            {relation[part]} <span className="count">{pledges[part].length}</span>
          </h3>
          <Few records={pledges[part]} plain={["open"]} />
        </div>
      ))}
    </Section>
  );
}

export function Conflicts({ answer: { conflicts } }: PartProps) {
  const { relation } = useWords();
  return (
    <Section title={relation.conflicts}>
      {conflicts.length ? <Few records={conflicts} /> : <p className="relation-none">{relation.noConflicts}</p>}
    </Section>
  );
}

export function Changes({ answer: { changes }, since }: PartProps & { readonly since: string | undefined }) {
  const { words, language } = useLanguage();
  const { relation } = words;
  const title = since
    ? `${relation.changes} (${relation.changesSince(formatWhen(since.slice(0, 10), language) ?? "")})`
    : relation.changes;
  const none = changes === null ? relation.firstVisit : relation.noChanges;
  return (
    <Section title={title}>
      {!changes?.length && <p className="relation-none">{none}</p>}
      {changes && (
        <Few
          records={changes.map(({ record }) => record)}
          note={(id) => {
            const news = changes.find(({ record }) => record.id === id)?.news;
            return news && relation.news[news];
          }}
        />
      )}
    </Section>
  );
}

interface FewProps {
  readonly records: readonly RecordView[];
  readonly plain?: readonly string[];
  readonly note?: (id: string) => ReactNode;
}

/** The first lines of a list, and a button for the rest. */
function Few({ records, plain = [], note }: FewProps) {
  const { relation, timeline } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, FEW);
  return (
    <>
      <ol className="items">
        {shown.map((record) => (
          <RecordItem key={record.id} record={record} plain={plain} note={note?.(record.id)} />
        ))}
      </ol>
      {records.length > FEW && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? timeline.fewer : relation.more(records.length - FEW)}
        </button>
      )}
    </>
  );
}
