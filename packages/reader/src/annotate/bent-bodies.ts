// Bodies that no pack knows, in languages that bend them: 'Министерством финансов Перу', «в компании „Аякс“».
import { CASES } from "../language/declension.ts";
import { isFinite } from "../scan/finite.ts";
import type { Bender } from "../scan/bend.ts";
import type { Scanned } from "../scan/scan.ts";
import { scriptOf } from "../text/script.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party, QuoteAnnotation } from "./annotation.ts";
import { casesOf, lemmaIn } from "./cases.ts";
import { wordAt, wordEndingAt } from "./name-run.ts";

/** Most words behind the head of a body's name, and before it. */
const LONGEST = 8;

interface BodyTools {
  readonly span: Span;
  readonly lang: string;
  readonly bender: Bender;
  readonly quotes: readonly QuoteAnnotation[];
}

/** Adds bodies told by a word for their kind (BODYHEAD) with what completes it; the state behind it is part of the name. */
export function bentBodies(scanned: Scanned, parties: readonly Party[], tools: BodyTools): Party[] {
  const out: Party[] = governments(scanned, parties, tools);
  let reached = tools.span.start;
  for (const hit of scanned.of("BODYHEAD", tools.span.start, tools.span.end)) {
    const sense = hit.senses.find((one) => one.class === "BODYHEAD" && one.lang === tools.lang);
    if (!sense || hit.start < reached) continue;
    if (out.some((party) => party.start <= hit.start && hit.end <= party.end) || isOffice(scanned, hit)) continue;
    const start = startOf(scanned, hit.start, tools);
    const end = endOf(scanned, hit.end, { ...tools, parties: out });
    if (end === hit.end && start === hit.start && sense.value !== "alone") continue;
    reached = end;
    const text = scanned.text.slice(start, end);
    const { lemma } = sense;
    const before = scanned.text
      .slice(start, hit.start)
      .replace(/\p{L}+/gu, (word) => tools.bender.adjectiveBefore(word, lemma ?? ""));
    const head = lemma && lemmaIn(scanned.text.slice(hit.start, hit.end), lemma);
    const name = head === undefined ? text : before + head + scanned.text.slice(hit.end, end);
    const owner = out.find((party) => party.end === end && party.start > hit.start && !party.adjective)?.id;
    const of = owner === undefined ? {} : { of: owner };
    const body = { kind: "BODY" as const, start, end, name, ...of, ...casesOf(sense) };
    for (const other of out.filter((party) => overlap(party, body))) out.splice(out.indexOf(other), 1);
    out.push(body);
  }
  return [...out, ...foreignBodies(scanned, out, tools)].sort((a, b) => a.start - b.start);
}

/** «правительство Перу», «власти Кении»: the state itself, in the case of the word before it. */
function governments(scanned: Scanned, parties: readonly Party[], { span, lang }: BodyTools): Party[] {
  const heads = scanned.of("PARTY.whole", span.start, span.end).filter((hit) => !isOffice(scanned, hit));
  if (!heads.length) return [...parties];
  return parties.map((party) => {
    const head = heads.find((hit) => hit.end + 1 === party.start && scanned.units[hit.end] === 32);
    const sense = head?.senses.find((one) => one.class === "PARTY.whole" && one.lang === lang);
    const owned = party.kind === "STATE" && !party.adjective && (party.cases?.includes("gen") ?? true);
    return head && sense && owned ? { ...party, start: head.start, ...casesOf(sense) } : party;
  });
}

/** 'глава представительства': the body is part of an office's words. */
function isOffice(scanned: Scanned, hit: Span): boolean {
  return scanned
    .of("OFFICE", Math.max(0, hit.start - REACH), hit.end)
    .some((one) => one.start < hit.start && one.end === hit.end);
}

/** Longest word of an office before that of a body, in code units. */
const REACH = 40;

/** Capitalised adjectives before the head: Центральный банк. */
function startOf(scanned: Scanned, head: number, { span, bender }: BodyTools): number {
  let start = head;
  for (let count = 0; count < LONGEST && scanned.text[start - 1] === " "; count++) {
    const word = wordEndingAt(scanned, start - 1, span.start);
    if (!word || !word.capital || !bender.isAdjective(word.text) || word.start < span.start) return start;
    if (scanned.at(word.start).some((hit) => hit.senses.some((sense) => sense.class === "ORDINAL.word"))) return start;
    start = word.start;
  }
  return start;
}

/** Words that complete the head, a state, a quoted name. */
function endOf(
  scanned: Scanned,
  from: number,
  { span, lang, bender, quotes, parties }: BodyTools & { parties: readonly Party[] },
): number {
  let end = from;
  let at = from;
  let owned = false;
  for (let count = 0; count < LONGEST && scanned.text[at] === " "; count++) {
    const quote = quotes.find((one) => one.start === at + 1);
    const party = parties.find((one) => one.start === at + 1 && !one.adjective);
    if (quote) return quote.end;
    const word = wordAt(scanned, at + 1);
    if (!word || word.end > span.end) return end;
    if (party) {
      if (party.cases && !party.cases.includes("gen")) return end;
      at = end = party.end;
      owned = true;
      continue;
    }
    if (owned && word.capital) return end;
    const inner = scanned.longest(at + 1, "BODY.inner");
    const stops = scanned
      .at(word.start)
      .some((hit) => hit.end >= word.end && hit.senses.some((sense) => sense.lang === lang && STOPS.has(sense.class)));
    if (!inner && !stops && word.capital && isForeign(scanned, { start: word.start, end: from })) {
      at = end = word.end;
      continue;
    }
    if (!inner && (stops || !bender.completes(word.text) || isVerbal(scanned, word.start, lang))) return end;
    at = word.end;
    if (!inner) end = at;
  }
  return end;
}

/** «японская Andes Motors»: words in other letters behind the adjective of a state name a firm of it. */
function foreignBodies(scanned: Scanned, parties: readonly Party[], { span }: BodyTools): Party[] {
  return parties.flatMap((party) => {
    if (!party.adjective || scanned.units[party.end] !== 32) return [];
    const start = party.end + 1;
    let end = party.end;
    for (let word = wordAt(scanned, start); word?.capital && word.end <= span.end; word = wordAt(scanned, end + 1)) {
      if (!isForeign(scanned, { start: word.start, end: party.end })) break;
      end = word.end;
      if (scanned.units[end] !== 32) break;
    }
    if (end === party.end || parties.some((other) => overlap(other, { start, end }))) return [];
    return [{ kind: "BODY" as const, start, end, name: scanned.text.slice(start, end), cases: CASES }];
  });
}

/** True for a word in other letters than those of the word before it: авиакомпания Andes. */
function isForeign({ units }: Scanned, { start, end }: Span): boolean {
  return scriptOf(units[start]!) !== scriptOf(units[end - 1]!);
}

const STOPS = new Set([
  "DATE",
  "OFFICE",
  "HONORIFIC",
  "MARK",
  "CLAUSE",
  "SAY",
  "AUX",
  "AUX.to",
  "LINK",
  "PERSONAL",
  "JOIN",
  "HUMAN",
  "BODYHEAD",
  "GATHERING",
  "INSTRUMENT",
]);

function isVerbal(scanned: Scanned, at: number, lang: string): boolean {
  return scanned
    .at(at)
    .some((hit) =>
      hit.senses.some(
        (sense) => sense.lang === lang && (isFinite(sense.features) || sense.features?.includes("infinitive")),
      ),
    );
}
