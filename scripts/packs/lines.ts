// Writes JSON lines so that the same content is always the same bytes: one order of keys, one order of lines.
import { writeFileSync } from "node:fs";

const KEYS = [
  "id",
  "kind",
  "class",
  "lang",
  "word",
  "person",
  "office",
  "from",
  "to",
  "names",
  "short",
  "compound",
  "adjectives",
  "of",
  "members",
  "at",
  "capital",
  "currency",
  "during",
  "unverified",
];

export function writeLines(path: string, items: readonly object[]): void {
  writeFileSync(path, toLines(items));
}

/** One object a line, sorted by the line itself: `id`, or `person`, `office` and `from`, stand first in it. */
export function toLines(items: readonly object[]): string {
  const lines = items.map((item) => JSON.stringify(ordered(item))).sort();
  return lines.map((line) => `${line}\n`).join("");
}

function ordered(item: object): object {
  const entries = Object.entries(item);
  const rank = (key: string): number => {
    const at = KEYS.indexOf(key);
    if (at < 0) throw new Error(`No line of a pack has a '${key}'.`);
    return at;
  };
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}
