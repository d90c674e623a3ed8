// Reads the Unicode CLDR data packages `cldr-localenames-full` and `cldr-core` from a folder they were installed to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unique } from "./table.ts";

export interface Cldr {
  readonly version: string;
  /** Names of a territory (ISO 3166 code in lower case) in a language: the usual one, then the short and the variant one. */
  names(code: string, lang: string): string[];
  /** Codes of the territories within a region of the UN's M49 list, at any depth, in lower case. */
  within(region: string): string[];
  /** ISO 4217 code of the money in use, undefined where there is none of its own kind. */
  currency(code: string): string | undefined;
}

type Names = Readonly<Record<string, string>>;
type Tender = Readonly<Record<string, { readonly _to?: string; readonly _tender?: string }>>;
interface LocaleFile {
  readonly main: Readonly<Record<string, { readonly localeDisplayNames: { readonly territories: Names } }>>;
}
interface Supplement {
  readonly supplemental: {
    readonly version: { readonly _cldrVersion: string };
    readonly territoryContainment?: Readonly<Record<string, { readonly _contains: readonly string[] }>>;
    readonly currencyData?: { readonly region: Readonly<Record<string, readonly Tender[]>> };
  };
}

const KINDS = ["", "-alt-short", "-alt-variant"];

export function openCldr(folder: string): Cldr {
  const containment = supplement(folder, "territoryContainment").supplemental;
  const money = supplement(folder, "currencyData").supplemental.currencyData?.region ?? {};
  const locales = new Map(["ja", "en", "ru"].map((lang) => [lang, territories(folder, lang)]));
  const within = (region: string): string[] => {
    const parts = containment.territoryContainment?.[region]?.["_contains"] ?? [];
    return parts.flatMap((part) => (/^\d/.test(part) ? within(part) : [part.toLowerCase()]));
  };
  return {
    version: containment.version["_cldrVersion"],
    names: (code, lang) => namesOf(locales.get(lang) ?? {}, code.toUpperCase()),
    within,
    currency: (code) => current(money[code.toUpperCase()] ?? []),
  };
}

/** CLDR writes 'Antigua & Barbuda'; papers write 'and'. */
function namesOf(names: Names, code: string): string[] {
  const found = KINDS.map((kind) => names[code + kind] ?? "");
  return unique(found.flatMap((name) => [name.replaceAll(" & ", " and "), name]));
}

function current(tenders: readonly Tender[]): string | undefined {
  for (const tender of tenders)
    for (const [code, span] of Object.entries(tender))
      if (span["_to"] === undefined && span["_tender"] !== "false") return code;
  return undefined;
}

function territories(folder: string, lang: string): Names {
  const file = read(folder, `cldr-localenames-full/main/${lang}/territories.json`) as LocaleFile;
  return file.main[lang]?.localeDisplayNames.territories ?? {};
}

function supplement(folder: string, name: string): Supplement {
  return read(folder, `cldr-core/supplemental/${name}.json`) as Supplement;
}

function read(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}
