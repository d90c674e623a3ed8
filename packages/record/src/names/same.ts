// Whether names in whatever script are of one person.
import { apart, spread, weight } from "./distance.ts";
import { hear, type Heard, type Hearing } from "./hearing.ts";

/** How far a whole name, and any word of it, may lie from another of the same person, by its weight. */
const FURTHEST = 0.19;
const FURTHEST_WORD = 0.28;

/** The least that a word may cost, however short it is. */
const SLIGHT = 0.32;

/** What it costs to hear a name by another way of spelling than the commonest. */
const ODD = 0.03;

/** How much nearer the best must be than the next. */
const CLEAR = 0.04;

/** How far two names may lie apart by their first hearings to be compared by all. */
const HOPELESS = 0.7;

/** The place of the one name that is of the same person; null where none is or it is unsure. */
export function sameOf(name: string, candidates: readonly string[]): number | null {
  const heard = hear(name);
  const far = candidates.map((other) => between(heard, hear(other)));
  const best = far.reduce((found, one, i) => (one < (far[found] ?? Infinity) ? i : found), 0);
  const nearest = far[best] ?? Infinity;
  if (nearest > FURTHEST) return null;
  return far.every((one, i) => i === best || one - nearest >= CLEAR) ? best : null;
}

/** How far two names lie apart, 0 where they are the same; infinite where they cannot be of one person. */
export function between(a: Heard, b: Heard): number {
  if (a.han !== null && b.han !== null) return a.han === b.han ? 0 : Infinity;
  const [first, second] = [a.hearings[0], b.hearings[0]];
  if (!first || !second || roughly(first, second) > HOPELESS) return Infinity;
  let least = Infinity;
  for (const one of a.hearings)
    for (const other of b.hearings)
      least = Math.min(least, heardApart(one, other) + (one.odd ? ODD : 0) + (other.odd ? ODD : 0));
  return least;
}

/** The sounds of both names in no order of words: the least of a few turns. */
function roughly(a: Hearing, b: Hearing): number {
  const whole = a.words.join("");
  const all = turns(b.words).map((words) => far(whole, words.join(""), { a: a.kana, b: b.kana }));
  const more = Math.abs(a.words.length - b.words.length) + Number(a.words.length === 1) + Number(b.words.length === 1);
  return more > 1 ? 0 : Math.min(...all);
}

function heardApart(a: Hearing, b: Hearing): number {
  const even = a.words.length === b.words.length;
  if (even && a.words.length > 1) return Math.min(...turns(b.words).map((words) => wordForWord(a, { ...b, words })));
  return Math.min(spoken(a, b), even ? Infinity : byWords(a, b));
}

/** As many words on both sides, one against the other. */
function wordForWord(a: Hearing, b: Hearing): number {
  let [total, weights] = [0, 0];
  for (const [place, word] of a.words.entries()) {
    const cost = wordApart(word, b.words[place] ?? "", { a: a.kana, b: b.kana });
    if (isTooFar(cost, word)) return Infinity;
    total += cost * weight(word);
    weights += weight(word);
  }
  return total / weights;
}

function isTooFar(cost: number, word: string): boolean {
  return cost > FURTHEST_WORD && !(cost * weight(word) <= SLIGHT);
}

/** Both names spoken through, where their words are parted differently: 'Jae-myung', ジェミョン; in any turn of the one with more words. */
function spoken(a: Hearing, b: Hearing): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return Math.min(...turns(many.words).map((words) => inOrder(few, { ...many, words })));
}

/** The words in their order, and with one or more taken from the front to the end. */
function turns(words: readonly string[]): (readonly string[])[] {
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)]);
}

function inOrder(a: Hearing, b: Hearing): number {
  const [one, other] = [a.words.join(""), b.words.join("")];
  const { total, costs } = spread(one, other, { a: a.kana, b: b.kana });
  const whole = total / Math.max(weight(one), weight(other));
  return whole <= FURTHEST && isEven(a.words, costs[0]) && isEven(b.words, costs[1]) ? whole : Infinity;
}

/** True where no word of a name bears more of the cost than a word may. */
function isEven(words: readonly string[], costs: Float64Array): boolean {
  let at = 0;
  return words.every((word) => {
    const cost = costs.subarray(at, (at += word.length)).reduce((sum, one) => sum + one, 0);
    return cost <= SLIGHT || cost / weight(word) <= FURTHEST_WORD;
  });
}

/** What a word costs that only one of the names has: a patronymic, a middle name. */
const MORE = 0.08;

/** An initial for a name. */
const INITIAL = 0.12;

/** Each word of the shorter name heard in a word of the longer, the others left out. */
function byWords(a: Hearing, b: Hearing): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (few.words.length === 0 || (few.words.length === 1 && (few.words[0]?.length ?? 0) < 4)) return Infinity;
  const free = new Set(many.words.keys());
  let [total, weights] = [0, 0];
  for (const word of few.words) {
    let [best, cost] = [-1, Infinity];
    for (const place of free) {
      const one = wordApart(word, many.words[place]!, { a: few.kana, b: many.kana });
      if (one < cost) [best, cost] = [place, one];
    }
    if (isTooFar(cost, word)) return Infinity;
    free.delete(best);
    total += cost * weight(word);
    weights += weight(word);
  }
  return total / weights + MORE * free.size;
}

function wordApart(a: string, b: string, sides: { a: boolean; b: boolean }): number {
  if (a === b) return 0;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : Infinity;
  return far(a, b, sides);
}

function far(a: string, b: string, sides: { a: boolean; b: boolean }): number {
  return apart(a, b, sides) / Math.max(weight(a), weight(b));
}
