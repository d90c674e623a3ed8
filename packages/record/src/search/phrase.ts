import type { Phrase } from "../schema/dialect.ts";
import { type Run, runs, wordOf } from "./cut.ts";

/** A quoted stretch in any of the quotation marks of the interface's languages, or what stands between spaces. */
const PART = /"([^"]+)"|“([^”]+)”|«([^»]+)»|「([^」]+)」|([^\s"“”«»「」]+)/gu;

/** What a person typed, as phrases that must all be found. A word matches longer words that begin with it, unless quoted. */
export function phrasesOf(words: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const match of words.matchAll(PART)) {
    const loose = match[5];
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    const phrase = phraseOf(loose ?? quoted, loose !== undefined);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function phraseOf(text: string, loose: boolean): Phrase | null {
  const parts = [...runs(text)];
  const last = parts.at(-1);
  if (!last) return null;
  const tokens = parts.flatMap((run, i) => tokensOf(run, parts[i + 1]));
  // A lone character is found as the beginning of a pair.
  const prefix = last.cut === "pair" ? last.characters.length === 1 : loose && isStem(tokens.at(-1) ?? "");
  return { tokens, prefix };
}

/** Numbers and single letters stand for themselves: 20 is not 2025. */
function isStem(word: string): boolean {
  return [...word].length > 1 && !/^\d+$/.test(word);
}

/** The last character of a run stands alone in the index only where the run ends: before another run, but not at the end of what was typed. */
function tokensOf(run: Run, next: Run | undefined): string[] {
  if (run.cut === "word") return [wordOf(run).token];
  const folded = run.characters.map((character) => character.folded);
  const pairs = folded.slice(0, -1).map((character, i) => character + (folded[i + 1] ?? ""));
  const ends = next !== undefined || folded.length === 1;
  return ends ? [...pairs, folded.at(-1) ?? ""] : pairs;
}
