import { Engine } from "./document/engine.ts";
import type { Fact } from "./facts/fact.ts";
import { checkLanguage } from "./grammar/check.ts";
import type { Language } from "./language/language.ts";
import type { Pack } from "./language/pack.ts";
import { en } from "./languages/en/index.ts";
import { ja } from "./languages/ja/index.ts";
import { compileLexicon } from "./scan/lexicon.ts";
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
}

/** Raised whenever the same document may give other facts than before. */
const VERSION = "0.1.0";

/** Makes a reader of all languages and the given packs. Costs some 100 ms; reading is then pure and fast. */
export function createReader(
  options: { readonly packs?: readonly Pack[]; readonly languages?: readonly Language[] } = {},
): Reader {
  const languages = options.languages ? sound(options.languages) : [ja, en];
  const packs = options.packs ?? [];
  // A lexicon for each language: words that several write alike (',', '%') never take another's meaning.
  const engines = new Map(
    languages.map((language) => [language.code, new Engine(language, compileLexicon([language], packs))]),
  );
  return {
    version: [VERSION, ...packs.map((pack) => `${pack.id}@${pack.version ?? "0"}`)].join("+"),
    languages: [...engines.keys()],
    read(source, meta) {
      if (source.text.trim() === "")
        return { facts: [], problems: [{ code: "text-empty", message: "The document has no text." }] };
      const engine = engines.get(meta.lang);
      if (!engine)
        return {
          facts: [],
          problems: [{ code: "language-unknown", message: `There is no folder for the language '${meta.lang}'.` }],
        };
      return { facts: engine.read(source, meta), problems: [] };
    },
  };
}

/** A language handed in is checked here, the house's own by their tests. Throws one Error that lists all faults. */
function sound(languages: readonly Language[]): readonly Language[] {
  const faults = languages.flatMap(checkLanguage);
  if (faults.length) throw new Error(faults.join("\n"));
  return languages;
}
