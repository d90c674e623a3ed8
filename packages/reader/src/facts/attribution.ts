import { isKind } from "../grammar/item.ts";
import type { Hit } from "../scan/scan.ts";
import { bodyBefore, type FactContext } from "./context.ts";
import type { Fact, Name } from "./fact.ts";

/** Marks who asserts the facts of a sentence where it names its source: 「…大使館によれば」, 'according to the ministry'. */
export function attributed(facts: readonly Fact[], context: FactContext): Fact[] {
  const source = sourceOf(context);
  if (!source.length) return [...facts];
  return facts.map((fact) => (fact.kind === "role" || fact.kind === "quote" ? fact : { ...fact, said_by: source }));
}

function sourceOf(context: FactContext): Name[] {
  const { scanned, sentence, language, discourse } = context;
  const hit = scanned.of("SOURCE", sentence.start, sentence.end).find((one) => isOutside(one, context));
  if (!hit) return [];
  const after = language.marks.side === "after";
  const item = sentence.items.find((one) =>
    after ? one.end === hit.start : one.start >= hit.end && one.start - hit.end <= ARTICLE,
  );
  if (item && isKind(item.kind, ["PARTY"])) return item.parts.flatMap((part) => discourse.names(part));
  const body = after ? bodyBefore(hit.start, context) : null;
  return body ? [body] : [];
}

/** Room for a space and an article between 'according to' and the name. */
const ARTICLE = 5;

function isOutside(hit: Hit, { sentence }: FactContext): boolean {
  if (!hit.senses.some((sense) => sense.class === "SOURCE" && sense.lang === sentence.lang)) return false;
  return !sentence.items.some((item) => item.kind === "QUOTE" && item.start < hit.start && hit.end < item.end);
}
