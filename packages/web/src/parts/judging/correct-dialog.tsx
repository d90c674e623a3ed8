import { isWhen } from "@chancery/reader/values";
import type { RecordBody } from "chancery/wire";
import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { wordFor } from "../value-text.tsx";
import { Dialog } from "./dialog.tsx";
import { SLOTS, type Taking, writtenValue } from "./verbs.ts";

export interface CorrectDialogProps {
  readonly body: RecordBody;
  readonly close: () => void;
  readonly correct: (slot: string, value: string, why: string) => void;
}

/** One slot, what it should say, and why. */
export function CorrectDialog({ body, close, correct }: CorrectDialogProps) {
  const { words } = useLanguage();
  const slots = SLOTS[body.kind];
  const [slot, setSlot] = useState<string>(slots[0]?.[0] ?? "");
  const taking = slots.find(([name]) => name === slot)?.[1] ?? "words";
  const [value, setValue] = useState(writtenValue(body, slot));
  const [why, setWhy] = useState("");
  const fits = fitsSlot(value, taking);
  const ids = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fits) return;
    correct(slot, value.trim(), why.trim());
    close();
  };
  return (
    <Dialog title={words.judging.verbs.correct} close={close}>
      <form className="judge-form" onSubmit={submit}>
        <label htmlFor={`${ids}slot`}>{words.judging.slot}</label>
        <select
          id={`${ids}slot`}
          value={slot}
          onChange={({ target }) => {
            setSlot(target.value);
            setValue(writtenValue(body, target.value));
          }}
        >
          {slots.map(([name]) => (
            <option key={name} value={name}>
              {wordFor(name, words.slots)}
            </option>
          ))}
        </select>
        <label htmlFor={`${ids}value`}>{words.judging.value}</label>
        <ValueField id={`${ids}value`} taking={taking} value={value} set={setValue} bad={!fits} />
        <label htmlFor={`${ids}why`}>{words.judging.why}</label>
        <input id={`${ids}why`} value={why} onChange={({ target }) => setWhy(target.value)} />
        <button type="submit" className="button button-main" disabled={!fits}>
          {words.judging.verbs.correct} <kbd>Enter</kbd>
        </button>
      </form>
    </Dialog>
  );
}

interface ValueFieldProps {
  readonly id: string;
  readonly taking: Taking;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly bad: boolean;
}

function ValueField({ id, taking, value, set, bad }: ValueFieldProps) {
  const { words, language } = useLanguage();
  const { judging } = words;
  if (typeof taking !== "string")
    return (
      <select id={id} value={value} data-first onChange={({ target }) => set(target.value)}>
        {taking.map((code) => (
          <option key={code} value={code}>
            {wordFor(code, { ...words.statuses, ...words.types, ...words.measures })}
          </option>
        ))}
      </select>
    );
  const read = taking === "when" && isWhen(value.trim()) ? formatWhen(value.trim(), language) : null;
  const hint = judging.hints[taking];
  return (
    <span className="judge-field">
      <input
        id={id}
        value={value}
        data-first
        autoComplete="off"
        spellCheck={false}
        inputMode={taking === "number" ? "decimal" : "text"}
        aria-invalid={bad}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => set(target.value)}
      />
      <span id={`${id}hint`} className="judge-hint" role="status">
        {read ? `= ${read}` : hint}
      </span>
    </span>
  );
}

/** As the server will check it; an empty date is one that nobody knows. */
function fitsSlot(value: string, taking: Taking): boolean {
  const text = value.trim();
  if (typeof taking !== "string") return taking.includes(text);
  if (taking === "when") return text === "" || isWhen(text);
  if (taking === "number") return text !== "" && Number.isFinite(Number(text));
  return text !== "" || taking === "names";
}
