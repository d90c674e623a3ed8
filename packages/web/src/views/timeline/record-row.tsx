import { Link } from "@tanstack/react-router";
import type { RecordView } from "chancery/wire";
import { memo, useId } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen, formatWithinYear, formatYear, placeOf } from "../../i18n/when.ts";
import { DateText } from "../../parts/date-text.tsx";
import { Icon } from "../../parts/icon.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { typeWord, What, whenOf, Where, Who } from "../../parts/summary.tsx";
import { RecordPanel } from "../record/record-panel.tsx";
import "../record/record-line.css";

export interface RecordRowProps {
  /** Undefined while its page is on the way. */
  readonly record: RecordView | undefined;
  /** The line above; null for the first. */
  readonly before: RecordView | null | undefined;
  readonly open: boolean;
  /** Whether Tab leads to this line. */
  readonly current: boolean;
  readonly toggle: (id: string, open: boolean) => void;
}

/** One record as a line, under its year where that begins; opened, with all its sentences. */
export const RecordRow = memo(function RecordRow({ record, before, open, current, toggle }: RecordRowProps) {
  const panel = useId();
  const words = useWords();
  if (!record) return <div className="line line-waiting" aria-hidden="true" />;
  return (
    <div className="record" data-open={open} data-kind={record.body.kind}>
      <YearHead record={record} before={before} />
      <button
        type="button"
        data-line=""
        className="line"
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => toggle(record.id, !open)}
      >
        <LineCells record={record} />
      </button>
      {open && (
        <div id={panel}>
          <RecordPanel
            id={record.id}
            link={
              <Link to="/records/$id" params={{ id: record.id }}>
                <Icon name="link" /> {words.record.permalink}
              </Link>
            }
          />
        </div>
      )}
    </div>
  );
});

function YearHead({ record, before }: Pick<RecordRowProps, "record" | "before">) {
  const { language, words } = useLanguage();
  if (!record || before === undefined) return null;
  const { year } = placeOf(whenOf(record.body));
  if (before && placeOf(whenOf(before.body)).year === year) return null;
  const text = year === null ? words.undated : formatYear(year, language);
  return <h2 className="year">{text}</h2>;
}

function LineCells({ record }: { readonly record: RecordView }) {
  const words = useWords();
  const { body } = record;
  return (
    <>
      <DateCell record={record} />
      <span className="line-who">
        <Who told={body} />
      </span>
      <span className="line-what">
        <span className="line-type">
          <KindDot kind={body.kind} /> {typeWord(body, words)}
        </span>{" "}
        <What told={body} />
      </span>
      <span className="line-where">
        <Where told={body} />
      </span>
      <span className="line-status">{"status" in body && <StatusMark status={body.status} />}</span>
      <SourcesCell record={record} />
    </>
  );
}

function DateCell({ record: { body } }: { readonly record: RecordView }) {
  const { language, words } = useLanguage();
  const when = whenOf(body);
  const { year } = placeOf(when);
  const short = year === null ? null : formatWithinYear(when, language, year);
  return (
    <span className="line-date">
      <span className="unseen">{formatWhen(when, language) ?? words.undated}</span>
      <span aria-hidden="true">
        <DateText text={short} />
      </span>
    </span>
  );
}

function SourcesCell({ record: { sources, conflicts } }: { readonly record: RecordView }) {
  const { timeline } = useWords();
  return (
    <span className="line-sources">
      {conflicts.length > 0 && (
        <span className="line-conflict" title={timeline.conflict}>
          <Icon name="differ" />
          <span className="unseen">{timeline.conflict}</span>
        </span>
      )}
      <span aria-hidden="true">{sources.length}</span>
      <span className="unseen">{timeline.sources(sources.length)}</span>
    </span>
  );
}
