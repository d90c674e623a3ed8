import type { Conflict, RecordView } from "chancery/wire";
import { decide } from "../../parts/judging/outbox.ts";
import { useWords } from "../../i18n/language.tsx";
import { useAsOf } from "../../parts/as-of.ts";
import { Icon } from "../../parts/icon.tsx";
import { asWritten } from "../../parts/judging/decisions.tsx";
import { ValueText, wordFor } from "../../parts/value-text.tsx";

export interface ConflictTableProps {
  readonly record: RecordView;
  /** Without the heading, where the page has said it. */
  readonly brief?: boolean;
}

/** What the sources disagree on, each value with the numbers of those who say it. */
export function ConflictTable({ record, brief = false }: ConflictTableProps) {
  const words = useWords();
  const { conflicts } = record;
  if (!conflicts.length) return null;
  return (
    <section className="conflicts">
      {!brief && (
        <h3>
          <Icon name="differ" /> {words.record.conflicts} <span className="aside">{words.record.conflictsText}</span>
        </h3>
      )}
      <dl className="slots">
        {conflicts.map((conflict) => (
          <div key={conflict.field}>
            <dt>{wordFor(conflict.field, words.slots)}</dt>
            <dd>
              <Values record={record} conflict={conflict} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ValuesProps {
  readonly record: RecordView;
  readonly conflict: Conflict;
}

function Values({ record: { id: of, judgements = [] }, conflict: { field, values } }: ValuesProps) {
  const { judging, slots } = useWords();
  const asOf = useAsOf();
  const preferred = judgements.findLast(({ verb, slot }) => verb === "prefer" && slot === field)?.value;
  const isPreferred = (value: unknown) => JSON.stringify(value) === JSON.stringify(preferred);
  const prefer = (value: unknown) => decide({ verb: "prefer", of, slot: field, value: asWritten(value) });
  return (
    <ul>
      {values.map(({ value, sources }) => (
        <li key={sources.join()}>
          <ValueText value={value} />
          {sources.map((source) => (
            <span key={source} className="passage-number">
              {source + 1}
            </span>
          ))}{" "}
          {isPreferred(value) && <strong>✓ {judging.done.prefer}</strong>}
          {!asOf && !isPreferred(value) && (
            <button
              type="button"
              className="more"
              aria-label={judging.preferThis(`${wordFor(field, slots)} ${sources.map((n) => n + 1).join(" ")}`)}
              onClick={() => prefer(value)}
            >
              {judging.preferShort}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
