import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../facts/fact.ts";
import { createReader } from "../read.ts";
import { dated, paragraphs, tableOf } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";
import type { BlockKind, SourceText } from "../text/block.ts";

const reader = createReader({ packs: testPacks() });

/** Lines of a page, each a block of its own kind. */
function lines(rows: readonly (readonly [kind: BlockKind, text: string])[]): SourceText {
  const { text, blocks } = paragraphs(rows.map(([, line]) => line));
  return { text, blocks: blocks.map((block, place) => ({ ...block, kind: rows[place]?.[0] ?? "paragraph" })) };
}

function told(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== "event") return [];
    const names = [fact.who, fact.where].map((list) => (list ?? []).map(({ name }) => name).join("+"));
    return [[fact.type, fact.when, ...names].join(" ")];
  });
}

test("a date on a line of its own dates what the lines below it tell, and days and months in them", () => {
  const { facts } = reader.read(
    lines([
      ["title", "日本とペルーの年表"],
      ["date", "1961年（昭和36年）5月"],
      ["paragraph", "プラド大統領がペルーから訪日。"],
      ["date", "2008年11月"],
      ["paragraph", "麻生総理、ペルーを訪問。21日、ガルシア大統領と会談。"],
      ["date", "2011年5月31日"],
      ["paragraph", "日本とペルーが経済連携協定に署名。"],
    ]),
    dated("ja", "2025-07-01"),
  );
  assert.deepEqual(told(facts), [
    "visit 1961-05 プラド 日本",
    "visit 2008-11 麻生 ペルー",
    "meeting 2008-11-21 麻生+ガルシア ",
    "agreement 2011-05-31 日本+ペルー ",
  ]);
});

test("the one day that a document bears dates none of its lines", () => {
  const rows = lines([
    ["date", "2025年7月1日"],
    ["paragraph", "プラド大統領が訪日した。"],
  ]);
  assert.deepEqual(told(reader.read(rows, dated("ja")).facts), ["visit  プラド 日本"]);
});

test("the rows of a chronology are dated by their first cells", () => {
  const rows = [
    "年月 | 事項",
    "1990年3月 | ソドノム首相が訪日",
    "1991年8月 | 海部総理、ペルーを訪問。ロハス大統領と会談。",
  ];
  const source = tableOf([...rows, "1999年5月 | ペルーと租税条約に署名"], ["日本とペルーの歩み"]);
  assert.deepEqual(told(reader.read(source, dated("ja", "2025-07-01")).facts), [
    "visit 1990-03 ソドノム 日本",
    "visit 1991-08 海部 ペルー",
    "meeting 1991-08 海部+ロハス ",
    "agreement 1999-05 ペルー+日本 ",
  ]);
});

test("visitors listed in a column for each direction went where its head says", () => {
  const source = tableOf(["年月 | 訪日 | 訪ペルー", "2019年6月 | | 河野外務大臣", "2022年11月 | ロハス大統領 | "]);
  assert.deepEqual(told(reader.read(source, dated("ja", "2025-07-01")).facts), [
    "visit 2019-06 河野 ペルー",
    "visit 2022-11 ロハス 日本",
  ]);
});

test("visitors listed line by line went where the line above them says", () => {
  const texts = [
    "日本からペルーへの往訪",
    "2021年5月 茂木外務大臣",
    "2024年8月 柘植外務副大臣",
    "来訪",
    "2018年12月 ロハス首相",
  ];
  assert.deepEqual(told(reader.read(paragraphs(texts), dated("ja", "2025-07-01")).facts), [
    "visit 2021-05 茂木 ペルー",
    "visit 2024-08 柘植 ペルー",
    "visit 2018-12 ロハス 日本",
  ]);
});

test("a time in brackets in a heading is that of what is counted below it", () => {
  const source = lines([
    ["title", "日本とペルー"],
    ["heading", "二国間貿易（2023年）"],
    ["paragraph", "ペルーから日本への輸出は340億円、日本からの輸入は102億円であった。"],
    ["heading", "在留邦人"],
    ["paragraph", "在留邦人は3002人である。"],
  ]);
  const { facts } = reader.read(source, dated("ja", "2025-07-01"));
  const figures = facts.flatMap((fact) => (fact.kind === "figure" ? [`${fact.measure} ${fact.when}`] : []));
  assert.deepEqual(figures, ["trade.exports 2023", "trade.imports 2023", "people null"]);
});
