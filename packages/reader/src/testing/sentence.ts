import { triggersIn } from "../facts/facts.ts";
import { Rulebook, type Binding } from "../grammar/match.ts";
import { clauseBreaks, commasIn, itemsOf, type Sentence } from "../grammar/sentence.ts";
import { Endings } from "../grammar/trigger.ts";
import { ja } from "../languages/ja/index.ts";
import { annotationsIn, scannedIn } from "./annotated.ts";
import { paragraph } from "./document.ts";

/** A Japanese sentence as the rules of one pattern see it, and how the pattern binds around each of its triggers. */
export function bindingsIn(
  text: string,
  reads: string,
): { readonly sentence: Sentence; readonly bindings: readonly Binding[] } {
  const rules = new Rulebook(
    [{ gives: "event/other", rules: [{ id: "test", says: "", reads, yes: [], no: [] }] }],
    false,
  );
  const scanned = scannedIn(text);
  const { top, all } = annotationsIn(text);
  const span = { start: 0, end: text.length };
  const commas = commasIn(scanned, span, { language: ja, masked: [] });
  const frame = {
    ...span,
    block: paragraph(text).blocks[0]!,
    lang: ja.code,
    items: itemsOf(scanned, top, { language: ja, end: span.end }),
    nested: all,
    topics: ja.clauses.topic,
    subjects: ja.clauses.subject,
    commas,
    breaks: clauseBreaks(scanned, span, { language: ja, commas }),
  };
  const triggers = triggersIn({ scanned, sentence: frame }, { rules, endings: new Endings(ja) });
  const sentence: Sentence = { ...frame, triggers };
  return { sentence, bindings: triggers.flatMap((trigger) => rules.match(sentence, trigger)) };
}
