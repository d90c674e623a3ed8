import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../i18n/language.tsx";
import "./dialog.css";

export interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  /** Hears the digits 1 to 9, unless something is being typed. */
  readonly onDigit?: (digit: number) => void;
}

/** A question over the page. Escape leaves everything as it was. */
export function Dialog({ title, close, children, onDigit }: DialogProps) {
  const { judging } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  const hear = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (!onDigit || typing || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDigit(Number(event.key));
  };
  return (
    <dialog ref={dialog} className="judge-dialog" aria-label={title} onClose={close} onKeyDown={hear}>
      <h2>{title}</h2>
      {children}
      <button type="button" className="more judge-cancel" onClick={() => dialog.current?.close()}>
        {judging.cancel} <kbd>Esc</kbd>
      </button>
    </dialog>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly shown: ReactNode }[];
  readonly choose: (index: number) => void;
}

/** Numbered answers: one key each. The first has the focus, unless something is being typed. */
export function Choices({ label, options, choose }: ChoiceProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!document.activeElement?.matches("input")) list.current?.querySelector("button")?.focus();
  }, []);
  return (
    <ol ref={list} className="choices" aria-label={label}>
      {options.map(({ key, shown }, i) => (
        <li key={key}>
          <button type="button" className="choice-line" onClick={() => choose(i)}>
            <kbd>{i < 9 ? i + 1 : ""}</kbd> <span>{shown}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
