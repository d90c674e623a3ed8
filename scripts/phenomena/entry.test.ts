import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readExamples } from "./entry.ts";

const CATALOGUE = "../shared/domain/phenomena.md";

test("an example with its own date, a status left out and a fact that may be", () => {
  const { examples, misread } = readExamples(
    '### T99 Invented\nProse with → `[]` in it.\n- ja {pub 2031-02} 「丙国の首相は3日、丁国を訪れた。」 → `[{"event":"visit","when":["2031-02-03",null],"who":["首相"]},{"may":{"figure":"change","value":-3,"unit":"%"}}]`\n',
  );
  assert.deepEqual(misread, []);
  assert.deepEqual(examples, [
    {
      id: "T99",
      line: 3,
      lang: "ja",
      published: "2031-02",
      texts: [["丙国の首相は3日、丁国を訪れた。"]],
      facts: [
        { kind: "event", main: "visit", slots: { when: ["2031-02-03", null], who: ["首相"] }, may: false },
        { kind: "figure", main: "change", slots: { value: -3, unit: "%" }, may: true },
      ],
    },
  ]);
});

test("texts side by side, marks within a text, broken lines", () => {
  const texts = (row: string) => readExamples(`### X99 Invented\n${row}`).examples[0]?.texts;
  assert.deepEqual(texts("- ja 「甲」「乙」 → `[]`"), [["甲"], ["乙"]]);
  assert.deepEqual(texts("- ja 「彼は「甲」と「乙」と言う。」 → `[]`"), [["彼は「甲」と「乙」と言う。"]]);
  assert.deepEqual(texts("- ja 「一行目 / 二行目」 → `[]`"), [["一行目", "二行目"]]);
  assert.deepEqual(texts("- ja 「途中で切 / / れた」 → `[]`"), [["途中で切", "", "れた"]]);
  assert.deepEqual(texts('- en "one km/h", "two" → `[]`'), [["one km/h"], ["two"]]);
  assert.deepEqual(texts('- en "He \\"won\\"." → `[]`'), [['He "won".']]);
  assert.deepEqual(texts("- ru «А» = «Б» → `[]`"), [["А"], ["Б"]]);
  assert.deepEqual(texts("- ru «План «Мост»» (NBSP) → `[]`"), [["План «Мост»"]]);
  assert.deepEqual(texts("- ja 「パ」 in NFD → `[]`"), [["パ".normalize("NFD")]]);
});

test("what cannot be read is said, with its line", () => {
  const { misread } = readExamples(
    "### X99 Invented\n- ja no marks → `[]`\n- ja 「甲」 → `[{}]`\n- ja 「甲」 → `[oops`\n",
  );
  assert.deepEqual(
    misread.map((each) => each.line),
    [2, 3, 4],
  );
});

test("every example of the catalogue is read", { skip: existsSync(CATALOGUE) ? false : "../shared is absent" }, () => {
  const text = readFileSync(CATALOGUE, "utf8");
  const { examples, misread } = readExamples(text);
  assert.deepEqual(misread, []);
  // Lines that look like examples: a dash, a language, an opening mark after at most a date.
  const lines = text.split("\n").filter((row) => /^- [a-z]{2} .*→ `/.test(row));
  assert.equal(examples.length, lines.length);
  assert.ok(examples.filter((example) => example.lang === "ja").length > 200);
});
