import type { Language } from "../language/language.ts";
import type { Bender } from "../scan/bend.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import { isSpacedUnit } from "../text/script.ts";
import { contains, overlap, type Span } from "../text/span.ts";
import type { Annotation, OfficeAnnotation, Party, PersonAnnotation, QuoteAnnotation } from "./annotation.ts";
import { DateReader } from "./dates.ts";
import { endingAt } from "./near.ts";
import { withNamedBodies } from "./named-bodies.ts";
import { impliedAt } from "./implied.ts";
import { NamedDateReader } from "./named-dates.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { NumberReader, type Numeral } from "./number.ts";
import { partiesIn } from "./parties.ts";
import { bentBodies } from "./bent-bodies.ts";
import { bentThings } from "./bent-things.ts";
import { bentTowns } from "./bent-towns.ts";
import { peopleBent } from "./bent-people.ts";
import { peopleBefore } from "./people-before.ts";
import { peopleIn } from "./people.ts";
import { quotesIn, spokenIn, thingsIn } from "./phrases.ts";
import { pointersIn } from "./pointers.ts";
import { withCapitals } from "./capitals.ts";
import { plainTowns } from "./plain-towns.ts";
import { quantityAt } from "./quantities.ts";
import { rankOf, spelledAt } from "./spelled.ts";

/** Units of what is counted one by one. */
const COUNTS = /^(?:people|companies|count):/;

/** Classes of the words that start a date or an amount without a numeral. */
const COUNTED = ["DATE", "DATE.weekday", "PERCENT.word", "RANK.first", "ORDINAL.word"];

/** All annotators of one language, in the order in which they build on each other. */
export class Annotator {
  readonly language: Language;
  private readonly numbers: NumberReader;
  private readonly dates: DateReader | NamedDateReader;
  private readonly lexicon: Lexicon;
  /** Bends the words of the language, where it has cases. */
  private readonly bender: Bender | undefined;
  /** Words of the names that each text has given so far. */
  private readonly known = new WeakMap<Scanned, Set<string>>();

  constructor(language: Language, lexicon: Lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.bender = lexicon.benders.get(language.code);
    this.numbers = new NumberReader(language);
    this.dates = language.spaced
      ? new NamedDateReader(this.numbers, language.calendar)
      : new DateReader(language, this.numbers);
  }

  /**
   * Annotations of a stretch of text: `top` sorted and none overlapping, `all` with those that larger ones swallowed.
   * Quotations hide what stands in them unless they are titles.
   */
  annotate(scanned: Scanned, span: Span): { readonly top: Annotation[]; readonly all: Annotation[] } {
    const amounts = this.counted(scanned, span);
    const marked = quotesIn(scanned, span, this.language.quotes.pairs);
    const dashed = marked.length === 0 || /[–—-]/u.test(scanned.text[span.start] ?? "");
    const spoken = this.language.quotes.dashes && dashed ? spokenIn(scanned, span) : null;
    const quoted = spoken ? [spoken] : marked;
    const found = partiesIn(scanned, span, { lexicon: this.lexicon, taken: amounts });
    const own = this.bender ? found.filter((party) => !isMoney(party, amounts)) : found;
    const parties = this.withBodies(scanned, own, { span, quotes: quoted });
    const quotes = this.language.spaced ? quoted.filter((quote) => !isInName(quote, parties)) : quoted;
    const counted = amounts.filter((one) => !isName(one, parties));
    const pointers = pointersIn(scanned, span).filter((one) => !parties.some((party) => isLonger(party, one)));
    const people = this.people(scanned, span, { parties, taken: [...counted, ...pointers] });
    const pointing = pointers.filter((one) => !isNamed(one, people) && !isTitleOf(one, people));
    const others = [...counted, ...people, ...pointing, ...parties];
    const { bender } = this;
    const things = bender
      ? bentThings(scanned, span, { lang: this.language.code, bender, others, quotes })
      : this.language.spaced
        ? nounPhrases(scanned, span, { lang: this.language.code, others, quotes })
        : thingsIn(scanned, span, { others, quotes });
    const bodies = parties.filter(
      (party) =>
        (party.kind === "BODY" || (party.kind === "CITY" && isThing(party, things))) &&
        (party.id === undefined || isThing(party, things)) &&
        !(bender && things.some((thing) => contains(thing, party) && thing.start < party.start)),
    );
    const ordinals = counted.filter((one) => one.kind === "ORDINAL");
    const all = [
      ...pointing.filter((one) => !things.some((thing) => isInThing(one, thing))),
      ...people.filter((one) => one.kind !== "OFFICE" || !things.some((thing) => isInThing(one, thing))),
      ...counted.filter((one) => one.kind !== "ORDINAL"),
      ...bodies,
      ...things,
      ...ordinals,
      ...parties.filter((party) => !bodies.includes(party)),
    ];
    return { top: settle(all, quotes, things), all };
  }

  /** The numeral at an offset. */
  numeral(scanned: Scanned, at: number): Numeral | null {
    return this.numbers.read(scanned, at);
  }

  /** The unit that a table's head gives for bare numbers: 'million euros', 億円. Power of ten and ISO 4217 code. */
  scale(scanned: Scanned, span: Span): { readonly unit: string; readonly power: number } | null {
    for (const hit of scanned.of("UNIT", span.start, span.end)) {
      const sense = scanned.longest(hit.start, "UNIT")?.sense;
      if (sense?.value.startsWith("money:"))
        return { unit: sense.value.slice("money:".length), power: this.numbers.powerBefore(scanned, hit.start) };
    }
    return null;
  }

  /** What a table's head or label counts: 'Japanese residents', 'joint ventures'. Told in spaced languages, where words have ends. */
  counts(scanned: Scanned, span: Span): string | null {
    if (!this.language.spaced) return null;
    const units = scanned.of("UNIT", span.start, span.end).flatMap((hit) => hit.senses);
    return units.findLast(({ class: name, value }) => name === "UNIT" && COUNTS.test(value))?.value ?? null;
  }

  /** True where a mark of direction towards a state (対) stands right before it. */
  isTowards(scanned: Scanned, start: number): boolean {
    return endingAt(scanned, start, "TOWARDS") !== null;
  }

  private withBodies(
    scanned: Scanned,
    found: readonly Party[],
    { span, quotes }: { span: Span; quotes: readonly QuoteAnnotation[] },
  ): readonly Party[] {
    const { code: lang, spaced } = this.language;
    const { bender } = this;
    if (bender)
      return bentTowns(scanned, bentBodies(scanned, found, { span, lang, bender, quotes }), { span, lang, bender });
    if (!spaced) return found;
    const towns = plainTowns(scanned, withNamedBodies(scanned, found, { span, lang }), { span, lang });
    return withCapitals(scanned, towns, { span, lang, lexicon: this.lexicon });
  }

  private people(
    scanned: Scanned,
    span: Span,
    { parties, taken }: { parties: readonly Party[]; taken: readonly Span[] },
  ): (PersonAnnotation | OfficeAnnotation)[] {
    const { language, lexicon } = this;
    if (language.names.officeSide === "after") return peopleIn(scanned, span, { language, lexicon, parties, taken });
    const known = this.known.get(scanned) ?? new Set<string>();
    this.known.set(scanned, known);
    const { bender } = this;
    if (bender) return peopleBent(scanned, { span, lang: language.code, bender, parties, taken, known });
    return peopleBefore(scanned, { span, lang: language.code, parties, taken, known });
  }

  private counted(scanned: Scanned, span: Span): Annotation[] {
    const out: Annotation[] = [];
    const words = scanned.among(COUNTED, span.start, span.end);
    for (let at = span.start, next = 0; at < span.end;) {
      while (next < words.length && words[next]!.start < at) next++;
      if (words[next]?.start !== at && !this.numbers.starts(scanned, at)) {
        at++;
        continue;
      }
      const found = this.countedAt(scanned, at) ?? this.implied(scanned, at, { before: out, span });
      if (found && found.end <= span.end) {
        out.push(found);
        at = Math.max(found.end, at + 1);
      } else at = this.afterNumber(scanned, at);
    }
    return out;
  }

  private countedAt(scanned: Scanned, at: number): Annotation | null {
    if (this.language.spaced && isSpacedUnit(scanned.units[at - 1] ?? 0) && !endingAt(scanned, at, "CURRENCY.before"))
      return null;
    const date = this.dates.read(scanned, at);
    if (date) return date;
    const spelled = spelledAt(scanned, at);
    if (spelled) return spelled;
    if (isNumbered(scanned, at)) return null;
    const found = quantityAt(scanned, at, { language: this.language, numbers: this.numbers });
    return found?.kind === "ORDINAL" ? rankOf(scanned, found) : found;
  }

  private implied(
    scanned: Scanned,
    at: number,
    given: { readonly before: readonly Annotation[]; readonly span: Span },
  ): Annotation | null {
    if (!this.language.spaced || isSpacedUnit(scanned.units[at - 1] ?? 0) || isNumbered(scanned, at)) return null;
    const numeral = this.numbers.read(scanned, at);
    const read = (from: number) => this.numbers.read(scanned, from);
    return numeral ? impliedAt(scanned, numeral, { ...given, read }) : null;
  }

  /** A number that is neither date nor quantity is passed over whole, so that its tail is not read as one. */
  private afterNumber(scanned: Scanned, at: number): number {
    const unit = scanned.units[at] ?? 0;
    if (unit < 48 || unit > 57) return at + 1;
    return Math.max(at + 1, this.numbers.read(scanned, at)?.end ?? 0);
  }
}

/** «долларов США»: the state within the name of a money is not spoken of. */
function isMoney(party: Span, amounts: readonly Annotation[]): boolean {
  return amounts.some((one) => one.kind === "MONEY" && contains(one, party));
}

/** Marks that belong to a name that is known with them: the "Silk Road" Forum. */
function isInName(quote: Span, parties: readonly Party[]): boolean {
  return parties.some((party) => party.kind !== "STATE" && party.start <= quote.start && quote.end <= party.end);
}

/** «Республика Корея» is a name, its first word points to nothing. */
function isLonger(party: Span, one: Span): boolean {
  return contains(party, one) && party.end - party.start > one.end - one.start;
}

/** «Министры … Фогт и Рохас», «лидеры Перу и Кении»: an office whose holders or states are named points to nobody. */
function isTitleOf(one: Span, people: readonly Annotation[]): boolean {
  return people.some(
    (other) =>
      (other.kind === "PERSON" && other.start <= one.start && other.name.start >= one.end) ||
      (other.kind === "OFFICE" && other.start === one.start && other.of !== undefined && other.end > one.end),
  );
}

/** The number of a name: CASA-1000. */
function isNumbered(scanned: Scanned, at: number): boolean {
  return scanned.units[at - 1] === 45 && isSpacedUnit(scanned.units[at - 2] ?? 0);
}

/** 'the two ministers, Rao and Vogt,': who is meant is told at once. */
function isNamed(pointer: Span, people: readonly Annotation[]): boolean {
  return people.some(
    (one) =>
      one.kind === "PERSON" && one.start >= pointer.start && one.start < pointer.end && one.name.start >= pointer.end,
  );
}

/** 天皇誕生日祝賀レセプション: an office that begins the name of a thing is nobody. */
function isInThing(office: Span, thing: Span): boolean {
  return thing.start <= office.start && office.end < thing.end;
}

/** 'the five Central Asian republics' name a region, they count none. */
function isName(one: Annotation, parties: readonly Party[]): boolean {
  return (
    one.kind === "COUNT" && parties.some((party) => party.kind === "REGION" && !party.adjective && overlap(party, one))
  );
}

/** True where a body known by name ends like a thing that can be founded (…機構, …基金): the name wins. */
function isThing(party: Span, things: readonly Annotation[]): boolean {
  return things.some((thing) => thing.kind === "THING" && thing.start === party.start && thing.end === party.end);
}

/** Among overlapping annotations the first kind wins, then the longer; quotations hide what they hold. */
function settle(
  ranked: readonly Annotation[],
  quotes: readonly QuoteAnnotation[],
  things: readonly Annotation[],
): Annotation[] {
  const speech = quotes.filter(
    (quote) => !things.some((thing) => thing.start <= quote.start && quote.end <= thing.end),
  );
  const titled = things.filter((thing) =>
    quotes.some((quote) => quote.start === thing.start && quote.end <= thing.end),
  );
  const out: Annotation[] = [...speech];
  const free = ranked.filter((one) => one.kind !== "ORDINAL" || !things.some((thing) => contains(thing, one)));
  for (const one of [...titled, ...free])
    if (!out.some((other) => other.start < one.end && one.start < other.end)) out.push(one);
  return out.sort((a, b) => a.start - b.start);
}
