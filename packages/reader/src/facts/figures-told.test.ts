import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createReader } from "../read.ts";
import { dated, paragraphs } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";

const packs = testPacks();
const reader = createReader({ packs });

type Told = readonly [measure: string, value: number, unit: string | null, of: string];

/** What texts tell in figures, in the order told. */
const CASES: readonly (readonly [says: string, text: string, told: readonly Told[]])[] = [
  [
    "a sum in other money in brackets is no second figure",
    "日本はペルーに6000万ドル(約90億円)の融資を行う。",
    [["money", 60000000, "USD", "日本"]],
  ],
  [
    "nor is one told in other money after it",
    "日本はペルーに6000万ドル、日本円でおよそ90億円の融資を行う。",
    [["money", 60000000, "USD", "日本"]],
  ],
  [
    "sums listed after one that is measured are measured alike",
    "日本とペルーの円借款額は「北港整備計画」が61億円、「南港整備計画」が14億円だった。",
    [
      ["aid.loan", 6100000000, "JPY", "日本・ペルー"],
      ["aid.loan", 1400000000, "JPY", "日本・ペルー"],
    ],
  ],
  [
    "by how much something grew is no level, nor the rate of a loan a share",
    "日本とペルーの貿易額は36億ドル増の90億ドルとなった。円借款の金利は本体0.1%、設計0.01%である。",
    [["trade.total", 9000000000, "USD", "日本・ペルー"]],
  ],
  [
    "a bound behind a bracket; no bound within a word",
    "日本はペルーに対し、総額25億円(計3件)を限度とする円借款契約5件を結んだ。",
    [
      ["aid.loan", 2500000000, "JPY", "日本・ペルー"],
      ["count", 3, "件", "ペルー"],
      ["count", 5, "件", "ペルー"],
    ],
  ],
  [
    "a bracket with a sum of its own is",
    "日本はペルーに7億円(うち機材に5億円)を融資した。",
    [
      ["money", 700000000, "JPY", "日本"],
      ["money", 500000000, "JPY", "日本"],
    ],
  ],
  ["a unit is no figure", "日本とペルーの貿易（単位：100万円）は次のとおり。", []],
  [
    "grant and loan by the words beside each sum",
    "日本とペルーは、総額195億円を供与限度額とする円借款2件及び総額18億円を供与限度額とする無償資金協力4件に関する書簡を交換した。",
    [
      ["aid.loan", 19500000000, "JPY", "日本・ペルー"],
      ["aid.grant", 1800000000, "JPY", "日本・ペルー"],
      ["count", 4, "件", ""],
    ],
  ],
  [
    "what all states trade is not of the two a text is about",
    "日本とペルーは貿易を拡大する。2013年の世界の貿易額は18兆ドルだった。",
    [["trade.total", 18000000000000, "USD", ""]],
  ],
];

describe("figures of running text", { skip: packs.length ? false : "packs/ is absent" }, () => {
  for (const [says, text, told] of CASES)
    test(says, () => {
      const figures = reader
        .read(paragraphs([text]), dated("ja", "2024-05-01"))
        .facts.flatMap((fact) => (fact.kind === "figure" ? [fact] : []));
      assert.deepEqual(
        figures.map((one) => [one.measure, one.value, one.unit, (one.of ?? []).map((name) => name.name).join("・")]),
        told,
      );
    });
});

test("trade is of the period whose statistics the text tells", { skip: packs.length === 0 }, () => {
  const texts = ["財務省は19日、2015年10月の貿易統計を発表した。", "輸出額は6兆円、ペルー向けの輸出額は2億円だった。"];
  const { facts } = reader.read(paragraphs(texts), dated("ja", "2015-11-19"));
  const told = facts.flatMap((fact) => (fact.kind === "figure" ? [[fact.value, fact.when]] : []));
  assert.deepEqual(told, [
    [6000000000000, "2015-10"],
    [200000000, "2015-10"],
  ]);
});

test("the parts of a sum broken down are measured as it is", { skip: packs.length === 0 }, () => {
  const texts = [
    "日本は、飢饉の影響を受けたペルー及びチリに対し、合計800万ドルの緊急無償資金協力を行った。",
    "（参考）各国別支援額内訳",
    "ペルー（500万ドル）、チリ（300万ドル）",
  ];
  const { facts } = reader.read(paragraphs(texts), dated("ja", "2024-05-01"));
  const told = facts.flatMap((fact) =>
    fact.kind === "figure" ? [[fact.measure, fact.value, (fact.of ?? []).map((name) => name.name).join("・")]] : [],
  );
  assert.deepEqual(told.slice(1), [
    ["aid.grant", 5000000, "日本・ペルー"],
    ["aid.grant", 3000000, "日本・チリ"],
  ]);
});

test("so are those told state by state in the same paragraph", { skip: packs.length === 0 }, () => {
  const texts = [
    "2023年の日本の対ASEAN直接投資額は2兆円となった。",
    "国別でみると、ペルーは前年比10%増の700億円だった。次いで、チリ向けが500億円。タイが400億円となった。",
  ];
  const { facts } = reader.read(paragraphs(texts), dated("ja", "2024-05-01"));
  const told = facts.flatMap((fact) =>
    fact.kind === "figure" && fact.unit === "JPY"
      ? [[fact.measure, fact.value, (fact.of ?? []).map((name) => name.name).join("・")]]
      : [],
  );
  assert.deepEqual(told, [
    ["investment.flow", 2000000000000, "日本・ASEAN"],
    ["investment.flow", 70000000000, "日本・ペルー"],
    ["investment.flow", 50000000000, "日本・チリ"],
    ["investment.flow", 40000000000, "日本・タイ"],
  ]);
});
