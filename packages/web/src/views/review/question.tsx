import { Link } from "@tanstack/react-router";
import type { RecordView, ReviewItem } from "chancery/wire";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { useAsOf } from "../../parts/as-of.ts";
import { Icon } from "../../parts/icon.tsx";
import { Asked } from "../../parts/judging/decisions.tsx";
import { Said } from "../../parts/judging/judgement-list.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { useKeys } from "../../parts/keys.ts";
import { PassageCard } from "../../parts/passage.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { typeWord, What, whenOf, Where, Who } from "../../parts/summary.tsx";
import { type Answer, answersTo, questionOf } from "./answers.tsx";
import type { Queue } from "./questions.ts";

export interface QuestionProps {
  readonly item: ReviewItem;
  readonly queue: Queue;
}

/** One question with all that is known of it, and its answers: a key each. The focus is on the question, so that it is read out. */
export function Question({ item, queue }: QuestionProps) {
  const words = useWords();
  const { review } = words;
  const asOf = useAsOf();
  const head = useRef<HTMLHeadingElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const answers = answersTo(item, words);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const keys: Readonly<Record<string, () => void>> = {
    j: queue.skip,
    ArrowRight: queue.skip,
    e: () => setCorrecting(true),
    ...Object.fromEntries(answers.map(({ judged }, i) => [String(i + 1), () => queue.answer(judged)])),
  };
  useKeys(
    (key) => {
      const take = asOf || !Object.hasOwn(keys, key) ? undefined : keys[key];
      if (key === "e" && item.kind === "orphan") return false;
      take?.();
      return Boolean(take);
    },
    { first: true },
  );
  return (
    <section className="review-question" data-kind={item.kind} aria-labelledby="question">
      <p className="review-kind">{review.kinds[item.kind]}</p>
      <h2 id="question" ref={head} tabIndex={-1}>
        {questionOf(item, words)}
      </h2>
      <About item={item} />
      <Numbered label={questionOf(item, words)} answers={answers} answer={queue.answer} />
      <p className="review-others">
        <Other word={review.skip} letter="j" act={queue.skip} />
        <Other word={review.back} letter="k" act={queue.back} />
        {item.kind !== "orphan" && <Other word={review.correct} letter="e" act={() => setCorrecting(true)} />}
        <Other word={words.judging.takeBack} letter="u" act={() => void queue.takeBack()} />
      </p>
      <Evidence item={item} />
      {correcting && item.kind !== "orphan" && (
        <Asked verb="correct" record={item.record} fact={undefined} close={() => setCorrecting(false)} />
      )}
    </section>
  );
}

interface NumberedProps {
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly answer: Queue["answer"];
}

function Numbered({ label, answers, answer }: NumberedProps) {
  const asOf = useAsOf();
  return (
    <ol className="choices" aria-label={label}>
      {answers.map(({ key, shown, judged }, i) => (
        <li key={key}>
          <button
            type="button"
            className="choice-line"
            disabled={Boolean(asOf)}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => answer(judged)}
          >
            <kbd aria-hidden="true">{i + 1}</kbd> <span>{shown}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Other({ word, letter, act }: { readonly word: string; readonly letter: string; readonly act: () => void }) {
  return (
    <button type="button" className="button" aria-keyshortcuts={letter} onClick={act}>
      {word} <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}

function About({ item }: { readonly item: ReviewItem }): ReactNode {
  const { review } = useWords();
  if (item.kind === "orphan")
    return (
      <div className="review-record">
        <p>
          <Said {...item.judgement} /> {item.judgement.maker} · {item.judgement.made.slice(0, 10)}
        </p>
        {item.judgement.passages.map((passage) => (
          <blockquote key={passage}>{passage}</blockquote>
        ))}
      </div>
    );
  return (
    <div className="review-about">
      {item.kind === "thin" && <p>{review.thinText(item.thin.map((one) => review.thin[one]).join(", "))}</p>}
      {recordsOf(item).map((record, i, { length }) => (
        <Told key={record.id} record={record} {...(length > 1 ? { title: review.record(i + 1) } : {})} />
      ))}
    </div>
  );
}

function recordsOf(item: ReviewItem): readonly RecordView[] {
  if (item.kind === "orphan") return [];
  return item.kind === "alike" ? [item.record, item.other] : [item.record];
}

/** The sentences it all stands on, those of two records side by side. */
function Evidence({ item }: { readonly item: ReviewItem }) {
  const { review } = useWords();
  const records = recordsOf(item);
  return (
    <div className={records.length > 1 ? "review-pair" : undefined}>
      {records.map((record, i) => (
        <div key={record.id} className="review-record">
          {records.length > 1 && <h3>{review.record(i + 1)}</h3>}
          <Sources record={record} {...(item.kind === "tie" ? { pointed: item.link.source } : {})} />
        </div>
      ))}
    </div>
  );
}

function Told({ record: { body }, title }: { readonly record: RecordView; readonly title?: string }) {
  const { words, language } = useLanguage();
  return (
    <p className="review-said">
      {title && <span className="aside">{title}</span>} <KindDot kind={body.kind} />{" "}
      <strong>{typeWord(body, words)}</strong> {formatWhen(whenOf(body), language) ?? words.undated} ·{" "}
      <Who told={body} /> <What told={body} /> <Where told={body} />{" "}
      {"status" in body && <StatusMark status={body.status} />}
    </p>
  );
}

interface SourcesProps {
  readonly record: RecordView;
  /** Index of the source that is asked about. */
  readonly pointed?: number;
}

/** Sources shown before the rest is left to the record's own page. */
const SHOWN = 6;

function Sources({ record: { id, sources }, pointed }: SourcesProps) {
  const { review } = useWords();
  return (
    <>
      <div className="passages">
        {sources.slice(0, SHOWN).map((source, i) => (
          <div key={source.fact} data-pointed={i === pointed}>
            <PassageCard number={i + 1} source={source} passage={undefined} />
          </div>
        ))}
      </div>
      <p className="record-link">
        <Link to="/records/$id" params={{ id }}>
          <Icon name="chevron" /> {review.evidence}
        </Link>
      </p>
    </>
  );
}
