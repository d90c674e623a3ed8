import type { Annotation } from "../annotate/annotation.ts";
import type { Case } from "../language/declension.ts";
import type { Span } from "../text/span.ts";

/** One argument of a sentence: an annotation or a list of them joined by joining words, with its mark. */
export interface Item extends Span {
  readonly kind: Annotation["kind"];
  readonly parts: readonly Annotation[];
  /** Value of the particle after or preposition before it; "" where none. */
  readonly mark: string;
  /** The cases it may be in where no preposition stands before it, in languages that bend names. */
  readonly cases?: readonly Case[];
  /** Where the mark ends (particles) or the item ends (prepositions). */
  readonly close: number;
  /** True for what stands alone in brackets: it glosses the word before. */
  readonly aside?: boolean;
  /** True for what begins a bracket that goes on: 211億円(2022年度まで、累計). */
  readonly opened?: boolean;
  /** True for the subject of a clipped line, which no mark but a comma follows. */
  readonly clipped?: boolean;
}

/** A trigger word with its form read: features of its ending and how its clause goes on. */
export interface Trigger extends Span {
  readonly class: string;
  readonly value: string;
  readonly features: ReadonlySet<string>;
  /** End of the stem, before the ending. */
  readonly stem: number;
}

/** Kinds that stand for others in patterns: a pattern's PARTY is met by any of them. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  PARTY: ["PERSON", "OFFICE", "STATE", "REGION", "BODY", "SET", "BACK"],
  HUMAN: ["PERSON", "OFFICE", "SET", "BACK"],
  PLACE: ["STATE", "REGION", "CITY", "VENUE", "BACK", "SET"],
  LAND: ["STATE", "REGION", "BACK"],
  TOWN: ["CITY", "VENUE"],
  QUANTITY: ["MONEY", "PERCENT", "PEOPLE", "COMPANIES", "COUNT", "TIMES", "RANK"],
  NAMED: ["INSTRUMENT", "GATHERING", "THING", "OCCASION", "FRAMEWORK", "RELATIONS"],
};

/** True where an annotation's kind is one a pattern asks for. */
export function isKind(kind: string, wanted: readonly string[]): boolean {
  return wanted.some((name) => name === kind || KINDS[name]?.includes(kind));
}
