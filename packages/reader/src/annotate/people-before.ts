import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { OfficeAnnotation, Party, PersonAnnotation } from "./annotation.ts";
import { COUNTERPART, withCounterparts } from "./counterpart.ts";
import { afterHonorific, isCommon, knownAt, nameFrom, nameUpTo, wordAt, wordsOf } from "./name-run.ts";
import { endingAt, skipSpaces } from "./near.ts";
import { afterArticle, officePhrases, type OfficePhrase } from "./office-phrase.ts";

export interface PeopleBeforeTools {
  readonly span: Span;
  readonly lang: string;
  readonly parties: readonly Party[];
  /** Where dates and quantities stand: no name reaches into them. */
  readonly taken: readonly Span[];
  /** Folded words of the names the document has given so far; new ones are added. */
  readonly known: Set<string>;
}

/** Longest list of bare names read as one, in names. */
const LIST = 4;

/**
 * People of languages that put the office before the name (Foreign Minister Lena Vogt of Austria), after it in apposition
 * (Lena Vogt, Austria's foreign minister,), an honorific before it, or nothing at all where the name is known by now.
 */
export function peopleBefore(scanned: Scanned, tools: PeopleBeforeTools): (PersonAnnotation | OfficeAnnotation)[] {
  const out: (PersonAnnotation | OfficeAnnotation)[] = listed(scanned, tools);
  remember(scanned, out, tools);
  let other: OfficePhrase | undefined;
  for (const phrase of officePhrases(scanned, tools)) {
    const people = peopleOf(scanned, ofOther(scanned, phrase, other), tools);
    other = phrase.officeClass === COUNTERPART ? phrase : undefined;
    for (const one of people) if (!out.some((other) => other.start < one.end && one.start < other.end)) out.push(one);
    if (people[0] && isApposed(scanned, out, people[0])) out.splice(out.indexOf(people[0]) - 1, 1);
    remember(scanned, people, tools);
  }
  const titled = honoured(scanned, { out, tools });
  remember(scanned, titled, tools);
  out.push(...titled);
  const bare = bareNames(scanned, { out, tools });
  remember(scanned, bare, tools);
  return withCounterparts([...out, ...bare].toSorted((a, b) => a.start - b.start));
}

/** 'his counterpart, Minister Quispe': the counterpart is who is told right after. */
function isApposed(
  scanned: Scanned,
  people: readonly (PersonAnnotation | OfficeAnnotation)[],
  one: PersonAnnotation | OfficeAnnotation,
): boolean {
  const before = people[people.indexOf(one) - 1];
  if (before?.kind !== "OFFICE" || before.officeClass !== COUNTERPART) return false;
  return one.kind === "PERSON" && scanned.text.slice(before.end, one.start) === ", ";
}

/** 'Ana Quispe, Peru': a line that holds a full name and a state and no more. */
function listed(scanned: Scanned, { span, lang, parties, taken }: PeopleBeforeTools): PersonAnnotation[] {
  const of = parties.find((party) => party.kind === "STATE" && !party.adjective && party.end === span.end);
  if (!of || scanned.text.slice(of.start - 2, of.start) !== ", ") return [];
  const name = freeName(scanned, afterHonorific(scanned, span.start), { span, lang, taken });
  if (name?.end !== of.start - 2 || wordsOf(scanned, name).length < 2 || isInside(name, parties)) return [];
  return [{ kind: "PERSON", start: span.start, end: span.end, name, ...idAt(scanned, name), of }];
}

/** 'his Peruvian counterpart, Minister Quispe': of the state told with the counterpart. */
function ofOther(scanned: Scanned, phrase: OfficePhrase, other: OfficePhrase | undefined): OfficePhrase {
  if (!other?.of || phrase.of || scanned.text.slice(other.end, phrase.start) !== ", ") return phrase;
  return { ...phrase, of: other.of };
}

function peopleOf(
  scanned: Scanned,
  phrase: OfficePhrase,
  tools: PeopleBeforeTools,
): (PersonAnnotation | OfficeAnnotation)[] {
  if (phrase.plural) return listAfter(scanned, phrase, tools);
  const after = nameAfter(scanned, phrase, tools);
  if (after) return [withOwnerAfter(scanned, personOf(scanned, after, { phrase, start: phrase.start }), tools)];
  const before = nameBefore(scanned, phrase, tools);
  if (before) return [personOf(scanned, before.name, { phrase, start: before.start })];
  const linked = nameLinked(scanned, phrase, tools);
  return [
    ...(linked ? [personLinked(scanned, linked, phrase)] : []),
    {
      kind: "OFFICE",
      start: phrase.start,
      end: phrase.end,
      officeClass: phrase.officeClass,
      ...(phrase.of ? { of: phrase.of } : {}),
    },
  ];
}

function personOf(
  scanned: Scanned,
  name: Span,
  { phrase, start }: { phrase: OfficePhrase; start: number },
): PersonAnnotation {
  const { office, officeClass, of, standing } = phrase;
  return {
    kind: "PERSON",
    start,
    end: Math.max(name.end, phrase.end),
    name,
    ...idAt(scanned, name),
    ...(officeClass === COUNTERPART ? { officeClass } : { office, officeClass }),
    ...(of ? { of } : {}),
    ...(standing === undefined ? {} : { standing }),
  };
}

function idAt(scanned: Scanned, name: Span): { id?: string } {
  const hit = scanned.at(name.start).find((other) => other.end === name.end);
  const ids = hit?.senses.filter((sense) => sense.class === "HUMAN") ?? [];
  const id = ids.length === 1 ? ids[0]?.value : undefined;
  return id === undefined ? {} : { id };
}

/** Foreign Minister Lena Vogt; President of Peru Ana Quispe; the Japanese ambassador, Jun Kitami, (a full name between commas). */
function nameAfter(scanned: Scanned, phrase: OfficePhrase, tools: PeopleBeforeTools): Span | null {
  const space = skipSpaces(scanned, phrase.end);
  if (space > phrase.end) return freeName(scanned, afterHonorific(scanned, space), tools);
  if (!scanned.text.startsWith(", ", space) && !scanned.text.startsWith(": ", space)) return null;
  const at = afterHonorific(scanned, space + 2);
  const name = freeName(scanned, at, tools);
  if (!name || !/^(?:[.,;)]|$|\s\(|\n| of )/.test(scanned.text.slice(name.end, name.end + 4))) return null;
  return at > space + 2 || wordsOf(scanned, name).length > 1 ? name : null;
}

function freeName(
  scanned: Scanned,
  at: number,
  { span, lang, taken }: Pick<PeopleBeforeTools, "span" | "lang" | "taken">,
): Span | null {
  const name = nameFrom(scanned, at, { end: span.end, lang });
  return name && !taken.some((other) => other.start < name.end && name.start < other.end) ? name : null;
}

/** Room for a word between an office and the date since when it is held, in code units. */
const MARK = 8;

/** Lena Vogt, Austria's foreign minister,: a full or known name before a comma, the office closed by a mark. */
function nameBefore(
  scanned: Scanned,
  phrase: OfficePhrase,
  tools: PeopleBeforeTools,
): { name: Span; start: number } | null {
  const dated = tools.taken.find(({ start }) => start > phrase.end && start - phrase.end <= MARK);
  const close = dated?.end ?? phrase.end;
  if (
    !/^(?:[.,;:)]|$| and | - | who )/.test(
      scanned.text.slice(close, Math.min(close + 5, tools.span.end)).replace("–", "-"),
    )
  )
    return null;
  const from = beforeArticle(scanned, phrase.start);
  if (scanned.text.slice(from - 2, from) !== ", ") return null;
  const name = nameUpTo(scanned, from - 2, { floor: tools.span.start, lang: tools.lang });
  if (!name || tools.parties.some((party) => party.start < name.end && name.start < party.end)) return null;
  const start = beforeHonorific(scanned, name.start);
  const known =
    start < name.start ||
    name.words > 1 ||
    wordsOf(scanned, name).some((word) => tools.known.has(word.text.toLowerCase()));
  return known ? { name: { start: name.start, end: name.end }, start } : null;
}

/** 'Dana Omarova became Peru's ambassador', 'Omarova, 51, was deputy minister': a full or known name before such a verb. */
function nameLinked(
  scanned: Scanned,
  phrase: OfficePhrase,
  tools: PeopleBeforeTools,
): (Span & { readonly standing: string }) | null {
  const from = beforeArticle(scanned, phrase.start) - 1;
  const verb = scanned.text[from] === " " ? endingAt(scanned, from, "OFFICE.be") : null;
  if (!verb) return null;
  const gap = /(?:, \d{2},)? $/.exec(scanned.text.slice(tools.span.start, verb.start))?.[0].length ?? 0;
  const name = nameUpTo(scanned, verb.start - gap, { floor: tools.span.start, lang: tools.lang });
  if (!name || gap === 0 || isInside(name, tools.parties)) return null;
  const known = name.words > 1 || wordsOf(scanned, name).some((word) => tools.known.has(word.text.toLowerCase()));
  return known ? { start: name.start, end: name.end, standing: verb.value } : null;
}

/** An office told by such a verb; one told by 'was' is that of another time. */
function personLinked(
  scanned: Scanned,
  linked: Span & { readonly standing: string },
  phrase: OfficePhrase,
): PersonAnnotation {
  const { standing, end } = linked;
  const one = personOf(scanned, linked, { phrase, start: linked.start });
  return { ...one, end, ...(standing === "then" ? { standing } : {}) };
}

function beforeArticle(scanned: Scanned, at: number): number {
  const article = scanned.text[at - 1] === " " ? endingAt(scanned, at - 1, "DETERMINER") : null;
  return article ? article.start : at;
}

function beforeHonorific(scanned: Scanned, at: number): number {
  let start = at;
  for (
    let word = endingAt(scanned, start - 1, "HONORIFIC");
    word && scanned.text[start - 1] === " ";
    word = endingAt(scanned, start - 1, "HONORIFIC")
  )
    start = word.start;
  return start;
}

/** Prime Minister Fumio Kishida of Japan: a state after the name where none stood before. */
function withOwnerAfter(scanned: Scanned, one: PersonAnnotation, { parties }: PeopleBeforeTools): PersonAnnotation {
  const link = scanned.longest(skipSpaces(scanned, one.end), "OFFICE.of");
  if (one.of) return one;
  const beside = parties.find((party) => party.kind === "STATE" && party.start === one.end + 2);
  if (beside && !beside.adjective && scanned.text.startsWith(" (", one.end) && scanned.text[beside.end] === ")")
    return { ...one, end: beside.end + 1, of: beside };
  if (!link) return one;
  const from = afterArticle(scanned, skipSpaces(scanned, link.hit.end));
  const party = parties.find(
    (other) =>
      other.start === from &&
      !other.adjective &&
      (other.kind === "STATE" || other.kind === "REGION" || other.kind === "BODY"),
  );
  return party ? { ...one, end: party.end, of: party } : one;
}

/** Where the names of a plural begin: right after it, or after the comma that closes its words ('the heads of the two services, A and B,'). */
function listStart(scanned: Scanned, { end }: OfficePhrase, limit: number): number {
  const comma = /^(?: \p{Ll}+){0,6}, (?=\p{Lu}[\p{L}.'’-]* \p{Lu})/u.exec(
    scanned.text.slice(end, Math.min(limit, end + PLURAL)),
  );
  return comma ? end + comma[0].length : skipSpaces(scanned, end);
}

/** Longest stretch between a plural and the names that are told of it, in code units. */
const PLURAL = 60;

/** Presidents A of X, B of Y and C of Z: one office, each with a state of its own or the one before them all. */
function listAfter(scanned: Scanned, phrase: OfficePhrase, tools: PeopleBeforeTools): PersonAnnotation[] {
  const out: PersonAnnotation[] = [];
  for (let at = listStart(scanned, phrase, tools.span.end); ;) {
    const name = freeName(scanned, afterHonorific(scanned, at), tools);
    if (!name) break;
    const one = personOf(scanned, name, { phrase, start: out.length ? at : phrase.start });
    const person = withOwnerAfter(scanned, { ...one, end: name.end }, tools);
    out.push(person);
    const and = /^(?:,? and |, | & )/.exec(scanned.text.slice(person.end, person.end + 6));
    const list = scanned.longest(skipSpaces(scanned, person.end), "JOIN");
    at = skipSpaces(scanned, list?.hit.end ?? person.end + (and?.[0].length ?? 0));
    if (!list && !and) break;
  }
  return out;
}

/** Mr. Rao, H.E. Ms. Ana Quispe. */
function honoured(
  scanned: Scanned,
  { out, tools }: { out: readonly Span[]; tools: PeopleBeforeTools },
): PersonAnnotation[] {
  const found: PersonAnnotation[] = [];
  let end = tools.span.start;
  for (const hit of scanned.within(tools.span.start, tools.span.end)) {
    if (hit.start < end || !hit.senses.some((sense) => sense.class === "HONORIFIC" && sense.lang === tools.lang))
      continue;
    const name = freeName(scanned, afterHonorific(scanned, hit.start), tools);
    if (!name || [...out, ...found].some((other) => other.start < name.end && hit.start < other.end)) continue;
    end = name.end;
    found.push(
      withOwnerAfter(scanned, { kind: "PERSON", start: hit.start, end: name.end, name, ...idAt(scanned, name) }, tools),
    );
  }
  return found;
}

/** Names without any title: full names of the packs, names the document has given before, names beside a word of personal doing. */
function bareNames(
  scanned: Scanned,
  { out, tools }: { out: readonly Span[]; tools: PeopleBeforeTools },
): PersonAnnotation[] {
  const found: PersonAnnotation[] = [];
  const busy: readonly Span[] = [...out, ...tools.parties.filter((party) => !party.adjective), ...tools.taken];
  for (let at = tools.span.start; at < tools.span.end;) {
    const word = wordAt(scanned, at);
    if (!word) {
      at++;
      continue;
    }
    at = word.end;
    if (!word.capital || isCountedAt(scanned, word.start) || isInside(word, [...busy, ...found])) continue;
    const name = freeName(scanned, word.start, tools);
    if (!name || isInside(name, busy)) continue;
    if (!isNamed(scanned, name, tools)) continue;
    found.push({ kind: "PERSON", start: name.start, end: name.end, name, ...idAt(scanned, name) });
    at = name.end;
  }
  return found;
}

/** '41,000 Finns': many are no person. */
function isCountedAt({ text }: Scanned, start: number): boolean {
  return /\d,\d{3} $/.test(text.slice(Math.max(0, start - 6), start));
}

function isInside(one: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < one.end && one.start < other.end);
}

/** True for a name of the packs with more than a surname, one whose words are known here, or one that does what people do. */
function isNamed(scanned: Scanned, name: Span, { known, span, lang }: PeopleBeforeTools): boolean {
  const words = wordsOf(scanned, name);
  if (words.length > 1 && knownAt(scanned, name.start)?.end === name.end) return true;
  if (
    words.some((word) => known.has(word.text.toLowerCase())) &&
    (words.length === 1 || words.every((word) => known.has(word.text.toLowerCase()) || word.capital))
  )
    return words.length < 4;
  if (isCommon(scanned, name, lang)) return false;
  const first = name.start === span.start;
  if (words.length === 1 && first && words[0]?.text.endsWith("s")) return false;
  return doesWhatPeopleDo(scanned, name, { span, lang });
}

/** Beside a verb that only people do, also past the other names of a list: 'Rao said', 'said Rao', 'Rao and Vogt met'. */
function doesWhatPeopleDo(scanned: Scanned, name: Span, { span, lang }: { span: Span; lang: string }): boolean {
  if (endingAt(scanned, name.start - 1, "PERSONAL") !== null) return true;
  let end = name.end;
  for (let count = 0; count < LIST; count++) {
    const bracket = /^ \([^()]{2,40}\)/.exec(scanned.text.slice(end, end + 44));
    const at = skipSpaces(scanned, end + (bracket?.[0].length ?? 0));
    const apposed = scanned.text.startsWith(", ", name.start - 2) && scanned.text.startsWith(", ", at);
    const after = scanned.at(apposed || scanned.text.startsWith(", who ", at) ? at + 2 : at);
    if (after.some((hit) => hit.senses.some((sense) => sense.class === "PERSONAL" && sense.lang === lang))) return true;
    const and = /^(?:,? and |, | & )/.exec(scanned.text.slice(end, end + 6));
    const next = and ? nameFrom(scanned, end + and[0].length, { end: span.end, lang }) : null;
    if (!next) return false;
    end = next.end;
  }
  return false;
}

/** Takes the words of names into what the document knows. */
function remember(
  scanned: Scanned,
  people: readonly (PersonAnnotation | OfficeAnnotation)[],
  { known }: PeopleBeforeTools,
): void {
  for (const one of people)
    if (one.kind === "PERSON")
      for (const word of wordsOf(scanned, one.name))
        if (word.capital && word.text.length > 1) known.add(word.text.toLowerCase());
}
