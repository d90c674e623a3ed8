import type { RuleFile } from "../../../language/rule.ts";

export const measured = {
  gives: "figure/*",
  rules: [
    {
      id: "en/figure/exports",
      says: "exports from one state to another",
      reads: "from:STATE|REGION|BACK['s|adj]? *EXPORTS ~to:STATE|REGION|BACK[to] … value:MONEY ~when:DATE",
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
      reads: "to:STATE|REGION|BACK['s|adj]? *IMPORTS ~from:STATE|REGION|BACK[from] … value:MONEY ~when:DATE",
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
      id: "en/figure/sold",
      says: "what a state exports to another",
      reads:
        "from:STATE|REGION[-] *SOLD … value:MONEY … to:STATE|REGION[to] ~when:DATE",
      yes: [
        ["Peru exported goods worth $420 million to Japan in 2024.", {}, { value: 420000000, unit: "USD", when: "2024", measure: "trade.exports", of: ["Peru", "Japan"] }],
      ],
      no: ["Peru sold a ship for $4 million."],
    },
    {
      id: "en/figure/bought",
      says: "what a state imports from another",
      reads:
        "to:STATE|REGION[-] *BOUGHT … value:MONEY … from:STATE|REGION[from] ~when:DATE",
      yes: [
        ["In 2024 Peru imported goods worth $42 million from Japan.", {}, { value: 42000000, unit: "USD", when: "2024", measure: "trade.imports", of: ["Japan", "Peru"] }],
      ],
      no: ["Peru bought a ship for $4 million."],
    },
    {
      id: "en/figure/sales",
      says: "what one state sells another",
      reads:
        "from:STATE|REGION['s|adj] *SALES to:STATE|REGION[to] … value:MONEY ~when:DATE",
      yes: [
        ["In 2024 Peruvian sales to Japan fell to $31 million.", {}, { value: 31000000, unit: "USD", when: "2024", measure: "trade.exports", of: ["Peru", "Japan"] }],
      ],
      no: ["Peruvian sales of copper fell to $31 million."],
    },
    {
      id: "en/figure/shipments",
      says: "what is shipped from a state",
      reads:
        "*SALES from:STATE|REGION[from] ~to:STATE|REGION[to] … value:MONEY ~when:DATE",
      yes: [
        ["Peru trades with Japan. Shipments from Peru came to $171.5 million in 2024.", {}, { value: 171500000, measure: "trade.exports", of: ["Peru", "Japan"] }],
      ],
      no: ["Shipments from the plant came to $3 million."],
    },
    {
      id: "en/figure/purchases",
      says: "what a state buys of another",
      reads:
        "*PURCHASES from:STATE|REGION[adj|from] … value:MONEY ~when:DATE",
      yes: [
        ["Peru trades with Japan. Purchases of Japanese goods fell to $57 million in 2024.", {}, { value: 57000000, measure: "trade.imports", of: ["Japan", "Peru"] }],
      ],
      no: ["Purchases of goods fell to $57 million."],
    },
    {
      id: "en/figure/measure",
      says: "a measure and its amount",
      reads:
        "of:STATE|REGION|BACK['s|adj]? *MEASURE ~of:PARTY+[between] ~of:STATE|REGION[with|in|from|to] … value:MONEY ~when:DATE",
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
      id: "en/figure/invests",
      says: "a state or body invests an amount in another",
      reads:
        "of:STATE|REGION|BODY[-|adj] … *INVESTED … value:MONEY ~of:STATE|REGION|BACK[in|to|adj] ~when:DATE",
      yes: [
        ["In 2022 Peru invested $69.7 million in Kenya.", {}, { value: 69700000, unit: "USD", measure: "investment.flow", when: "2022", of: ["Peru", "Kenya"] }],
      ],
      no: ["Peru invested hope in the talks."],
    },
    {
      id: "en/figure/deal-of",
      says: "the sum of a loan or grant agreement",
      reads:
        "*DEAL value:MONEY[of|for|-] ~when:DATE",
      yes: [
        ["Peru and Kenya reached a loan agreement of 47.8 billion yen in May 2019.", { on: "2020-01-01" }, { value: 47800000000, unit: "JPY", measure: "aid.loan" }],
      ],
      no: ["The loan agreement of May 2019 cost $3 million."],
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
    {
      id: "en/figure/against",
      says: "the amount that the one before is held against",
      reads: "*AGAINST value:MONEY ~when:DATE",
      yes: [
        [
          "Trade between Kenya and Peru was $5.5 billion in 2024 against $6 billion in 2023.",
          {},
          { value: 6000000000, unit: "USD", when: "2023", measure: "trade.total" },
        ],
      ],
      no: ["The vote went against it."],
    },
  ],
} satisfies RuleFile;

export const change = {
  gives: "figure/change",
  rules: [
    {
      id: "en/change/by",
      says: "growth or fall by a share",
      reads: "*GROWTH value:PERCENT ~when:DATE",
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
      reads: "*MONEY ~of:STATE|REGION+[-|'s] ~when:DATE",
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
      reads: "*PEOPLE of:STATE[from]? ~of:STATE[adj] ~when:DATE",
      yes: [
        [
          "Some 41,300 soldiers from Peru were interned.",
          {},
          { value: 41300, unit: "people", bound: "about", of: ["Peru"] },
        ],
      ],
      no: ["Many people came."],
    },
    {
      id: "en/people/in",
      says: "how many people are in a state",
      reads: "*PEOPLE ~of:STATE[in] ~when:DATE",
      yes: [["Some 2,000 students live in Peru.", {}, { value: 2000, unit: "people", of: ["Peru"] }]],
      no: ["Many people live in Peru."],
    },
  ],
} satisfies RuleFile;

export const companies = {
  gives: "figure/companies",
  rules: [
    {
      id: "en/companies",
      says: "how many companies",
      reads: "*COMPANIES of:STATE[from]? ~of:STATE[adj] ~when:DATE",
      yes: [
        [
          "Around 85 firms from Kenya came to the fair.",
          {},
          { value: 85, unit: "companies", bound: "about", of: ["Kenya"] },
        ],
      ],
      no: ["Many firms are active."],
    },
    {
      id: "en/companies/in",
      says: "how many companies are in a state",
      reads: "*COMPANIES ~of:STATE[in] ~when:DATE",
      yes: [["Some 66 companies with local capital work in Peru.", {}, { value: 66, unit: "companies", of: ["Peru"] }]],
      no: ["Many firms work in Peru."],
    },
  ],
} satisfies RuleFile;

export const share = {
  gives: "figure/share",
  rules: [
    {
      id: "en/share/of-whose",
      says: "what share of another's whole somebody has",
      reads: "of:STATE|REGION|BODY[-] … *PERCENT … of:STATE|REGION['s|of] ~when:DATE",
      yes: [["Peru takes 22% of Kenya's foreign trade.", {}, { value: 22, unit: "%", of: ["Peru", "Kenya"] }]],
      no: ["Peru takes a lot of Kenya's trade."],
    },
    {
      id: "en/share/partner",
      says: "a partner and its share",
      reads: "of:STATE|REGION|BODY[-] of:STATE|REGION['s] … *PERCENT ~when:DATE",
      yes: [
        [
          "Japan was Kenya's ninth partner and accounted for 1.3% of its trade.",
          {},
          { value: 1.3, unit: "%", of: ["Japan", "Kenya"] },
        ],
      ],
      no: ["Japan was Kenya's ninth partner and had a share of its trade."],
    },
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
      id: "en/rank/whose",
      says: "a place in an order among another's partners",
      reads: "of:STATE|REGION|BODY[-] … of:STATE|REGION|BACK['s] *RANK ~when:DATE",
      yes: [
        [
          "Japan was Kenya's ninth-largest trading partner in 2024.",
          { on: "2025-01-01" },
          { value: 9, unit: "rank", when: "2024", of: ["Japan", "Kenya"] },
        ],
      ],
      no: ["Japan was Kenya's old partner."],
    },
    {
      id: "en/rank/among",
      says: "a place in an order, and of whose partners",
      reads: "of:STATE|REGION|BODY[-] … *RANK of:STATE|REGION[of|in|'s] ~when:DATE",
      yes: [
        [
          "Japan is the second-largest investor of Peru.",
          { on: "2025-01-01" },
          { value: 2, unit: "rank", of: ["Japan", "Peru"] },
        ],
      ],
      no: ["Japan is an investor of Peru."],
    },
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
