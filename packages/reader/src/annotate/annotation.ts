import type { Case } from "../language/declension.ts";
import type { Span } from "../text/span.ts";
import type { Bound } from "../values/measure.ts";

/** What a language that bends its words by case tells of a name as it stands. */
export interface Bent {
  /** The cases it may be in; absent where the language has none. */
  readonly cases?: readonly Case[];
  /** Its words in the nominative, where they stand in another case. */
  readonly said?: string;
}

/** A part of a date: a number, or a distance from the document's date (`from: 0`) or from the last date told (`from: 1`). */
export type DateField = number | { readonly shift: number; readonly from: "document" | "told" };

/** A stretch of a year that is not a month or day. */
export type DateShape =
  "fiscal" | "decade" | "h1" | "h2" | "q1" | "q2" | "q3" | "q4" | "spring" | "summer" | "autumn" | "winter" | "week";

/** One end of a date as the words give it; what they leave open is absent. */
export interface DatePoint {
  readonly y?: DateField;
  readonly m?: DateField;
  readonly d?: DateField;
  readonly shape?: DateShape;
  /** Day of the week, Monday 1. */
  readonly weekday?: number;
  /** True for a part of a year that is told without it: of the document's own, where that part is over or runs. */
  readonly bare?: true;
  /** The first so many months of the year. */
  readonly months?: number;
  /** 'last October', 'next Monday': the side of the document's date that the words themselves tell. */
  readonly side?: "past" | "future";
}

/** A date as written, not yet resolved. */
export interface DateAnnotation extends Span {
  readonly kind: "DATE";
  readonly from: DatePoint;
  readonly to?: DatePoint;
  readonly mode?: "until" | "since";
  /** Length in days where it is told after the first day (14日から3日間). */
  readonly days?: number;
  readonly approx?: true;
  /** True for so many years from now on: 'within five years'. It dates only what is still to come. */
  readonly ahead?: true;
}

/** A number with what it counts. `unit`: ISO 4217, "%", "times", "rank", or the counted thing. */
export interface QuantityAnnotation extends Span, Bent {
  readonly kind: "MONEY" | "PERCENT" | "TIMES" | "RANK" | "PEOPLE" | "COMPANIES" | "COUNT";
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** A number in a series: 第9回, the 9th. */
export interface OrdinalAnnotation extends Span {
  readonly kind: "ORDINAL";
  readonly value: number;
}

/** A person as named here, with the office the words give. `of` is the state or body named beside the name. */
export interface PersonAnnotation extends Span, Bent {
  readonly kind: "PERSON";
  /** The name alone. */
  readonly name: Span;
  readonly id?: string;
  readonly office?: Span;
  /** The office in the nominative, where the language bends it. */
  readonly officeSaid?: string;
  /** Class of the office: foreign-minister, head-of-state, … */
  readonly officeClass?: string;
  readonly of?: Party;
  /** "former" (元, 前), "then" (当時の), "acting". */
  readonly standing?: string;
}

/** A person told by office alone: 大統領, ウズベキスタン大統領府報道官. */
export interface OfficeAnnotation extends Span, Bent {
  readonly kind: "OFFICE";
  readonly officeClass: string;
  /** True where its state stands before a genitive mark (日本の首相): any holder, not the one named before. */
  readonly generic?: true;
  readonly of?: Party;
}

/** A state, body, place or framework named in the text. */
export interface Party extends Span, Bent {
  readonly kind: "STATE" | "REGION" | "CITY" | "VENUE" | "BODY" | "FRAMEWORK";
  readonly id?: string;
  readonly name: string;
  /** Id of the state a body is of, where that is named in its name: 在ペルー日本大使館. */
  readonly of?: string;
  /** True where its adjective stands for it (Kazakh, Japanese): it belongs to a noun and never acts itself. */
  readonly adjective?: true;
  /** For words that point back to one of its kind what they mean by it: the region, the bloc. */
  readonly back?: string;
}

/** 両国, 双方, 両外相: a set named before; `of` what it is a set of. */
export interface SetAnnotation extends Span, Bent {
  readonly kind: "SET";
  readonly of: string;
}

/** 同国, 同氏, 同大臣, he: points back. `of` what it points to. */
export interface BackAnnotation extends Span, Bent {
  readonly kind: "BACK";
  readonly of: string;
}

/** A noun phrase that names an instrument or a thing founded: head class and the whole phrase. */
export interface ThingAnnotation extends Span, Bent {
  readonly kind: "INSTRUMENT" | "GATHERING" | "THING" | "OCCASION" | "RELATIONS" | "TELEPHONE" | "FUNDS";
  readonly head: Span;
  readonly value: string;
}

/** Words between quotation marks; `text` is what stands between them. */
export interface QuoteAnnotation extends Span {
  readonly kind: "QUOTE";
  readonly inner: Span;
}

export type Annotation =
  | DateAnnotation
  | QuantityAnnotation
  | OrdinalAnnotation
  | PersonAnnotation
  | OfficeAnnotation
  | Party
  | SetAnnotation
  | BackAnnotation
  | ThingAnnotation
  | QuoteAnnotation;
