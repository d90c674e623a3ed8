import type { WordRow } from "../../language/language.ts";

/** Auxiliaries before a verb, words that open clauses, 'if', what became of plans. */
export const cueWords = [
  { class: "AUX", value: "negated", words: "ne" },
  { class: "CLAUSE", value: "and", words: "kaj" },
  { class: "CLAUSE", value: "relative", words: "kiu" },
  { class: "IF", words: "se" },
  { class: "MODAL", value: "cancelled", words: "nuligita" },
  { class: "PERSONAL", value: "any", words: "diris vizitis" },
] satisfies WordRow[];
