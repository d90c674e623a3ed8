import type { Scanned } from "../scan/scan.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { wordAt, wordEndingAt, type Word } from "./name-run.ts";

/** Most capitalised words of a body's name on either side of its head. */
const LONGEST = 7;

/**
 * Bodies that no pack knows, told by a capitalised word for their kind (BODYHEAD): 'JOEX Bank', 'Ministry of Transport of Peru',
 * 'Embassy of Japan in Lima'. Names of the packs within them are part of them.
 */
export function withNamedBodies(
  scanned: Scanned,
  parties: readonly Party[],
  { span, lang }: { span: Span; lang: string },
): Party[] {
  const out: Party[] = [...parties];
  for (const hit of scanned.of("BODYHEAD", span.start, span.end)) {
    if (!/^\p{Lu}/u.test(scanned.text.slice(hit.start, hit.end))) continue;
    const known = out.find((party) => party.start <= hit.start && hit.end <= party.end);
    if (known && known.kind !== "STATE" && known.kind !== "CITY") continue;
    const start = startOf(scanned, hit.start, { floor: span.start, lang });
    const end = endOf(scanned, hit.end, { limit: span.end, lang, parties });
    if (start === hit.start && end === hit.end) continue;
    const body = { kind: "BODY" as const, start, end, name: scanned.text.slice(start, end) };
    for (const other of out.filter((party) => overlap(party, body))) out.splice(out.indexOf(other), 1);
    out.push(body);
  }
  return out.sort((a, b) => a.start - b.start);
}

function startOf(scanned: Scanned, head: number, { floor, lang }: { floor: number; lang: string }): number {
  let start = head;
  for (let count = 0; count < LONGEST; count++) {
    const word = /[ -]/.test(scanned.text[start - 1] ?? "") ? wordEndingAt(scanned, start - 1, floor) : null;
    if (!word?.capital || isStop(scanned, word, lang)) return start;
    start = word.start;
  }
  return start;
}

/** 'of Transport and Communications of Peru', 'for Reconstruction', 'in Lima' after an embassy. */
function endOf(
  scanned: Scanned,
  from: number,
  { limit, lang, parties }: { limit: number; lang: string; parties: readonly Party[] },
): number {
  let end = from;
  let at = from;
  let open = false;
  for (let count = 0; count < LONGEST * 2 && scanned.text[at] === " "; count++) {
    const party = parties.find((one) => one.start === at + 1 && !one.adjective);
    const word = wordAt(scanned, at + 1);
    const stop = party?.end ?? word?.end ?? limit + 1;
    if (!word || stop > limit) break;
    const small = smallWord(scanned, word, lang);
    if (small === null ? !word.capital || (isStop(scanned, word, lang) && !party) : small !== "of" && !open) break;
    open ||= small === "of";
    at = stop;
    if (small === null) end = stop;
    if (party && open && !SMALL.test(scanned.text.slice(stop, stop + 5))) break;
  }
  return end;
}

/** A word in small letters, after which a name may go on. */
const SMALL = /^ \p{Ll}/u;

/** What a small word does in a name: `of` opens what completes it, any other (and, the) only stands within that. */
function smallWord(scanned: Scanned, word: Word, lang: string): string | null {
  const senses = scanned.at(word.start).flatMap((hit) => (hit.end === word.end ? hit.senses : []));
  return senses.find((sense) => sense.class === "BODY.inner" && sense.lang === lang)?.value ?? null;
}

/** A capitalised word that opens a sentence or bears a date or an office is no part of a body's name. */
function isStop(scanned: Scanned, word: Word, lang: string): boolean {
  return scanned
    .at(word.start)
    .some((hit) => hit.end === word.end && hit.senses.some((sense) => sense.lang === lang && STOPS.has(sense.class)));
}

const STOPS = new Set(["DATE", "OFFICE", "HONORIFIC", "MARK", "CLAUSE", "SAY", "DETERMINER", "DEFINITE", "AUX"]);
