import { type FormEvent, useId, useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { Dialog } from "./dialog.tsx";

export interface NoteDialogProps {
  readonly close: () => void;
  readonly note: (why: string) => void;
}

/** Words that stay with the record. */
export function NoteDialog({ close, note }: NoteDialogProps) {
  const { judging } = useWords();
  const [text, setText] = useState("");
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    note(text.trim());
    close();
  };
  return (
    <Dialog title={judging.verbs.note} close={close}>
      <form className="judge-form" onSubmit={submit}>
        <label htmlFor={id}>{judging.note}</label>
        <input id={id} value={text} data-first autoComplete="off" onChange={({ target }) => setText(target.value)} />
        <button type="submit" className="button button-main" disabled={!text.trim()}>
          {judging.verbs.note} <kbd>Enter</kbd>
        </button>
      </form>
    </Dialog>
  );
}
