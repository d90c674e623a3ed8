import type { PledgeFact } from "@chancery/reader";
import { blockKey } from "./block.ts";
import { daysOf } from "./days.ts";
import { foldName, nameKeys } from "./name-key.ts";
import type { Place, PledgeProfile, Setting } from "./profile.ts";

/** Share of character pairs (Dice) from which two gists count as one wording. */
const NEAR = 0.85;

/** Pledges of one block: same maker and due day, same numbers, same language; without a maker, the same words. */
export function placeOfPledge(fact: PledgeFact, { lang }: Setting): Place {
  const by = nameKeys(fact.by);
  const days = daysOf(fact.due);
  const gist = foldName(fact.gist);
  const numbers = gist.match(/\d+/g) ?? [];
  const block = blockKey("pledge", by, days.from, days.to, lang, numbers, by.length ? null : gist);
  return { block, profile: { kind: "pledge", gist } };
}

/** Whether two pledges of one block are worded near enough alike to be one. */
export function samePledge(a: PledgeProfile, b: PledgeProfile): boolean {
  if (a.gist === b.gist) return true;
  const [short, long] = [a.gist.length, b.gist.length].sort((x, y) => x - y);
  // Dice cannot reach the bound where lengths are too unlike, and short wordings differ by a word that matters.
  if (short === undefined || long === undefined || short < 12 || (2 * short) / (short + long) < NEAR) return false;
  return dice(pairs(a.gist), pairs(b.gist)) >= NEAR;
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
