import type { Span } from "@chancery/reader";
import { isWhen } from "@chancery/reader/values";
import type { RecordBody } from "chancery/wire";
import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Dialog } from "../../parts/judging/dialog.tsx";
import { decide } from "../../parts/judging/outbox.ts";
import { SLOTS, type Taking } from "../../parts/judging/verbs.ts";
import { wordFor } from "../../parts/value-text.tsx";

type Kind = RecordBody["kind"];
const KINDS: readonly Kind[] = ["event", "figure", "pledge", "role"];
/** Without these there is no such fact. */
const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  event: ["type"],
  figure: ["measure", "value"],
  pledge: ["gist"],
  role: ["person", "office"],
};

export interface AddDialogProps {
  readonly document: string;
  readonly text: string;
  /** The sentences it stands on, and the words that were selected. */
  readonly span: Span;
  readonly words: string;
  readonly close: () => void;
}

/** A fact that a person reads where the reader read none: what it is, and its slots; all but the needed ones may stay empty. */
export function AddDialog({ document, text, span, words: selected, close }: AddDialogProps) {
  const { words } = useLanguage();
  const [kind, setKind] = useState<Kind>("event");
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const values = { ...usualOf(kind, selected), ...given };
  const ids = useId();
  const missing = NEEDED[kind].some((slot) => !values[slot]?.trim());
  const wrong = SLOTS[kind].some(([slot, taking]) => !fits(values[slot] ?? "", taking));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || wrong) return;
    const filled = SLOTS[kind].flatMap(([slot]) =>
      values[slot]?.trim() ? [[slot, values[slot].trim()] as const] : [],
    );
    decide({ verb: "add", of: document, span, kind, slots: Object.fromEntries(filled) });
    close();
  };
  return (
    <Dialog title={words.judging.verbs.add} close={close}>
      <blockquote className="judge-quote">{text.slice(span.start, span.end)}</blockquote>
      <form className="judge-form" onSubmit={submit}>
        <label htmlFor={ids}>{words.timeline.kind}</label>
        <select
          id={ids}
          data-first
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? "event")}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kind[one]}
            </option>
          ))}
        </select>
        {slotsInOrder(kind).map(([slot, taking]) => (
          <SlotField
            key={slot}
            id={`${ids}${slot}`}
            slot={slot}
            taking={taking}
            needed={NEEDED[kind].includes(slot)}
            value={values[slot] ?? ""}
            set={(value) => setGiven({ ...given, [slot]: value })}
          />
        ))}
        <button type="submit" className="button button-main" disabled={missing || wrong}>
          {words.judging.verbs.add} <kbd>Enter</kbd>
        </button>
      </form>
    </Dialog>
  );
}

interface SlotFieldProps {
  readonly id: string;
  readonly slot: string;
  readonly taking: Taking;
  readonly needed: boolean;
  readonly value: string;
  readonly set: (value: string) => void;
}

function SlotField({ id, slot, taking, needed, value, set }: SlotFieldProps) {
  const { words, language } = useLanguage();
  const read = taking === "when" && isWhen(value.trim()) ? formatWhen(value.trim(), language) : null;
  const hinted =
    taking === "when" || slot === "value" ? words.judging.hints[taking === "when" ? "when" : "number"] : null;
  const hint = read ? `= ${read}` : hinted;
  return (
    <>
      <label htmlFor={id}>{wordFor(slot, words.slots)}</label>
      {typeof taking === "string" ? (
        <span className="judge-field">
          <input
            id={id}
            value={value}
            required={needed}
            autoComplete="off"
            aria-invalid={!fits(value, taking)}
            placeholder={taking === "names" ? words.judging.hints.names : undefined}
            aria-describedby={hint ? `${id}hint` : undefined}
            onChange={({ target }) => set(target.value)}
          />
          {hint && (
            <span id={`${id}hint`} className="judge-hint">
              {hint}
            </span>
          )}
        </span>
      ) : (
        <select id={id} value={value} onChange={({ target }) => set(target.value)}>
          {!needed && <option value="" />}
          {taking.map((code) => (
            <option key={code} value={code}>
              {wordFor(code, { ...words.statuses, ...words.types, ...words.measures })}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** The needed ones first. */
function slotsInOrder(kind: Kind) {
  return SLOTS[kind].toSorted(([a], [b]) => Number(NEEDED[kind].includes(b)) - Number(NEEDED[kind].includes(a)));
}

/** What most such facts say, and the selected words where a slot holds words of the document. */
function usualOf(kind: Kind, selected: string): Readonly<Record<string, string>> {
  if (kind === "event") return { type: "meeting", status: "happened" };
  if (kind === "figure") return { measure: "money" };
  return kind === "pledge" ? { gist: selected, status: "open" } : { office: selected };
}

function fits(value: string, taking: Taking): boolean {
  const text = value.trim();
  if (!text || typeof taking !== "string" || taking === "names" || taking === "words") return true;
  return taking === "when" ? isWhen(text) : Number.isFinite(Number(text));
}
