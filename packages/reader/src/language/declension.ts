/** Cases in the order in which a declension lists them; the nominative is the word itself. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;

export type Case = (typeof CASES)[number];

/**
 * One way to bend. Words that end in one of `ends` lose `cut` letters and take the endings of `one` in the genitive,
 * dative, accusative, instrumental and locative; `many` holds those of the plural, its nominative first. `-` is the
 * nominative itself (for beings, in the accusative, the genitive), `_` no ending, `/` parts endings that are both right.
 */
export interface DeclensionRow {
  readonly ends: string;
  readonly cut: number;
  readonly one: string;
  readonly many?: string;
}

/** How a language bends nouns, adjectives and names by case. Of several rows the one with the longest fitting end holds. */
export interface DeclensionTable {
  readonly nouns: readonly DeclensionRow[];
  readonly adjectives: readonly DeclensionRow[];
  /** Ends of adjectives in the masculine, and what stands for them in the feminine, neuter and plural. */
  readonly genders: Readonly<Record<string, string>>;
  /** Ends of nouns, and the ends of adjectives that agree with them; the last, "", is for all other nouns. */
  readonly agreement: Readonly<Record<string, string>>;
  /** Stems of adjectives whose masculine does not end as their other forms let expect (второго: второй, not вторый). */
  readonly stressed: string;
  /** Names of people, before the rows of nouns. */
  readonly people: readonly DeclensionRow[];
  /** Whole words that bend otherwise: the five other cases, then, after a bar, the six of the plural. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Words that may stand between the adjectives of a name and are not bent themselves. */
  readonly fixed: string;
  /** Ends of words that complete a noun before them in the genitive, as they may stand in a name: развития, иностранных. */
  readonly completing: string;
  /** Ends of forms with which foreign names end in all cases: read as bent only where another word of the name is. */
  readonly weak?: string;
  /** Ends of the names of towns behind prepositions of place, and those of their nominatives; other ends stay. */
  readonly places?: Readonly<Record<string, string>>;
}
