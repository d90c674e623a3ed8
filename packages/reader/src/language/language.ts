import type { Case, DeclensionTable } from "./declension.ts";
import type { RuleFile } from "./rule.ts";

/**
 * Words of one class. `as` names the paradigm that bends them, or, where the language has a declension, what bends
 * (`thing`, `being`, `adjective`); `value` is what the class says of them.
 */
export interface WordRow {
  readonly class: string;
  readonly as?: string;
  readonly value?: string;
  /** Surface forms or stems, separated by white space; `_` stands for a space inside a word. */
  readonly words: string;
}

/** What an ending says: tense, voice and how the clause goes on. */
export type EndingFeature =
  | "past"
  | "nonpast"
  | "ongoing"
  | "passive"
  | "noun"
  | "te"
  | "attr"
  | "planned"
  | "wish"
  | "negated"
  | "condition"
  | "volition"
  | "became"
  /** A form that joins a clause as a noun or a participle does: visiting. */
  | "gerund"
  /** The bare form after an auxiliary, a noun where none stands: visit. */
  | "base"
  /** A bare form that another verb governs with no word between: «намерен посетить». */
  | "infinitive"
  /** A form that is said of the noun before it, behind a comma or not: подписанный, прибывшим. */
  | "participle"
  | "plural"
  | Case;

/** A paradigm: endings after a stem, each with its features. The empty ending is the bare stem. */
export type Paradigm = readonly (readonly [ending: string, ...features: EndingFeature[]])[];

/** How numerals are written. Values are decimal. */
export interface NumberTable {
  readonly digits: Readonly<Record<string, number>>;
  /** Multipliers within a group of ten thousand or a thousand: 十 百 千. */
  readonly small: Readonly<Record<string, number>>;
  /** Multiplier words by power of ten: 万 4, million 6. */
  readonly powers: Readonly<Record<string, number>>;
  readonly group: string;
  readonly decimal: string;
  /** Marks that part the decimals of an amount only (22・5％), and else join words. */
  readonly pointing?: string;
  /** The word that joins what stands behind spelled hundreds: two hundred and fifty. */
  readonly and?: string;
  /** Spelled numbers: two → 2. */
  readonly spelled: Readonly<Record<string, number>>;
}

/** How dates are written. Words of the calendar stand in `words` under the classes the annotator asks for. */
export interface CalendarTable {
  /** Letters that may stand between the parts of one date. */
  readonly gap: string;
  /** True where a year is a number with a mark (2024年), false where four bare digits are one. */
  readonly markedYear: boolean;
  /** Month (1–12) in which the state fiscal year begins that this language speaks of by default. */
  readonly fiscalStart: number;
  /** True where day numbers may stand bare beside a month name. */
  readonly bareDay: boolean;
  /** True where 'the first half' and 'eight months' alone are of the year that the text is of. */
  readonly bareParts?: true;
}

/** On which side of a name its mark stands: particles after it, prepositions before it. The marks are words of class MARK. */
export interface MarkTable {
  readonly side: "after" | "before";
}

/** How people are named. */
export interface NameTable {
  /** "after": the office follows the name (岩屋外相); "before": it stands before it (Foreign Minister Iwaya). */
  readonly officeSide: "after" | "before";
  /** True where the family name comes first in the language's own names. */
  readonly familyFirst: boolean;
  /** Letters that join the parts of one foreign name. */
  readonly inner: string;
  /** Letters of another script that may stand inside a name of Han characters: 三ツ矢, 一ノ瀬. */
  readonly within?: string;
  /** Syllables in which this language writes the names of one state's people, and the letters that may close one. */
  readonly syllables?: { readonly state: string; readonly words: string; readonly closing: string };
  /** Letters that end words before a noun, in the script of given names (訪れた, との): a given name in it ends in none of them. */
  readonly describing?: string;
  /** The state whose people are meant where a name is in the language's own script and nothing else is said. */
  readonly home?:
    | {
        readonly script: "han";
        readonly state: string;
        /** Other states whose people are written so. */ readonly others: readonly string[];
      }
    | undefined;
}

/** Clause structure. */
export interface ClauseTable {
  /** "last": the predicate closes its clause (Japanese); "middle": arguments stand on both sides. */
  readonly predicate: "last" | "middle";
  readonly comma: string;
  /** Last letters of a clause that goes on after a comma (し、 て、 り、), and those that only look like it (particles). */
  readonly continues: readonly string[];
  readonly not: readonly string[];
  /** A left-out subject is the last topic (pro-drop). */
  readonly zeroSubject: boolean;
  /** Endings of a sentence's last word by tense; the longest that fits counts. */
  readonly closings: Readonly<Record<"past" | "nonpast" | "negated", readonly string[]>>;
  /** Values of the marks of topic and subject. */
  readonly topic: readonly string[];
  readonly subject: readonly string[];
  /** Marks of the object, where the predicate closes its clause. */
  readonly object?: readonly string[];
  /** True where commas stand around every clause within another and between verbs of one subject. */
  readonly closed?: boolean;
  /** Ends of participles, which behind a comma begin a clause said of the noun before it. */
  readonly participles?: readonly string[];
  /** Values of the marks that bind a word to the noun after it, where the predicate closes its clause. */
  readonly genitive?: readonly string[];
  /** Values of the marks of the one who says what the sentence tells, where that is no topic. */
  readonly teller?: readonly string[];
  /** Values of the marks of the one something is done with, of the time at which, of where something comes from and goes to. */
  readonly partner?: readonly string[];
  /** Values of the marks of all between whom something is done, and of the one an instrument is with. */
  readonly between?: readonly string[];
  readonly attached?: readonly string[];
  readonly time?: readonly string[];
  readonly course?: readonly string[];
}

/** Pairs of quotation marks that may hold direct speech, outermost first. */
export interface QuoteTable {
  readonly pairs: readonly string[];
  /** True where a dash may stand for them: «– Вода нужна всем, – сказала она». Words of class FIRST show that someone speaks. */
  readonly dashes?: boolean;
  /** What opens a question of an interview, and an answer besides the name of who is asked: 'Q:', 'A:'. */
  readonly asks?: readonly string[];
  readonly answers?: readonly string[];
}

/** All that the engine knows of a language. A language is this table and nothing else. */
export interface Language {
  readonly code: string;
  readonly spaced: boolean;
  readonly sentenceEnds: string;
  readonly abbreviations: readonly string[];
  /** Those that end a sentence where a word with a capital follows, as those of amounts do. */
  readonly closingAbbreviations?: readonly string[];
  readonly numbers: NumberTable;
  readonly calendar: CalendarTable;
  readonly marks: MarkTable;
  readonly names: NameTable;
  readonly clauses: ClauseTable;
  readonly quotes: QuoteTable;
  readonly words: readonly WordRow[];
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /** How nouns and names bend by case, where they do: packs hold the nominative, facts give it. */
  readonly declension?: DeclensionTable;
  readonly rules: readonly RuleFile[];
}
