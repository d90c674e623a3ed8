import type { Annotation } from "../annotate/annotation.ts";
import { endingAt } from "../annotate/near.ts";
import type { Language } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Block } from "../text/block.ts";
import { scriptOf } from "../text/script.ts";
import type { Span } from "../text/span.ts";
import { itemsBefore } from "./before.ts";
import type { ClauseJoin, Hole } from "./clauses.ts";
import type { Item, Trigger } from "./item.ts";

/** A sentence as the rules see it. */
export interface Sentence extends Span {
  readonly block: Block;
  readonly lang: string;
  readonly items: readonly Item[];
  readonly triggers: readonly Trigger[];
  /** Everything the annotators found, also what larger annotations swallowed. */
  readonly nested: readonly Annotation[];
  /** Marks of topic and subject in the language of the sentence. */
  readonly topics: readonly string[];
  readonly subjects: readonly string[];
  readonly genitives?: readonly string[] | undefined;
  /** Offsets after the commas of the sentence. */
  readonly commas: readonly number[];
  /** Offsets at which a clause ends and another begins. */
  readonly breaks: readonly number[];
  /** The date that heads a line of a chronology: '13 March 2025 - …'. */
  readonly lead?: Item | undefined;
  /** How the clause that begins at an offset goes on, and relative clauses within others, where the predicate stands in the middle. */
  /** Where the triggers start that are topic or subject by their mark. */
  readonly measured?: readonly number[] | undefined;
  readonly joins?: ReadonlyMap<number, ClauseJoin> | undefined;
  readonly holes?: readonly Hole[] | undefined;
}

/** Kinds that may stand in one list. */
const FAMILY: Readonly<Record<string, string>> = {
  PERSON: "human",
  OFFICE: "human",
  STATE: "land",
  REGION: "land",
  BODY: "body",
  CITY: "town",
  VENUE: "town",
  INSTRUMENT: "named",
};

/** Turns annotations into items: marks read, lists joined. */
export function itemsOf(
  scanned: Scanned,
  annotations: readonly Annotation[],
  { language, end }: { language: Language; end: number },
): Item[] {
  if (language.marks.side === "before") return itemsBefore(scanned, annotations, language.clauses.participles);
  const singles = withClippedSubject(
    annotations.map((one) => itemOf(scanned, one, end)),
    { scanned, language, end },
  );
  const out: Item[] = [];
  for (const single of singles) {
    const item = withSide(single, out);
    const before = out.at(-1);
    if (before?.kind === "PERSON" && item.end < skipBracket(scanned, before.end, end)) continue;
    const date = before?.kind === "STATE" ? out.at(-2) : before;
    if (date?.kind === "DATE" && item.kind === "DATE" && isGloss(scanned, date, item)) continue;
    if (isStep(scanned, item, end)) continue;
    if (before && (isConversion(scanned, before, item) || converts(scanned, item, out))) continue;
    if (before && item.kind === "DATE" && isTerm(scanned, before, item)) continue;
    if (before?.kind === "MONEY" && item.kind === "MONEY" && isConverted(scanned, before, item)) continue;
    if (before && isCountOf(before, item, language)) {
      out[out.length - 1] = { ...before, mark: item.mark, close: item.close };
      continue;
    }
    const states = before ? statesOf(scanned, before, item) : null;
    if (before && states) out[out.length - 1] = { ...item, kind: "STATE", start: before.start, parts: states };
    else if (before && joins(scanned, before, item))
      out[out.length - 1] = {
        ...item,
        start: before.start,
        parts: [...before.parts, ...item.parts],
        mark: item.mark || before.mark,
      };
    else out.push(item);
  }
  return out;
}

/** 「ペルー、チリ、ボリビアの3か国を訪問」, 「…の南米3か国を」: what counts a list of states stands for it. */
function isCountOf(before: Item, item: Item, { clauses }: Language): boolean {
  const [part] = item.parts;
  if (before.kind !== "STATE" || before.parts.length < 2 || item.start !== before.close) return false;
  if (!clauses.genitive?.includes(before.mark)) return false;
  return item.kind === "REGION" || (part?.kind === "COUNT" && part.unit === "countries");
}

/** 「北見大使、ペルーを訪問」, 「北見大使、ペルーを訪問。」: in clipped lines, which end in no verb, the one named first, with a comma and no mark, is the subject. */
function withClippedSubject(
  items: readonly Item[],
  { scanned, language, end }: { scanned: Scanned; language: Language; end: number },
): readonly Item[] {
  const { topic, subject, comma } = language.clauses;
  const place = items.findIndex((item) => item.kind !== "DATE");
  const first = items[place];
  if (!first || !ACTING.has(first.kind) || first.mark !== "" || !isClipped(scanned, end, language)) return items;
  if (!comma.includes(scanned.text[skipBracket(scanned, first.end, end)] ?? "x")) return items;
  if (items.some((item) => topic.includes(item.mark) || subject.includes(item.mark))) return items;
  return items.with(place, { ...first, mark: subject[0] ?? "", clipped: true });
}

/** True for a line that ends without a full stop, or with a noun before it. */
function isClipped({ text, units }: Scanned, end: number, { sentenceEnds }: Language): boolean {
  if (!sentenceEnds.includes(text[end - 1] ?? "")) return true;
  const script = scriptOf(units[end - 2] ?? 0);
  return script === "han" || script === "katakana";
}

/** Kinds that can be the subject of a clipped line. */
const ACTING = new Set<string>(["PERSON", "OFFICE", "BODY", "STATE"]);

/** 「我が方北見大使」, 「先方ロハス外相」: the side right before a person only says whose they are. */
function withSide(item: Item, out: Item[]): Item {
  const before = out.at(-1);
  if (before?.kind !== "BACK" || before.end !== item.start || item.kind !== "PERSON") return item;
  out.pop();
  return { ...item, start: before.start };
}

function itemOf(scanned: Scanned, one: Annotation, end: number): Item {
  if (endingAt(scanned, one.start, "TOWARDS")) return { ...base(one), mark: "towards", close: one.end };
  const tail = PERSONAL.has(one.kind) ? scanned.longest(one.end, "PERSON.tail") : null;
  const after = skipBracket(scanned, tail?.hit.end ?? one.end, end);
  const mark = scanned.longest(after, "MARK") ?? scanned.longest(one.end, "MARK");
  const aside = isAside(scanned, one) ? { aside: true } : opensBracket(scanned, one) ? { opened: true } : {};
  const said = mark?.sense.value ?? (aside.aside && one.kind !== "DATE" ? "aside" : "");
  return { ...base(one), mark: said, close: mark?.hit.end ?? one.end, ...aside };
}

function opensBracket({ text }: Scanned, { kind, start }: Annotation): boolean {
  return kind === "DATE" && /[(（]/.test(text[start - 1] ?? "");
}

/** Kinds that gloss the word before them: when it was, and where. */
const GLOSSES = new Set<string>(["DATE", "CITY", "VENUE"]);

function isAside({ text }: Scanned, { kind, start, end }: Annotation): boolean {
  return GLOSSES.has(kind) && /[(（]/.test(text[start - 1] ?? "") && /[)）]/.test(text[end] ?? "");
}

/** Kinds that words such as 'and party' may follow before their mark. */
const PERSONAL = new Set<string>(["PERSON", "OFFICE", "BODY"]);

function base(one: Annotation): { kind: Annotation["kind"]; start: number; end: number; parts: Annotation[] } {
  return { kind: one.kind, start: one.start, end: one.end, parts: [one] };
}

/** Longest bracket that glosses a word, in code units. */
const LONGEST = 240;

/** A bracket right after a name glosses it (Latin spelling, 当時); the mark stands behind it. */
export function skipBracket(scanned: Scanned, at: number, end: number): number {
  const open = String.fromCharCode(scanned.units[at] ?? 0);
  if (open !== "(" && open !== "〔") return at;
  let depth = 0;
  for (let to = at; to < Math.min(end, at + LONGEST); to++) {
    const unit = String.fromCharCode(scanned.units[to]!);
    if (unit === "(" || unit === "〔") depth++;
    else if ((unit === ")" || unit === "〕") && --depth === 0) return to + 1;
  }
  return at;
}

/** 「9月23日夕(日本時間24日朝)」: a date in brackets right after another tells the same time elsewhere. */
function isGloss(scanned: Scanned, before: Item, item: Item): boolean {
  const open = scanned.text.slice(before.end, item.start).search(/[(（]/);
  if (open < 0 || open > GLOSS) return false;
  return item.end < skipBracket(scanned, before.end + open, scanned.text.length);
}

/** Kinds of amount that are a level of something. */
const LEVELS = new Set<string>(["MONEY", "PEOPLE", "COMPANIES", "COUNT"]);

/** 「36億ドル増の90億ドル」: by how much something grew is no level of it. */
function isStep(scanned: Scanned, item: Item, end: number): boolean {
  if (!LEVELS.has(item.kind)) return false;
  const after = skipBracket(scanned, item.end, end);
  const [link = ""] = /^[)）]?/.exec(scanned.text.slice(after, after + 1)) ?? [];
  const at = after + link.length;
  const genitive = scanned.longest(at, "GENITIVE");
  return [at, genitive?.hit.end ?? at].some((from) => scanned.longest(from, "GROWTH") !== null);
}

/** 「60億ドル(約9300億円)」: the same sum in other money or other figures, in a bracket right behind it. */
function isConversion(scanned: Scanned, before: Item, { parts: [sum], start, end }: Item): boolean {
  const [told] = before.parts;
  if (told?.kind !== "MONEY" || sum?.kind !== "MONEY") return false;
  if (start !== before.end + 1) return false;
  if (told.unit === sum.unit && told.value !== sum.value) return false;
  return /[()（）、,]/.test(scanned.text[end] ?? "");
}

/** 「3億ドル、日本円で約410億円の融資」: the sum told before takes the mark of its conversion, and its words name nobody. */
function converts(scanned: Scanned, item: Item, out: Item[]): boolean {
  const words = item.kind === "MONEY" ? endingAt(scanned, item.start, "CONVERSION") : null;
  const place = words ? out.findLastIndex((one) => one.end <= words.start) : -1;
  const sum = out[place];
  if (sum?.kind !== "MONEY") return false;
  out.splice(place, out.length, { ...sum, mark: item.mark, close: item.close });
  return true;
}

/** 「文化協力計画(2025~27年)」: years in brackets right after an instrument are those it runs for. */
function isTerm(scanned: Scanned, before: Item, { parts: [date], start, end }: Item): boolean {
  if (before.kind !== "INSTRUMENT" || date?.kind !== "DATE" || !date.to || start !== before.end + 1) return false;
  return skipBracket(scanned, before.end, scanned.text.length) === end + 1;
}

/** 60億ドル(約9300億円): an amount in brackets right behind one of another money is the same in that money. */
function isConverted(scanned: Scanned, before: Item, { parts: [money], end }: Item): boolean {
  const [first] = before.parts;
  if (first?.kind !== "MONEY" || money?.kind !== "MONEY" || first.unit === money.unit) return false;
  return end < skipBracket(scanned, before.end, scanned.text.length);
}

/** How far after a date its bracket may open (8月25日午前11時（), in code units. */
const GLOSS = 8;

/** 「アルメニアとアゼルバイジャンの外相」: the offices of both states, told as the states themselves. */
function statesOf(scanned: Scanned, before: Item, item: Item): Annotation[] | null {
  const office = item.parts[0];
  if (before.kind !== "STATE" || office?.kind !== "OFFICE" || !office.generic || office.of?.kind !== "STATE")
    return null;
  const joiner = scanned.longest(before.end, "JOIN");
  return joiner?.hit.end === item.start ? [...before.parts, office.of] : null;
}

function joins(scanned: Scanned, before: Item, item: Item): boolean {
  if (FAMILY[before.kind] === undefined || FAMILY[before.kind] !== FAMILY[item.kind]) return false;
  if (before.clipped) return false;
  const between = scanned.text.slice(skipBracket(scanned, before.end, item.start), item.start);
  if (between === "") return false;
  const joiner = scanned.longest(skipBracket(scanned, before.end, item.start), "JOIN");
  if (joiner && joiner.hit.end === item.start) return true;
  const words = between.trim();
  return scanned
    .within(item.start - between.length, item.start)
    .some(
      (hit) => scanned.text.slice(hit.start, hit.end) === words && hit.senses.some((sense) => sense.class === "JOIN"),
    );
}

/** Offsets after the commas of a sentence that stand outside the masked spans. */
export function commasIn(
  scanned: Scanned,
  span: Span,
  { language, masked }: { language: Language; masked: readonly Span[] },
): number[] {
  const { comma } = language.clauses;
  const out: number[] = [];
  for (let at = span.start; at < span.end; at++)
    if (isAmong(comma, scanned.units[at]!) && !masked.some((one) => one.start <= at && at < one.end)) out.push(at + 1);
  return out;
}

function isAmong(marks: string, unit: number): boolean {
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === unit) return true;
  return false;
}

/** Clause ends of a sentence: after those of its commas that follow a form that goes on. */
export function clauseBreaks(
  { text }: Scanned,
  { start }: Span,
  { language, commas }: { language: Language; commas: readonly number[] },
): number[] {
  const { continues, not } = language.clauses;
  return commas.filter((comma) => {
    const before = text.slice(Math.max(start, comma - 9), comma - 1);
    return !not.some((ending) => before.endsWith(ending)) && continues.some((ending) => before.endsWith(ending));
  });
}

/** The clause around an offset. */
export function clauseAt(sentence: Sentence, at: number): Span {
  let { start, end } = sentence;
  for (const cut of sentence.breaks) {
    if (cut <= at) start = cut;
    else return { start, end: cut };
  }
  return { start, end };
}
