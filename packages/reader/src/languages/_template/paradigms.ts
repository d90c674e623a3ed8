import type { Paradigm } from "../../language/language.ts";

/** Endings after the stem of a verb with what they say; the words in words.ts name the paradigm with `as`. */
export const paradigms: Readonly<Record<string, Paradigm>> = {
  verb: [
    ["is", "past"],
    ["as", "nonpast"],
    ["os", "planned"],
    ["i", "infinitive"],
  ],
};
