import type { DeclensionTable } from "../../language/declension.ts";

/** How nouns and names bend: each row holds the genitive, dative, accusative, instrumental and locative, `-` where it is the nominative. */
export const declension = {
  nouns: [{ ends: "o a", cut: 0, one: "- - n - -", many: "j j j jn j j" }],
  adjectives: [],
  genders: {},
  agreement: {},
  stressed: "",
  people: [],
  irregular: {},
  fixed: "",
  completing: "",
} satisfies DeclensionTable;
