import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ru } from "../languages/ru/index.ts";
import { Bender, type Bend } from "./bend.ts";

const bender = new Bender(ru.declension);

/** Names and words with a form of theirs and the case it is in. */
const FORMS: readonly (readonly [phrase: string, bend: Bend, form: string, features: string])[] = [
  ["Казахстан", "name", "казахстана", "gen"],
  ["Япония", "name", "японией", "ins"],
  ["Кыргызская Республика", "name", "кыргызскую республику", "acc"],
  ["Соединённые Штаты Америки", "name", "соединенными штатами америки", "ins"],
  ["Перу", "name", "перу", "nom gen dat acc ins loc"],
  ["США", "name", "сша", "nom gen dat acc ins loc"],
  ["министр иностранных дел", "being", "министром иностранных дел", "ins"],
  ["министр иностранных дел", "being", "министра иностранных дел", "gen acc"],
  ["чрезвычайный и полномочный посол", "being", "чрезвычайного и полномочного посла", "gen acc"],
  ["совместное заявление", "thing", "совместных заявлений", "gen plural"],
  ["Такэси Ивая", "person", "такэси иваей", "ins"],
  ["Том Берг", "person", "томом бергом", "ins"],
  ["девятый", "adjective", "девятая", "nom"],
];

describe("forms", () => {
  for (const [phrase, bend, form, features] of FORMS)
    test(`${phrase}: ${form}`, () => {
      const found = bender.forms(phrase, bend).find(({ text }) => text === form);
      assert.equal(found?.features.join(" "), features);
    });
});

/** A word of a name, a case, and its nominative then. */
const BACK: readonly (readonly [word: string, name: string, nominative: string])[] = [
  ["Алибековым", "ins", "Алибеков"],
  ["Камикавой", "ins", "Камикава"],
  ["Лоуренсом", "ins", "Лоуренс"],
  ["Ёлем", "ins", "Ёль"],
  ["Франком-Вальтером", "ins", "Франк-Вальтер"],
  ["Нуртлеу", "gen", "Нуртлеу"],
  ["Фогт", "gen", "Фогт"],
];

describe("the nominative behind a form", () => {
  for (const [word, name, nominative] of BACK)
    test(`${word}: ${nominative}`, () => {
      const [best] = bender.unbent(word).filter((one) => one.case === name);
      assert.equal(best?.text, nominative);
    });
});

test("nouns and adjectives agree", () => {
  assert.equal(bender.adjectiveBefore("второго", "раунд"), "второй");
  assert.equal(bender.agrees("ая", "Омарова"), true);
  assert.equal(bender.agrees("ый", "Омарова"), false);
});
