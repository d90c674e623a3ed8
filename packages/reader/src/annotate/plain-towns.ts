// Towns that no pack knows, in languages with spaces and no cases: words with capitals behind 'in' that no table holds.
import type { Scanned } from "../scan/scan.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { wordAt, type Word } from "./name-run.ts";

/** Shortest name of a town, in code units, and most words of one. */
const SHORTEST = 4;
const LONGEST = 3;

/** Adds towns told by the word before them (TOWN.before). */
export function plainTowns(
  scanned: Scanned,
  parties: readonly Party[],
  { span, lang }: { span: Span; lang: string },
): readonly Party[] {
  const towns = scanned.of("TOWN.before", span.start, span.end).flatMap((hit) => {
    const end = scanned.units[hit.end] === 32 ? townEnd(scanned, hit.end + 1, { span, lang }) : null;
    if (end === null) return [];
    const town = { kind: "CITY" as const, start: hit.end + 1, end, name: scanned.text.slice(hit.end + 1, end) };
    return town.name.length < SHORTEST || parties.some((party) => overlap(party, town)) ? [] : [town];
  });
  return towns.length ? [...parties, ...towns].sort((a, b) => a.start - b.start) : parties;
}

/** Where the capitalised words end that may be a town's name; null where another name or a genitive goes on from them. */
function townEnd(scanned: Scanned, at: number, { span, lang }: { span: Span; lang: string }): number | null {
  let last: Word | null = null;
  for (let count = 0; count <= LONGEST; count++) {
    const word = wordAt(scanned, last ? last.end + 1 : at);
    if (!word?.capital) break;
    if (count === LONGEST || word.end > span.end || !isFree(scanned, word, lang)) return null;
    last = word;
    if (scanned.text[last.end] !== " ") break;
  }
  return last && /^(?:[ ,.;:)\n]|$)/.test(scanned.text.slice(last.end, last.end + 1)) ? last.end : null;
}

/** A word that no table of the language holds and that is more than capitals. */
function isFree(scanned: Scanned, { start, end, text }: Word, lang: string): boolean {
  if (text === text.toUpperCase() || !/\p{Ll}/u.test(text)) return false;
  return !scanned.at(start).some((hit) => hit.end >= end && hit.senses.some((sense) => sense.lang === lang));
}
