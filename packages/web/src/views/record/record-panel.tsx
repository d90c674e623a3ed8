import type { RecordAnswer } from "chancery/wire";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/language.tsx";
import { LoadedRecord } from "../../parts/loaded-record.tsx";
import { PassageCard } from "../../parts/passage.tsx";
import { SlotList } from "../../parts/slots.tsx";
import { Decisions } from "../../parts/judging/decisions.tsx";
import { JudgementList } from "../../parts/judging/judgement-list.tsx";
import { ConflictTable } from "./conflict-table.tsx";
import { History } from "./history.tsx";
import { Related } from "./related.tsx";
import { WhyOne } from "./why-one.tsx";
import "./record-panel.css";

export interface RecordPanelProps {
  readonly id: string;
  /** Where else it can be seen. */
  readonly link: ReactNode;
}

/** A record opened: what it says in full, every sentence it stands on, where its sources differ, how it stood. */
export function RecordPanel({ id, link }: RecordPanelProps) {
  return <LoadedRecord id={id}>{(answer) => <Opened answer={answer} link={link} />}</LoadedRecord>;
}

interface OpenedProps {
  readonly answer: RecordAnswer;
  readonly link: ReactNode;
}

function Opened({ answer: { record, passages }, link }: OpenedProps) {
  const words = useWords();
  const independent = words.record.independent(record.sources.length, record.independent);
  return (
    <div className="record-panel">
      <div className="record-said">
        <SlotList told={record.body} />
        <Decisions record={record} />
        <JudgementList record={record.id} judgements={record.judgements} />
        <History record={record} />
        <Related record={record} />
        <p className="record-link">{link}</p>
      </div>
      <div className="record-sources">
        <ConflictTable record={record} />
        <h3>
          {words.timeline.sources(record.sources.length)} {independent && <span className="aside">{independent}</span>}
        </h3>
        <div className="passages">
          {record.sources.map((source, i) => (
            <PassageCard
              key={source.fact}
              number={i + 1}
              source={source}
              passage={passages.find((passage) => passage.source === i)}
            />
          ))}
        </div>
        <WhyOne record={record} />
      </div>
    </div>
  );
}
