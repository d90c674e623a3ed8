import type { Language } from "../language/language.ts";
import type { Pack } from "../language/pack.ts";

/** A language nobody speaks: the engine must read it from its tables alone. */
export const invented: Language = {
  code: "xx",
  spaced: true,
  sentenceEnds: ".",
  abbreviations: [],
  numbers: { digits: {}, small: {}, powers: { milo: 3 }, group: ",", decimal: ".", spelled: {} },
  calendar: { gap: " ", markedYear: false, fiscalStart: 1, bareDay: true },
  marks: { side: "before" },
  names: { officeSide: "before", familyFirst: false, inner: " " },
  clauses: {
    predicate: "middle",
    comma: ",",
    continues: [],
    not: [],
    zeroSubject: false,
    closings: { past: [], nonpast: [], negated: [] },
    topic: [],
    subject: [],
  },
  quotes: { pairs: ["«»"] },
  words: [
    { class: "SIGN", as: "verb", words: "subsign" },
    { class: "INSTRUMENT", words: "pakto" },
    { class: "JOIN", words: "ko" },
    { class: "MARK", value: "en", words: "en" },
    { class: "UNIT", value: "money:EUR", words: "euroj" },
  ],
  paradigms: {
    verb: [
      ["is", "past"],
      ["os", "planned"],
    ],
  },
  rules: [
    {
      gives: "event/agreement",
      rules: [
        {
          id: "xx/signed",
          says: "states sign a pact",
          reads: "who:STATE+ *SIGN[past|planned] name:INSTRUMENT ~when:DATE",
          yes: [["Alanda ko Belanda subsignis pakto en 2024.", {}, { who: ["Alanda", "Belanda"], when: "2024" }]],
          no: ["Alanda subsignis en 2024."],
        },
      ],
    },
  ],
};

export const inventedPack: Pack = {
  id: "invented",
  entities: [
    { id: "state:aa", kind: "state", names: { xx: ["Alanda"] } },
    { id: "state:bb", kind: "state", names: { xx: ["Belanda"] } },
  ],
  offices: [],
  terms: [],
  words: [],
};
