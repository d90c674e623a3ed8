import type { Span } from "@chancery/reader";
import type { DocumentAnswer } from "chancery/wire";
import { type RefObject, useEffect, useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { useAsOf } from "../../parts/as-of.ts";
import { VERB_KEYS } from "../../parts/judging/verbs.ts";
import { useKeys } from "../../parts/keys.ts";
import { AddDialog } from "./add-dialog.tsx";
import { selectedSpan, sentencesAround } from "./selection.ts";

export interface AddFromSelectionProps {
  readonly answer: DocumentAnswer;
  readonly text: string;
  readonly body: RefObject<HTMLDivElement | null>;
  /** The sentence of the fact in hand, for those who select nothing. */
  readonly inHand: Span | undefined;
}

/** While words of the document are selected: the button, and the key, that make a fact of their sentence. The key alone reads
 * another fact in the sentence of the one in hand. */
export function AddFromSelection({ answer: { document: paper }, text, body, inHand }: AddFromSelectionProps) {
  const { judging } = useWords();
  const asOf = useAsOf();
  const [selected, setSelected] = useState<Span | null>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  useEffect(() => {
    const listen = () => setSelected(selectedSpan(body.current, text));
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [body, text]);
  useKeys((key) => {
    const span = selected ?? inHand;
    const take = key === VERB_KEYS.add && span !== undefined && !asOf;
    if (take) setAdding(span);
    return take;
  });
  if (adding)
    return (
      <AddDialog
        document={paper.sha256}
        text={text}
        span={sentencesAround(text, adding, paper.lang ?? "en")}
        words={text.slice(adding.start, adding.end).trim()}
        close={() => setAdding(null)}
      />
    );
  if (!selected || asOf) return null;
  return (
    <p className="add-selected">
      <button
        type="button"
        className="button button-main"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setAdding(selected)}
      >
        {judging.verbs.add} <kbd aria-hidden="true">{VERB_KEYS.add}</kbd>
      </button>
    </p>
  );
}
