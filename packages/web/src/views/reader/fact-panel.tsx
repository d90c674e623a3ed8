import type { Fact } from "@chancery/reader";
import type { WireReading } from "chancery/wire";
import { useEffect, useRef } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import type { Words } from "../../i18n/words/en.ts";
import { DateText } from "../../parts/date-text.tsx";
import { Icon } from "../../parts/icon.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { typeWord, What, whenOf, Where, Who } from "../../parts/summary.tsx";
import type { Chosen } from "./chosen.ts";
import { useStanding } from "./fact-decisions.tsx";
import { FactDetail } from "./fact-detail.tsx";
import { KINDS, type Reading } from "./readings.ts";
import "./panel.css";

export interface FactPanelProps {
  readonly text: string;
  /** All facts of the document, and those of the kinds shown. */
  readonly all: readonly WireReading[];
  readonly readings: readonly Reading[];
  readonly chosen: Chosen;
  readonly kinds: readonly Fact["kind"][];
  readonly setKinds: (kinds: readonly Fact["kind"][]) => void;
}

/** The facts of the document, one under the other; the chosen one with its slots. */
export function FactPanel(props: FactPanelProps) {
  const { reader } = useWords();
  const { all, readings, chosen, text } = props;
  if (!all.length)
    return (
      <aside className="panel" aria-label={reader.panel}>
        <h2>{reader.noFactsTitle}</h2>
        <p className="panel-hint">{reader.noFactsText}</p>
      </aside>
    );
  return (
    <aside className="panel" aria-label={reader.panel}>
      <PanelHead {...props} />
      <KindFilter {...props} />
      {chosen.index < 0 && <p className="panel-hint">{reader.hint}</p>}
      <ol className="panel-facts">
        {readings.map((reading) => (
          <FactItem key={reading.id} reading={reading} text={text} chosen={chosen} />
        ))}
      </ol>
    </aside>
  );
}

function PanelHead({ readings, chosen }: FactPanelProps) {
  const { reader } = useWords();
  const position =
    chosen.index < 0 ? reader.facts(readings.length) : reader.position(chosen.index + 1, readings.length);
  return (
    <div className="panel-head">
      <h2 role="status">{position}</h2>
      <button
        type="button"
        className="button button-icon"
        aria-label={reader.previous}
        title={`${reader.previous} (k)`}
        disabled={chosen.index === 0}
        onClick={() => chosen.step(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={reader.next}
        title={`${reader.next} (j)`}
        disabled={chosen.index === readings.length - 1}
        onClick={() => chosen.step(1)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}

/** Which kinds are marked in the text; only those the document has are offered. */
function KindFilter({ all, kinds, setKinds }: FactPanelProps) {
  const words = useWords();
  const present = KINDS.filter((kind) => all.some(({ fact }) => fact.kind === kind));
  const toggle = (kind: Fact["kind"]) =>
    setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  if (present.length < 2) return null;
  return (
    <div className="panel-kinds" role="group" aria-label={words.reader.show}>
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={kinds.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <KindDot kind={kind} /> {words.kinds[kind]}{" "}
          <span className="count">{all.filter(({ fact }) => fact.kind === kind).length}</span>
        </button>
      ))}
    </div>
  );
}

interface FactItemProps {
  readonly reading: Reading;
  readonly text: string;
  readonly chosen: Chosen;
}

function FactItem({ reading, text, chosen }: FactItemProps) {
  const { words, language } = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  const open = chosen.id === reading.id;
  const standing = useStanding(reading);
  // An office holds as of the document's own day: that says nothing new.
  const when = reading.fact.kind === "role" ? null : formatWhen(whenOf(reading.fact), language);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <li ref={item} data-kind={reading.fact.kind} data-open={open} data-standing={standing}>
      <button
        type="button"
        className="panel-fact"
        aria-expanded={open}
        onClick={() => chosen.choose(open ? undefined : reading.id)}
      >
        <span className="fact-number">{reading.number}</span>
        <span className="panel-summary">
          <span className="panel-type">{typeWord(reading.fact, words)}</span> <Who told={reading.fact} />{" "}
          <What told={reading.fact} /> <Where told={reading.fact} />{" "}
          {when && (
            <span className="aside">
              <DateText text={when} />
            </span>
          )}{" "}
          {standing && <span className="standing">{STANDING[standing](words.judging)}</span>}
        </span>
      </button>
      {open && <FactDetail reading={reading} text={text} chosen={chosen} />}
    </li>
  );
}

const STANDING = {
  confirm: ({ confirmed }: Words["judging"]) => `✓ ${confirmed}`,
  reject: ({ rejected }: Words["judging"]) => `✗ ${rejected}`,
};
