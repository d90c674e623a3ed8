import type { EntityKind, Pack, PackEntity, PackOffice, PackTerm } from "../language/pack.ts";
import type { EndingFeature, Language, WordRow } from "../language/language.ts";
import { foldWord } from "../text/fold.ts";
import { buildTrie, type Trie } from "./trie.ts";

/** One meaning of a word: its class, the language it belongs to, what the class says of it, how it bends. */
export interface Sense {
  readonly class: string;
  readonly lang: string;
  readonly value: string;
  readonly as?: string;
  /** Features of the form, where the paradigm was spelled out when the lexicon was compiled (spaced scripts). */
  readonly features?: readonly EndingFeature[];
  /** For words of packs: a form that stands for its entity only in compounds (日). */
  readonly compound?: true;
  /** For words of packs: an adjective or demonym. */
  readonly adjective?: true;
  /** A word that its table writes with a capital, or in capitals alone, is one only where the text does too (May, ANA). */
  readonly capital?: "first" | "all";
}

/** All words of the active languages and packs, ready to scan. */
export interface Lexicon {
  readonly trie: Trie;
  readonly senses: readonly (readonly Sense[])[];
  readonly entities: ReadonlyMap<string, PackEntity>;
  readonly offices: ReadonlyMap<string, PackOffice>;
  /** Who held an office when, by person. */
  readonly terms: ReadonlyMap<string, readonly PackTerm[]>;
  readonly languages: ReadonlyMap<string, Language>;
}

const CLASS_OF: Readonly<Record<EntityKind, string>> = {
  state: "STATE",
  region: "REGION",
  city: "CITY",
  place: "VENUE",
  person: "HUMAN",
  body: "BODY",
  framework: "FRAMEWORK",
};

/** Compiles language tables and packs into one lexicon. Throws where a table names a paradigm that is not there. */
export function compileLexicon(languages: readonly Language[], packs: readonly Pack[]): Lexicon {
  const words = new Map<string, Sense[]>();
  for (const language of languages) addLanguage(words, language);
  for (const pack of packs) addPack(words, pack, languages);
  const surfaces = [...words.keys()];
  return {
    trie: buildTrie(surfaces),
    senses: [...words.values()],
    entities: new Map(packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity] as const))),
    offices: new Map(packs.flatMap((pack) => pack.offices.map((office) => [office.id, office] as const))),
    terms: Map.groupBy(packs.flatMap((pack) => pack.terms), (term) => term.person),
    languages: new Map(languages.map((language) => [language.code, language])),
  };
}

function addLanguage(words: Map<string, Sense[]>, language: Language): void {
  for (const row of language.words) {
    if (row.as !== undefined && !(row.as in language.paradigms))
      throw new Error(`${language.code}: no paradigm '${row.as}' (${row.words})`);
    for (const word of row.words.trim().split(/\s+/))
      addForms(words, language, { row, word: word.replaceAll("_", " ") });
  }
}

/** Where words are bounded by spaces every form is spelled out; elsewhere the ending is read after the stem. */
function addForms(
  words: Map<string, Sense[]>,
  language: Language,
  { row, word }: { row: WordRow; word: string },
): void {
  const sense: Sense = { class: row.class, lang: language.code, value: row.value ?? word };
  if (row.as === undefined) addWord(words, word, sense);
  else if (!language.spaced) addWord(words, word, { ...sense, as: row.as });
  else
    for (const [ending, ...features] of language.paradigms[row.as] ?? [])
      addWord(words, word + ending, { ...sense, as: row.as, features });
}

function addPack(words: Map<string, Sense[]>, pack: Pack, languages: readonly Language[]): void {
  const active = new Set(languages.map((language) => language.code));
  for (const entity of pack.entities) {
    const kind = CLASS_OF[entity.kind];
    for (const [names, extra] of [
      [entity.names, {}],
      [entity.short ?? {}, {}],
      [entity.compound ?? {}, { compound: true }],
      [entity.adjectives ?? {}, { adjective: true }],
    ] as const)
      for (const [lang, list] of Object.entries(names))
        if (active.has(lang))
          for (const name of list) addWord(words, name, { class: kind, lang, value: entity.id, ...extra });
  }
  for (const word of pack.words)
    if (active.has(word.lang)) addWord(words, word.word, { class: word.class, lang: word.lang, value: word.word });
}

function addWord(words: Map<string, Sense[]>, surface: string, sense: Sense): void {
  const key = foldWord(surface);
  if (key === "") return;
  const capital = capitalOf(surface);
  const list = words.get(key);
  const written = capital ? { ...sense, capital } : sense;
  if (!list) words.set(key, [written]);
  else if (
    !list.some((other) => other.class === sense.class && other.value === sense.value && other.lang === sense.lang)
  )
    list.push(written);
}

function capitalOf(surface: string): Sense["capital"] | null {
  if (!/^\p{Lu}/u.test(surface)) return null;
  return /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface) ? "all" : "first";
}
