// Clauses of languages whose predicate stands in the middle: where one ends, how the next goes on, whose subject it takes.
import { wordAt } from "../annotate/name-run.ts";
import { endingAt } from "../annotate/near.ts";
import type { ClauseTable } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import { isKind, type Item } from "./item.ts";

/**
 * How a clause begins: with a subject of its own, with that of the clause before (`shared`) or of the last main clause
 * (`resumed`: ', but has met'), with the name before it (`relative`: who), as an adverbial of another (`sub`: when).
 */
export type ClauseJoin = "new" | "shared" | "relative" | "sub" | "resumed";

export interface Clauses {
  readonly breaks: readonly number[];
  readonly joins: ReadonlyMap<number, ClauseJoin>;
  /** Clauses inside another one, which goes on after them. */
  readonly holes: readonly Hole[];
}

/** A clause within another; `relative` where it is said of the name before it. */
export interface Hole extends Span {
  readonly relative: boolean;
}

/** A name after a clause word ('after Rao met') is a subject, no longer bound by it as by a preposition. */
export function freeSubjects(items: readonly Item[], { joins }: Clauses): Item[] {
  const freed = new Set<Item>();
  for (const [at, join] of joins) {
    const next = join === "sub" ? items.find((item) => item.start > at) : undefined;
    if (next && next.start - at < REACH && next.mark !== "'s" && next.mark !== "adj") freed.add(next);
  }
  return items.map((item) => (freed.has(item) ? { ...item, mark: "" } : item));
}

/** Longest clause word with an article behind it, in code units. */
const REACH = 16;

/** The date that heads a line, parted from it by a dash, a colon or a cell's end. */
export function leadOf(scanned: Scanned, span: Span, items: readonly Item[]): Item | undefined {
  const first = items[0];
  return first?.kind === "DATE" &&
    first.start === span.start &&
    /^(?: [-–—] |:|\t)/.test(scanned.text.slice(first.end, first.end + 3))
    ? first
    : undefined;
}

/** The mark of a place or agency that a text is sent from. */
export const DATELINE = "dateline";

/** Takes the place and agency at the head of a text for what they are: 'LIMA (Agency) — Rao arrived', 'LIMA: Rao said'. */
export function withDateline(scanned: Scanned, span: Span, items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (!first || (first.kind !== "CITY" && first.kind !== "BODY") || first.mark !== "") return items;
  const before = scanned.text.slice(span.start, first.start);
  const after = scanned.text.slice(first.end, first.end + AGENCY);
  const sent = first.kind === "CITY" ? /^(?:,? ?\([^()]*\)|, \p{L}[^-–—:]{0,24})?(?: [-–—] |: )/u : /^ [-–—] /;
  if (before.length > REACH || !/^\S{0,5} ?$/.test(before) || !sent.test(after)) return items;
  return [{ ...first, mark: DATELINE }, ...items.slice(1)];
}

/** Longest agency and day behind the place of a dateline, in code units. */
const AGENCY = 48;

interface Reading {
  readonly scanned: Scanned;
  readonly span: Span;
  readonly lang: string;
  readonly items: readonly Item[];
  readonly table?: Pick<ClauseTable, "closed" | "participles"> | undefined;
}

/** Words that open a clause stand in tables under CLAUSE: `relative`, `sub` (when), `prep` (after: only before a subject), `and`, `that`. */
export function clausesOf(
  scanned: Scanned,
  span: Span,
  { lang, items, table }: Pick<Reading, "lang" | "items" | "table">,
): Clauses {
  const reading: Reading = { scanned, span, lang, items, table };
  const joins = new Map<number, ClauseJoin>();
  const holes: Hole[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (!mayOpen(scanned, at)) continue;
    const inside = items.find((item) => item.start <= at && at < item.end);
    if (inside && (inside.start !== at || inside.kind === "DATE")) {
      at = inside.end - 1;
      continue;
    }
    const open = opening(reading, at);
    if (!open) continue;
    const hole = open.hole ? holeFrom(reading, at, open.end) : null;
    if (hole) holes.push({ ...hole, relative: open.join === "relative" });
    if (hole && table?.closed) {
      at = hole.end;
      continue;
    }
    if (!hole) joins.set(open.at, open.join);
    const end = open.closes ? afterComma(reading, at) : null;
    if (end !== null) joins.set(end, "new");
    at = Math.max(at, open.end - 1);
  }
  return { breaks: [...joins.keys()].filter((at) => at > span.start).toSorted((a, b) => a - b), joins, holes };
}

/** A clause opens with a table word, a semicolon, a colon or a dash. */
function mayOpen(scanned: Scanned, at: number): boolean {
  return scanned.starts(at) || scanned.units[at] === 59 || scanned.units[at] === 58 || scanned.units[at] === 45;
}

interface Opening {
  readonly at: number;
  readonly join: ClauseJoin;
  readonly end: number;
  readonly closes?: boolean;
  /** True where a comma may close it within the clause around it. */
  readonly hole?: true;
}

/** What begins at an offset, if a clause does; `closes` where a comma will end it (a clause at the head of its sentence). */
function opening(reading: Reading, at: number): Opening | null {
  const { scanned, lang, span } = reading;
  if (scanned.text[at] === ";") return { at: at + 1, join: "new", end: at + 1 };
  if (scanned.text.startsWith(": ", at))
    return hasVerbBefore(reading, at) &&
      hasVerb(reading, at + 2, span.end) &&
      !opensQuote(reading, at + 2) &&
      !isTold(reading, at + 2)
      ? { at: at + 1, join: "new", end: at + 1 }
      : null;
  if (scanned.units[at] === 45 && / [-–—] /.test(scanned.text.slice(at - 1, at + 2)))
    return opensByDash(reading, at) ? { at: at + 1, join: "new", end: at + 1 } : null;
  const word = scanned
    .at(at)
    .find((hit) => hit.senses.some((sense) => sense.class === "CLAUSE" && sense.lang === lang));
  const kind = word?.senses.find((sense) => sense.class === "CLAUSE")?.value;
  if (!word || !kind) return null;
  const first = at === span.start;
  const { end } = word;
  const after = skipBlank(scanned, word.end);
  switch (kind) {
    case "relative":
      return { at, end, join: "relative", hole: true };
    case "own":
      return reading.table?.closed && isVerb(reading, after)
        ? { at, end, join: "resumed" }
        : { at, end, join: "sub", hole: true };
    case "sub":
      return { at, end, join: "sub", closes: first };
    case "prep":
      return opensSubject(reading, after) ? { at, end, join: "sub", closes: first } : null;
    case "that":
      return { at, end, join: isReported(reading, at) ? "new" : "relative" };
    case "and":
      if (isVerb(reading, after)) return { at, end, join: scanned.text[at] === "," ? "resumed" : "shared" };
      return opensSubject(reading, after) || (scanned.text[at] === "," && pastFrame(reading, after) > after)
        ? { at, end, join: "new" }
        : null;
    case "part":
      if (isGerund(reading, after)) return { at, end, join: "shared" };
      if (isParticiple(reading, after) && holeFrom(reading, at, end)) return { at, end, join: "relative", hole: true };
      if (reading.table?.closed && isSourceTag(reading, at, after)) return { at, end, join: "new" };
      if (endsLikeParticiple(reading, after)) return { at, end, join: "relative", hole: true };
      return reading.table?.closed && isVerb(reading, after) && hasVerbBefore(reading, at)
        ? { at, end, join: "shared" }
        : null;
    case "but":
      return { at, end, join: opensSubject(reading, after) ? "new" : "resumed" };
    default:
      return null;
  }
}

/** True where a verb or 'so' stands before 'that': what follows is said, not told of a name. */
function isReported({ scanned, lang, items }: Reading, at: number): boolean {
  const gap = scanned.text[at - 1] === " " ? at - 1 : at;
  if (items.some((item) => item.end === gap && item.kind === "DATE")) return true;
  if (endingAt(scanned, gap, "REPORT") ?? endingAt(scanned, gap, "LINK")) return true;
  const start = scanned.text.lastIndexOf(" ", gap - 1) + 1;
  return scanned
    .at(start)
    .some(
      (hit) =>
        hit.end === gap &&
        hit.senses.some(
          (sense) =>
            sense.lang === lang && sense.features?.some((feature) => feature === "past" || feature === "nonpast"),
        ),
    );
}

function opensQuote({ items }: Reading, at: number): boolean {
  return items.some((item) => item.kind === "QUOTE" && item.start === at);
}

/** «остаётся скромным: 156 млн»: what follows the colon without a verb is told of the clause before it. */
function isTold(reading: Reading, at: number): boolean {
  return reading.table?.closed === true && !hasVerbAfter(reading, at);
}

/** A dash parts clauses behind a verb; where it stands for 'is', too, only before one: '…, — said'. */
function opensByDash(reading: Reading, at: number): boolean {
  if (!hasVerbBefore(reading, at)) return false;
  return !reading.table?.closed || isVerb(reading, skipBlank(reading.scanned, at + 1));
}

/** A dash before the first verb only parts a date or place from what it heads. */
function hasVerbBefore(reading: Reading, at: number): boolean {
  return hasVerb(reading, reading.span.start + 1, at);
}

/** True where a verb stands in a stretch, outside its dates ('May'). */
function hasVerb(reading: Reading, start: number, end: number): boolean {
  for (let from = start; from < end; from++) {
    const inside = reading.items.find((item) => item.kind === "DATE" && item.start <= from && from < item.end);
    if (inside) from = inside.end;
    else if (isVerb(reading, from) && !isInfinitiveWord(reading, from)) return true;
  }
  return false;
}

/** 'Exports to Japan': the word of the infinitive alone makes no clause. */
function isInfinitiveWord({ scanned }: Reading, at: number): boolean {
  return scanned.longest(at, "AUX")?.sense.value === "to" && scanned.longest(at, "MARK") !== null;
}

/** From 'who' to the comma after which the clause around it goes on with its verb; null where it does not. */
function holeFrom(reading: Reading, at: number, from: number): Span | null {
  const { scanned, span, items, table } = reading;
  for (let comma = from; comma < span.end; comma++) {
    if (scanned.text[comma] === ";") return null;
    if (scanned.text[comma] !== "," || items.some((item) => item.start <= comma && comma < item.end)) continue;
    if (isVerb(reading, skipBlank(scanned, comma + 1)) || (table?.closed && hasVerbAfter(reading, comma + 1)))
      return { start: at, end: comma };
  }
  return null;
}

/** True where a verb stands between an offset and the next comma. */
function hasVerbAfter(reading: Reading, at: number): boolean {
  const { scanned, span } = reading;
  for (let from = at; from < span.end && scanned.text[from] !== ","; from++)
    if (scanned.starts(from) && isVerb(reading, from)) return true;
  return false;
}

function afterComma({ scanned, span, items }: Reading, at: number): number | null {
  for (let comma = at; comma < span.end; comma++)
    if (scanned.text[comma] === "," && !items.some((item) => item.start <= comma && comma < item.end)) return comma + 1;
  return null;
}

/** True where a name stands that no mark binds and a verb follows it: a new subject. */
function opensSubject(reading: Reading, from: number): boolean {
  const at = pastFrame(reading, from);
  const word = reading.scanned.longest(at, "SUBJECT");
  if (word && isVerb(reading, skipBlank(reading.scanned, word.hit.end))) return true;
  const subject = reading.items.find((item) => item.start >= at && item.start - at < 12);
  if (
    !subject ||
    subject.mark === "'s" ||
    subject.mark === "adj" ||
    !isKind(subject.kind, [
      "PARTY",
      "CITY",
      "INSTRUMENT",
      "GATHERING",
      "THING",
      "OCCASION",
      "FRAMEWORK",
      "RELATIONS",
      "FUNDS",
    ])
  )
    return false;
  if (subject.start > at && !isArticle(reading, { start: at, end: subject.start })) return false;
  return isVerb(reading, skipBlank(reading.scanned, subject.end));
}

/** Over a date that opens the clause: 'and in August 2004 it promised'. */
function pastFrame({ scanned, items }: Reading, at: number): number {
  const date = items.find((item) => item.kind === "DATE" && item.start >= at && item.start - at < 6);
  return date ? skipBlank(scanned, scanned.text[date.end] === "," ? date.end + 1 : date.end) : at;
}

function isArticle({ scanned }: Reading, gap: Span): boolean {
  const word = scanned.longest(gap.start, "DETERMINER");
  return word !== null && skipBlank(scanned, word.hit.end) === gap.end;
}

/** Features of forms that make a clause. */
const FINITE: ReadonlySet<string> = new Set(["past", "nonpast", "planned"]);

/** True where a finite verb or an auxiliary begins, adverbs before it passed over. */
function isVerb({ scanned, lang }: Reading, at: number): boolean {
  const link = scanned.longest(at, "LINK");
  if (link) return isVerb({ scanned, lang } as Reading, skipBlank(scanned, link.hit.end));
  return scanned
    .at(at)
    .some((hit) =>
      hit.senses.some(
        (sense) =>
          sense.lang === lang && (sense.class === "AUX" || sense.features?.some((feature) => FINITE.has(feature))),
      ),
    );
}

/** True where a participle begins that no auxiliary makes finite: ', signed in May,'. */
function isParticiple({ scanned, lang, table }: Reading, at: number): boolean {
  if (table?.participles) return false;
  return scanned
    .at(at)
    .some((hit) => hit.senses.some((sense) => sense.lang === lang && sense.features?.includes("past")));
}

/** ', said the minister' behind what is told in plain words. */
function isSourceTag(reading: Reading, at: number, after: number): boolean {
  const { scanned, items } = reading;
  return (
    scanned.longest(after, "SAY") !== null && hasVerbBefore(reading, at) && !items.some((item) => item.kind === "QUOTE")
  );
}

/** True for a word that ends like a participle, in languages that part it from its noun by a comma. */
function endsLikeParticiple({ scanned, table }: Reading, at: number): boolean {
  if (!table?.participles) return false;
  const word = wordAt(scanned, at);
  if (word === null || word.capital || !table.participles.some((end) => word.text.endsWith(end))) return false;
  return scanned.longest(at, "NOT.participle") === null;
}

function isGerund({ scanned, lang }: Reading, at: number): boolean {
  return scanned
    .at(at)
    .some((hit) => hit.senses.some((sense) => sense.lang === lang && sense.features?.includes("gerund")));
}

function skipBlank(scanned: Scanned, at: number): number {
  let end = at;
  while (scanned.units[end] === 32) end++;
  return end;
}
