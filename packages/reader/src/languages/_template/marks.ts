import type { MarkTable, WordRow } from "../../language/language.ts";

/** "before": prepositions; "after": particles. */
export const marks = { side: "before" } satisfies MarkTable;

/** Class MARK: the word, or its `value` where several words mark the same. Class JOIN joins names of one list. */
export const markWords = [
  { class: "MARK", value: "in", words: "en" },
  { class: "MARK", value: "with", words: "kun" },
  { class: "JOIN", value: "list", words: "," },
  { class: "JOIN", value: "and", words: "kaj" },
] satisfies WordRow[];
