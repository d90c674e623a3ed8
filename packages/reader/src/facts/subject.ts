// The subject of a clause where the predicate stands in the middle: an unmarked name before the verb, or one taken over.
import { antecedent, holeAt } from "../grammar/bind-middle.ts";
import { isKind, type Item } from "../grammar/item.ts";
import type { Annotation, PersonAnnotation } from "../annotate/annotation.ts";
import { endingAt } from "../annotate/near.ts";
import { chainStart } from "../grammar/auxiliary.ts";
import type { Trigger } from "../grammar/item.ts";
import { clauseAt, type Sentence } from "../grammar/sentence.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";

/** The item that acts in the clause around an offset; for a clause without one that of the clause it goes on from. */
export function subjectItem(sentence: Sentence, at: number, kinds: readonly string[]): Item | null {
  const hole = holeAt(sentence, at);
  if (hole)
    return hole.relative
      ? named(antecedent(sentence, hole.start), kinds)
      : firstUnmarked(sentence, { start: hole.start, end: at }, kinds);
  const clause = clauseAt(sentence, at);
  const own = firstUnmarked(sentence, { start: clause.start, end: at }, kinds);
  if (own || clause.start <= sentence.start) return own;
  const join = sentence.joins?.get(clause.start);
  if (join === "relative") return named(antecedent(sentence, clause.start), kinds);
  if (join === "resumed") return subjectItem(sentence, mainBefore(sentence, clause.start), kinds);
  return join === "shared"
    ? (subjectItem(sentence, clause.start - 1, kinds) ?? beyondTold(sentence, clause.start - 1, kinds))
    : null;
}

/** 'Kenya noted that trade grew and agreed to …': what was noted has a subject that agrees to nothing. */
function beyondTold(sentence: Sentence, at: number, kinds: readonly string[]): Item | null {
  const told = clauseAt(sentence, at);
  const isTold = told.start > sentence.start && sentence.joins?.get(told.start) === "new";
  return isTold ? subjectItem(sentence, told.start - 1, kinds) : null;
}

/** An offset in the last clause before that is no adverbial one. */
function mainBefore(sentence: Sentence, at: number): number {
  let end = at - 1;
  for (let clause = clauseAt(sentence, end); clause.start > sentence.start; clause = clauseAt(sentence, end)) {
    const join = sentence.joins?.get(clause.start);
    if (join !== "sub" && join !== "relative") return end;
    end = clause.start - 1;
  }
  return end;
}

function firstUnmarked(sentence: Sentence, { start, end }: Span, kinds: readonly string[]): Item | null {
  const inside = sentence.items.filter(
    (item) => item.start >= start && item.end <= end && holeAt(sentence, item.start) === holeAt(sentence, end),
  );
  return inside.find((item) => item.mark === "" && item.parts.some((part) => isKind(part.kind, kinds))) ?? null;
}

function named(item: Item | undefined, kinds: readonly string[]): Item | null {
  return item?.parts.some((part) => isKind(part.kind, kinds)) ? item : null;
}

/** True where the verb has a subject that no annotator knows and that is no group of people: 'the goods went to Kenya'. */
export function hasStranger(
  trigger: Trigger,
  { scanned, sentence }: { scanned: Scanned; sentence: Sentence },
): boolean {
  const clause = clauseAt(sentence, trigger.start);
  const join = sentence.joins?.get(clause.start);
  if (clause.start > sentence.start && (join === "shared" || join === "resumed")) return true;
  let at = chainStart(scanned, trigger, sentence);
  while (at > clause.start) {
    const item = sentence.items.find((one) => one.start < at && at <= one.close);
    if (item?.mark === "" && isKind(item.kind, ["PARTY"])) return false;
    const word = /[\p{L}\p{N}'’-]+$/u.exec(scanned.text.slice(clause.start, at))?.[0].length ?? 0;
    const opens = word > 0 && (endingAt(scanned, at, "CLAUSE") ?? endingAt(scanned, at, "GROUP")) !== null;
    if (opens) return false;
    if (!item && word > 0) return true;
    at = item ? beforeMark(scanned, item.start) : at - 1;
  }
  return false;
}

function beforeMark(scanned: Scanned, start: number): number {
  const mark = scanned.text[start - 1] === " " ? endingAt(scanned, start - 1, "MARK") : null;
  return mark?.start ?? start;
}

/** The person a sentence is said of: the first one that no mark binds, or its topic where topics bear one. */
export function subjectPerson(sentence: Sentence): PersonAnnotation | undefined {
  const marks = sentence.topics.length ? sentence.topics : [""];
  const item = sentence.items.find((one) => marks.includes(one.mark) && isKind(one.kind, ["PARTY"]));
  const part = item?.parts.length === 1 ? item.parts[0] : undefined;
  return part?.kind === "PERSON" ? part : undefined;
}

/** The people a sentence is said of where they are several; empty where they are not. */
export function subjectGroup(sentence: Sentence): readonly Annotation[] {
  const item = sentence.items.find((one) => one.mark === "" && isKind(one.kind, ["PARTY"]));
  return item && item.parts.length > 1 && item.parts.every((part) => part.kind === "PERSON") ? item.parts : [];
}
