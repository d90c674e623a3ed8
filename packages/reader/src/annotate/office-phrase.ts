import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { wordAt } from "./name-run.ts";
import { endingAt, skipSpaces } from "./near.ts";

/** An office with the words of its field, whose it is and how it is held: 'then Deputy Minister of Trade of Peru'. */
export interface OfficePhrase extends Span {
  /** The office alone, without its state. */
  readonly office: Span;
  readonly officeClass: string;
  /** True for 'presidents', 'ministers'. */
  readonly plural: boolean;
  readonly of?: Party;
  readonly standing?: string;
}

export interface PhraseTools {
  readonly span: Span;
  readonly lang: string;
  readonly parties: readonly Party[];
}

/** All offices of a sentence, none within a body's name or another word. */
export function officePhrases(scanned: Scanned, tools: PhraseTools): OfficePhrase[] {
  const out: OfficePhrase[] = [];
  let end = tools.span.start;
  for (const hit of scanned.within(tools.span.start, tools.span.end)) {
    if (hit.start < end) continue;
    if (hit.senses.some((sense) => sense.lang === tools.lang && sense.class === "NOT.office")) {
      end = hit.end;
      continue;
    }
    if (isInBody(hit, tools.parties)) continue;
    const sense = hit.senses.find((one) => one.class === "OFFICE" && one.lang === tools.lang);
    if (!sense) continue;
    const [officeClass = "", number = ""] = sense.value.split(":");
    const phrase = phraseAround(scanned, hit, { ...tools, officeClass, plural: number === "many", floor: end });
    const before = out.at(-1);
    if (before && joinsTo(scanned, before, phrase)) out[out.length - 1] = joined(before, phrase);
    else out.push(phrase);
    end = phrase.end;
  }
  return out;
}

function isInBody(hit: Span, parties: readonly Party[]): boolean {
  return parties.some((party) => party.start <= hit.start && hit.start < party.end);
}

function phraseAround(
  scanned: Scanned,
  hit: Span,
  {
    span,
    lang,
    parties,
    officeClass,
    plural,
    floor,
  }: PhraseTools & { officeClass: string; plural: boolean; floor: number },
): OfficePhrase {
  const head = leftOf(scanned, hit.start, floor);
  const field = fieldAfter(scanned, hit.end, span.end);
  const owner = ownerAfter(scanned, field, { span, lang, parties });
  const holder = ownerBefore(scanned, head.start, { parties, floor });
  const standing = standingBefore(scanned, holder?.start ?? head.start);
  const of = owner?.party ?? holder?.party;
  const stands = head.standing ?? standing?.value;
  return {
    start: standing?.start ?? holder?.start ?? head.start,
    end: owner?.end ?? field,
    office: { start: head.start, end: field },
    officeClass: head.deputy ? `deputy-${officeClass}` : officeClass,
    plural,
    ...(of ? { of } : {}),
    ...(stands === undefined ? {} : { standing: stands }),
  };
}

/** Fields and ranks before the head: energy minister, first deputy minister. */
function leftOf(scanned: Scanned, at: number, floor: number): { start: number; deputy: boolean; standing?: string } {
  let start = at;
  let deputy = false;
  for (;;) {
    const and = start < at && scanned.text[start - 1] === " " ? endingAt(scanned, start - 1, "OFFICE.fields") : null;
    const from = and && endingAt(scanned, and.start - 1, "OFFICE.domain") ? and.start : start;
    const gap = /[ -]/.test(scanned.text[from - 1] ?? "") ? from - 1 : from;
    const rank = endingAt(scanned, gap, "OFFICE.deputy");
    const word = rank ?? endingAt(scanned, gap, "OFFICE.rank") ?? endingAt(scanned, gap, "OFFICE.domain");
    if (gap === from || !word || word.start < floor || !isBounded(scanned, word.start)) break;
    deputy ||= rank !== null;
    start = word.start;
  }
  const gap = /[ -]/.test(scanned.text[start - 1] ?? "") ? start - 1 : start;
  const acting = gap < start ? endingAt(scanned, gap, "OFFICE.acting") : null;
  return acting && acting.start >= floor ? { start: acting.start, deputy, standing: acting.value } : { start, deputy };
}

function isBounded(scanned: Scanned, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(scanned.text[at - 1] ?? "");
}

/** 'of Economy, Trade and Industry', 'for Foreign Affairs': to the end of the last word of a field. */
function fieldAfter(scanned: Scanned, at: number, end: number): number {
  const link = scanned.longest(skipSpaces(scanned, at), "OFFICE.link");
  if (!link) return at;
  let from = skipSpaces(scanned, link.hit.end);
  let last = at;
  const run = capitalRun(scanned, from, end);
  if (run && hasHead(scanned, run)) return at;
  for (;;) {
    const word = scanned.longest(from, "OFFICE.domain");
    if (!word || word.hit.end > end) return last;
    last = word.hit.end;
    const and = /^(?:, (?:and )?| and | & |-)/.exec(scanned.text.slice(last, last + 7));
    from = and ? last + and[0].length : skipSpaces(scanned, last);
    if (from === last) return last;
  }
}

/** 'of Peru', 'of the JICA Lima Office', 'of Japan to Kenya': whose office it is, and where the words about it end. */
function ownerAfter(
  scanned: Scanned,
  at: number,
  { span, lang, parties }: PhraseTools,
): { end: number; party?: Party } | null {
  const link = scanned.longest(skipSpaces(scanned, at), "OFFICE.of");
  const posted = postedAfter(scanned, at, parties);
  if (!link || at === skipSpaces(scanned, at)) return posted ? { end: posted } : null;
  const from = afterArticle(scanned, skipSpaces(scanned, link.hit.end));
  const run = capitalRun(scanned, from, span.end);
  const party = parties.find(
    (one) =>
      one.start === from &&
      !one.adjective &&
      (!run || one.end >= run.end || !isTitle(scanned, one.end) || (one.id !== undefined && !hasHead(scanned, run))),
  );
  const state = party ? null : stateAt(scanned, from);
  if (state) return { end: state.end, party: state };
  if (party) return { end: postedAfter(scanned, party.end, parties) ?? party.end, party };
  if (!run || isTable(scanned, run, lang)) return posted ? { end: posted } : null;
  return { end: run.end, party: { kind: "BODY", ...run, name: scanned.text.slice(run.start, run.end) } };
}

/** A state whose name a longer one holds: the 'Cabinet of Ministers of Peru' of which an office takes the first words. */
function stateAt(scanned: Scanned, at: number): Party | null {
  const found = scanned.longest(at, "STATE");
  if (!found || found.sense.adjective || found.sense.compound) return null;
  const { start, end } = found.hit;
  return { kind: "STATE", start, end, id: found.sense.value, name: scanned.text.slice(start, end) };
}

/** Where an ambassador is posted: 'to Kenya'. */
function postedAfter(scanned: Scanned, at: number, parties: readonly Party[]): number | null {
  const link = scanned.longest(skipSpaces(scanned, at), "OFFICE.posted");
  const from = link ? afterArticle(scanned, skipSpaces(scanned, link.hit.end)) : -1;
  return parties.find((one) => one.start === from && one.kind !== "CITY")?.end ?? null;
}

export function afterArticle(scanned: Scanned, at: number): number {
  const article = scanned.longest(at, "DETERMINER");
  return article ? skipSpaces(scanned, article.hit.end) : at;
}

/** Capitalised words in a row: the JICA Lima Office. */
function capitalRun(scanned: Scanned, at: number, end: number): Span | null {
  let last = at;
  for (let word = wordAt(scanned, at); word?.capital && word.end <= end; word = wordAt(scanned, last + 1)) {
    last = word.end;
    if (scanned.text[last] !== " ") break;
  }
  return last > at ? { start: at, end: last } : null;
}

/** True where a run of capitalised words names a body: the Japan Foundation. */
function hasHead(scanned: Scanned, run: Span): boolean {
  return scanned.of("BODYHEAD", run.start, run.end).length > 0;
}

function isTitle(scanned: Scanned, at: number): boolean {
  return wordAt(scanned, at + 1)?.capital === true;
}

/** A run that begins with a date, an office or the like names no body. */
function isTable(scanned: Scanned, run: Span, lang: string): boolean {
  return scanned
    .at(run.start)
    .some((hit) =>
      hit.senses.some(
        (sense) =>
          sense.lang === lang && sense.class !== "HUMAN" && sense.class !== "BODY" && sense.class !== "UNIT.skip",
      ),
    );
}

/** 'Kenyan', 'Japan's', 'European Commission' right before the office; a bare state where it tells no place: 'with Japan Ambassador Kitami'. */
function ownerBefore(
  scanned: Scanned,
  at: number,
  { parties, floor }: { parties: readonly Party[]; floor: number },
): { start: number; party: Party } | null {
  const gap = scanned.text[at - 1] === " " ? at - 1 : at;
  const mark = endingAt(scanned, gap, "MARK.after");
  const end = mark?.start ?? gap;
  const party = parties.find((one) => one.end === end && one.start >= floor);
  if (!party || gap === at) return null;
  const owns = mark !== null || party.adjective || party.kind === "BODY";
  return owns || (party.kind === "STATE" && !isPlace(scanned, party)) ? { start: party.start, party } : null;
}

/** Values of the marks that make a state a place: 'in Kenya President Otieno said'. */
const PLACING = new Set(["in", "to", "from"]);

function isPlace(scanned: Scanned, { start }: Span): boolean {
  return PLACING.has(endingAt(scanned, start - 1, "MARK")?.value ?? "");
}

function standingBefore(scanned: Scanned, at: number): { start: number; value: string } | null {
  const gap = /[ -]/.test(scanned.text[at - 1] ?? "") ? at - 1 : at;
  return gap < at ? endingAt(scanned, gap, "STANDING") : null;
}

/** 'deputy prime minister and foreign minister' is one office of one person where one name follows. */
function joinsTo(scanned: Scanned, before: OfficePhrase, phrase: OfficePhrase): boolean {
  const apposed = /, (?:\p{Ll}+ )?$/u.test(scanned.text.slice(Math.max(0, before.start - 5), before.start));
  if (before.plural || phrase.plural || (before.of && before.end > before.office.end)) return false;
  const and = scanned.longest(skipSpaces(scanned, before.end), "OFFICE.and");
  return (
    and !== null &&
    skipSpaces(scanned, and.hit.end) === phrase.start &&
    (apposed ? /^[.,;)]|^$/ : /^,? \p{Lu}/u).test(scanned.text.slice(phrase.end, phrase.end + 3))
  );
}

function joined(before: OfficePhrase, phrase: OfficePhrase): OfficePhrase {
  const of = before.of ?? phrase.of;
  return {
    ...before,
    end: phrase.end,
    office: { start: before.office.start, end: phrase.office.end },
    officeClass: phrase.officeClass === "foreign-minister" ? phrase.officeClass : before.officeClass,
    ...(of ? { of } : {}),
  };
}
