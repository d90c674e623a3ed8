// Copy this folder to `languages/<code>/`, keep the comments that help, and put your language in the place of this invented one.
// It compiles, loads and reads its own examples (languages/template.test.ts), but no reader uses it.
import type { Language } from "../../language/language.ts";
import { calendar, calendarWords } from "./calendar.ts";
import { cueWords } from "./cues.ts";
import { declension } from "./declension.ts";
import { marks, markWords } from "./marks.ts";
import { numbers } from "./numbers.ts";
import { officeWords } from "./offices.ts";
import { paradigms } from "./paradigms.ts";
import { pointerWords } from "./pointers.ts";
import { quantityWords } from "./quantities.ts";
import { visit } from "./rules/visit.ts";
import { triggerWords } from "./words.ts";

/** An invented language: spaces between words, the predicate in the middle, prepositions, two cases. */
export const template = {
  // BCP 47; the same code under which packs hold the names of your language.
  code: "qaa",
  // False for scripts without spaces: then paradigms are read after a stem, and the predicate closes its clause.
  spaced: true,
  sentenceEnds: ".!?",
  // Lower case, without the last point: words whose point ends no sentence.
  abbreviations: ["dr", "nr"],
  numbers,
  calendar,
  marks,
  names: { officeSide: "before", familyFirst: false, inner: " " },
  clauses: {
    predicate: "middle",
    comma: ",",
    // These six are for languages whose predicate comes last; see `ja`.
    continues: [],
    not: [],
    zeroSubject: false,
    closings: { past: [], nonpast: [], negated: [] },
    topic: [],
    subject: [],
    // True where commas stand around every clause within another; see `ru`.
    closed: false,
  },
  quotes: { pairs: ["“”", '""'] },
  words: [
    ...calendarWords,
    ...quantityWords,
    ...officeWords,
    ...pointerWords,
    ...markWords,
    ...cueWords,
    ...triggerWords,
  ],
  paradigms,
  // Leave this out where nouns and names do not bend by case.
  declension,
  rules: [visit],
} satisfies Language;
