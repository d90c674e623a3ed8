// Items of languages whose marks stand before the name: prepositions, over articles and the like; a genitive ending after it.
import type { Annotation } from "../annotate/annotation.ts";
import { common } from "../annotate/cases.ts";
import { wordAt } from "../annotate/name-run.ts";
import { endingAt } from "../annotate/near.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Case } from "../language/declension.ts";
import type { Item } from "./item.ts";

/** Kinds that may stand in one list. */
const FAMILY: Readonly<Record<string, string>> = {
  PERSON: "party",
  OFFICE: "party",
  BACK: "party",
  STATE: "party",
  REGION: "party",
  BODY: "party",
  FRAMEWORK: "named",
  CITY: "town",
  VENUE: "town",
  INSTRUMENT: "named",
};

/** Kinds of place that a city may stand beside in one list of destinations. */
const LAND = new Set(["STATE", "REGION", "CITY"]);

/** Turns annotations into items with the mark before (`to`, `with`), the genitive after (`'s`), `adj` for adjectives of states. */
export function itemsBefore(
  scanned: Scanned,
  annotations: readonly Annotation[],
  participles: readonly string[] = [],
): Item[] {
  const singles = withoutGlosses(scanned, withOwners(scanned, annotations)).map((one) =>
    governed(scanned, itemOf(scanned, one), participles),
  );
  const out: Item[] = [];
  for (let i = 0; i < singles.length; i++) {
    const length = listLength(scanned, singles, i);
    out.push(listOf(singles.slice(i, i + length)));
    i += length - 1;
  }
  return out;
}

/** 'Japan's Sumitomo': the state that owns a body is no item of its own. */
function withOwners(scanned: Scanned, annotations: readonly Annotation[]): Annotation[] {
  return annotations.flatMap((one, i) => {
    const [before, next] = [annotations[i - 1], annotations[i + 1]];
    if (next && owns(scanned, one, next)) return [];
    return before && owns(scanned, before, one) ? [{ ...one, start: before.start }] : [one];
  });
}

function owns(scanned: Scanned, one: Annotation, next: Annotation): boolean {
  if ((one.kind !== "STATE" && one.kind !== "CITY") || next.kind !== "BODY") return false;
  if ("adjective" in one && one.adjective && "cases" in next && next.cases) return next.start === one.end + 1;
  const mark = scanned.longest(one.end, "MARK.after");
  return mark !== null && mark.hit.end + 1 === next.start;
}

/** What a bracket after a name or an amount says again in other words (an acronym, another currency) is no item. */
function withoutGlosses(scanned: Scanned, annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter((one, i) => {
    if (ownsNext(scanned, one, annotations[i + 1])) return false;
    const before = annotations[i - 1];
    const again =
      before &&
      (before.kind === one.kind || (FAMILY[before.kind] !== undefined && FAMILY[before.kind] === FAMILY[one.kind]));
    return (
      !again ||
      !/^ ?\([^()]*$/.test(scanned.text.slice(before.end, one.start)) ||
      !/^[^()]*\)/.test(scanned.text.slice(one.end))
    );
  });
}

/** 'his counterpart': the pronoun only determines the person after it. */
function ownsNext(scanned: Scanned, one: Annotation, next: Annotation | undefined): boolean {
  if (one.kind !== "BACK" || next?.start !== one.end + 1 || (next.kind !== "PERSON" && next.kind !== "OFFICE"))
    return false;
  return scanned
    .at(one.start)
    .some((hit) => hit.end === one.end && hit.senses.some((sense) => sense.class === "MARK.own"));
}

function itemOf(scanned: Scanned, one: Annotation): Item {
  const base = { kind: one.kind, start: one.start, end: one.end, parts: [one] };
  const genitive = scanned.longest(one.end, "MARK.after");
  if (genitive) return { ...base, mark: genitive.sense.value, close: genitive.hit.end };
  const own = scanned
    .at(one.start)
    .find((hit) => hit.end === one.end)
    ?.senses.find((sense) => sense.class === "MARK.own");
  if (own && /^ [\p{L}\p{N}]/u.test(scanned.text.slice(one.end, one.end + 2)))
    return { ...base, mark: own.value, close: one.end };
  const mark = isAdjective(one) ? "adj" : markBefore(scanned, one.start);
  const cases = "cases" in one && mark === "" ? one.cases : undefined;
  if (one.kind === "DATE" && isAside(scanned, one.start)) return { ...base, mark, close: one.end, aside: true };
  return cases ? { ...base, mark: inCase(cases), cases, close: one.end } : { ...base, mark, close: one.end };
}

/** '(in 2025': a date at the head of a bracket. */
function isAside({ text }: Scanned, start: number): boolean {
  return /\((?:\p{L}{1,2} )?$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Longest row of words that a participle before its noun may hold, in code units. */
const PARTICIPLE = 80;

/** «с прибывшим в Лиму министром»: the preposition before a participle is that of the noun behind it. */
function governed(scanned: Scanned, item: Item, participles: readonly string[]): Item {
  if (!item.cases || item.mark === "" || !participles.length || item.kind === "DATE") return item;
  const from = Math.max(0, item.start - PARTICIPLE);
  const hit = scanned.of("MARK.cases", from, item.start).findLast(({ end }) => {
    const word = scanned.units[end] === 32 ? wordAt(scanned, end + 1) : null;
    return word !== null && !word.capital && participles.some((one) => word.text.endsWith(one));
  });
  if (!hit || /[,.;:]/.test(scanned.text.slice(hit.end, item.start))) return item;
  const cases = hit.senses.find((sense) => sense.class === "MARK.cases")?.value.split("+") ?? [];
  const mark = hit.senses.find((sense) => sense.class === "MARK")?.value;
  if (mark === undefined || !item.cases.every((one) => cases.includes(one))) return item;
  const { cases: _, ...rest } = item;
  return { ...rest, mark };
}

/** What may be a subject has no mark; else the first case that it may be in is its mark. */
function inCase(cases: readonly Case[]): string {
  return cases.includes("nom") ? "" : (cases[0] ?? "");
}

function isAdjective(one: Annotation): boolean {
  return "adjective" in one && one.adjective === true;
}

/** The preposition before a name, over articles, ordinals and adjectives between them. */
function markBefore(scanned: Scanned, start: number): string {
  let at = start;
  for (;;) {
    if (scanned.text[at - 1] !== " ") return "";
    const mark = endingAt(scanned, at - 1, "MARK");
    const word = endingAt(scanned, at - 1, "DETERMINER");
    if (mark && isBounded(scanned, mark.start) && !(word && word.start < mark.start)) return mark.value;
    if (!word || !isBounded(scanned, word.start)) return "";
    at = word.start;
  }
}

function isBounded(scanned: Scanned, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(scanned.text[at - 1] ?? "");
}

/** How many items from `first` on make one list: 'A, B and C'; commas alone join states only, as headlines do. */
function listLength(scanned: Scanned, items: readonly Item[], first: number): number {
  let closed = 1;
  for (let i = first; i + 1 < items.length; i++) {
    const joiner = joinerBetween(scanned, items[i]!, items[i + 1]!);
    if (!joiner) break;
    if (joiner !== "list" || isHeadlinePair(items, first, i)) closed = i + 2 - first;
  }
  return closed;
}

/** 'Kazakhstan, South Korea sign': two bare states at the head of their sentence. */
function isHeadlinePair(items: readonly Item[], first: number, at: number): boolean {
  return at === first && [items[at], items[at + 1]].every((item) => item?.kind === "STATE" && item.mark === "");
}

function joinerBetween(scanned: Scanned, a: Item, b: Item): string | null {
  const places = LAND.has(a.kind) && LAND.has(b.kind) && a.mark !== "";
  if ((FAMILY[a.kind] === undefined || FAMILY[a.kind] !== FAMILY[b.kind]) && !places) return null;
  if (a.mark === "'s" || a.mark === "adj")
    return a.mark === b.mark && /^(?:-| and )$/.test(scanned.text.slice(a.close, b.start)) ? "and" : null;
  if (b.mark !== "" && b.mark !== a.mark && !b.cases) return null;
  if (a.cases && b.cases && !common(a.cases, b.cases).length) return null;
  const text = scanned.text.slice(a.end, b.start);
  const gap = /^\s*(?:\([^()]*\)\s*)?/.exec(text)?.[0].length ?? 0;
  const joiner = scanned.longest(a.end + gap, "JOIN");
  if (!joiner || (joiner.sense.value === "pair" && text.startsWith(" "))) return null;
  const rest = scanned.text.slice(joiner.hit.end, b.start).trim();
  return rest === "" || isSmall(scanned, joiner.hit.end, b.start) ? joiner.sense.value : null;
}

/** Only articles, prepositions of the list and the like between a joining word and the next name. */
function isSmall(scanned: Scanned, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    while (scanned.text[at] === " ") at++;
    if (at >= to) return true;
    const word = scanned.longest(at, "DETERMINER") ?? scanned.longest(at, "MARK");
    if (!word || word.hit.end > to) return false;
    at = word.hit.end;
  }
  return true;
}

function listOf(items: readonly Item[]): Item {
  const [first, last] = [items[0]!, items.at(-1)!];
  if (items.length === 1) return first;
  return {
    kind: first.kind,
    start: first.start,
    end: last.end,
    parts: items.flatMap((item) => item.parts),
    mark: last.mark === "'s" ? "'s" : first.mark,
    ...(first.cases ? { cases: items.reduce((cases, item) => common(cases, item.cases ?? cases), first.cases) } : {}),
    close: last.close,
  };
}
