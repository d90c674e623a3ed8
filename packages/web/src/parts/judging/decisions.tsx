// What a person can decide on a record or on one passage of it: a button and a key each. Answers that need a choice or words
// ask for them in a dialog.
import type { RecordView } from "chancery/wire";
import { type ReactNode, useState } from "react";
import { decide, undo } from "./outbox.ts";
import { useWords } from "../../i18n/language.tsx";
import { useAsOf } from "../as-of.ts";
import { useKeys } from "../keys.ts";
import { ConflictField } from "./conflict-field.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { Choices, Dialog } from "./dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { OtherDialog } from "./other-dialog.tsx";
import { OUTCOMES, VERB_KEYS } from "./verbs.ts";
import "./decisions.css";

export type Verb = keyof typeof VERB_KEYS;

export interface DecisionsProps {
  readonly record: RecordView;
  /** The passage in hand; without it decisions bear on the whole record. */
  readonly fact?: string;
  /** Whether the keys are for this one. */
  readonly listening?: boolean;
}

/** A button and a key for every decision that can be taken here. */
export function Decisions({ record, fact, listening = true }: DecisionsProps) {
  const { judging } = useWords();
  const asOf = useAsOf();
  const [asking, setAsking] = useState<Verb | null>(null);
  const offered = verbsFor(record);
  const take = (verb: Verb) => {
    if (verb === "confirm" || verb === "reject") decide({ verb, of: record.id, ...passage(fact) });
    else if (verb === "undo") undo();
    else setAsking(verb);
  };
  useKeys((key) => {
    const verb = offered.find((one) => VERB_KEYS[one] === key);
    if (!listening || asOf || !verb) return false;
    take(verb);
    return true;
  });
  if (asOf) return <p className="judge-hint">{judging.notThen}</p>;
  return (
    <>
      <div className="decisions" role="group" aria-label={judging.decide}>
        {offered.map((verb) => (
          <button
            key={verb}
            type="button"
            className="button"
            aria-keyshortcuts={VERB_KEYS[verb]}
            onClick={() => take(verb)}
          >
            {judging.verbs[verb]} <kbd aria-hidden="true">{VERB_KEYS[verb]}</kbd>
          </button>
        ))}
      </div>
      {asking && <Asked verb={asking} record={record} fact={fact} close={() => setAsking(null)} />}
    </>
  );
}

function verbsFor({ body, conflicts }: RecordView): Verb[] {
  const all: Verb[] = ["confirm", "reject", "correct", "same", "different", "prefer", "settle", "note"];
  return all.filter(
    (verb) => (verb !== "prefer" || conflicts.length > 0) && (verb !== "settle" || body.kind === "pledge"),
  );
}

function passage(fact: string | undefined): { fact?: string } {
  return fact === undefined ? {} : { fact };
}

interface AskedProps {
  readonly verb: Verb;
  readonly record: RecordView;
  readonly fact: string | undefined;
  readonly close: () => void;
}

/** The dialog of a decision that needs more than a key. */
export function Asked({ verb, record, fact, close }: AskedProps): ReactNode {
  const { judging } = useWords();
  const of = record.id;
  switch (verb) {
    case "correct":
      return (
        <CorrectDialog
          body={record.body}
          close={close}
          correct={(slot, value, why) => decide({ verb, of, slot, value, ...passage(fact), ...(why ? { why } : {}) })}
        />
      );
    case "note":
      return <NoteDialog close={close} note={(why) => decide({ verb, of, why, ...passage(fact) })} />;
    case "same":
      return (
        <OtherDialog
          title={judging.sameAs}
          record={record}
          close={close}
          choose={(other) => decide({ verb, of, other })}
        />
      );
    case "different":
      return <Different record={record} fact={fact} close={close} />;
    case "prefer":
      return <Prefer record={record} close={close} />;
    case "settle":
      return <Settle of={of} close={close} />;
    default:
      return null;
  }
}

/** Which source is of another happening; where there is but one, the other record it is not the same as. */
function Different({ record, fact, close }: Omit<AskedProps, "verb">) {
  const words = useWords();
  const { judging } = words;
  const part = (one: string | undefined) => {
    if (one === undefined) return;
    decide({ verb: "different", of: record.id, fact: one });
    close();
  };
  if (record.sources.length < 2)
    return (
      <OtherDialog
        title={judging.differentFrom}
        record={record}
        close={close}
        choose={(other) => decide({ verb: "different", of: record.id, other })}
      />
    );
  const sources = fact === undefined ? record.sources : record.sources.filter((source) => source.fact === fact);
  return (
    <Dialog title={judging.whichDiffers} close={close} onDigit={(digit) => part(sources[digit - 1]?.fact)}>
      <Choices
        label={judging.whichDiffers}
        options={sources.map(({ fact: key, publisher, evidence, lang }) => ({
          key,
          shown: (
            <>
              <strong>{publisher ?? words.record.noPublisher}</strong> <span lang={lang}>{evidence.quote}</span>
            </>
          ),
        }))}
        choose={(index) => part(sources[index]?.fact)}
      />
    </Dialog>
  );
}

function Prefer({ record, close }: { readonly record: RecordView; readonly close: () => void }) {
  const { judging, slots } = useWords();
  const answers = record.conflicts.flatMap(({ field, values }) =>
    values.map(({ value, sources }) => ({ field, value, sources })),
  );
  const choose = (index: number) => {
    const answer = answers[index];
    if (!answer) return;
    decide({ verb: "prefer", of: record.id, slot: answer.field, value: asWritten(answer.value) });
    close();
  };
  return (
    <Dialog title={judging.whichHolds} close={close} onDigit={(digit) => choose(digit - 1)}>
      <Choices
        label={judging.whichHolds}
        options={answers.map(({ field, value, sources }) => ({
          key: `${field} ${JSON.stringify(value)}`,
          shown: <ConflictField field={field} value={value} sources={sources} slots={slots} />,
        }))}
        choose={choose}
      />
    </Dialog>
  );
}

/** A value as the server takes it: names by their words, one after the other. */
export function asWritten(value: unknown): string | number {
  if (typeof value === "number") return value;
  const list = Array.isArray(value) ? value : [value ?? ""];
  return list
    .map((one: unknown) => (typeof one === "object" && one !== null && "name" in one ? String(one.name) : String(one)))
    .join(", ");
}

function Settle({ of, close }: { readonly of: string; readonly close: () => void }) {
  const { judging, statuses } = useWords();
  const settle = (index: number) => {
    const value = OUTCOMES[index];
    if (!value) return;
    decide({ verb: "settle", of, value });
    close();
  };
  return (
    <Dialog title={judging.whatCame} close={close} onDigit={(digit) => settle(digit - 1)}>
      <Choices
        label={judging.whatCame}
        options={OUTCOMES.map((outcome) => ({ key: outcome, shown: statuses[outcome] }))}
        choose={settle}
      />
    </Dialog>
  );
}
