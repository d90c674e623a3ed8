import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pack } from "../language/pack.ts";
import { createReader } from "../read.ts";
import { dated, paragraph } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";

const packs = testPacks();
const skip = packs.length ? false : "packs/ is absent";
const TEXT = "2023年の日本とペルーの水産往来額は3億円だった。";

function withWords(words: Pack["words"]): Pack[] {
  return [...packs, { id: "fish", version: "1", entities: [], offices: [], terms: [], words }];
}

test("a pack adds a word for a measure with its value", { skip }, () => {
  const word = { lang: "ja", class: "MEASURE", word: "水産往来額", value: "trade.total" };
  const measures = (given: Pack[]) =>
    createReader({ packs: given })
      .read(paragraph(TEXT), dated("ja", "2024-05-01"))
      .facts.flatMap((fact) => (fact.kind === "figure" ? fact.measure : []));
  assert.deepEqual(measures(packs), ["money"]);
  assert.deepEqual(measures(withWords([word])), ["trade.total"]);
});

test("a pack's word with a paradigm the language lacks is an error that names it", { skip }, () => {
  const word = { lang: "ja", class: "VISIT", word: "立寄", as: "nowhere" };
  assert.throws(() => createReader({ packs: withWords([word]) }), /no paradigm 'nowhere' \(立寄\)/);
});
