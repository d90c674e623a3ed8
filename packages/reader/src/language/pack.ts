/** Kinds of entity a pack may hold. */
export type EntityKind = "state" | "region" | "city" | "place" | "person" | "body" | "framework";

/** One line of a pack's `entities.jsonl`. Names are listed per language, the first the one to show, the rest aliases. */
export interface PackEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Short forms that stand for the entity only in compounds: 日, 独, カ. */
  readonly compound?: Readonly<Record<string, readonly string[]>>;
  /** Adjectives and demonyms: Kazakh, казахстанский. */
  readonly adjectives?: Readonly<Record<string, readonly string[]>>;
  /** The state a city, place, body or person belongs to. */
  readonly of?: string;
  /** Members of a region or framework, by id. */
  readonly members?: readonly string[];
  /** For persons: parts of the name used alone (surname), per language. */
  readonly short?: Readonly<Record<string, readonly string[]>>;
  /** For states: the city their government sits in, by id. */
  readonly capital?: string;
  /** ISO 4217 code of a state's money. */
  readonly currency?: string;
  /** EDTF interval a former name or a former state is good for. */
  readonly during?: string;
  readonly unverified?: boolean;
}

/** One line of `offices.jsonl`: an office of a state or body. `class` ties it to the same office elsewhere (head-of-government). */
export interface PackOffice {
  readonly id: string;
  readonly of: string;
  readonly class: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** One line of `terms.jsonl`: who held an office when (EDTF days, `..` for open). */
export interface PackTerm {
  readonly person: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly unverified?: boolean;
}

/** One line of `words.jsonl`: a word added to a class of a language at run time. */
export interface PackWord {
  readonly lang: string;
  readonly class: string;
  readonly word: string;
  /** What the class says of the word, as in a language's tables: `trade.exports` for a measure, `count:km` for a unit. The word itself where absent. */
  readonly value?: string;
  /** The paradigm of the language that bends the word. */
  readonly as?: string;
}

/** A pack as handed to the reader: parsed, not read; the reader does no I/O. */
export interface Pack {
  readonly id: string;
  /** Changes with every line of the pack; part of the reader's version. */
  readonly version?: string;
  readonly entities: readonly PackEntity[];
  readonly offices: readonly PackOffice[];
  readonly terms: readonly PackTerm[];
  readonly words: readonly PackWord[];
}
