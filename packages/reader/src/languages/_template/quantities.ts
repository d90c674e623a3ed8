import type { WordRow } from "../../language/language.ts";

/** Units, bounds, series marks; values are told in annotate/quantities.ts. */
export const quantityWords = [
  { class: "UNIT", value: "money:USD", words: "dolaroj" },
  { class: "UNIT", value: "percent", words: "% elcentoj" },
  { class: "BOUND.before", value: "about", words: "cxirkaux" },
  { class: "BOUND.before", value: "over", words: "pli_ol" },
] satisfies WordRow[];
