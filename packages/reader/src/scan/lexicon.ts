import type { EntityKind, Pack, PackEntity, PackOffice, PackTerm } from "../language/pack.ts";
import type { EndingFeature, Language, WordRow } from "../language/language.ts";
import { Bender, BENDS, type Bend, type BentForm } from "./bend.ts";
import { foldWord } from "../text/fold.ts";
import { Kinds } from "./kinds.ts";
import { buildTrie, type Trie } from "./trie.ts";

/** One meaning of a word: its class, the language it belongs to, what the class says of it, how it bends. */
export interface Sense {
  readonly class: string;
  readonly lang: string;
  readonly value: string;
  /** How the word bends: a paradigm of its language. */
  readonly as: string | undefined;
  /** Features of the form, where the paradigm was spelled out when the lexicon was compiled (spaced scripts). */
  readonly features: readonly EndingFeature[] | undefined;
  /** The nominative, where the word is one of its bent forms. */
  readonly lemma: string | undefined;
  /** For words of packs: a form that stands for its entity only in compounds (日). */
  readonly compound: true | undefined;
  /** For words of packs: an adjective or demonym. */
  readonly adjective: true | undefined;
  /** A word that its table writes with a capital, or in capitals alone, is one only where the text does too (May, ANA). */
  readonly capital: "first" | "all" | undefined;
}

/** What a word means where it stands, and the number of the set of classes that its senses have. */
export interface Meaning {
  readonly senses: readonly Sense[];
  readonly kinds: number;
}

/** The meanings of one word; those of a word that some table writes with capitals differ by how the text writes it. */
export interface Word extends Meaning {
  readonly capital: { readonly none: Meaning; readonly first: Meaning; readonly all: Meaning } | undefined;
}

/** All words of the active languages and packs, ready to scan. */
export interface Lexicon {
  readonly trie: Trie;
  readonly words: Words;
  readonly kinds: Kinds;
  readonly entities: ReadonlyMap<string, PackEntity>;
  readonly offices: ReadonlyMap<string, PackOffice>;
  /** Who held an office when, by person. */
  readonly terms: ReadonlyMap<string, readonly PackTerm[]>;
  readonly languages: ReadonlyMap<string, Language>;
  /** Bends names and words, for languages that bend them by case. */
  readonly benders: ReadonlyMap<string, Bender>;
}

/** Words by the numbers that the trie gives; a document has a few hundred of thousands, so each is looked at when it is first met. */
export class Words {
  private readonly met: (Word | undefined)[];
  private readonly senses: readonly (readonly Sense[])[];
  private readonly kinds: Kinds;

  constructor(senses: readonly (readonly Sense[])[], kinds: Kinds) {
    this.senses = senses;
    this.kinds = kinds;
    this.met = senses.map(() => undefined);
  }

  at(place: number): Word {
    return (this.met[place] ??= wordOf(this.senses[place] ?? [], this.kinds));
  }
}

/** What a table says of a word; the rest of a sense is undefined. */
type Said = Pick<Sense, "class" | "lang" | "value"> & Partial<Sense>;

const CLASS_OF: Readonly<Record<EntityKind, string>> = {
  state: "STATE",
  region: "REGION",
  city: "CITY",
  place: "VENUE",
  person: "HUMAN",
  body: "BODY",
  framework: "FRAMEWORK",
};

/** Compiles language tables and packs into one lexicon; what they name has been checked (`checkLanguage`, `checkBent`). */
export function compileLexicon(languages: readonly Language[], packs: readonly Pack[]): Lexicon {
  const words = new Map<string, Sense[]>();
  const kinds = new Kinds();
  const benders = new Map(
    languages.flatMap(({ code, declension }) => (declension ? [[code, new Bender(declension)] as const] : [])),
  );
  for (const language of languages) addLanguage(words, language, benders.get(language.code));
  for (const pack of packs) addPack(words, pack, { languages, benders });
  return {
    trie: buildTrie([...words.keys()]),
    words: new Words([...words.values()], kinds),
    kinds,
    entities: new Map(packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity] as const))),
    offices: new Map(packs.flatMap((pack) => pack.offices.map((office) => [office.id, office] as const))),
    terms: Map.groupBy(
      packs.flatMap((pack) => pack.terms),
      (term) => term.person,
    ),
    languages: new Map(languages.map((language) => [language.code, language])),
    benders,
  };
}

function wordOf(senses: readonly Sense[], kinds: Kinds): Word {
  const meaning = (some: readonly Sense[]): Meaning => ({ senses: some, kinds: kinds.of(some) });
  const capital = senses.some((sense) => sense.capital !== undefined)
    ? {
        none: meaning(senses.filter((sense) => sense.capital === undefined)),
        first: meaning(senses.filter((sense) => sense.capital !== "all")),
        all: meaning(senses),
      }
    : undefined;
  return { senses, kinds: kinds.of(senses), capital };
}

/** Throws where a word of a pack names a paradigm that its language does not have; `checkLanguage` asks the same of languages. */
export function checkBent({ code, paradigms, declension }: Language, packs: readonly Pack[]): void {
  const known = (as: string) => as in paradigms || (declension !== undefined && isBend(as));
  for (const pack of packs) {
    const word = pack.words.find(({ lang, as }) => lang === code && as !== undefined && !known(as));
    if (word) throw new Error(`${pack.id}: ${code} has no paradigm '${word.as}' (${word.word})`);
  }
}

/** True for what a declension bends without a paradigm of its own. */
export function isBend(as: string): as is Bend {
  return (BENDS as readonly string[]).includes(as);
}

function addLanguage(words: Map<string, Sense[]>, language: Language, bender: Bender | undefined): void {
  for (const row of language.words) {
    for (const word of row.words.trim().split(/\s+/))
      addForms(words, language, { row, word: word.replaceAll("_", " "), bender });
  }
}

/** Where words are bounded by spaces every form is spelled out; elsewhere the ending is read after the stem. */
function addForms(
  words: Map<string, Sense[]>,
  language: Language,
  { row, word, bender }: { row: WordRow; word: string; bender: Bender | undefined },
): void {
  const sense: Said = { class: row.class, lang: language.code, value: row.value ?? word };
  if (row.as === undefined) addWord(words, word, sense);
  else if (!language.spaced) addWord(words, word, { ...sense, as: row.as });
  else if (bender && isBend(row.as)) addBent(words, bender.forms(word, row.as), { ...sense, lemma: word });
  else
    for (const [ending, ...features] of language.paradigms[row.as] ?? [])
      addWord(words, word + ending, { ...sense, as: row.as, features });
}

/** Where an entity of a pack has its names. */
const FORMS = ["names", "short", "compound", "adjectives"] as const;

/** Forms of one word share its capitals. */
function addBent(
  words: Map<string, Sense[]>,
  forms: readonly BentForm[],
  sense: Said & { readonly lemma: string },
): void {
  const capital = capitalOf(sense.lemma);
  const made = new Map<readonly EndingFeature[], Sense>();
  for (const { text, features } of forms) {
    let one = made.get(features);
    if (!one) made.set(features, (one = senseOf(sense, capital, features)));
    addKey(words, text, one);
  }
}

function addPack(
  words: Map<string, Sense[]>,
  pack: Pack,
  { languages, benders }: { languages: readonly Language[]; benders: ReadonlyMap<string, Bender> },
): void {
  for (const entity of pack.entities) {
    for (const form of FORMS)
      for (const { code: lang } of languages)
        for (const name of entity[form]?.[lang] ?? []) {
          const sense = {
            class: CLASS_OF[entity.kind],
            lang,
            value: entity.id,
            compound: form === "compound" ? (true as const) : undefined,
            adjective: form === "adjectives" ? (true as const) : undefined,
          };
          const bender = form === "compound" ? undefined : benders.get(lang);
          if (!bender) addWord(words, name, sense);
          else
            addBent(words, bender.forms(name, form === "adjectives" ? "adjective" : bendOf(entity.kind)), {
              ...sense,
              lemma: name,
            });
        }
  }
  for (const { lang, word, ...row } of pack.words) {
    const language = languages.find((one) => one.code === lang);
    if (!language) continue;
    addForms(words, language, { row: { ...row, words: word }, word, bender: benders.get(lang) });
  }
}

function bendOf(kind: EntityKind): Bend {
  return kind === "person" ? "person" : "name";
}

function addWord(words: Map<string, Sense[]>, surface: string, sense: Said): void {
  const key = foldWord(surface);
  if (key !== "") addKey(words, key, senseOf(sense, capitalOf(surface)));
}

function addKey(words: Map<string, Sense[]>, key: string, sense: Sense): void {
  const list = words.get(key);
  if (!list) words.set(key, [sense]);
  else if (
    !list.some((other) => other.class === sense.class && other.value === sense.value && other.lang === sense.lang)
  )
    list.push(sense);
}

/** Every sense has every property: objects of one shape are read fastest, and senses are read most. */
function senseOf(
  { class: name, lang, value, as, features: told, lemma, compound, adjective }: Said,
  capital: Sense["capital"],
  features: Sense["features"] = told,
): Sense {
  return { class: name, lang, value, as, features, lemma, compound, adjective, capital };
}

function capitalOf(surface: string): Sense["capital"] {
  const first = surface.charCodeAt(0);
  if (isUncased(first) || isSmall(first) || !/^\p{Lu}/u.test(surface)) return undefined;
  return /\p{Lu}.*\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface) ? "all" : "first";
}

/** Small Cyrillic letters, told without the pattern. */
function isSmall(unit: number): boolean {
  return unit >= 0x430 && unit <= 0x45f;
}

/** ASCII but its capitals, and the scripts of East Asia: most words, told without the pattern. */
function isUncased(unit: number): boolean {
  return unit < 0x80 ? unit < 65 || unit > 90 : unit >= 0x3000 && unit < 0xd800;
}
