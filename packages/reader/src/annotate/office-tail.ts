// What may stand between an office and the name of its holder, in languages that bend them: whose it is, of what, where.
import type { Bender } from "../scan/bend.ts";
import type { Scanned } from "../scan/scan.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { nameFrom, wordAt, wordsOf, type Word } from "./name-run.ts";

interface Tools {
  readonly span: Span;
  readonly lang: string;
  readonly bender: Bender;
  readonly parties: readonly Party[];
  readonly taken: readonly Span[];
}

/** Where the name begins, and the last party before it whose the office may be. */
export interface Tail {
  readonly at: number;
  readonly owner: Party | undefined;
}

/** Most words between an office and its holder. */
const LONGEST = 12;

/** «директор лимского отделения фонда Ана Рохас»: over the words that complete an office, to a name of two words or more. */
export function pastTail(scanned: Scanned, from: number, tools: Tools): Tail | null {
  let at = from;
  let owner: Party | undefined;
  for (let count = 0; count < LONGEST; count++) {
    if (count > 0 && scanned.text[at] === "," && /^, \p{Ll}/u.test(scanned.text.slice(at, at + 3))) at++;
    if (scanned.units[at] !== 32) return null;
    const start = at + 1;
    const party = tools.parties.find((one) => one.start === start);
    if (party) {
      if (!party.adjective) owner ??= party;
      at = party.end;
      continue;
    }
    const aside = ASIDE.exec(scanned.text.slice(start, start + WIDEST))?.[0].length;
    const word = wordAt(scanned, start);
    if (count > 0 && word?.capital && isName(scanned, start, tools)) return { at: start, owner };
    const next = aside ? start + aside : word && isPart(scanned, word, tools) ? word.end : at;
    if (next === at || next > tools.span.end) return null;
    at = next;
  }
  return null;
}

/** The small words behind an office that belong to it: 'по особым поручениям', 'и интеграции'. */
export function furtherWords({ text }: Scanned, { start, end }: Span): string {
  return end <= start ? "" : (/^(?:,? \p{Ll}+)+(?= |$)/u.exec(text.slice(start, end).trimEnd())?.[0] ?? "");
}

/** A short form in brackets, a title between quotation marks. */
const ASIDE = /^(?:\([^()]{1,24}\)|«[^«»]{1,60}»|"[^"]{1,60}")/u;
const WIDEST = 64;

/** Two words or more that no table knows and no party holds. */
function isName(scanned: Scanned, start: number, { span, lang, parties, taken }: Tools): boolean {
  const name = nameFrom(scanned, start, { end: span.end, lang });
  if (!name || [...parties, ...taken].some((one) => overlap(one, name))) return false;
  return wordsOf(scanned, name).filter((word) => word.text.length > 1).length > 1;
}

/** Words that end the walk: verbs and what begins something else. */
const STOPS = new Set(["PERSONAL", "SAY", "AUX", "AUX.to", "DATE", "CLAUSE", "HUMAN", "OFFICE", "HONORIFIC"]);
const VERBAL = new Set(["past", "nonpast", "planned", "gerund", "infinitive", "ongoing"]);

/** A genitive, an adjective, a preposition that leads to one; of capitalised words only those that a small one completes. */
function isPart(scanned: Scanned, word: Word, { lang, bender }: Tools): boolean {
  const senses = scanned
    .at(word.start)
    .flatMap((hit) => (hit.end >= word.end ? hit.senses.filter((sense) => sense.lang === lang) : []));
  const ends = (name: string) => senses.some((sense) => sense.class === name);
  if (ends("PHRASE.link") || ends("PHRASE.inner") || ends("OFFICE.posted")) return true;
  if (senses.some((sense) => STOPS.has(sense.class) || sense.features?.some((one) => VERBAL.has(one)))) return false;
  if (!bender.completes(word.text) && !bender.isAdjective(word.text)) return false;
  return !word.capital || /^ \p{Ll}/u.test(scanned.text.slice(word.end, word.end + 2));
}
