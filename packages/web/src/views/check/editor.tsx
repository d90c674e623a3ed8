import { type KeyboardEvent, type RefObject, useMemo } from "react";
import { useWords } from "../../i18n/language.tsx";
import { type Placed, piecesOf } from "./findings.ts";

export interface EditorProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Hears where the writing mark stands. */
  readonly onCaret: (at: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onApply: () => void;
  readonly lang: string | undefined;
}

/** The draft as it is written; below the letters, in the very same places, their underlines. */
export function Editor({ text, setText, placed, chosen, input, onCaret, onStep, onApply, lang }: EditorProps) {
  const { check } = useWords();
  const pieces = useMemo(() => piecesOf(text, placed), [text, placed]);
  const hear = (event: KeyboardEvent) => {
    const apply = event.key === "Enter" && event.altKey;
    if (!apply && event.key !== "F8") return;
    event.preventDefault();
    if (apply) onApply();
    else onStep(event.shiftKey ? -1 : 1);
  };
  return (
    <div className="editor" lang={lang}>
      <div className="editor-marks" aria-hidden="true">
        {pieces.map(({ start, end, verdict, keys }) => (
          <span
            key={start}
            data-verdict={verdict}
            data-chosen={chosen !== null && keys.includes(chosen) ? "" : undefined}
          >
            {text.slice(start, end)}
          </span>
        ))}
        {"\n"}
      </div>
      <textarea
        ref={input}
        value={text}
        aria-label={check.text}
        placeholder={check.placeholder}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={hear}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
      />
    </div>
  );
}

/** Puts words in place of a stretch so that the browser's own undo takes them back. */
export function replaceIn(
  field: HTMLTextAreaElement,
  { start, end }: { start: number; end: number },
  text: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  // The only way that keeps the history of the field; where it is gone the text is put in all the same.
  const done = document.execCommand("insertText", false, text);
  if (done) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
