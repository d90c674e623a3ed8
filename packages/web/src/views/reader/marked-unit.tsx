import type { Fact, Span } from "@chancery/reader";
import { type ReactNode, useMemo } from "react";
import { useWords } from "../../i18n/language.tsx";
import { typeWord } from "../../parts/summary.tsx";
import type { Chosen } from "./chosen.ts";
import type { Tip } from "./fact-tip.tsx";
import { KINDS, type Reading } from "./readings.ts";
import { type Segment, segmentsOf, type Unit } from "./segments.ts";
import "./marks.css";

export interface MarkedUnitProps {
  readonly unit: Unit;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly chosen: Chosen;
  readonly found: Span | null;
  readonly tip: Tip;
}

/** A stretch of text with its marks: words that slots were read from are underlined, each kind in its colour, and the
 * number of a fact stands behind its sentence. */
export function MarkedUnit({ unit, text, readings, chosen, found, tip }: MarkedUnitProps) {
  const segments = useMemo(() => segmentsOf(unit, { facts: readings, found }), [unit, readings, found]);
  return segments.map((segment) => (
    <span key={segment.start} data-start={segment.start}>
      <Piece segment={segment} text={text} readings={readings} chosen={chosen} />
      {segment.ends.map((index) => (
        <FactNumber key={index} reading={readings[index]} chosen={chosen} tip={tip} />
      ))}
    </span>
  ));
}

interface PieceProps extends Pick<MarkedUnitProps, "text" | "readings" | "chosen"> {
  readonly segment: Segment;
}

function Piece({ segment, text, readings, chosen }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  const inChosen = segment.evidence.includes(chosen.index);
  if (!segment.words.length && !inChosen && !segment.found) return words;
  const kinds = new Set(segment.words.map((index) => readings[index]?.fact.kind ?? "event"));
  const kind = readings[chosen.index]?.fact.kind;
  return (
    <span
      className="piece"
      data-kind={inChosen ? kind : undefined}
      data-chosen={inChosen || undefined}
      data-words={inChosen && segment.words.includes(chosen.index) ? "" : undefined}
      data-pointed={inChosen && isPointed(segment, readings[chosen.index], chosen.slot) ? "" : undefined}
      data-found={segment.found || undefined}
      onClick={() => chooseNext(segment, readings, chosen)}
    >
      {KINDS.filter((one) => kinds.has(one)).reduce(underlined, words)}
    </span>
  );
}

/** One line a kind, each further one below the last, so that kinds that share words are all seen. */
function underlined(inner: ReactNode, kind: Fact["kind"], lane: number): ReactNode {
  return (
    <span className={`under lane-${lane}`} data-kind={kind}>
      {inner}
    </span>
  );
}

function isPointed(segment: Span, reading: Reading | undefined, slot: string | null): boolean {
  const spans = (slot && reading?.fact.trace.slots[slot]) || [];
  return spans.some((span) => span.start <= segment.start && segment.end <= span.end);
}

/** A click on words that several facts share goes through them one by one. For keys there are the numbers. */
function chooseNext(segment: Segment, readings: readonly Reading[], chosen: Chosen): void {
  if (!segment.words.length || !window.getSelection()?.isCollapsed) return;
  const at = segment.words.indexOf(chosen.index);
  chosen.choose(readings[segment.words[(at + 1) % segment.words.length] ?? -1]?.id);
}

interface FactNumberProps {
  readonly reading: Reading | undefined;
  readonly chosen: Chosen;
  readonly tip: Tip;
}

/** The number of a fact, like that of a footnote: where it stands, its fact ends. */
function FactNumber({ reading, chosen, tip }: FactNumberProps) {
  const words = useWords();
  if (!reading) return null;
  const pressed = chosen.id === reading.id;
  return (
    <button
      type="button"
      className="fact-number"
      data-kind={reading.fact.kind}
      aria-pressed={pressed}
      aria-label={`${words.reader.fact(reading.number)}: ${typeWord(reading.fact, words)}`}
      aria-describedby={tip.shown?.id === reading.id ? tip.element : undefined}
      onClick={() => chosen.choose(pressed ? undefined : reading.id)}
      {...tip.handlers(reading.id)}
    >
      {reading.number}
    </button>
  );
}
