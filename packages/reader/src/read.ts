import type { DateMention } from "./document/dates.ts";
import { Engine } from "./document/engine.ts";
import type { Fact } from "./facts/fact.ts";
import { checkLanguage } from "./grammar/check.ts";
import type { Language } from "./language/language.ts";
import type { Pack } from "./language/pack.ts";
import { en } from "./languages/en/index.ts";
import { ja } from "./languages/ja/index.ts";
import { ru } from "./languages/ru/index.ts";
import { checkBent, compileLexicon } from "./scan/lexicon.ts";
import type { SourceMeta, SourceText } from "./text/block.ts";

/** Something the reader met and could not use; codes are a closed list. */
export interface ReadProblem {
  readonly code: "language-unknown" | "text-empty";
  readonly message: string;
}

/** All that reading one document gave. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly problems: readonly ReadProblem[];
}

export interface Reader {
  /** Version of engine, languages and packs together: same version, same bytes, same facts. */
  readonly version: string;
  /** Codes of the languages it has a folder for. */
  readonly languages: readonly string[];
  read(source: SourceText, meta: SourceMeta): Reading;
  /** The dates a text names, relative ones counted from the day it was published; none in a language without a folder. */
  dates(source: SourceText, meta: SourceMeta): readonly DateMention[];
}

/** Raised whenever the same document may give other facts than before. */
const VERSION = "0.2.0";

/**
 * Makes a reader of all languages and the given packs. The first text of a language costs some 50 ms more (twice that where names bend by case), in which its
 * words are prepared; reading is pure and fast. Throws where a language or a pack is faulty.
 */
export function createReader(
  options: { readonly packs?: readonly Pack[]; readonly languages?: readonly Language[] } = {},
): Reader {
  const languages = options.languages ? sound(options.languages) : [ja, en, ru];
  const packs = options.packs ?? [];
  for (const language of languages) checkBent(language, packs);
  const engines = new Map<string, Engine>();
  const engineOf = (lang: string): Engine | undefined => {
    const language = languages.find((one) => one.code === lang);
    const engine = engines.get(lang) ?? (language && makeEngine(language, packs));
    if (engine) engines.set(lang, engine);
    return engine;
  };
  return {
    version: [VERSION, ...packs.map((pack) => `${pack.id}@${pack.version ?? "0"}`)].join("+"),
    languages: languages.map((language) => language.code),
    read(source, meta) {
      if (source.text.trim() === "")
        return { facts: [], problems: [{ code: "text-empty", message: "The document has no text." }] };
      const engine = engineOf(meta.lang);
      if (!engine)
        return {
          facts: [],
          problems: [{ code: "language-unknown", message: `There is no folder for the language '${meta.lang}'.` }],
        };
      return { facts: engine.read(source, meta), problems: [] };
    },
    dates: (source, meta) => engineOf(meta.lang)?.dates(source, meta) ?? [],
  };
}

/** A lexicon for each language: words that several write alike (',', '%') never take another's meaning. */
function makeEngine(language: Language, packs: readonly Pack[]): Engine {
  return new Engine(language, compileLexicon([language], packs));
}

/** A language handed in is checked here, the house's own by their tests. Throws one Error that lists all faults. */
function sound(languages: readonly Language[]): readonly Language[] {
  const faults = languages.flatMap(checkLanguage);
  if (faults.length) throw new Error(faults.join("\n"));
  return languages;
}
