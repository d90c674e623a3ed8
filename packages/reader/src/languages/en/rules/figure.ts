import type { RuleFile } from "../../../language/rule.ts";

export const measured = {
  gives: "figure/*",
  rules: [
    {
      id: "en/figure/exports",
      says: "exports from one state to another",
      reads: "from:STATE|REGION|BACK['s|adj]? *EXPORTS ~to:STATE|REGION[to] … value:MONEY ~when:DATE",
      yes: [
        [
          "In 2024 Peru's exports to Japan came to $506 million.",
          {},
          { value: 506000000, unit: "USD", when: "2024", of: ["Peru", "Japan"] },
        ],
      ],
      no: ["Exports should grow."],
    },
    {
      id: "en/figure/imports",
      says: "imports from one state to another",
      reads: "to:STATE|REGION|BACK['s|adj]? *IMPORTS ~from:STATE|REGION[from] … value:MONEY ~when:DATE",
      yes: [
        [
          "Finland's imports from Chile fell to $420 million in 2021.",
          {},
          { value: 420000000, unit: "USD", when: "2021", of: ["Chile", "Finland"] },
        ],
      ],
      no: ["Imports should fall."],
    },
    {
      id: "en/figure/measure",
      says: "a measure and its amount",
      reads:
        "of:STATE|REGION|BACK['s|adj]? *MEASURE ~of:STATE|REGION+[between] ~of:STATE|REGION[with|in|from|to] … value:MONEY ~when:DATE",
      yes: [
        [
          "In the first half of 2025 trade turnover between Kenya and Peru came to $851.3 million.",
          {},
          { value: 851300000, unit: "USD", when: "2025-01/2025-06", of: ["Kenya", "Peru"] },
        ],
      ],
      no: ["Trade is growing."],
    },
    {
      id: "en/figure/amount-of",
      says: "an amount and what it measures",
      reads: "value:MONEY *MEASURE ~of:STATE|REGION[to] ~when:DATE",
      yes: [
        [
          "Kenya received ¥300 billion in yen loans in FY2023.",
          {},
          { value: 300000000000, unit: "JPY", when: "2023-04/2024-03" },
        ],
      ],
      no: ["Yen loans matter."],
    },
  ],
} satisfies RuleFile;

export const change = {
  gives: "figure/change",
  rules: [
    {
      id: "en/change/by",
      says: "growth or fall by a share",
      reads: "*GROWTH value:PERCENT",
      yes: [["Turnover between Kenya and Peru rose 48% in 2023.", {}, { value: 48, unit: "%" }]],
      no: ["Turnover rose."],
    },
    {
      id: "en/change/than",
      says: "a share more or less than before",
      reads: "value:PERCENT *GROWTH",
      yes: [["Peru sold 8.4% less in 2023.", {}, { value: -8.4, unit: "%" }]],
      no: ["Less was sold."],
    },
  ],
} satisfies RuleFile;

export const money = {
  gives: "figure/money",
  rules: [
    {
      id: "en/money",
      says: "a sum of money",
      reads: "*MONEY ~of:STATE|REGION+[-|'s|adj] ~when:DATE",
      yes: [["Peru set aside 42,500 million yen in 2021.", {}, { value: 42500000000, unit: "JPY", when: "2021" }]],
      no: ["Money was set aside."],
    },
  ],
} satisfies RuleFile;

export const people = {
  gives: "figure/people",
  rules: [
    {
      id: "en/people",
      says: "how many people",
      reads: "*PEOPLE ~of:STATE[from|adj|in] ~when:DATE",
      yes: [["Some 41,300 soldiers from Peru were interned.", {}, { value: 41300, unit: "people", bound: "about" }]],
      no: ["Many people came."],
    },
  ],
} satisfies RuleFile;

export const companies = {
  gives: "figure/companies",
  rules: [
    {
      id: "en/companies",
      says: "how many companies",
      reads: "*COMPANIES ~of:STATE[from|adj|in] ~when:DATE",
      yes: [["Around 85 Turkish firms are active in Peru.", {}, { value: 85, unit: "companies", bound: "about" }]],
      no: ["Many firms are active."],
    },
  ],
} satisfies RuleFile;

export const share = {
  gives: "figure/share",
  rules: [
    {
      id: "en/share",
      says: "a share of a whole",
      reads: "*PERCENT ~of:STATE|REGION+[-|of|'s|adj|from] ~when:DATE",
      yes: [["Metals made up more than 60 percent of Peru's exports.", {}, { value: 60, unit: "%", bound: "over" }]],
      no: ["Most of it is metal."],
    },
  ],
} satisfies RuleFile;

export const rank = {
  gives: "figure/rank",
  rules: [
    {
      id: "en/rank",
      says: "a place in an order",
      reads: "*RANK ~of:STATE+[-] ~when:DATE",
      yes: [
        [
          "Japan was the 4th largest donor in 2016.",
          { on: "2020-01-01" },
          { value: 4, unit: "rank", when: "2016", of: ["Japan"] },
        ],
      ],
      no: ["Japan was a large donor."],
    },
  ],
} satisfies RuleFile;

export const count = {
  gives: "figure/count",
  rules: [
    {
      id: "en/count",
      says: "how many of a counted thing",
      reads: "*COUNT ~of:STATE+[-|'s|adj] ~when:DATE",
      yes: [["Peru has 21 flights a week to Chile.", {}, { value: 21, unit: "flights" }]],
      no: ["Peru has many flights."],
    },
  ],
} satisfies RuleFile;
