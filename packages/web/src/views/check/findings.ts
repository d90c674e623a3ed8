// The findings of a draft where they stand in the editor, in the order of its text.
import type { Span } from "@chancery/reader";
import type { CheckAnswer, Checked, CheckVerdict } from "chancery/wire";
import { placer } from "./place.ts";
import { suggestion } from "./suggest.ts";

export interface Placed {
  /** The same as long as the finding is of these words. */
  readonly key: string;
  readonly number: number;
  readonly checked: Checked;
  /** Its sentence, and the words in it that are underlined; null where the draft has them no more. */
  readonly sentence: Span | null;
  readonly words: readonly Span[];
  /** What would be right, and the words it would replace. */
  readonly fix: { readonly at: Span; readonly text: string } | null;
}

/** The graver, the higher. */
export const GRAVITY: Readonly<Record<CheckVerdict, number>> = {
  contradicted: 4,
  outdated: 3,
  imprecise: 2,
  unknown: 1,
  supported: 0,
};

export function placedFindings(draft: string, answer: CheckAnswer | undefined): Placed[] {
  if (!answer) return [];
  const place = placer(draft, answer.text);
  const seen = new Map<string, number>();
  const found = answer.findings.map((checked) => {
    const { evidence, kind, trace } = checked.fact;
    const alike = `${kind} ${evidence.quote} ${checked.reason}`;
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    const spans = (slots: readonly string[]) =>
      slots.flatMap((slot) => (trace.slots[slot] ?? []).flatMap((span) => place(span, evidence) ?? []));
    const differing = spans(checked.differs.map(({ field }) => field));
    const words = differing.length ? differing : spans(Object.keys(trace.slots));
    const sentence = place(evidence);
    return {
      key: `${alike} ${nth}`,
      checked,
      sentence,
      words: words.length || !sentence ? words : [sentence],
      fix: fixOf(checked, { draft, answer, spans }),
    };
  });
  return found
    .sort((a, b) => firstOf(a) - firstOf(b) || GRAVITY[b.checked.verdict] - GRAVITY[a.checked.verdict])
    .map((one, i) => ({ ...one, number: i + 1 }));
}

interface Sheet {
  readonly draft: string;
  readonly answer: CheckAnswer;
  readonly spans: (slots: readonly string[]) => Span[];
}

function fixOf({ differs }: Checked, { draft, answer, spans }: Sheet): Placed["fix"] {
  for (const difference of differs) {
    const [at, second] = spans([difference.field]);
    if (!at || second) continue;
    const words = draft.slice(at.start, at.end);
    const text = suggestion(difference, words, { lang: answer.document.lang, names: answer.names });
    if (text !== null && text !== words) return { at, text };
  }
  return null;
}

function firstOf({ words, sentence }: Pick<Placed, "words" | "sentence">): number {
  return Math.min(...words.map(({ start }) => start), sentence?.start ?? Number.MAX_SAFE_INTEGER);
}

/** A stretch of the draft with the gravest of what is said of it, and whose. */
export interface Piece extends Span {
  readonly verdict: CheckVerdict | null;
  readonly keys: readonly string[];
}

/** The draft cut where underlines begin and end; together the pieces are all of it. */
export function piecesOf(draft: string, placed: readonly Placed[]): Piece[] {
  const cuts = new Set([0, draft.length]);
  for (const { words } of placed) for (const { start, end } of words) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? draft.length;
    const over = placed.filter(({ words }) => words.some((word) => word.start <= start && end <= word.end));
    const gravest = [...over].sort((a, b) => GRAVITY[b.checked.verdict] - GRAVITY[a.checked.verdict])[0];
    return { start, end, verdict: gravest?.checked.verdict ?? null, keys: over.map(({ key }) => key) };
  });
}
