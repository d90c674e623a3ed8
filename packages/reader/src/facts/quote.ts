import type { QuoteAnnotation } from "../annotate/annotation.ts";
import {
  bodyBefore,
  evidenceOf,
  namesIn,
  strangerBefore,
  subjectBefore,
  type FactContext,
  type Notes,
  type Read,
} from "./context.ts";
import type { Span } from "../text/span.ts";
import type { Name, QuoteFact } from "./fact.ts";

/** Shortest words worth keeping as somebody's own, in code units. */
const SHORTEST = 4;

/** A paragraph that is one quotation is of whom the line above it names; else it answers a question, of whom the document says was asked. */
export function answerOf(inner: Span, context: FactContext): QuoteFact[] {
  const { interviewed, labelled, blockIndex } = context.discourse;
  const near = labelled?.block === blockIndex - 1 || (labelled?.within && labelled.block === blockIndex);
  const named = near ? (labelled?.name ?? null) : null;
  const speaker = named ?? interviewed;
  if (!speaker) return [];
  const text = context.scanned.text.slice(inner.start, inner.end);
  return [
    {
      kind: "quote",
      speaker: [speaker],
      text,
      evidence: evidenceOf(context),
      trace: {
        rule: "quote/answer",
        slots: { text: [inner] },
        basis: [named ? "speaker: the line above" : "speaker: the person the document says was asked"],
      },
    },
  ];
}

/** 「水は国境を越える」(専門家): words with a bracket behind them that names who said them, and no more. */
export function creditedIn(context: FactContext): QuoteFact[] {
  const { sentence, scanned, discourse } = context;
  const quote = sentence.items.flatMap(({ parts: [part] }) => (part?.kind === "QUOTE" ? [part] : [])).at(0);
  if (!quote || !/[(（]/u.test(scanned.text[quote.end] ?? "")) return [];
  const close = sentence.start + scanned.text.slice(sentence.start, sentence.end).search(/[)）][。.]?$/u);
  if (close < quote.end || quote.inner.end - quote.inner.start < SHORTEST) return [];
  const inside = sentence.nested.filter((one) => one.start > quote.end && one.end === close);
  const holder = inside.find((one) => one.kind === "PERSON" || one.kind === "OFFICE");
  const speaker = (holder && discourse.names(holder)[0]) ?? bodyBefore(close, context);
  if (!speaker || quote.start > sentence.start + 1) return [];
  return [
    {
      kind: "quote",
      speaker: [speaker],
      text: scanned.text.slice(quote.inner.start, quote.inner.end),
      evidence: evidenceOf(context),
      trace: { rule: "quote/credited", slots: { text: [quote.inner] }, basis: ["speaker: the bracket behind"] },
    },
  ];
}

/** Offices that there are in every firm and town. */
const COMMON = new Set(["director", "head", "leader", "official", "governor"]);

/** True for words of 'the manager' in a text of no state's doings. */
function isNobodyKnown({ binding }: Read, [speaker]: readonly Name[], context: FactContext): boolean {
  const item = binding.slots.get("speaker")?.[0];
  const part = item?.parts[0];
  if (!part || speaker?.name !== context.scanned.text.slice(part.start, part.end)) return false;
  if (part.kind === "BACK" && context.language.declension) return !context.discourse.isInternational(context.sentence);
  if (part.kind !== "OFFICE" || part.of || !COMMON.has(part.officeClass)) return false;
  return !context.discourse.isInternational(context.sentence);
}

/** 「ロハス首相「…」」: a paragraph that is a name and what it is to have said. */
function isLabelled({ binding }: Read, quote: Span, { sentence, scanned }: FactContext): boolean {
  const speaker = binding.slots.get("speaker")?.[0];
  if (!speaker || scanned.text.slice(sentence.start, speaker.start).trim() !== "") return false;
  const [between, rest] = [scanned.text.slice(speaker.end, quote.start), scanned.text.slice(quote.end, sentence.end)];
  return /^[\s:：]?$/.test(between) && rest.trim() === "";
}

/** Makes the quotation a binding tells; null where nobody is known to have said it or it is a word or two. */
export function quoteOf(read: Read, context: FactContext): QuoteFact | null {
  const { slots, trigger } = read.binding;
  const quote = (slots.get("text") ?? slots.get("value"))?.[0]?.parts[0] as QuoteAnnotation | undefined;
  if (quote && trigger.class === "QUOTE" && !isLabelled(read, quote, context)) return null;
  if (!quote || quote.inner.end - quote.inner.start < SHORTEST) return null;
  const notes: Notes = { slots: { text: [quote.inner] }, basis: [] };
  const own = namesIn("speaker", read, { context, notes });
  const near =
    own.length && (read.binding.slots.get("speaker")?.[0]?.close ?? 0) < quote.start - 1
      ? strangerBefore(quote.start, context)
      : null;
  const speaker = near?.name
    ? [near]
    : own.length
      ? own
      : subjectBefore(read.binding.trigger.start, { context, notes, kinds: ["PARTY"], slot: "speaker" });
  if (!speaker.length || isNobodyKnown(read, speaker, context)) return null;
  return {
    kind: "quote",
    speaker: speaker.slice(0, 1),
    text: context.scanned.text.slice(quote.inner.start, quote.inner.end),
    evidence: evidenceOf(context),
    trace: { rule: read.binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}
