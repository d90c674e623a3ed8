import type { RuleFile } from "../../../language/rule.ts";

export const measured = {
  gives: "figure/*",
  rules: [
    {
      id: "ru/figure/exports",
      says: "exports from one state to another",
      reads: "from:STATE|REGION|BACK[gen|from|adj]? *EXPORTS ~from:STATE|REGION[gen|from] ~to:STATE|REGION[in] … value:MONEY ~when:DATE",
      yes: [
        [
          "В 2024 году экспорт Перу в Японию составил 506 млн долларов.",
          {},
          { value: 506000000, unit: "USD", when: "2024", of: ["Перу", "Япония"] },
        ],
      ],
      no: ["Экспорт должен расти."],
    },
    {
      id: "ru/figure/imports",
      says: "imports from one state to another",
      reads: "to:STATE|REGION|BACK[gen|adj]? *IMPORTS ~from:STATE|REGION[from] ~to:STATE|REGION[in|gen] … value:MONEY ~when:DATE",
      yes: [
        [
          "Импорт Финляндии из Чили снизился до 420 млн долларов в 2021 году.",
          {},
          { value: 420000000, unit: "USD", when: "2021", of: ["Чили", "Финляндия"] },
        ],
      ],
      no: ["Импорт должен снижаться."],
    },
    {
      id: "ru/figure/measure",
      says: "a measure and its amount",
      reads: "of:STATE|REGION|BACK[adj]? *MEASURE ~of:STATE|REGION+[between] ~of:STATE|REGION+[gen] ~of:STATE|REGION+[with|from] … value:MONEY ~when:DATE",
      yes: [
        [
          "В первом полугодии 2025 года товарооборот между Кенией и Перу достиг 851,3 млн долларов.",
          {},
          { value: 851300000, unit: "USD", when: "2025-01/2025-06", of: ["Кения", "Перу"] },
        ],
      ],
      no: ["Торговля растёт."],
    },
    {
      id: "ru/figure/given",
      says: "a measure of what a state gives to another",
      reads: "~from:STATE|BODY+[nom] *MEASURE &to:STATE|REGION|BACK[dat] … value:MONEY ~when:DATE",
      yes: [
        [
          "Правительство Японии выделило Перу грант в размере 300 млн иен.",
          { on: "2024-05-01" },
          { value: 300000000, unit: "JPY", of: ["Япония", "Перу"] },
        ],
      ],
      no: ["Правительство Японии выделило Перу грант."],
    },
    {
      id: "ru/figure/amount-of",
      says: "an amount and what it measures",
      reads: "value:MONEY from:STATE[adj]? *MEASURE ~of:STATE|REGION[dat|in] ~when:DATE",
      yes: [
        [
          "В 2023 году Кения получила 300 млрд иен льготного кредита.",
          {},
          { value: 300000000000, unit: "JPY", when: "2023" },
        ],
      ],
      no: ["Льготный кредит важен."],
    },
  ],
} satisfies RuleFile;

export const exported = {
  gives: "figure/trade.exports",
  rules: [
    {
      id: "ru/figure/exported",
      says: "what a state sells to another",
      reads: "~from:STATE|BACK[nom] *EXPORTED ~to:STATE|REGION[in] … value:MONEY ~when:DATE",
      yes: [
        [
          "В 2024 году Перу экспортировала в Японию товаров на 58,6 млн долларов.",
          {},
          { value: 58600000, unit: "USD", when: "2024", of: ["Перу", "Япония"] },
        ],
      ],
      no: ["Она экспортировала мёд в Японию."],
    },
  ],
} satisfies RuleFile;

export const imported = {
  gives: "figure/trade.imports",
  rules: [
    {
      id: "ru/figure/imported",
      says: "what a state buys of another",
      reads: "~to:STATE|BACK[nom] *IMPORTED ~from:STATE|REGION[from] … value:MONEY ~when:DATE",
      yes: [
        [
          "В 2024 году Перу импортировала из Чили товаров на 909,9 млн долларов.",
          {},
          { value: 909900000, unit: "USD", when: "2024", of: ["Чили", "Перу"] },
        ],
      ],
      no: ["Она импортировала мёд из Чили."],
    },
  ],
} satisfies RuleFile;

export const invested = {
  gives: "figure/investment.stock",
  rules: [
    {
      id: "ru/figure/invested",
      says: "what a state has put into another",
      reads: "&from:STATE[nom] *INVESTED ~to:STATE[in|gen] … value:MONEY ~when:DATE",
      yes: [
        [
          "С 1993 года Япония вложила в экономику Перу около 7 млрд долларов.",
          {},
          { value: 7000000000, when: "1993/..", of: ["Япония", "Перу"], bound: "about" },
        ],
      ],
      no: ["Она вложила письмо в книгу."],
    },
  ],
} satisfies RuleFile;

export const change = {
  gives: "figure/change",
  rules: [
    {
      id: "ru/change/by",
      says: "growth or fall by a share",
      reads: "*GROWTH value:PERCENT ~when:DATE",
      yes: [["Товарооборот Кении и Перу вырос на 48 % в 2023 году.", {}, { value: 48, unit: "%" }]],
      no: ["Товарооборот вырос."],
    },
    {
      id: "ru/change/than",
      says: "a share more or less than before",
      reads: "value:PERCENT *GROWTH ~when:DATE",
      yes: [["Перу продала на 8,4% меньше Кении.", {}, { value: -8.4, unit: "%" }]],
      no: ["Меньше продано."],
    },
  ],
} satisfies RuleFile;

export const times = {
  gives: "figure/change",
  rules: [
    {
      id: "ru/change/times",
      says: "growth by a multiple",
      reads: "*GROWTH value:TIMES ~when:DATE",
      yes: [["Импорт Кении из Перу вырос в 3,2 раза.", {}, { value: 3.2, unit: "times" }]],
      no: ["Он бывал там три раза."],
    },
  ],
} satisfies RuleFile;

export const money = {
  gives: "figure/money",
  rules: [
    {
      id: "ru/money",
      says: "a sum of money",
      reads: "*MONEY ~of:STATE|REGION+[nom|gen|adj] ~when:DATE",
      yes: [["Перу выделила 42 500 млн иен в 2021 году.", {}, { value: 42500000000, unit: "JPY", when: "2021" }]],
      no: ["Деньги выделены."],
    },
    {
      id: "ru/money/gives",
      says: "a sum that a body gives",
      reads: "&from:BODY+[nom] *AID[!passive] … value:MONEY ~when:DATE",
      yes: [
        [
          "В 2021 году Банк развития Перу выделил 46 млн евро на дороги.",
          {},
          { value: 46000000, unit: "EUR", when: "2021", of: ["Банк развития Перу"] },
        ],
      ],
      no: ["Банк развития Перу выделил земли."],
    },
    {
      id: "ru/money/given",
      says: "a sum that a state or body gives to another",
      reads: "~from:STATE|BODY|BACK+[nom] *AID[!passive] … value:MONEY &to:STATE|REGION|BACK+[dat] ~when:DATE",
      yes: [
        [
          "В 2021 году Чили выделила Перу более 46 млн евро.",
          {},
          { value: 46000000, unit: "EUR", bound: "over", when: "2021", of: ["Чили", "Перу"] },
        ],
      ],
      no: ["Чили выделила Перу земли."],
    },
  ],
} satisfies RuleFile;

export const people = {
  gives: "figure/people",
  rules: [
    {
      id: "ru/people",
      says: "how many people",
      reads: "*PEOPLE ~of:STATE[from|adj|in] ~when:DATE",
      yes: [["Около 41 300 солдат из Перу были интернированы.", {}, { value: 41300, unit: "people", bound: "about" }]],
      no: ["Пришло много людей."],
    },
  ],
} satisfies RuleFile;

export const companies = {
  gives: "figure/companies",
  rules: [
    {
      id: "ru/companies",
      says: "how many companies",
      reads: "*COMPANIES ~of:STATE[from|adj|with] ~when:DATE",
      yes: [["В Перу работают 32 предприятия с турецким капиталом.", {}, { value: 32, unit: "companies" }]],
      no: ["Работает много предприятий."],
    },
  ],
} satisfies RuleFile;

export const share = {
  gives: "figure/share",
  rules: [
    {
      id: "ru/share",
      says: "a share of a whole",
      reads: "*PERCENT ~of:STATE|REGION+[gen|adj|of] ~when:DATE",
      yes: [["Металлы составили более 60 % экспорта Перу.", {}, { value: 60, unit: "%", bound: "over" }]],
      no: ["Большая часть — металл."],
    },
  ],
} satisfies RuleFile;

export const rank = {
  gives: "figure/rank",
  rules: [
    {
      id: "ru/rank",
      says: "a place in an order",
      reads: "*RANK ~of:STATE+[nom] ~when:DATE",
      yes: [
        [
          "Япония осталась пятым по величине торговым партнёром Перу.",
          { on: "2020-01-01" },
          { value: 5, unit: "rank", of: ["Япония", "Перу"] },
        ],
      ],
      no: ["Япония — крупный партнёр."],
    },
  ],
} satisfies RuleFile;

export const count = {
  gives: "figure/count",
  rules: [
    {
      id: "ru/count",
      says: "how many of a counted thing",
      reads: "*COUNT ~of:STATE+[nom|gen|adj] ~when:DATE",
      yes: [["Перу выполняет 21 рейс в Чили.", {}, { value: 21, unit: "flights" }]],
      no: ["Рейсов много."],
    },
  ],
} satisfies RuleFile;
