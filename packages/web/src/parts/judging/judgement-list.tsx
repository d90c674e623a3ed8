import type { RecordJudgement } from "chancery/wire";
import type { ReactNode } from "react";
import { usePending } from "./use-outbox.ts";
import { discard, makerName, type Pending, undo } from "./outbox.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { ValueText, wordFor } from "../value-text.tsx";
import "./decisions.css";

export interface JudgementListProps {
  readonly record: string | null;
  /** The passage in hand, where the list is of one. */
  readonly fact?: string;
  readonly judgements: readonly RecordJudgement[] | undefined;
}

/** Who decided what, when and why, the oldest first; then what is on its way to the server. */
export function JudgementList({ record, fact, judgements = [] }: JudgementListProps) {
  const { words } = useLanguage();
  const all = usePending(record, fact);
  const undone = new Set(all.filter(({ judged }) => judged.verb === "undo").map(({ judged }) => judged.of));
  const pending = all.filter(({ judged }) => judged.verb !== "undo");
  if (!judgements.length && !pending.length) return null;
  return (
    <section className="judgements" aria-label={words.judging.decided}>
      <h3>{words.judging.decided}</h3>
      <ul>
        {judgements.map((judgement) => (
          <JudgementLine key={judgement.id} judgement={judgement} undone={undone.has(judgement.id)} />
        ))}
        {pending.map((one) => (
          <PendingLine key={one.token} one={one} />
        ))}
      </ul>
    </section>
  );
}

export interface JudgementLineProps {
  readonly judgement: RecordJudgement;
  readonly undone: boolean;
  readonly children?: ReactNode;
}

/** A decision: what, by whom, when and why, with the way to take it back. */
export function JudgementLine({ judgement, undone, children }: JudgementLineProps) {
  const { words, language } = useLanguage();
  const { id, verb, maker, made, why } = judgement;
  return (
    <li data-undone={undone}>
      <Said {...judgement} />
      <span className="judgement-by">
        {maker} · {formatWhen(made.slice(0, 10), language)}
      </span>
      {why && <q>{why}</q>}
      {children}
      {!undone && verb !== "undo" && (
        <button type="button" className="more" onClick={() => undo(id)}>
          {words.judging.takeBack}
        </button>
      )}
    </li>
  );
}

function PendingLine({ one: { token, judged, state, failure } }: { readonly one: Pending }) {
  const { words } = useLanguage();
  return (
    <li data-pending={state}>
      <Said verb={judged.verb} slot={judged.slot ?? null} value={judged.value} />
      <span className="judgement-by">{makerName()}</span>
      {judged.why && <q>{judged.why}</q>}
      <span className="judgement-by">{failure?.message || words.judging.saving}</span>
      {state === "refused" && (
        <button type="button" className="more" onClick={() => discard(token)}>
          {words.judging.dismiss}
        </button>
      )}
    </li>
  );
}

/** A decision in words: confirmed; corrected: When = 24 Aug 2025. */
export function Said({
  verb,
  slot,
  value,
}: Pick<RecordJudgement, "verb" | "slot"> & { readonly value?: unknown }): ReactNode {
  const { words } = useLanguage();
  const valued = slot !== null || verb === "settle";
  return (
    <strong>
      {words.judging.done[verb]}
      {slot !== null && `: ${wordFor(slot, words.slots)}`}
      {valued && value !== undefined && (
        <>
          {slot !== null ? " = " : ": "}
          <ValueText value={value} />
        </>
      )}
    </strong>
  );
}
