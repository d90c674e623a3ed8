import type { Words } from "../../i18n/words/en.ts";

/** The page's word for an event type or a measure; the value itself where it is of neither. */
export function typeLabel(words: Words, value: string): string {
  return wordIn(words.types, value) ?? wordIn(words.measures, value) ?? value;
}

export function statusLabel(words: Words, value: string): string {
  return wordIn(words.statuses, value) ?? value;
}

export function kindLabel(words: Words, value: string): string {
  return wordIn(words.kinds, value) ?? value;
}

function wordIn(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(table, value) ? table[value] : undefined;
}
