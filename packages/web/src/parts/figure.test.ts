import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "../i18n/words/en.ts";
import { ja } from "../i18n/words/ja.ts";
import { figureText } from "./figure.ts";

const CASES = [
  [{ measure: "trade.total", value: 1.8e9, unit: "USD", bound: "exact" }, "18億ドル", "USD 1.8 billion"],
  [{ measure: "investment.stock", value: 8e9, unit: "USD", bound: "over" }, "80億ドル超", "over USD 8 billion"],
  [
    { measure: "aid.loan", value: 16359000000, unit: "JPY", bound: "up-to" },
    "163億5900万円以下",
    "up to JPY 16.359 billion",
  ],
  [{ measure: "money", value: 5e9, unit: "KZT", bound: "exact" }, "50億カザフスタン テンゲ", "KZT 5 billion"],
  [{ measure: "companies", value: 60, unit: "companies", bound: "at-least" }, "60社以上", "at least 60 companies"],
  [{ measure: "change", value: 12, unit: "%", bound: "exact" }, "+12%", "+12%"],
  [{ measure: "change", value: -3.5, unit: "%", bound: "about" }, "約−3.5%", "about −3.5%"],
  [{ measure: "change", value: 2, unit: "times", bound: "exact" }, "2倍", "2 times"],
  [{ measure: "count", value: 120, unit: "MW", bound: "exact" }, "120 MW", "120 MW"],
  [{ measure: "rank", value: 10, unit: null, bound: "up-to" }, "10以下", "up to 10"],
] as const;

for (const [figure, japanese, english] of CASES)
  test(`${figure.value} ${figure.unit} in both languages`, () => {
    assert.equal(figureText(figure, ja, "ja"), japanese);
    assert.equal(figureText(figure, en, "en"), english);
  });
