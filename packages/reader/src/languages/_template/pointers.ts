import type { WordRow } from "../../language/language.ts";

/** SET: 'the two countries', 'both ministers'; BACK: 'he', 'the country'. */
export const pointerWords = [
  { class: "SET", value: "state", words: "ambaux_landoj" },
  { class: "BACK", value: "person", words: "li sxi" },
] satisfies WordRow[];
