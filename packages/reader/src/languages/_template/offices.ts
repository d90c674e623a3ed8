import type { WordRow } from "../../language/language.ts";

/** Offices by class, the same classes as in the packs. `as: "being"` bends them by the declension. */
export const officeWords = [
  { class: "OFFICE", value: "head-of-state", as: "being", words: "prezidento" },
  { class: "OFFICE", value: "foreign-minister", as: "being", words: "ministro_eksterlanda" },
  { class: "OFFICE", value: "minister", as: "being", words: "ministro" },
  { class: "HONORIFIC", value: "honorific", words: "sinjoro" },
] satisfies WordRow[];
