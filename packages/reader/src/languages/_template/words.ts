import type { WordRow } from "../../language/language.ts";

/** Words that rules start from: a class for each meaning, a stem and its paradigm. */
export const triggerWords = [{ class: "VISIT", as: "verb", words: "vizit" }] satisfies WordRow[];
