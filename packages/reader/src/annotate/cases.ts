import { CASES, type Case } from "../language/declension.ts";
import type { Sense } from "../scan/lexicon.ts";

const KNOWN: ReadonlySet<string> = new Set(CASES);

/** The cases a table word may be in, where its language bends it. */
export function casesOf({ features, lemma }: Pick<Sense, "features" | "lemma">): { cases?: readonly Case[] } {
  const cases = lemma === undefined ? undefined : features?.filter((one): one is Case => KNOWN.has(one));
  return cases ? { cases } : {};
}

/** The nominative of a table word, with a capital where the text has one. */
export function lemmaIn(text: string, lemma: string): string {
  return /^\p{Lu}/u.test(text) ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : lemma;
}

/** The cases that two words which belong together may both be in. */
export function common(a: readonly Case[], b: readonly Case[]): Case[] {
  return a.filter((one) => b.includes(one));
}
