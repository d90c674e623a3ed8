import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { en } from "../languages/en/index.ts";
import { ja } from "../languages/ja/index.ts";
import { scannedIn } from "../testing/annotated.ts";
import { NumberReader, type Numeral } from "./number.ts";

type Case = readonly [text: string, value: number, more?: Partial<Pick<Numeral, "end" | "power" | "plain">>];

const JAPANESE: readonly Case[] = [
  ["2024", 2024, { plain: true, power: 0 }],
  ["１２３", 123, { plain: true }],
  ["1,234", 1234, { plain: false }],
  ["12,345,678", 12345678],
  ["1,23", 1, { end: 1 }],
  ["3.5", 3.5, { plain: false }],
  ["18億", 1800000000, { power: 8 }],
  ["318.47億", 31847000000],
  ["1兆2,345億6万7", 1234500060007, { power: 12 }],
  ["5千", 5000],
  ["2千万", 20000000],
  ["三百二十", 320],
  ["千五百", 1500],
  ["十", 10],
  ["二〇二四", 2024],
  ["百二十三万四千五百六十七", 1234567],
  ["10万2", 100002],
  ["2.2018年", 2, { end: 1 }],
];

const ENGLISH: readonly Case[] = [
  ["1,234.5", 1234.5],
  ["7", 7, { plain: true }],
  ["two hundred and fifty million", 250000000],
  ["two hundred thousand", 200000],
  ["three hundred and ninety-two", 392],
  ["one hundred twenty thousand", 120000],
  ["two hundred and fifty-one words", 251, { end: 25 }],
  ["two hundred", 200],
  ["five and twenty", 5, { end: 4 }],
];

for (const [language, cases] of [
  [ja, JAPANESE],
  [en, ENGLISH],
] as const)
  describe(`numerals of ${language.code}`, () => {
    const reader = new NumberReader(language);
    for (const [text, value, more = {}] of cases)
      test(text, () => {
        const found = reader.read(scannedIn(text, language), 0);
        assert.ok(found);
        assert.equal(found.value, value);
        for (const [name, wanted] of Object.entries({ end: text.length, ...more }))
          assert.equal(Object.entries(found).find(([key]) => key === name)?.[1], wanted, name);
      });
    test("words are no numerals", () => {
      assert.equal(reader.read(scannedIn("会談", language), 0), null);
      assert.equal(reader.starts(scannedIn("x", language), 0), false);
    });
  });
