import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createReader } from "../read.ts";
import { dated, paragraphs } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";

const packs = testPacks();
const reader = createReader({ packs });

function quotes(texts: readonly string[]): string[][] {
  const { facts } = reader.read(paragraphs(texts), dated("ja", "2024-05-01"));
  return facts.flatMap((fact) => (fact.kind === "quote" ? [[fact.speaker?.[0]?.name ?? "", fact.text]] : []));
}

describe("a paragraph that is one quotation", { skip: packs.length ? false : "packs/ is absent" }, () => {
  test("is of whom the line above names", () => {
    const told = quotes(["北見純大使", "「港の整備を続けます」", "高倉智子外相", "「協力に感謝します」"]);
    assert.deepEqual(told, [
      ["北見純", "港の整備を続けます"],
      ["高倉智子", "協力に感謝します"],
    ]);
  });

  test("is of nobody where the line above names none alone", () => {
    assert.deepEqual(quotes(["北見純大使が来訪", "「港の整備を続けます」"]), []);
    assert.deepEqual(quotes(["北見純大使", "会場には花が飾られた。", "「港の整備を続けます」"]), []);
  });
});

test("an answer without marks is of who is asked", { skip: packs.length ? false : "packs/ is absent" }, () => {
  const told = quotes([
    "北見純大使に港の話を聞いた。",
    "――工事の見通しは。",
    "北見　来年の春に終わります。",
    "問：費用は。",
    "答：30億円です。",
  ]);
  assert.deepEqual(told, [
    ["北見純", "来年の春に終わります。"],
    ["北見純", "30億円です。"],
  ]);
  assert.deepEqual(quotes(["――工事の見通しは。", "北見　来年の春に終わります。"]), []);
});

test(
  "words with a bracket behind them are of whom it names",
  { skip: packs.length ? false : "packs/ is absent" },
  () => {
    assert.deepEqual(quotes(["「水が何より大事です」（北見純大使）"]), [["北見純", "水が何より大事です"]]);
    assert.deepEqual(quotes(["「水が何より大事です」（商社幹部）"]), [["商社幹部", "水が何より大事です"]]);
    assert.deepEqual(quotes(["「水の都」（2024年5月刊）"]), []);
  },
);
