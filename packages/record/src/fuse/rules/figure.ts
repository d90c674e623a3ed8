import type { FigureFact } from "@chancery/reader";
import type { FigureCondition } from "../conditions-figure.ts";
import type { NeverRule, SameRule } from "./rule.ts";

const of = (...ids: readonly string[]) => ids.map((id) => ({ name: id, id }));
const [JP, KZ] = ["state:jp", "state:kz"];

export const SAME_FIGURE: readonly SameRule<FigureCondition, FigureFact>[] = [
  {
    id: "figure/series",
    says: "the same measure between the same states in the same period; where the values differ, the sources disagree",
    level: 1,
    all: ["is of a pair", "same measure", "same unit", "same period", "same pair", "like size"],
    yes: [
      {
        a: { measure: "trade.total", value: 2.4e9, unit: "USD", of: of(JP, KZ), when: "2024", label: "trade" },
        b: {
          measure: "trade.total",
          value: 2371.6e6,
          unit: "USD",
          of: of(KZ, JP),
          when: "2024-01/2024-12",
          label: "貿易額",
        },
        langs: ["en", "ja"],
      },
      {
        a: { measure: "investment.flow", value: 215e6, unit: "USD", of: of(JP, KZ), when: "2024" },
        b: { measure: "investment.flow", value: 251e6, unit: "USD", of: of(JP, KZ), when: "2024" },
      },
    ],
    no: [
      {
        a: { measure: "trade.total", value: 911e6, unit: "USD", of: of(JP, KZ), when: "2025-01/2025-06" },
        b: { measure: "trade.total", value: 1.5e9, unit: "USD", of: of(JP, KZ), when: "2025" },
      },
      {
        a: { measure: "trade.total", value: 2.4e9, unit: "USD", of: of(JP, KZ), when: "2024" },
        b: { measure: "trade.total", value: 2.4e9, unit: "USD", of: of(JP, KZ), when: "2024-04/2025-03" },
      },
    ],
  },
  {
    id: "figure/value",
    says: "the same value of the same thing in the same period",
    level: 1,
    all: ["same measure", "same unit", "same value", "same period", "pair agrees", "same label"],
    yes: [
      {
        a: { measure: "share", value: 35, unit: "%", of: of(KZ), when: "../2030", label: "renewable sources" },
        b: { measure: "share", value: 35, unit: "%", of: of(KZ), when: "../2030", label: "再生可能エネルギー" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { measure: "change", value: 12, unit: "%", of: of(KZ), when: "2024", label: "exports" },
        b: { measure: "change", value: 12, unit: "%", of: of(KZ), when: "2024", label: "imports" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "figure/sum",
    says: "the same value of the same measure in the same period",
    level: 1,
    all: ["same measure", "says what it counts", "same unit", "same value", "same period", "pair agrees"],
    yes: [
      {
        a: { measure: "aid.grant", value: 731e6, unit: "JPY", of: of(JP, KZ), when: "2017-03-09" },
        b: { measure: "aid.grant", value: 731e6, unit: "JPY", of: of(KZ), when: "2017-03-09" },
      },
    ],
    no: [
      {
        a: { measure: "aid.grant", value: 731e6, unit: "JPY", of: of(JP, KZ), when: "2017-03-09" },
        b: { measure: "aid.grant", value: 790e6, unit: "JPY", of: of(JP, KZ), when: "2017-03-09" },
      },
    ],
  },
  {
    id: "figure/amount",
    says: "the same amount of a measured thing in the same period, of a state in common",
    level: 2,
    all: ["is measured", "same unit", "same value", "two digits", "same period", "states in common", "goods agree"],
    yes: [
      {
        a: { measure: "count", value: 3.4e6, unit: "t", of: of(KZ), when: "2019", label: "3.4 million tonnes" },
        b: { measure: "count", value: 3.4e6, unit: "t", of: of(KZ, JP), when: "2019", label: "340万トン" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { measure: "count", value: 3.4e6, unit: "t", of: of(KZ), when: "2019", label: "coal" },
        b: { measure: "count", value: 3.4e6, unit: "t", of: of(KZ), when: "2019", label: "wheat" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "figure/count-year",
    says: "the same number, told to three digits or more, of the same in the same period, of a state in common",
    level: 2,
    all: [
      "same measure",
      "is counted in numbers",
      "same unit",
      "same value",
      "exact enough",
      "same period",
      "states in common",
    ],
    yes: [
      {
        a: { measure: "people", value: 48300, unit: "people", of: of(JP), when: "2022", label: "48.3 thousand guests" },
        b: { measure: "people", value: 48300, unit: "people", of: of(JP, KZ), when: "2022", label: "4万8300人" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { measure: "people", value: 50000, unit: "people", of: of(JP), when: "2022", label: "50 thousand guests" },
        b: { measure: "people", value: 50000, unit: "people", of: of(JP, KZ), when: "2022", label: "5万人" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "figure/plain-sum",
    says: "the same sum of the same states in the same year, called by its measure in one of the two",
    level: 2,
    all: ["one plain money", "one of all trade", "same unit", "same value", "two digits", "same period", "same pair"],
    yes: [
      {
        a: { measure: "trade.total", value: 641.2e6, unit: "USD", of: of(JP, KZ), when: "2022", label: "trade" },
        b: { measure: "money", value: 640e6, bound: "about", unit: "USD", of: of(JP, KZ), when: "2022" },
      },
    ],
    no: [
      {
        a: { measure: "trade.total", value: 641.2e6, unit: "USD", of: of(JP, KZ), when: "2022", label: "trade" },
        b: { measure: "money", value: 640e6, bound: "about", unit: "USD", of: of(JP, KZ), when: "2023" },
      },
    ],
  },
  {
    id: "figure/stock",
    says: "the same number of what is counted as it stands, told at about the same time",
    level: 2,
    all: [
      "is counted as it stands",
      "told alike",
      "same unit",
      "same value",
      "time agrees",
      "pair agrees",
      "states in common",
    ],
    yes: [
      {
        a: { measure: "companies", value: 318, unit: "companies", of: of(JP), when: null },
        b: { measure: "companies", value: 320, unit: "companies", bound: "about", of: of(JP, KZ), when: null },
        published: ["2022-02-14", "2022-11-30"],
      },
    ],
    no: [
      {
        a: { measure: "companies", value: 71, unit: "companies", of: of(JP), when: null },
        b: { measure: "companies", value: 84, unit: "companies", of: of(JP), when: null },
        published: ["2022-02-14", "2022-11-30"],
      },
    ],
  },
  {
    id: "figure/given",
    says: "the same sum, given once",
    level: 2,
    all: [
      "is given",
      "same or any money",
      "same unit",
      "same value",
      "exact enough",
      "time agrees",
      "no period against it",
      "pair agrees",
    ],
    yes: [
      {
        a: { measure: "aid.loan", value: 46.37e9, unit: "JPY", of: of(JP, KZ), when: null },
        b: {
          measure: "money",
          value: 46.4e9,
          bound: "about",
          unit: "JPY",
          when: null,
          evidence: { start: 0, end: 0, quote: "b" },
        },
        published: ["2022-02-14", "2022-02-16"],
      },
    ],
    no: [
      {
        a: { measure: "aid.loan", value: 46.37e9, unit: "JPY", of: of(JP, KZ), when: "2008-05-30" },
        b: { measure: "aid.loan", value: 46.37e9, unit: "JPY", of: of(JP, KZ), when: "2016-11-02" },
      },
      {
        a: { measure: "aid.loan", value: 5e9, unit: "JPY", of: of(JP, KZ), when: null },
        b: { measure: "money", value: 5e9, unit: "JPY", when: null, evidence: { start: 0, end: 0, quote: "b" } },
        published: ["2022-02-14", "2022-02-16"],
      },
    ],
  },
  {
    id: "figure/given-near",
    says: "the same sum to the same state, in papers of the same days",
    level: 2,
    all: ["is given", "same measure", "same unit", "same value", "near in time", "states in common"],
    yes: [
      {
        a: { measure: "aid.grant", value: 731e6, unit: "JPY", of: of(KZ, "state:uz"), when: null },
        b: { measure: "aid.grant", value: 731e6, unit: "JPY", of: of(JP, "state:uz"), when: null },
        published: ["2022-02-14", "2022-02-16"],
      },
    ],
    no: [],
  },
];

export const NEVER_FIGURE: readonly NeverRule<FigureCondition, FigureFact>[] = [
  {
    id: "never/period",
    says: "two periods; a half-year, a quarter, a fiscal year is not the year",
    all: ["other period"],
    yes: [
      {
        a: { measure: "trade.total", value: 1.2e9, unit: "USD", of: of(JP, KZ), when: "2025-01/2025-06" },
        b: { measure: "trade.total", value: 1.2e9, unit: "USD", of: of(JP, KZ), when: "2025" },
      },
    ],
  },
  {
    id: "never/direction",
    says: "the other way round",
    all: ["other direction"],
    yes: [
      {
        a: { measure: "trade.exports", value: 5e8, unit: "USD", of: of(JP, KZ), when: "2024" },
        b: { measure: "trade.exports", value: 5e8, unit: "USD", of: of(KZ, JP), when: "2024" },
      },
    ],
  },
  {
    id: "never/goods",
    says: "of some goods, not of all",
    all: ["other goods"],
    yes: [
      {
        a: {
          measure: "trade.exports",
          value: 5e8,
          unit: "USD",
          of: of(JP, KZ),
          when: "2024",
          label: "exports of cars",
        },
        b: { measure: "trade.exports", value: 6e8, unit: "USD", of: of(JP, KZ), when: "2024", label: "exports" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "never/unit",
    says: "in two currencies",
    all: ["other unit"],
    yes: [
      {
        a: { measure: "aid.grant", value: 5e8, unit: "USD", of: of(JP, KZ), when: "2024" },
        b: { measure: "aid.grant", value: 5e8, unit: "JPY", of: of(JP, KZ), when: "2024" },
      },
    ],
  },
  {
    id: "never/states",
    says: "of other states",
    all: ["other states"],
    yes: [
      {
        a: { measure: "companies", value: 71, unit: "companies", of: of(JP), when: "2024" },
        b: { measure: "companies", value: 71, unit: "companies", of: of("state:kr"), when: "2024" },
      },
    ],
  },
];
