import type { RuleFile } from "../../../language/rule.ts";

export const quote = {
  gives: "quote",
  rules: [
    {
      id: "en/quote/said",
      says: "words in quotation marks, then who said them",
      reads: "text:QUOTE speaker:PARTY[-] *SAY",
      yes: [["“Trade follows trust,” Ms. Rao told reporters.", {}, { speaker: ["Rao"], text: "Trade follows trust," }]],
      no: ["The “silk road” was long, Ms. Rao told reporters."],
    },
    {
      id: "en/quote/said-inverted",
      says: "words in quotation marks, then 'said' and who",
      reads: "text:QUOTE *SAY speaker:PARTY[-]",
      yes: [["‘We agree on that,’ said Ms. Rao.", {}, { speaker: ["Rao"], text: "We agree on that," }]],
      no: ["‘We agree on that’ was the motto."],
    },
    {
      id: "en/quote/says",
      says: "who said it, then the words",
      reads: "speaker:PARTY[-] … *SAY … text:QUOTE",
      yes: [["Ms. Rao said: “Trade follows trust.”", {}, { speaker: ["Rao"], text: "Trade follows trust." }]],
      no: ["Ms. Rao praised the “spirit of Lima and its people”."],
    },
  ],
} satisfies RuleFile;

export const pledge = {
  gives: "pledge",
  rules: [
    {
      id: "en/pledge/plans",
      says: "someone aims, intends or plans to do something",
      reads: "by:PARTY|CITY+[-]? … *PLAN … due:DATE?",
      yes: [
        [
          "Chile aims to reach 70% renewables by 2030.",
          {},
          { by: ["Chile"], due: "../2030", gist: "reach 70% renewables by 2030" },
        ],
      ],
      no: ["The target was met."],
    },
    {
      id: "en/pledge/aim",
      says: "somebody's aim, goal or target",
      reads: "by:PARTY|CITY['s|of] *AIM … due:DATE?",
      yes: [
        [
          "Peru's goal is to reach 40% renewables by 2030.",
          {},
          { by: ["Peru"], due: "../2030", gist: "reach 40% renewables by 2030" },
        ],
      ],
      no: ["The aim is clear."],
    },
    {
      id: "en/pledge/will",
      says: "a state or body will do something for others or for good",
      reads: "by:STATE|BODY|SET|CITY+[-] … *DOFOR[planned|would] … due:DATE?",
      yes: [
        [
          "Japan will train 500 specialists from Peru by 2027.",
          { on: "2025-01-01" },
          { by: ["Japan"], due: "../2027", gist: "train 500 specialists from Peru by 2027" },
        ],
      ],
      no: ["Japan would train more if it could.", "Japan trained 500 specialists."],
    },
    {
      id: "en/pledge/announces",
      says: "someone announces a package, a loan or a grant",
      reads: "by:PARTY+[-]? … *ANNOUNCE[!noun|!passive] … MONEY[-] FUNDS ~to:STATE|REGION[for|to]",
      yes: [
        [
          "The European Union announced a 300 million euro package for Peru on 3 May 2024.",
          {},
          { by: ["European Union"], to: ["Peru"], due: null },
        ],
      ],
      no: ["The European Union announced an inquiry."],
    },
    {
      id: "en/pledge/wants",
      says: "a state or body wants to do something by a time",
      reads: "by:STATE|BODY|CITY[-] *WANT … due:DATE",
      yes: [
        [
          "Japan wants to halve emissions by 2030.",
          {},
          { by: ["Japan"], due: "../2030", gist: "halve emissions by 2030" },
        ],
      ],
      no: ["They want to remember."],
    },
    {
      id: "en/pledge/pledges",
      says: "someone pledges or undertakes something",
      reads: "by:PARTY|CITY+[-]? … *PLEDGE[!passive|!negated|!condition] … due:DATE?",
      yes: [
        [
          "Finland pledged to resettle 300 families by 2026.",
          {},
          { by: ["Finland"], due: "../2026", gist: "resettle 300 families by 2026" },
        ],
      ],
      no: ["The 300 scholarships promised in 2019 have been awarded."],
    },
    {
      id: "en/pledge/agrees",
      says: "parties agree to do something",
      reads: "by:PARTY+[-]? … *AGREE … due:DATE?",
      yes: [
        [
          "Kenya and Peru agreed to open a joint centre in 2027.",
          { on: "2026-01-01" },
          { by: ["Kenya", "Peru"], due: "2027", gist: "open a joint centre in 2027" },
        ],
      ],
      no: ["They did not agree."],
    },
  ],
} satisfies RuleFile;
