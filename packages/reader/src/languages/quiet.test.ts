// Texts of everyday life: what must not be read matters as much as what must.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../facts/fact.ts";
import { createReader } from "../read.ts";
import { dated, paragraph } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";
import { QUIET_EN } from "../testing/quiet-en.ts";
import { QUIET_JA } from "../testing/quiet-ja.ts";
import { QUIET_RU } from "../testing/quiet-ru.ts";

/** Most false facts in ten thousand characters. */
const ALLOWED = 1;

const TEXTS = { ja: QUIET_JA, en: QUIET_EN, ru: QUIET_RU };

const packs = testPacks();
const reader = createReader({ packs });

describe("texts that tell nothing between states", { skip: packs.length ? false : "packs/ is absent" }, () => {
  for (const [lang, texts] of Object.entries(TEXTS))
    test(`${lang}: give at most one fact in ten thousand characters`, (context) => {
      const read = texts.map(([about, text]) => ({
        about,
        facts: reader.read(paragraph(text), dated(lang, "2024-09-10")).facts.filter(isFalse),
      }));
      const characters = texts.reduce((sum, [, text]) => sum + text.length, 0);
      const facts = read.flatMap((one) =>
        one.facts.map((fact) => `${one.about}: ${fact.trace.rule}: ${fact.evidence.quote}`),
      );
      context.diagnostic(`${facts.length} false facts in ${texts.length} texts of ${characters} characters`);
      assert.ok(facts.length <= (ALLOWED * characters) / 10_000, facts.join("\n"));
    });
});

/** Sums and head counts stand in any text; everything else told here would be made up. */
function isFalse(fact: Fact): boolean {
  return fact.kind !== "figure" || (fact.measure !== "money" && fact.measure !== "people");
}
