import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationsIn } from "../testing/annotated.ts";
import type { OrdinalAnnotation, QuantityAnnotation } from "./annotation.ts";

type Quantity = readonly [
  text: string,
  words: string,
  kind: QuantityAnnotation["kind"],
  value: number,
  unit: string | null,
  bound?: QuantityAnnotation["bound"],
];

const QUANTITIES: readonly Quantity[] = [
  ["18億ドル", "18億ドル", "MONEY", 1800000000, "USD"],
  ["12億円の供与", "12億円", "MONEY", 1200000000, "JPY"],
  ["約5,500万円", "約5,500万円", "MONEY", 55000000, "JPY", "about"],
  ["10億ユーロ超", "10億ユーロ超", "MONEY", 1000000000, "EUR", "over"],
  ["最大3億ドル", "最大3億ドル", "MONEY", 300000000, "USD", "up-to"],
  ["2~3億ドル", "2~3億ドル", "MONEY", 200000000, "USD", "at-least"],
  ["35%", "35%", "PERCENT", 35, "%"],
  ["3.2パーセント以上", "3.2パーセント以上", "PERCENT", 3.2, "%", "at-least"],
  ["6割弱", "6割弱", "PERCENT", 60, "%", "under"],
  ["2.5倍", "2.5倍", "TIMES", 2.5, "times"],
  ["世界4位", "4位", "RANK", 4, "rank"],
  ["第4位", "4位", "RANK", 4, "rank"],
  ["在留邦人数 3,015人", "3,015人", "PEOPLE", 3015, "people"],
  ["上位10社に入った", "上位10社", "RANK", 10, "rank", "up-to"],
  ["190人余り", "190人余り", "PEOPLE", 190, "people", "over"],
  ["延べ1万2000人", "延べ1万2000人", "PEOPLE", 12000, "people"],
  ["50社近く", "50社近く", "COMPANIES", 50, "companies", "under"],
  ["少なくとも20校", "少なくとも20校", "COUNT", 20, "schools", "at-least"],
  ["120メガワット", "120メガワット", "COUNT", 120, "MW"],
  ["300キロメートル", "300キロメートル", "COUNT", 300, "km"],
];

for (const [text, words, kind, value, unit, bound = "exact"] of QUANTITIES)
  test(text, () => {
    const found = annotationsIn(text).top.filter((one): one is QuantityAnnotation => "bound" in one);
    const told = found.map((one) => [text.slice(one.start, one.end), one.kind, one.value, one.unit, one.bound]);
    assert.deepEqual(told, [[words, kind, value, unit, bound]]);
  });

for (const [text, words, value] of [
  ["第9回", "第9回", 9],
  ["第三次", "第三次", 3],
  ["4度目の訪問", "4度目の", 4],
  ["２回目", "２回目", 2],
] as const)
  test(`a place in a series: ${text}`, () => {
    const found = annotationsIn(text).all.filter((one): one is OrdinalAnnotation => one.kind === "ORDINAL");
    assert.deepEqual(
      found.map((one) => [text.slice(one.start, one.end), one.value]),
      [[words, value]],
    );
  });

for (const text of ["数百人", "何人か", "1億円借款", "30分", "円安", "第5条", "20世紀", "3か月", "5円高"])
  test(`no quantity: ${text}`, () => {
    assert.deepEqual(
      annotationsIn(text).top.filter((one) => "bound" in one),
      [],
    );
  });
