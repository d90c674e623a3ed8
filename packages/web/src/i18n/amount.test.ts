import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "./amount.ts";

const CASES: readonly [value: number, ja: string, en: string, ru: string][] = [
  [0, "0", "0", "0"],
  [60, "60", "60", "60"],
  [9999, "9,999", "9,999", "9 999"],
  [58900, "5万8900", "58,900", "58 900"],
  [506000000, "5億600万", "506 million", "506 млн"],
  [1800000000, "18億", "1.8 billion", "1,8 млрд"],
  [16359000000, "163億5900万", "16.359 billion", "16,359 млрд"],
  [1806500000, "18億650万", "1,806,500,000", "1 806 500 000"],
  [1234567890123, "1兆2345億6789万123", "1,234,567,890,123", "1 234 567 890 123"],
  [4.6, "4.6", "4.6", "4,6"],
  [-12.5, "−12.5", "−12.5", "−12,5"],
  [0.1 + 0.2, "0.3", "0.3", "0,3"],
];

for (const [value, ja, en, ru] of CASES)
  test(`${value} in every language`, () => {
    assert.equal(formatNumber(value, "ja"), ja);
    assert.equal(formatNumber(value, "en"), en);
    assert.equal(formatNumber(value, "ru").replaceAll("\u00a0", " "), ru);
  });
