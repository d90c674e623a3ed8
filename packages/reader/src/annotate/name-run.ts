import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import { skipSpaces } from "./near.ts";

/** A word of a spaced script: letters, with hyphens and apostrophes inside. */
export interface Word extends Span {
  readonly text: string;
  readonly capital: boolean;
}

/** Most words of one person's name. */
const LONGEST = 5;

const WORD = /[\p{L}\p{M}]+(?:['’ʻ‘-][\p{L}\p{M}]+)*/uy;

/** Classes of words that names may be made of although a table knows them: surnames like Won, Som, May. */
const FREE = new Set(["HUMAN", "UNIT", "UNIT.skip", "NAME.part", "BOUND.before", "NUMBER", "MODAL", "POWER"]);

/** The word that starts at an offset; a genitive ending ('s) is no part of it. */
export function wordAt(scanned: Scanned, at: number): Word | null {
  return plainWordAt(scanned.text, at) ?? markedWordAt(scanned, at);
}

/** A word of plain Latin letters alone, as most are: found without the pattern. */
function plainWordAt(text: string, at: number): Word | null {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  if (end === at || (after !== 32 && after !== 44 && after !== 46 && after !== 10)) return null;
  return { start: at, end, text: text.slice(at, end), capital: text.charCodeAt(at) < 97 };
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function markedWordAt(scanned: Scanned, at: number): Word | null {
  const first = scanned.text.charCodeAt(at);
  if (!(first >= 128) && !isPlain(first)) return null;
  WORD.lastIndex = at;
  const found = WORD.exec(scanned.text)?.[0];
  if (found === undefined) return null;
  const text = found.replace(/['’]s$/u, "");
  return { start: at, end: at + text.length, text, capital: /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(text) };
}

/** The word that ends at an offset. */
export function wordEndingAt(scanned: Scanned, end: number, floor: number): Word | null {
  let start = end;
  while (start > floor && /[\p{L}\p{M}'’ʻ‘-]/u.test(scanned.text[start - 1] ?? "")) start--;
  while (start < end && /['’ʻ‘-]/.test(scanned.text[start] ?? "")) start++;
  const word = start < end ? wordAt(scanned, start) : null;
  return word?.end === end ? word : null;
}

/** The name that starts at an offset: capitalised words that no table knows, initials, particles (von der) between them. */
export function nameFrom(scanned: Scanned, at: number, { end, lang }: { end: number; lang: string }): Span | null {
  const known = knownAt(scanned, at);
  if (known && known.end <= end && !extendsBeyond(scanned, known, { end, lang })) return known;
  let last: Word | null = null;
  let from = at;
  for (let count = 0; count < LONGEST; count++) {
    const word: Word | null =
      nameWord(scanned, from, lang) ?? afterParticles(scanned, from, { lang, first: last === null });
    if (!word || word.end > end) break;
    last = word;
    from = next(scanned, word.end);
    if (from === word.end) break;
  }
  return last ? { start: at, end: last.end } : null;
}

/** The name that ends at an offset, its words taken from right to left. */
export function nameUpTo(
  scanned: Scanned,
  end: number,
  { floor, lang }: { floor: number; lang: string },
): (Span & { readonly words: number }) | null {
  let start = end;
  let words = 0;
  for (let at = end; words < LONGEST;) {
    const word = wordEndingAt(scanned, at, floor);
    if (!word || !(nameWord(scanned, word.start, lang) || (words > 0 && isParticle(scanned, word, lang)))) break;
    if (word.capital) {
      start = word.start;
      words++;
    }
    if (scanned.text[word.start - 1] !== " ") break;
    at = word.start - 1;
    if (scanned.text[at - 1] === "." && /\p{Lu}/u.test(scanned.text[at - 2] ?? "")) at--;
  }
  return words ? { start, end, words } : null;
}

/** A person of the packs named in full or in part, and written so. */
export function knownAt(scanned: Scanned, at: number): Span | null {
  const hit = scanned.longest(at, "HUMAN")?.hit;
  return hit ? { start: hit.start, end: hit.end } : null;
}

/** Words of a name, without initials. */
export function wordsOf(scanned: Scanned, name: Span): Word[] {
  const out: Word[] = [];
  for (let at = name.start; at < name.end; at++) {
    const word = wordAt(scanned, at);
    if (!word || word.end > name.end) continue;
    out.push(word);
    at = word.end;
  }
  return out;
}

/** True for a capitalised word that is no table word of the language but a name's. */
function nameWord(scanned: Scanned, at: number, lang: string): Word | null {
  const word = wordAt(scanned, at);
  if (!word?.capital) return null;
  for (const hit of scanned.at(at)) {
    if (hit.end < word.end) continue;
    const senses = hit.senses.filter((sense) => sense.lang === lang);
    if (senses.some((sense) => sense.class === "HUMAN")) return word;
    if (senses.some((sense) => sense.class === "NAME.given") && isGiven(scanned, word, lang)) return word;
    if (senses.some((sense) => !FREE.has(sense.class))) return null;
  }
  return word;
}

/** A given name that is a common word too (Mark, Grant) is a name before a family name that is none. */
function isGiven(scanned: Scanned, { end }: Word, lang: string): boolean {
  const family = scanned.text[end] === " " ? nameWord(scanned, end + 1, lang) : null;
  return family !== null;
}

function afterParticles(scanned: Scanned, at: number, { lang, first }: { lang: string; first: boolean }): Word | null {
  let from = at;
  for (let part = wordAt(scanned, from); part && isParticle(scanned, part, lang); part = wordAt(scanned, from))
    from = part.end + 1;
  return first || from === at ? null : nameWord(scanned, from, lang);
}

function isParticle(scanned: Scanned, word: Word, lang: string): boolean {
  return scanned
    .at(word.start)
    .some(
      (hit) => hit.end === word.end && hit.senses.some((sense) => sense.class === "NAME.part" && sense.lang === lang),
    );
}

/** Where the next word of a name may start: after a space, or after an initial's point and a space. */
function next(scanned: Scanned, end: number): number {
  if (scanned.text[end] === " ") return end + 1;
  if (scanned.text[end] === "." && /\p{Lu}/u.test(scanned.text[end + 1] ?? "") && isShort(scanned, end)) return end + 1;
  const initial =
    scanned.text[end] === "." && scanned.text[end + 1] === " " && !/[\p{L}-]/u.test(scanned.text[end - 2] ?? "");
  return initial ? end + 2 : end;
}

/** An initial of one letter or two before an offset: Sh.Rashidov. */
function isShort(scanned: Scanned, end: number): boolean {
  return !/[\p{L}-]{3}$/u.test(scanned.text.slice(Math.max(0, end - 3), end));
}

/** A known surname that goes on as an unknown name (Abe Tadashi) is not that person. */
function extendsBeyond(scanned: Scanned, known: Span, { end, lang }: { end: number; lang: string }): boolean {
  const from = next(scanned, known.end);
  return (
    from > known.end &&
    from < end &&
    !/\s/.test(scanned.text.slice(known.start, known.end)) &&
    nameWord(scanned, from, lang) !== null
  );
}

/** Where a name begins behind the honorifics at an offset: H.E. Mr. Rao. */
export function afterHonorific(scanned: Scanned, at: number): number {
  let from = at;
  for (let word = scanned.longest(from, "HONORIFIC"); word; word = scanned.longest(from, "HONORIFIC"))
    from = skipSpaces(scanned, word.hit.end);
  return from;
}

/** True where a table says that what begins here is no name. */
export function isCommon(scanned: Scanned, { start }: Span, lang: string): boolean {
  return scanned.at(start).some((hit) => hit.senses.some((sense) => sense.class === "NOT.name" && sense.lang === lang));
}
