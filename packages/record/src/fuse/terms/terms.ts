import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ru } from "./ru.ts";

/** Kinds of paper: what is signed as one of these is not what is signed as another. */
const PAPERS = ["notes", "statement", "memorandum", "loans", "contract", "treaty", "plan"] as const;
/** Kinds of gathering that come in rounds. */
const GATHERINGS = ["summit", "forum", "council", "committee", "dialogue", "conference"] as const;
/** What is traded: part of a trade, not the whole of it. */
const GOODS = [
  ...(["vehicle", "oil", "gas", "coal", "uranium", "gold", "metal", "cotton", "grain", "machinery"] as const),
  ...(["agriculture", "equipment", "electricity"] as const),
] as const;
/** Things that are opened, built or handed over once. */
const THINGS = [
  ...(["route", "embassy", "consulate", "office", "centre", "school", "university", "institute", "hospital"] as const),
  ...(["plant", "unit", "line", "railway", "road", "bridge", "tunnel", "airport", "port", "pipeline"] as const),
  ...(["factory", "laboratory", "museum", "monument", "ambulance"] as const),
] as const;
/** What a paper is on. */
const SUBJECTS = ["investment", "tax", "customs", "visa", "extradition"] as const;
/** How far a paper has come. */
const STAGES = ["initialled", "signed", "ratified", "in-force"] as const;
/** Words that say little by themselves. */
const BROAD = [
  ...(["grant", "loan", "partnership", "medical", "renewable", "carbon", "water", "transport", "tourism"] as const),
  ...(["trade", "exports", "imports", "company", "train", "engineer", "student", "build", "open"] as const),
  ...(["deliver", "complete", "raise", "conclude", "hold", "visit", "cut"] as const),
] as const;

type In<L extends readonly string[]> = L[number];
/** What words stand for in every language; each language's table names them all. */
export type Term =
  | In<typeof PAPERS>
  | In<typeof GATHERINGS>
  | In<typeof GOODS>
  | In<typeof THINGS>
  | In<typeof SUBJECTS>
  | In<typeof STAGES>
  | In<typeof BROAD>;
export type Terms = Readonly<Record<Term, readonly string[]>>;

const TABLES: Readonly<Record<string, Terms>> = { en, ja, ru };

/** Languages whose words begin after a space; in the others a word may stand anywhere. */
const SPACED = new Set(["en", "ru"]);

/** What a text is about, as terms in alphabetical order; nothing for languages without a table. */
export function termsIn(text: string, lang: string): Term[] {
  const table = TABLES[lang];
  if (!table) return [];
  const plain = text.normalize("NFKC").toLowerCase();
  const spaced = SPACED.has(lang);
  const room = spaced ? ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ")}` : plain;
  const found: Term[] = [];
  for (const term in table)
    if (isTerm(table, term) && table[term].some((word) => room.includes(spaced ? ` ${word}` : word))) found.push(term);
  return found.sort();
}

function isTerm(table: Terms, name: string): name is Term {
  return name in table;
}

const among = (list: readonly Term[]) => {
  const terms = new Set(list);
  return (term: Term) => terms.has(term);
};
export const isPaper = among(PAPERS);
export const isGathering = among(GATHERINGS);
export const isGood = among(GOODS);
export const isThing = among(THINGS);
export const isSubject = among([...SUBJECTS, ...THINGS, ...GOODS]);
export const saysLittle = among([...BROAD, ...STAGES, ...SUBJECTS]);

/** The one step in the life of a paper that a sentence tells; null where it tells none or several. */
export function stageIn(text: string, lang: string): Term | null {
  const told = termsIn(text, lang).filter((term) => STAGES.some((stage) => stage === term));
  // What is initialled is not signed, though one word may hold the other.
  const stages = told.includes("initialled") ? told.filter((term) => term !== "signed") : told;
  return stages.length === 1 ? (stages[0] ?? null) : null;
}
