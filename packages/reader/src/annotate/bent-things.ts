// Noun phrases of languages that bend them: adjectives before the head in its case, what completes it behind it.
import type { Bender } from "../scan/bend.ts";
import type { Sense } from "../scan/lexicon.ts";
import type { Hit, Scanned } from "../scan/scan.ts";
import { foldWord } from "../text/fold.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Annotation, QuoteAnnotation, ThingAnnotation } from "./annotation.ts";
import { casesOf, lemmaIn } from "./cases.ts";
import { wordAt, wordEndingAt, type Word } from "./name-run.ts";

const KINDS: readonly string[] = ["INSTRUMENT", "GATHERING", "THING", "OCCASION", "RELATIONS", "TELEPHONE"];

/** Most words on either side of a head. */
const LONGEST = 9;

interface PhraseTools {
  readonly lang: string;
  readonly bender: Bender;
  readonly others: readonly Annotation[];
  readonly quotes: readonly QuoteAnnotation[];
}

/** Phrases whose head names an instrument, a gathering, an occasion or a thing founded: «11-е заседание рабочей группы». */
export function bentThings(scanned: Scanned, span: Span, tools: PhraseTools): ThingAnnotation[] {
  const out: ThingAnnotation[] = [];
  for (const hit of scanned.among(KINDS, span.start, span.end)) {
    const sense = hit.senses.find((one) => KINDS.includes(one.class) && one.lang === tools.lang);
    if (!sense || hit.start < (out.at(-1)?.end ?? 0) || tools.quotes.some((quote) => isInside(hit, quote))) continue;
    if (tools.others.some((other) => overlap(other, hit) && !isWithin(other, hit))) continue;
    if (sense.value === "capital" && !isCapital(scanned, hit.start, span.start)) continue;
    if ((scanned.longest(hit.start, "SIGNING")?.hit.end ?? 0) > hit.end) continue;
    const start = startOf(scanned, hit.start, { ...tools, floor: out.at(-1)?.end ?? span.start });
    const end = endOf(scanned, hit.end, { ...tools, limit: span.end });
    out.push({
      kind: sense.class as ThingAnnotation["kind"],
      start,
      end,
      head: { start: hit.start, end: hit.end },
      value: sense.value,
      ...casesOf(sense),
      said: inNominative(scanned, { start, end }, { hit, sense, bender: tools.bender }),
    });
  }
  return out;
}

/** «прошла Неделя кино»: a word that names something only with a capital that no sentence gives it. */
function isCapital({ text }: Scanned, at: number, first: number): boolean {
  return at > first && /^\p{Lu}/u.test(text.slice(at, at + 1));
}

/** «неделя японского кино»: an adjective within the words of the head. */
function isWithin(other: Annotation, hit: Span): boolean {
  return "adjective" in other && other.adjective === true && hit.start < other.start && other.end < hit.end;
}

function isInside(hit: Span, quote: QuoteAnnotation): boolean {
  return quote.start < hit.start && hit.end < quote.end;
}

/** The phrase with its head and the adjectives before it in the nominative. */
function inNominative(
  scanned: Scanned,
  { start, end }: Span,
  { hit, sense, bender }: { hit: Hit; sense: Sense; bender: Bender },
): string {
  const { lemma } = sense;
  const head = scanned.text.slice(hit.start, hit.end);
  if (lemma === undefined || foldWord(head) === foldWord(lemma)) return scanned.text.slice(start, end);
  const before = scanned.text
    .slice(start, hit.start)
    .replace(/\p{L}+/gu, (word) => bender.adjectiveBefore(word, lemma.split(" ").at(-1) ?? lemma));
  return before + lemmaIn(head, lemma) + scanned.text.slice(hit.end, end);
}

interface Walk extends PhraseTools {
  readonly floor?: number;
  readonly limit?: number;
}

/** Walks left over ordinals, adjectives of states and other adjectives. */
function startOf(scanned: Scanned, head: number, { lang, bender, others, floor = 0 }: Walk): number {
  let start = head;
  for (let count = 0; count < LONGEST && /[ -]/.test(scanned.text[start - 1] ?? ""); count++) {
    const own = others.find((other) => other.end === start - 1 && isPart(scanned, other));
    const word = own ?? wordEndingAt(scanned, start - 1, floor);
    if (!word || word.start < floor) return start;
    if (!own && (!bender.isAdjective((word as Word).text) || isWall(scanned, word, lang, true))) return start;
    start = word.start;
  }
  return start;
}

/** A number in a series, an adjective of a state, the first half of such an adjective (узбекско-). */
function isPart(scanned: Scanned, other: Annotation): boolean {
  if (other.kind === "ORDINAL" || ("adjective" in other && other.adjective === true)) return true;
  return other.kind === "STATE" && scanned.units[other.end] === 45;
}

/** Walks right over words that complete the head: genitives, states, quoted names, 'о …', 'в области …'. */
function endOf(scanned: Scanned, from: number, { lang, bender, others, quotes, limit = 0 }: Walk): number {
  let end = from;
  let at = from;
  for (let count = 0, open = false; count < LONGEST * 2 && at < limit; count++) {
    if (!/[ -]/.test(scanned.text[at] ?? "")) break;
    const next = at + 1;
    const quote = quotes.find((one) => one.start === next);
    const party = others.find((one) => one.start === next && isLand(one));
    if (quote || party) {
      end = at = (quote ?? party)!.end;
      if (quote) break;
      continue;
    }
    const word = wordAt(scanned, next);
    if (
      !word ||
      word.end > limit ||
      others.some((one) => one.start <= next && next < one.end && one.kind !== "ORDINAL")
    )
      break;
    const link = scanned.longest(next, "PHRASE.link");
    if (link) {
      open = true;
      at = link.hit.end;
      continue;
    }
    const inner = scanned.longest(next, "PHRASE.inner");
    if (!inner && (isWall(scanned, word, lang) || !(open || bender.completes(word.text)))) break;
    at = word.end;
    if (!inner) end = at;
  }
  return end;
}

function isLand(one: Annotation): boolean {
  return (
    one.kind === "STATE" ||
    one.kind === "REGION" ||
    one.kind === "BODY" ||
    one.kind === "FRAMEWORK" ||
    one.kind === "CITY"
  );
}

const WALLS = new Set([
  "MARK",
  "CLAUSE",
  "JOIN",
  "AUX",
  "AUX.to",
  "LINK",
  "DATE",
  "SAY",
  "SET",
  "BACK",
  "PHRASE.stop",
  "PERSONAL",
  "HABIT",
]);

const VERBAL = new Set(["past", "nonpast", "planned", "gerund", "infinitive", "participle"]);

/** Prepositions, verbs and the like end a phrase. */
function isWall(scanned: Scanned, word: Span, lang: string, before = false): boolean {
  return scanned
    .at(word.start)
    .some(
      (hit) =>
        hit.end >= word.end &&
        hit.senses.some(
          (sense) =>
            sense.lang === lang &&
            ((before && sense.lemma !== undefined && sense.as !== "adjective") ||
              WALLS.has(sense.class) ||
              sense.features?.some((one) => VERBAL.has(one)) === true),
        ),
    );
}
