// Who speaks in the first person: the one who signs or heads a message, the one whose words a record gives.
import type { PersonAnnotation } from "../annotate/annotation.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Annotated } from "./annotated.ts";

/** Blocks that tell whose words a document is. */
const HEADS = new Set<string>(["title", "heading", "byline"]);

/** How many of the last sentences may be a signature. */
const CLOSE = 4;

/** Longest line that is a signature, in code units. */
const SIGNATURE = 40;

/** The author of a document that says 'I': named in its title or byline, introducing themselves, or signing it; null elsewhere. */
export function authorOf(sentences: readonly Annotated[], scanned: Scanned): PersonAnnotation | null {
  const speaks = sentences.some(({ span, block }) => !HEADS.has(block.kind) && says(scanned, span, "SELF"));
  if (!speaks) return null;
  const heads = sentences.filter(({ block }) => HEADS.has(block.kind));
  const own = sentences.find(({ span }) => says(scanned, span, "SELF.introduction"));
  const signed = sentences.slice(-CLOSE).filter(({ span }) => span.end - span.start < SIGNATURE);
  return (
    [...heads.filter(({ span }) => says(scanned, span, "MESSAGE")), ...(own ? [own] : []), ...signed.toReversed()]
      .flatMap(({ annotations }) => annotations)
      .find((one): one is PersonAnnotation => one.kind === "PERSON" && one.office !== undefined && !one.standing) ??
    null
  );
}

/** 【林外務大臣】: the speaker named in brackets before their words. */
export function labelOf({ span, annotations }: Annotated, { text }: Scanned): PersonAnnotation | null {
  const [first] = annotations;
  if (first?.kind !== "PERSON" || first.start - span.start > 1) return null;
  const [open, close] = [text[first.start - 1], text[first.end]];
  return (open === "【" && close === "】") || (first.start === span.start && (close === ":" || close === "："))
    ? first
    : null;
}

/** A person who stands alone on a line, with what their office is of at most: whose words the next paragraph gives. */
export function aloneOn({ span, block, annotations, nested }: Annotated): PersonAnnotation | null {
  const person = annotations.find((one): one is PersonAnnotation => one.kind === "PERSON");
  if (block.kind !== "paragraph" || person?.end !== span.end || span.end !== block.end) return null;
  const lead = annotations[0] === person ? person.start : nested.find((one) => one.kind === "STATE")?.start;
  return annotations.length <= 2 && lead === span.start ? person : null;
}

function says(scanned: Scanned, { start, end }: { start: number; end: number }, name: string): boolean {
  return scanned.of(name, start, end).length > 0;
}
