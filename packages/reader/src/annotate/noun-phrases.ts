import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { Annotation, QuoteAnnotation, ThingAnnotation } from "./annotation.ts";
import { wordAt, wordEndingAt } from "./name-run.ts";

const KINDS = new Set<string>(["INSTRUMENT", "GATHERING", "THING", "OCCASION", "RELATIONS", "TELEPHONE", "FUNDS"]);

/** Longest row of words before and after a head. */
const LONGEST = 8;

interface PhraseTools {
  readonly lang: string;
  /** Dates, amounts, people and places: a phrase holds none of them but adjectives and series numbers. */
  readonly others: readonly Annotation[];
  readonly quotes: readonly QuoteAnnotation[];
}

/**
 * Noun phrases of spaced languages whose head names an instrument, a gathering, an occasion or a thing founded:
 * 'memorandum of cooperation on rail transport', 'Kyrgyz-Japanese business council'. Articles stay outside.
 */
export function nounPhrases(scanned: Scanned, span: Span, { lang, others, quotes }: PhraseTools): ThingAnnotation[] {
  const out: ThingAnnotation[] = [];
  const spoken = quotes.filter((quote) => quote.inner.end - quote.inner.start > 3);
  const none = scanned.of("NOT.thing", span.start, span.end);
  for (const hit of scanned.within(span.start, span.end)) {
    if (none.some((other) => other.start <= hit.start && hit.end <= other.end)) continue;
    const sense = hit.senses.find((one) => one.lang === lang && KINDS.has(one.class));
    if (
      !sense ||
      hit.start < (out.at(-1)?.end ?? 0) ||
      spoken.some((quote) => quote.start < hit.start && hit.end < quote.end)
    )
      continue;
    if (others.some((other) => other.start < hit.end && hit.start < other.end)) continue;
    if (isFollowedByHead(scanned, hit, lang)) continue;
    const walls = others.filter((other) => other.kind !== "ORDINAL");
    const before = walls.filter(
      (other) =>
        !("adjective" in other) &&
        other.kind !== "STATE" &&
        other.kind !== "REGION" &&
        other.kind !== "FRAMEWORK" &&
        other.kind !== "BODY",
    );
    const start = startOf(scanned, hit.start, {
      lang,
      floor: Math.max(
        span.start,
        out.at(-1)?.end ?? 0,
        ...before.filter((other) => other.end <= hit.start).map((other) => other.end),
      ),
    });
    const after = walls
      .filter(
        (other) =>
          other.start >= hit.end &&
          other.kind !== "FRAMEWORK" &&
          !(other.kind === "CITY" && isTitled(scanned, hit, { other, lang })) &&
          !(sense.value === "mission" && other.kind === "STATE"),
      )
      .map((other) => other.start);
    const end = endOf(scanned, hit.end, {
      lang,
      limit: Math.min(
        span.end,
        ...after,
        ...quotes.filter((quote) => quote.start >= hit.end).map((quote) => quote.start),
      ),
    });
    out.push({
      kind: sense.class as ThingAnnotation["kind"],
      start,
      end,
      head: { start: hit.start, end: hit.end },
      value: sense.value,
    });
  }
  return merged(scanned, out, { lang, others });
}

/** 'the next round of the policy consultations' is one gathering. */
function merged(
  scanned: Scanned,
  things: readonly ThingAnnotation[],
  { lang, others }: Pick<PhraseTools, "lang" | "others">,
): ThingAnnotation[] {
  const out: ThingAnnotation[] = [];
  for (const thing of things) {
    const before = out.at(-1);
    const parted = others.some((one) => before && one.start < thing.start && before.end < one.end);
    if (
      !parted &&
      before?.kind === "GATHERING" &&
      thing.kind === "GATHERING" &&
      isLinked(scanned, before.end, { to: thing.start, lang })
    )
      out[out.length - 1] = { ...thing, start: before.start };
    else out.push(thing);
  }
  return out;
}

/** True where nothing but 'of' and an article stands between. */
function isLinked(scanned: Scanned, from: number, { to, lang }: { to: number; lang: string }): boolean {
  const link = wordAt(scanned, from + 1);
  if (!link || !isOf(scanned, link, lang, "PART.of")) return false;
  const article = wordAt(scanned, link.end + 1);
  return to === link.end + 1 || (article?.end === to - 1 && isOf(scanned, article, lang, "DETERMINER"));
}

/** The last head of a row of nouns names the thing: a border treaty, a loan agreement. */
function isFollowedByHead(scanned: Scanned, { end }: Span, lang: string): boolean {
  if (scanned.text[end] !== " ") return false;
  return scanned
    .at(end + 1)
    .some((hit) =>
      hit.senses.some((sense) => sense.lang === lang && (KINDS.has(sense.class) || sense.class === "TRIP")),
    );
}

/** 'the Treaty of Lausanne': a place right behind a capitalised head is of its name. */
function isTitled(scanned: Scanned, head: Span, { other, lang }: { other: Span; lang: string }): boolean {
  return wordEndingAt(scanned, head.end, 0)?.capital === true && isLinked(scanned, head.end, { to: other.start, lang });
}

/** Walks left over the words of the phrase: to an article, a preposition, a verb, a mark. */
function startOf(scanned: Scanned, head: number, { lang, floor }: { lang: string; floor: number }): number {
  let start = head;
  for (let count = 0; count < LONGEST; count++) {
    if (!/[ \-–+]/.test(scanned.text[start - 1] ?? "")) return start;
    const ordinal = /(?:^|[^\p{L}\p{N}])(\d+\p{L}{2})$/u.exec(
      scanned.text.slice(Math.max(floor, start - 8), start - 1),
    );
    if (ordinal) return start - 1 - (ordinal[1]?.length ?? 0);
    const genitive = /s['’]$/.test(scanned.text.slice(start - 3, start - 1)) ? 2 : 1;
    const word = wordEndingAt(scanned, start - genitive, floor);
    if (!word || word.start < floor || (closes(scanned, word, lang) && !isOf(scanned, word, lang, "ORDINAL.word")))
      return start;
    start = word.start;
  }
  return start;
}

/** Walks right over 'of …', 'on …', 'for …' to a verb, a name, a mark. */
function endOf(scanned: Scanned, from: number, { lang, limit }: { lang: string; limit: number }): number {
  let end = from;
  let at = from;
  const isTitle = wordEndingAt(scanned, from, 0)?.capital === true;
  for (let count = 0, open = false; count < LONGEST * 2 && at < limit; count++) {
    if (!/[ \-–+]/.test(scanned.text[at] ?? "")) break;
    const word = wordAt(scanned, at + 1);
    if (!word || word.end > limit) break;
    const link = isOf(scanned, word, lang, "PHRASE.link");
    if (!open && !link && !(word.capital && isTitle)) break;
    if (
      !link &&
      closes(scanned, word, lang) &&
      !isOf(scanned, word, lang, "DETERMINER") &&
      !isOf(scanned, word, lang, "PHRASE.inner")
    )
      break;
    open ||= link;
    at = word.end;
    if (!link && !isOf(scanned, word, lang, "DETERMINER") && !isOf(scanned, word, lang, "PHRASE.inner")) end = word.end;
  }
  return end;
}

/** True for a word that belongs to no noun phrase to its right: articles, prepositions, verbs, clause words. */
function closes(scanned: Scanned, word: Span, lang: string): boolean {
  const narrows = isFollowedByHead(scanned, word, lang);
  return scanned
    .at(word.start)
    .some(
      (hit) =>
        hit.end >= word.end &&
        hit.senses.some(
          (sense) =>
            sense.lang === lang && isWall(sense.class, sense.features) && !(narrows && MEASURED.has(sense.class)),
        ),
    );
}

/** Classes of what is measured: before a head they only narrow it, as in 'trade agreement'. */
const MEASURED = new Set(["MEASURE", "EXPORTS", "IMPORTS"]);

const WALLS = new Set([
  "MARK",
  "DETERMINER",
  "AUX",
  "LINK",
  "CLAUSE",
  "JOIN",
  "DATE",
  "SAY",
  "SET",
  "BACK",
  "PHRASE.stop",
  "MEASURE",
  "EXPORTS",
  "IMPORTS",
]);

function isWall(name: string, features: readonly string[] | undefined): boolean {
  return (
    WALLS.has(name) ||
    features?.some((feature) => feature === "past" || feature === "nonpast" || feature === "gerund") === true
  );
}

function isOf(scanned: Scanned, word: Span, lang: string, name: string): boolean {
  return scanned
    .at(word.start)
    .some((hit) => hit.end === word.end && hit.senses.some((sense) => sense.class === name && sense.lang === lang));
}
