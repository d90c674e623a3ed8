import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Icon } from "../../parts/icon.tsx";
import { type SlotName, slotsOf } from "../../parts/slots.tsx";
import { Basis } from "./basis.tsx";
import type { Chosen } from "./chosen.ts";
import { FactDecisions } from "./fact-decisions.tsx";
import type { Reading } from "./readings.ts";

export interface FactDetailProps {
  readonly reading: Reading;
  readonly text: string;
  readonly chosen: Chosen;
}

/** The slots of a fact with the words each was read from, its rule and basis, and where it leads. */
export function FactDetail({ reading, text, chosen }: FactDetailProps) {
  const { words, language } = useLanguage();
  const { fact, record, link } = reading;
  return (
    <div className="fact-detail">
      <dl className="slots">
        {slotsOf(fact, { words, language }).map(({ name, value }) => (
          <SlotRow key={name} name={name} value={value} quotes={quotesOf(reading, text, name)} chosen={chosen} />
        ))}
      </dl>
      <FactDecisions reading={reading} />
      <Basis fact={fact} />
      <p className="fact-links">
        {record && (
          <Link to="/records/$id" params={{ id: record }}>
            <Icon name="chevron" /> {words.reader.record}
          </Link>
        )}
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            <Icon name="outside" /> {words.reader.live}
          </a>
        )}
      </p>
    </div>
  );
}

interface SlotRowProps {
  readonly name: SlotName;
  readonly value: ReactNode;
  readonly quotes: readonly string[];
  readonly chosen: Chosen;
}

/** Pointing at a slot points at its words in the text. */
function SlotRow({ name, value, quotes, chosen }: SlotRowProps) {
  const { words } = useLanguage();
  return (
    <div onMouseEnter={() => chosen.pointAt(name)} onMouseLeave={() => chosen.pointAt(null)}>
      <dt>{words.slots[name]}</dt>
      <dd>
        {value}
        {quotes.length > 0 && (
          <span className="slot-words" title={words.reader.words}>
            {quotes.join(" … ")}
          </span>
        )}
      </dd>
    </div>
  );
}

/** The words of a slot where they say more than its value: a date as it was written, a name in full. */
function quotesOf({ fact }: Reading, text: string, name: SlotName): string[] {
  const spans = fact.trace.slots[name] ?? [];
  const quotes = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
  return name === "gist" || name === "text" ? [] : quotes;
}
