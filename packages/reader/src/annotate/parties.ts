import type { Lexicon, Sense } from "../scan/lexicon.ts";
import type { Hit, Scanned } from "../scan/scan.ts";
import { isSpacedUnit, scriptOf } from "../text/script.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { casesOf } from "./cases.ts";
import { endingAt } from "./near.ts";

const KINDS = new Set(["STATE", "REGION", "CITY", "VENUE", "BODY", "FRAMEWORK"]);

/** Class of the names of people: one that begins like a town (Нурсултан Назарбаев) names none. */
const PERSON = "HUMAN";

/** Classes of words that name a party, or hold its name and name none. */
const NAMES = [...KINDS, "NOT.state"];

/**
 * States, places, bodies and frameworks of the packs, and bodies told by their kind (外務省, 大使館), longest first.
 * One-character names do not reach into `taken`: the 日 of 5日 is a day.
 */
export function partiesIn(
  scanned: Scanned,
  span: Span,
  { lexicon, taken }: { lexicon: Lexicon; taken: readonly Span[] },
): Party[] {
  const out: Party[] = [];
  let at = span.start;
  for (const { start } of scanned.among(NAMES, span.start, span.end)) {
    if (start < at) continue;
    const party = partyAt(scanned, start, { end: span.end, lexicon, taken });
    if (party) out.push(party);
    at = party?.end ?? scanned.longest(start, "NOT.state")?.hit.end ?? start + 1;
  }
  return joinBodies(scanned, [...out, ...townsIn(scanned, span, out)], span);
}

/** Shortest name of a town that no pack knows, in code units. */
const SHORTEST = 2;

/** Towns, islands and districts that no pack knows, told by the word behind a katakana name: コンブ島, ワンカ村. */
function townsIn(scanned: Scanned, span: Span, known: readonly Party[]): Party[] {
  return scanned.of("TOWN.end", span.start, span.end).flatMap((hit) => {
    let start = hit.start;
    while (start > span.start && isTownLetter(scanned, start - 1)) start--;
    let end = hit.end;
    while (end < span.end && isTownLetter(scanned, end)) end++;
    const town = { kind: "CITY" as const, start, end, name: scanned.text.slice(start, end) };
    const ends = scanned.longest(end, "MARK") !== null;
    return hit.start - start >= SHORTEST && ends && !known.some((other) => overlap(other, town)) ? [town] : [];
  });
}

function isTownLetter(scanned: Scanned, at: number): boolean {
  return scriptOf(scanned.units[at] ?? 0) === "katakana" || scanned.units[at] === 0x30fc;
}

function partyAt(
  scanned: Scanned,
  at: number,
  { end, lexicon, taken }: { end: number; lexicon: Lexicon; taken: readonly Span[] },
): Party | null {
  for (const hit of scanned.at(at)) {
    if (hit.end > end || !standsAlone(scanned, hit) || cutsOffice(scanned, hit)) continue;
    if (hit.senses.some((candidate) => candidate.class === "NOT.state" || candidate.class === PERSON)) return null;
    const sense = hit.senses.find((candidate) => KINDS.has(candidate.class));
    if (!sense) continue;
    if (sense.compound && (!inPair(scanned, hit) || taken.some((one) => overlap(one, hit)))) continue;
    if (scanned.longest(hit.end, "NOT.party") && !sense.compound) return null;
    const head = sense.adjective ? scanned.longest(hit.end + 1, "PARTY.head") : null;
    return {
      kind: sense.class as Party["kind"],
      start: hit.start,
      end: head?.hit.end ?? afterSuffix(scanned, hit.end),
      ...(lexicon.entities.has(sense.value) ? { id: sense.value } : {}),
      name: nameOf(scanned, hit, { sense, lexicon }),
      ...(sense.adjective && !head ? { adjective: true as const } : {}),
      ...casesOf(head?.sense ?? sense),
    };
  }
  return null;
}

/** 米国務長官 is 米 and 国務長官: a name does not end inside the word of an office. */
function cutsOffice(scanned: Scanned, hit: Hit): boolean {
  for (let at = hit.start + 1; at < hit.end; at++)
    if ((scanned.longest(at, "OFFICE")?.hit.end ?? 0) > hit.end) return true;
  return false;
}

/** Words that only narrow or widen a place (西部, 市, 諸国, 5か国) belong to it. */
function afterSuffix(scanned: Scanned, at: number): number {
  let end = at;
  for (let word = scanned.longest(end, "PARTY.suffix"); word; word = scanned.longest(end, "PARTY.suffix")) {
    if ((scanned.longest(end, "OFFICE")?.hit.end ?? 0) > word.hit.end) return end;
    end = word.hit.end;
  }
  let digits = end;
  while (scriptOf(scanned.units[digits] ?? 0) === "digit") digits++;
  const counted = digits > end ? scanned.longest(digits, "UNIT") : null;
  return counted?.sense.value === "count:countries" ? counted.hit.end : end;
}

/** A one-character name is put in full, any other stays as the document has it. */
function nameOf(scanned: Scanned, hit: Hit, { sense, lexicon }: { sense: Sense; lexicon: Lexicon }): string {
  const names = lexicon.entities.get(sense.value)?.names[sense.lang];
  if ((sense.compound || sense.adjective) && names?.[0]) return names[0];
  if (sense.lemma !== undefined) return sense.lemma;
  const text = scanned.text.slice(hit.start, hit.end);
  if (!isSpacedUnit(scanned.units[hit.start]!)) return text;
  return names?.find((name) => name !== text && name.toUpperCase() === text && !names.includes(text)) ?? text;
}

/** A katakana name is no part of a longer katakana word, nor one of other scripts written without spaces of theirs. */
function standsAlone(scanned: Scanned, hit: Hit): boolean {
  const first = scriptOf(scanned.units[hit.start]!);
  if (first === "katakana" && continuesKatakana(scanned, hit.start - 1)) return false;
  const last = scriptOf(scanned.units[hit.end - 1]!);
  return !(last === "katakana" && continuesKatakana(scanned, hit.end));
}

function continuesKatakana(scanned: Scanned, at: number): boolean {
  return scriptOf(scanned.units[at] ?? 0) === "katakana";
}

/** 日 and 独 are states only beside another state (日独, 日・カザフスタン), in marked compounds (対日), or before an office where they begin a word (独首相). */
function inPair(scanned: Scanned, hit: Hit): boolean {
  const after = hit.end + (isDot(scanned.units[hit.end]) ? 1 : 0);
  if (["STATE", "REGION"].some((name) => scanned.longest(after, name))) return true;
  if (endingAt(scanned, hit.start, "PAIR.before") || endsState(scanned, hit.start)) return true;
  const begins = scriptOf(scanned.units[hit.start - 1] ?? 0) !== "han" || endingAt(scanned, hit.start, "OFFICE.prefix");
  return Boolean(begins) && ["PAIR.after", "OFFICE"].some((name) => scanned.longest(after, name));
}

/** True where another one-character name ends at an offset. */
function endsState(scanned: Scanned, at: number): boolean {
  return scanned
    .at(at - 1)
    .some((other) => other.end === at && other.senses.some((sense) => sense.class === "STATE" && sense.compound));
}

function isDot(unit: number | undefined): boolean {
  return unit === 0x30fb || unit === 45;
}

/** [state] + a word for a kind of body is one body: 日本外務省, 在ウズベキスタン日本国大使館. */
function joinBodies(scanned: Scanned, parties: readonly Party[], span: Span): Party[] {
  const out: Party[] = [...parties];
  for (const hit of scanned.of("BODYWORD", span.start, span.end)) {
    const sense = hit.senses.find((candidate) => candidate.class === "BODYWORD");
    if (["OFFICE", "NOT.body"].some((name) => (scanned.longest(hit.start, name)?.hit.end ?? 0) > hit.end)) continue;
    if (!sense || out.some((other) => other.start <= hit.start && hit.end <= other.end)) continue;
    let start = hit.start;
    let owner: Party | undefined;
    for (let before = endsAt(out, start); before && !isBound(scanned, before); before = endsAt(out, start)) {
      owner ??= before;
      start = before.start;
      out.splice(out.indexOf(before), 1);
    }
    start = endingAt(scanned, start, "BODY.prefix")?.start ?? start;
    out.push(bodyOf(scanned, { start, end: hit.end }, { value: sense.value, owner }));
  }
  return out.sort((a, b) => a.start - b.start);
}

/** 日本政府 is the state itself; other bodies are themselves. */
function bodyOf(scanned: Scanned, span: Span, { value, owner }: { value: string; owner: Party | undefined }): Party {
  const name = scanned.text.slice(span.start, span.end);
  if (value === "government" && owner?.kind === "STATE") return { ...owner, ...span };
  return {
    kind: "BODY",
    ...span,
    name,
    ...(owner?.kind === "STATE" && owner.id !== undefined ? { of: owner.id } : {}),
  };
}

/** The 日 of 訪日団 belongs to the verb before it, the one of 駐日大使館 to the body. */
function isBound(scanned: Scanned, party: Party): boolean {
  if (party.end - party.start > 1) return false;
  return endingAt(scanned, party.start, "PAIR.before") !== null && !endingAt(scanned, party.start, "BODY.prefix");
}

function endsAt(parties: readonly Party[], end: number): Party | undefined {
  return parties.find((party) => party.end === end && ["STATE", "CITY", "REGION"].includes(party.kind));
}
