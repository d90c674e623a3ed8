import { Link } from "@tanstack/react-router";
import type { Checked } from "chancery/wire";
import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../parts/icon.tsx";
import { LoadedRecord } from "../../parts/loaded-record.tsx";
import { PassageCard } from "../../parts/passage.tsx";
import { typeWord, What, Who } from "../../parts/summary.tsx";
import { ValueText, wordFor } from "../../parts/value-text.tsx";
import type { Placed } from "./findings.ts";

export interface FindingListProps {
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  /** The finding whose evidence is open. */
  readonly open: string | null;
  readonly choose: (key: string) => void;
  readonly toggle: (key: string) => void;
  readonly apply: (finding: Placed) => void;
}

/** What the record says of each fact of the draft, in the order of its text. */
export function FindingList(props: FindingListProps) {
  return (
    <ol className="findings">
      {props.placed.map((finding) => (
        <Finding key={finding.key} finding={finding} {...props} />
      ))}
    </ol>
  );
}

function Finding({ finding, chosen, open, choose, toggle, apply }: FindingListProps & { readonly finding: Placed }) {
  const words = useWords();
  const { check } = words;
  const item = useRef<HTMLLIElement>(null);
  const { key, checked, fix } = finding;
  const here = key === chosen;
  useEffect(() => {
    if (here) item.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <li ref={item} data-verdict={checked.verdict} data-chosen={here}>
      <button type="button" className="finding-head" aria-pressed={here} onClick={() => choose(key)}>
        <span className="verdict">{check.verdicts[checked.verdict]}</span>{" "}
        <strong>{typeWord(checked.fact, words)}</strong> <Who told={checked.fact} /> <What told={checked.fact} />
      </button>
      <p className="finding-says">
        {check.reasons[checked.reason]}{" "}
        {checked.independent > 0 && <span>({check.standsOn(checked.independent)})</span>}
      </p>
      <Differences checked={checked} />
      <p className="finding-links">
        {fix && (
          <button type="button" className="button" onClick={() => apply(finding)}>
            {check.apply(fix.text)} {here && <kbd aria-hidden="true">a</kbd>}
          </button>
        )}
        {checked.records.length > 0 && (
          <button type="button" className="more" aria-expanded={open === key} onClick={() => toggle(key)}>
            {open === key ? check.hideEvidence : check.evidence}
          </button>
        )}
      </p>
      {open === key && checked.records.map((id) => <Evidence key={id} id={id} />)}
    </li>
  );
}

function Differences({ checked: { differs } }: { readonly checked: Checked }) {
  const { check, slots } = useWords();
  if (!differs.length) return null;
  return (
    <dl className="finding-differs">
      {differs.map(({ field, draft, record }) => (
        <div key={field}>
          <dt>{check.differs(wordFor(field, slots))}</dt>
          <dd>
            <span className="aside">{check.draftSays}</span>{" "}
            <del>
              <ValueText value={draft} />
            </del>
          </dd>
          <dd>
            <span className="aside">{check.recordSays}</span>{" "}
            <strong>
              <ValueText value={record} />
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The sentences that a verdict stands on. */
function Evidence({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <LoadedRecord id={id}>
      {({ record, passages }) => (
        <>
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
          <p className="record-link">
            <Link to="/records/$id" params={{ id }}>
              <Icon name="chevron" /> {words.check.openRecord}
            </Link>
          </p>
        </>
      )}
    </LoadedRecord>
  );
}
