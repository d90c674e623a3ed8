// What shows that words with capitals name a person, where no office stands before them: how they end, what they do.
import { isFinite } from "../scan/finite.ts";
import type { Bender } from "../scan/bend.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import { wordEndingAt } from "./name-run.ts";
import { skipSpaces } from "./near.ts";

interface Surroundings {
  readonly taken: readonly Span[];
  readonly parties: readonly Span[];
}

/** «в беседе с Иваном Орловым»: two words or more that end like a name, behind no word that no table knows («тренер Иван Орлов»). */
export function isFullName(
  scanned: Scanned,
  { span, words }: { span: Span; words: readonly string[] },
  { span: { start }, lang, bender }: { span: Span; lang: string; bender: Bender },
): boolean {
  if (!bender.isSurname(words.at(-1) ?? "") || bender.isAdjective(words[0] ?? "")) return false;
  const word = scanned.units[span.start - 1] === 32 ? wordEndingAt(scanned, span.start - 1, start) : null;
  if (!word) return true;
  return scanned.at(word.start).some((hit) => hit.end === word.end && hit.senses.some((one) => one.lang === lang));
}

/** Most adverbs, days and places between a name and its verb. */
const FRAMES = 5;

/** «Лена Фогт в среду также …»: over adverbs, days and places behind a name. */
export function pastFrame(scanned: Scanned, from: number, { taken, parties }: Surroundings): number {
  let at = skipSpaces(scanned, from);
  for (let count = 0; count < FRAMES; count++) {
    const mark = scanned.longest(at, "MARK")?.hit.end ?? at;
    const start = skipSpaces(scanned, mark);
    const frame =
      scanned.longest(at, "LINK")?.hit ?? [...taken, ...parties].find((one) => one.start === start && one.end > start);
    if (!frame) return at;
    at = skipSpaces(scanned, frame.end);
  }
  return at;
}

/** Classes of verbs that mostly people are the subject of. */
const DEEDS = new Set([
  "VISIT",
  "ARRIVE",
  "GO",
  "BEAT",
  "MEET",
  "RECEIVE",
  "HOLD",
  "ATTEND",
  "SPOKE",
  "CALLED",
  "SIGN",
  "APPOINTED",
  "SPEAK",
  "GREET",
  "HANDED",
  "PLEDGE",
  "PLAN",
  "AGREE",
]);

/** True where a verb of such doing begins. */
export function isDeed(scanned: Scanned, at: number, lang: string): boolean {
  return scanned
    .at(at)
    .some((hit) =>
      hit.senses.some(
        (sense) =>
          sense.lang === lang && (sense.class === "AUX" || (DEEDS.has(sense.class) && isFinite(sense.features))),
      ),
    );
}
