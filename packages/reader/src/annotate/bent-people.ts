// People of languages that bend names: the office before the name, both in one case, the name given in the nominative.
import { CASES, type Case } from "../language/declension.ts";
import type { Bender, Unbent } from "../scan/bend.ts";
import type { Scanned } from "../scan/scan.ts";
import { foldWord } from "../text/fold.ts";
import { overlap, type Span } from "../text/span.ts";
import type { OfficeAnnotation, Party, PersonAnnotation } from "./annotation.ts";
import { bentOffices, type BentOffice } from "./bent-offices.ts";
import { casesOf, common } from "./cases.ts";
import { COUNTERPART, withCounterparts } from "./counterpart.ts";
import { afterHonorific, isCommon, nameFrom, nameUpTo, wordAt, wordsOf, type Word } from "./name-run.ts";
import { isDeed, isFullName, pastFrame } from "./name-signs.ts";
import { endingAt, skipSpaces } from "./near.ts";
import { furtherWords, pastTail } from "./office-tail.ts";

export interface BentPeopleTools {
  readonly span: Span;
  readonly lang: string;
  readonly bender: Bender;
  readonly parties: readonly Party[];
  /** Where dates and quantities stand: no name reaches into them. */
  readonly taken: readonly Span[];
  /** Folded words, in the nominative, of the names the document has given so far; new ones are added. */
  readonly known: Set<string>;
}

type Found = PersonAnnotation | OfficeAnnotation;

/** A name where it stands: its words in the nominative and the cases it may be in. */
interface BentName {
  readonly span: Span;
  readonly said: string;
  readonly cases: readonly Case[];
  readonly id?: string;
}

/** People with an office or honorific before the name, offices without one, and names that are known by now. */
export function peopleBent(scanned: Scanned, tools: BentPeopleTools): Found[] {
  const out: Found[] = [];
  const take = (found: readonly Found[]) => {
    for (const one of found) {
      if (out.some((other) => overlap(other, one))) continue;
      out.push(one);
      if (one.kind === "PERSON") remember(one, scanned, tools);
    }
  };
  for (const office of bentOffices(scanned, tools)) take(peopleOf(scanned, office, tools));
  take(honoured(scanned, tools));
  take(bareNames(scanned, out, tools));
  return withCounterparts(out.toSorted((a, b) => a.start - b.start));
}

function peopleOf(scanned: Scanned, told: BentOffice, tools: BentPeopleTools): Found[] {
  const asked = common(told.cases, casesBefore(scanned, told.start));
  const office = asked.length ? { ...told, cases: asked } : told;
  const people = namesAfter(scanned, office, tools);
  if (people.length) return people;
  const tail = office.plural ? null : pastTail(scanned, office.end, tools);
  const held = tail ? bentName(scanned, tail.at, { ...tools, cases: office.cases }) : null;
  if (held && tail) {
    const of = office.of ?? tail.owner;
    const said = office.said + furtherWords(scanned, { start: office.office.end, end: of?.start ?? tail.at });
    return [personOf(held, { office: { ...office, said }, start: office.start, of })];
  }
  const before = nameBefore(scanned, office, tools);
  if (before) return [{ ...personOf(before, { office, start: before.span.start, of: office.of }), end: office.end }];
  if (office.plural && office.officeClass !== COUNTERPART) return eachOf(scanned, office);
  if (office.officeClass === COUNTERPART) return [];
  const end = office.of || !ANYBODY.has(office.officeClass) ? office.end : completedEnd(scanned, office.end, tools);
  return [
    {
      kind: "OFFICE",
      start: office.start,
      end,
      officeClass: office.officeClass,
      cases: office.cases,
      said: office.said + scanned.text.slice(office.office.end, end),
      ...(office.of ? { of: office.of } : {}),
    },
  ];
}

/** Offices that many hold, told with what completes them: «представитель деловых кругов». */
const ANYBODY = new Set(["official", "director", "head"]);

function completedEnd(scanned: Scanned, from: number, { bender, lang, span }: BentPeopleTools): number {
  let end = from;
  for (let count = 0; count < LONGEST && scanned.units[end] === 32; count++) {
    const word = wordAt(scanned, end + 1);
    if (!word || word.end > span.end || word.capital || !bender.completes(word.text)) return end;
    const known = scanned
      .at(word.start)
      .some((hit) => hit.end >= word.end && hit.senses.some((one) => one.lang === lang));
    if (known) return end;
    end = word.end;
  }
  return end;
}

/** Most words that complete an office. */
const LONGEST = 4;

/** 'с президентами Перу и Чили': the same office of each. */
function eachOf(scanned: Scanned, office: BentOffice): OfficeAnnotation[] {
  const { owners, officeClass, cases, said } = office;
  if (owners.length < 2) return [];
  return owners.map((of, i) => ({
    kind: "OFFICE",
    start: i ? of.start : office.start,
    end: of.end,
    officeClass,
    cases,
    said: `${said} ${scanned.text.slice(of.start, of.end)}`,
    of,
  }));
}

/** «начальник Штаба», «представитель Дворца»: a lone word that can be a genitive names whose the office is, not its holder. */
function isOwner(
  { said, id }: BentName,
  { officeClass, cases }: BentOffice,
  { bender, known }: BentPeopleTools,
): boolean {
  if (id !== undefined || said.includes(" ") || known.has(foldWord(said))) return false;
  if (!ANYBODY.has(officeClass) || !cases.includes("nom")) return false;
  return bender.unbent(said).some((one) => one.case === "gen" && one.weight === 3 && !one.weak);
}

/** The name behind an office, several where the office stands in the plural. */
function namesAfter(scanned: Scanned, office: BentOffice, tools: BentPeopleTools): PersonAnnotation[] {
  const out: PersonAnnotation[] = [];
  let at = skipSpaces(scanned, office.end);
  const apposed = /^(?:, | [-–—] )/u.exec(scanned.text.slice(office.end, office.end + 3))?.[0].length ?? 0;
  if (apposed) at = office.end + apposed;
  for (; at > office.end;) {
    const from = afterHonorific(scanned, at);
    const name = bentName(scanned, from, { ...tools, cases: office.cases });
    if (name && isOwner(name, office, tools)) return out;
    if (!name || (apposed > 0 && !isClosed(scanned, name.span))) return out;
    const of = office.plural ? office.owners[out.length] : office.of;
    out.push(personOf(name, { office, start: out.length ? at : office.start, of }));
    const and = office.plural ? scanned.longest(skipSpaces(scanned, name.span.end), "JOIN") : null;
    if (!and) return out;
    at = skipSpaces(scanned, and.hit.end);
  }
  return out;
}

/** «Лена Фогт, министр иностранных дел, …»: a name of two words between the sentence's last mark and the office. */
function nameBefore(scanned: Scanned, office: BentOffice, tools: BentPeopleTools): BentName | null {
  if (!/^(?:[,.;:)]|$)/.test(scanned.text.slice(office.end, Math.min(office.end + 1, tools.span.end)))) return null;
  if (scanned.text.slice(office.start - 2, office.start) !== ", ") return null;
  const found = nameUpTo(scanned, office.start - 2, { floor: tools.span.start, lang: tools.lang });
  if (!found || found.words < 2 || tools.parties.some((party) => overlap(party, found))) return null;
  const name = bentName(scanned, found.start, { ...tools, cases: office.cases });
  return name?.span.end === found.end ? name : null;
}

/** A name in apposition has two words or more and a mark behind it. */
function isClosed(scanned: Scanned, name: Span): boolean {
  return wordsOf(scanned, name).length > 1 && /^(?:[,.;)]|$)/.test(scanned.text.slice(name.end, name.end + 1));
}

function personOf(
  name: BentName,
  { office, start, of }: { office: BentOffice; start: number; of: Party | undefined },
): PersonAnnotation {
  const named =
    office.officeClass === COUNTERPART
      ? { officeClass: COUNTERPART }
      : { office: office.office, officeSaid: office.said, officeClass: office.officeClass };
  return {
    kind: "PERSON",
    start,
    end: Math.max(name.span.end, office.end),
    name: name.span,
    said: name.said,
    cases: name.cases,
    ...(name.id === undefined ? {} : { id: name.id }),
    ...named,
    ...(of ? { of } : {}),
    ...(office.standing === undefined || office.standing === "new" ? {} : { standing: office.standing }),
  };
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,2}(?=\p{Lu}\p{L}{2})/u;

/** The name at an offset: of a pack, or capitalised words that no table knows; initials before it stay outside. */
function bentName(
  scanned: Scanned,
  at: number,
  tools: BentPeopleTools & { readonly cases: readonly Case[] },
): BentName | null {
  const initials = INITIALS.exec(scanned.text.slice(at, at + 12))?.[0].length ?? 0;
  const span = nameFrom(scanned, at + initials, { end: tools.span.end, lang: tools.lang });
  if (!span || tools.taken.some((other) => overlap(other, span))) return null;
  if (tools.parties.some((party) => !party.adjective && overlap(party, span))) return null;
  const words = wordsOf(scanned, span);
  if (words.every((word) => word.text.length < 2) || isCompleted(scanned, words, tools)) return null;
  return knownName(scanned, span, tools.cases) ?? { span, ...nominative(scanned, words, tools) };
}

/** «председателем Лиги дружбы», «представитель НАТО»: a lone word that a genitive completes, or in capitals, names nobody. */
function isCompleted(scanned: Scanned, words: readonly Word[], { bender, lang }: BentPeopleTools): boolean {
  const [only] = words;
  if (only && words.length === 1 && only.text.length > 2 && only.text === only.text.toUpperCase()) return true;
  if (!only || words.length > 1 || scanned.units[only.end] !== 32) return false;
  const next = wordAt(scanned, only.end + 1);
  if (!next || next.capital || !bender.completes(next.text)) return false;
  return !scanned.at(next.start).some((hit) => hit.end >= next.end && hit.senses.some((sense) => sense.lang === lang));
}

/** A name of the packs: they say its nominative. */
function knownName(scanned: Scanned, span: Span, cases: readonly Case[]): BentName | null {
  const senses = scanned
    .at(span.start)
    .filter((hit) => hit.end === span.end)
    .flatMap((hit) => hit.senses.filter((sense) => sense.class === "HUMAN" && sense.lemma !== undefined));
  const fitting = senses.filter((sense) => common(casesOf(sense).cases ?? [], cases).length > 0);
  const [first] = fitting.length ? fitting : senses;
  if (!first?.lemma) return null;
  const ids = new Set((fitting.length ? fitting : senses).map((sense) => sense.value));
  return {
    span,
    said: first.lemma,
    cases: casesOf(first).cases ?? CASES,
    ...(ids.size === 1 ? { id: first.value } : {}),
  };
}

/** The nominative of a name by the case its words can be in together; a name of the document first. */
function nominative(
  scanned: Scanned,
  words: readonly Word[],
  { bender, cases, known }: BentPeopleTools & { readonly cases: readonly Case[] },
): { said: string; cases: readonly Case[] } {
  const read = words.map((word) => bender.unbent(word.text));
  const ranked = cases.map((name) => {
    const forms = formsIn(name, read, { known });
    const familiar = forms.filter((form) => form && known.has(foldWord(form.text))).length;
    return { name, forms, fitting: forms.reduce((sum, form) => sum + (form?.weight ?? 0), 0), familiar };
  });
  const best = ranked.toSorted((a, b) => b.familiar - a.familiar || b.fitting - a.fitting)[0];
  if (!best || best.fitting === 0) return { said: textOf(scanned, words), cases };
  const wordedAs = ({ forms }: (typeof ranked)[number]) =>
    withWords(
      scanned,
      words,
      forms.map((form, i) => form?.text ?? words[i]!.text),
    );
  const said = wordedAs(best);
  const same = ranked.filter((one) => one.fitting === best.fitting && wordedAs(one) === said);
  return { said, cases: same.map((one) => one.name) };
}

/** The words of a name as they would be bent in a case: known words first, weak endings only beside one that is bent. */
function formsIn(
  name: Case,
  read: readonly (readonly Unbent[])[],
  { known }: Pick<BentPeopleTools, "known">,
): (Unbent | undefined)[] {
  const of = (list: readonly Unbent[]) => list.filter((one) => one.case === name);
  const bent = name !== "nom" && read.some((list) => of(list).some((one) => one.weight > 3 && !one.weak));
  return read.map((list) => {
    const own = of(list);
    return own.find((one) => known.has(foldWord(one.text))) ?? own.find((one) => bent || !one.weak) ?? own[0];
  });
}

function textOf(scanned: Scanned, words: readonly Word[]): string {
  return scanned.text.slice(words[0]?.start, words.at(-1)?.end);
}

/** The text of a name with its words in the nominative. */
function withWords(scanned: Scanned, words: readonly Word[], said: readonly string[]): string {
  let out = "";
  words.forEach((word, i) => {
    out += (i ? scanned.text.slice(words[i - 1]!.end, word.start) : "") + (said[i] ?? word.text);
  });
  return out;
}

function honoured(scanned: Scanned, tools: BentPeopleTools): PersonAnnotation[] {
  return scanned.of("HONORIFIC", tools.span.start, tools.span.end).flatMap((hit) => {
    const sense = hit.senses.find((one) => one.class === "HONORIFIC")!;
    const name = bentName(scanned, afterHonorific(scanned, hit.start), {
      ...tools,
      cases: casesOf(sense).cases ?? CASES,
    });
    return name ? [bare(name, hit.start)] : [];
  });
}

function bare({ span, said, cases, id }: BentName, start: number): PersonAnnotation {
  return { kind: "PERSON", start, end: span.end, name: span, said, cases, ...(id === undefined ? {} : { id }) };
}

/** Names without a title: full names of the packs, names the document has given, names beside a verb of personal doing. */
function bareNames(scanned: Scanned, out: readonly Span[], tools: BentPeopleTools): PersonAnnotation[] {
  const found: PersonAnnotation[] = [];
  const busy: readonly Span[] = [...out, ...tools.parties.filter((party) => !party.adjective), ...tools.taken];
  for (let at = tools.span.start; at < tools.span.end;) {
    const word = wordAt(scanned, at);
    if (!word) {
      at++;
      continue;
    }
    at = word.end;
    if (!word.capital || word.text.length < 2 || busy.some((other) => overlap(other, word))) continue;
    if (word.start === tools.span.start && opensKnown(scanned, word.end + 1, tools)) continue;
    const name = bareName(scanned, word.start, tools);
    if (!name || busy.some((other) => overlap(other, name.span)) || !isNamed(scanned, name, tools)) continue;
    const initials = /(?:\p{Lu}\. ?){1,2}$/u.exec(
      scanned.text.slice(Math.max(tools.span.start, word.start - 6), word.start),
    );
    found.push(bare(name, word.start - (initials?.[0].length ?? 0)));
    at = name.span.end;
  }
  return found;
}

/** «Тогда Касым-Жомарт Токаев …»: a name known by now or by a pack begins behind the first word of the sentence. */
function opensKnown(scanned: Scanned, at: number, tools: BentPeopleTools): boolean {
  const name = bentName(scanned, at, { ...tools, cases: BARE });
  return (
    name !== null && (name.id !== undefined || name.said.split(" ").some((word) => tools.known.has(foldWord(word))))
  );
}

/** «назначил Данияра Алибекова»: beside a verb of another gender a name is no subject, if it can be anything else. */
function bareName(scanned: Scanned, at: number, tools: BentPeopleTools): BentName | null {
  const cases = casesBefore(scanned, at);
  const name = bentName(scanned, at, { ...tools, cases });
  if (!name || !name.cases.includes("nom") || cases !== BARE) return name;
  const verb =
    endingAt(scanned, at - 1, "PERSONAL") ?? scanned.longest(skipSpaces(scanned, name.span.end), "PERSONAL")?.sense;
  if (!verb || verb.value === "any" || tools.bender.agrees(verb.value, name.said)) return name;
  const other = bentName(scanned, at, { ...tools, cases: BARE.filter((one) => one !== "nom") });
  return other && tools.bender.agrees(verb.value, other.said) ? other : name;
}

/** Cases by how often a name without a preposition is in them. */
const BARE: readonly Case[] = ["nom", "acc", "gen", "ins", "dat", "loc"];

/** The cases that the preposition before a name asks for. */
function casesBefore(scanned: Scanned, at: number): readonly Case[] {
  const word = scanned.units[at - 1] === 32 ? endingAt(scanned, at - 1, "MARK.cases") : null;
  return word ? (word.value.split("+") as Case[]) : BARE;
}

/** A lone word at the head of its sentence is a name only where it ends like one. */
function isNamed(scanned: Scanned, { span, said, id }: BentName, tools: BentPeopleTools): boolean {
  const { known, lang, bender } = tools;
  const { start } = tools.span;
  const words = said.split(" ");
  if (id !== undefined && words.length > 1) return true;
  if (words.length < 4 && words.some((word) => known.has(foldWord(word)))) return true;
  if (isCommon(scanned, span, lang)) return false;
  if (words.length === 1 && span.start === start && !bender.isSurname(said)) return false;
  if (endingAt(scanned, span.start - 1, "PERSONAL") !== null) return true;
  const full = words.length > 1;
  if (full && words.length < (span.start === start ? 3 : 4) && isFullName(scanned, { span, words }, tools)) return true;
  const verb = pastFrame(scanned, span.end, tools);
  return scanned.longest(verb, "PERSONAL")?.sense.lang === lang || (full && isDeed(scanned, verb, lang));
}

function remember(one: PersonAnnotation, scanned: Scanned, { known }: BentPeopleTools): void {
  const said = one.said ?? scanned.text.slice(one.name.start, one.name.end);
  for (const word of said.split(" ")) if (word.length > 2 && /^\p{Lu}/u.test(word)) known.add(foldWord(word));
}
