// Offices of languages that bend them: 'министром иностранных дел Перу', whose state stands behind them in the genitive.
import { CASES, type Case } from "../language/declension.ts";
import type { Sense } from "../scan/lexicon.ts";
import type { Hit, Scanned } from "../scan/scan.ts";
import { foldWord } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { casesOf, common, lemmaIn } from "./cases.ts";
import { endingAt, skipSpaces } from "./near.ts";

/** An office with its field and whose it is. */
export interface BentOffice extends Span {
  /** The office alone, without its state, and its words in the nominative. */
  readonly office: Span;
  readonly said: string;
  readonly officeClass: string;
  readonly plural: boolean;
  readonly cases: readonly Case[];
  readonly of?: Party;
  /** All states told behind it: 'министры Перу и Чили'. */
  readonly owners: readonly Party[];
  readonly standing?: string;
}

interface Tools {
  readonly span: Span;
  readonly lang: string;
  readonly parties: readonly Party[];
}

/** Class of the word for a deputy, whose office follows in the genitive. */
const DEPUTY = "deputy";

const WORDS = ["OFFICE", "NOT.office"];

/** All offices of a stretch, none within a body's name. */
export function bentOffices(scanned: Scanned, tools: Tools): BentOffice[] {
  const out: BentOffice[] = [];
  let end = tools.span.start;
  for (const hit of scanned.among(WORDS, tools.span.start, tools.span.end)) {
    if (hit.start < end) continue;
    if (hit.senses.some((sense) => sense.class === "NOT.office")) {
      end = hit.end;
      continue;
    }
    if (tools.parties.some((party) => party.start < hit.end && hit.start < party.end)) continue;
    const phrase = withHolder(scanned, phraseAt(scanned, hit, tools), { ...tools, floor: end });
    out.push(phrase);
    end = phrase.end;
  }
  return out;
}

type Phrase = Omit<BentOffice, "standing">;

function phraseAt(scanned: Scanned, hit: Hit, tools: Tools): Phrase {
  const sense = hit.senses.find((one) => one.class === "OFFICE")!;
  const inner = governed(scanned, hit.end);
  const head = inner?.hit ?? hit;
  const field = fieldAfter(scanned, head.end, tools.span.end);
  const owners = ownersAfter(scanned, field, tools.parties);
  const seat = owners[0] ? seatOf(scanned, owners[0]) : null;
  const posted = postedAfter(scanned, owners.at(-1)?.end ?? field, tools.parties);
  const { cases = CASES } = casesOf(sense);
  const phrase: Phrase = {
    start: hit.start,
    end: posted ?? owners.at(-1)?.end ?? field,
    office: { start: hit.start, end: field },
    said: inWords(scanned, hit, sense) + scanned.text.slice(hit.end, field) + (seat ? ` ${seat.text}` : ""),
    officeClass: sense.value === DEPUTY && inner ? `deputy-${inner.sense.value}` : (seat?.value ?? sense.value),
    plural: sense.features?.includes("plural") === true,
    cases,
    owners,
    ...(owners[0] ? { of: owners[0] } : {}),
  };
  return joined(scanned, phrase, tools);
}

/** The nominative with the capitals of the text. */
function inWords(scanned: Scanned, { start, end }: Span, { lemma }: Sense): string {
  const text = scanned.text.slice(start, end);
  if (lemma === undefined || foldWord(text) === foldWord(lemma)) return text;
  return lemmaIn(text, lemma);
}

/** The office right behind another, in the genitive: 'заместителем министра', 'советник президента'. */
function governed(scanned: Scanned, at: number): { hit: Hit; sense: Sense } | null {
  const found = scanned.longest(skipSpaces(scanned, at), "OFFICE");
  return found?.sense.features?.includes("gen") ? found : null;
}

/** Words of a field behind an office: энергетики, экономики и торговли. */
function fieldAfter(scanned: Scanned, at: number, end: number): number {
  let last = at;
  for (let from = skipSpaces(scanned, at); ;) {
    const word = scanned.longest(from, "OFFICE.field");
    if (!word || word.hit.end > end) return last;
    last = word.hit.end;
    const and = scanned.longest(skipSpaces(scanned, last), "OFFICE.and");
    from = skipSpaces(scanned, and?.hit.end ?? last);
  }
}

const OWNERS = new Set(["STATE", "REGION", "BODY", "CITY", "VENUE"]);

function ownersAfter(scanned: Scanned, at: number, parties: readonly Party[]): Party[] {
  const out: Party[] = [];
  for (let from = skipSpaces(scanned, at); ;) {
    const party = parties.find(
      (one) => one.start === from && OWNERS.has(one.kind) && !one.adjective && (one.cases?.includes("gen") ?? true),
    );
    if (!party || from === at) return out;
    out.push(party);
    const and = scanned.longest(skipSpaces(scanned, party.end), "OFFICE.and");
    if (!and) return out;
    from = skipSpaces(scanned, and.hit.end);
  }
}

/** «главы японского правительства»: the last word of the owner says which office it is. */
function seatOf(scanned: Scanned, owner: Party): { text: string; value: string } | null {
  const field = endingAt(scanned, owner.end, "OFFICE.field");
  if (!field || field.start <= owner.start) return null;
  const text = scanned.text.slice(field.start, owner.end);
  return field.value === text ? null : { text, value: field.value };
}

/** Kinds of place that an envoy is posted to. */
const POSTS = new Set<string>(["STATE", "REGION", "CITY"]);

/** Where an envoy is posted: 'в Кении', 'в Лиме'. */
function postedAfter(scanned: Scanned, at: number, parties: readonly Party[]): number | null {
  const link = scanned.longest(skipSpaces(scanned, at), "OFFICE.posted");
  const from = link ? skipSpaces(scanned, link.hit.end) : -1;
  const party = parties.find(
    (one) => one.start === from && POSTS.has(one.kind) && (one.cases?.includes("loc") ?? true),
  );
  return party?.end ?? null;
}

/** 'вице-премьер – министр энергетики': two offices of one person, parted by a dash. */
function joined(scanned: Scanned, phrase: Phrase, tools: Tools): Phrase {
  if (phrase.end > phrase.office.end) return phrase;
  const dash = /^ ?[-–—] /u.exec(scanned.text.slice(phrase.end, phrase.end + 3))?.[0];
  const next = dash === undefined ? null : scanned.longest(phrase.end + dash.length, "OFFICE");
  if (!next || !common(casesOf(next.sense).cases ?? [], phrase.cases).length) return phrase;
  const second = phraseAt(scanned, next.hit, tools);
  return {
    ...second,
    start: phrase.start,
    office: { start: phrase.start, end: second.office.end },
    said: phrase.said + scanned.text.slice(phrase.end, next.hit.start) + second.said,
    cases: common(second.cases, phrase.cases),
  };
}

/** The adjective of a state before an office, and words like 'бывший'. */
function withHolder(scanned: Scanned, phrase: Phrase, { parties, floor }: Tools & { floor: number }): BentOffice {
  let { start } = phrase;
  let of = phrase.of;
  let standing: string | undefined;
  for (;;) {
    const gap = scanned.units[start - 1] === 32 ? start - 1 : -1;
    const holder = parties.find((one) => one.adjective && one.end === gap && one.start >= floor);
    const word = gap > floor ? (endingAt(scanned, gap, "STANDING") ?? endingAt(scanned, gap, "OFFICE.rank")) : null;
    if (holder) of ??= holder;
    else if (word && word.start >= floor) {
      if (endingAt(scanned, gap, "STANDING")) standing = word.value;
    } else break;
    start = holder?.start ?? word!.start;
  }
  return { ...phrase, start, ...(of ? { of } : {}), ...(standing === undefined ? {} : { standing }) };
}
