import { FIELDS, LABELS, LEFTOVERS, OFFERS, RELATED } from "./words.ts";

const RELATED_SET = setOf(RELATED);
const OFFER_SET = setOf([...OFFERS, ...RELATED]);
const LEFTOVER_SET = setOf(LEFTOVERS);
const LABEL_SET = setOf(LABELS);
const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) => names.map((name) => [bare(name), field] as const)),
);

/** True for a line that only opens a list of other articles, of partners or of offers. */
export function opensFurniture(line: string): boolean {
  return OFFER_SET.has(bare(line));
}

/** True for a line that names other articles itself: `Read more: …`, `関連: …`. */
export function isRelatedLine(line: string): boolean {
  const colon = line.search(/[:：]/);
  return colon > 0 && colon < line.length - 1 && RELATED_SET.has(bare(line.slice(0, colon)));
}

/** True for a line that helps to move about the page, or that a program left behind. */
export function isLeftover(line: string): boolean {
  return LEFTOVER_SET.has(bare(line));
}

/** True for a label above the title (`PRESS RELEASE`). */
export function isLabel(line: string): boolean {
  return LABEL_SET.has(bare(line));
}

/** The field and value of a line such as `Published: 2025-09-24` or `発行：欧亜経済週報`; null for any other line. */
export function fieldOf(line: string): { readonly field: string; readonly value: string } | null {
  const match = /^([^:：]{2,24})\s*[:：]\s*(.+)$/u.exec(line);
  const field = match && FIELD_OF.get(bare(match[1] ?? ""));
  return field ? { field, value: (match[2] ?? "").trim() } : null;
}

/** Words without case, outer marks and space differences. */
function bare(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s■□◆◇●○▼▽▶»>・#*【[(「]+|[\s:：»>…】\])」!・]+$/gu, "")
    .trim();
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(bare));
}
