import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Fact } from "./facts/fact.ts";
import { createReader, type Reading } from "./read.ts";
import { dated, paragraph, paragraphs, tableOf } from "./testing/document.ts";
import { invented, inventedPack } from "./testing/invented.ts";
import { testPacks } from "./testing/packs.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const EXAMPLES = globSync(`${ROOT}/examples/japan-central-asia/*.{md,txt}`).toSorted();
const GOLD = `${ROOT}/../shared/gold/dev`;

const packs = testPacks();
const reader = createReader({ packs });
const bare = createReader();

interface Sample {
  readonly name: string;
  readonly lang: string;
  readonly texts: readonly string[];
}

/** Plain files as paragraphs: what the reader meets, without the work of intake. */
const samples: readonly Sample[] = EXAMPLES.map((path) => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  lang: /-(ja|en|ru)\./.exec(path)?.[1] ?? "und",
  texts: readFileSync(path, "utf8").split(/\n+/),
}));

function readSample({ lang, texts }: Sample, by = reader): { readonly text: string; readonly reading: Reading } {
  const source = paragraphs(texts);
  return { text: source.text, reading: by.read(source, dated(lang, "2024-05-01")) };
}

function spansOf(fact: Fact): readonly { readonly start: number; readonly end: number }[] {
  return Object.values(fact.trace.slots).flat();
}

describe("every example document", { skip: samples.length ? false : "examples/ is absent" }, () => {
  for (const sample of samples)
    test(`${sample.name}: facts stand on their words, twice the same, also without packs`, () => {
      const { text, reading } = readSample(sample);
      for (const { evidence, ...fact } of reading.facts) {
        assert.equal(text.slice(evidence.start, evidence.end), evidence.quote);
        for (const span of spansOf({ evidence, ...fact } as Fact))
          assert.ok(span.start < span.end && span.end <= text.length);
      }
      assert.equal(JSON.stringify(readSample(sample).reading), JSON.stringify(reading));
      assert.doesNotThrow(() => readSample(sample, bare));
    });
});

describe("every annotated text", { skip: existsSync(GOLD) ? false : "the annotated texts are absent" }, () => {
  for (const path of existsSync(GOLD) ? globSync(`${GOLD}/*.json`).toSorted() : [])
    test(`${path.slice(path.lastIndexOf("/") + 1)}: quotes stand at their offsets`, () => {
      const { lang, texts } = annotated(readFileSync(path, "utf8"));
      const { text, reading } = readSample({ name: path, lang, texts });
      for (const { evidence } of reading.facts) assert.equal(text.slice(evidence.start, evidence.end), evidence.quote);
    });
});

/** The words of an annotated document, without its mark-up. */
function annotated(json: string): Pick<Sample, "lang" | "texts"> {
  const { lang, content }: { readonly lang: string; readonly content: string } = JSON.parse(json);
  return { lang, texts: content.replaceAll(/<[^>]*>/g, "\n").split(/\n+/) };
}

test("a text of nothing and a language of no folder are problems, not exceptions", () => {
  const codes = (text: string, lang: string) =>
    reader.read(paragraphs([text]), dated(lang)).problems.map((problem) => problem.code);
  assert.deepEqual(codes(" \n", "ja"), ["text-empty"]);
  assert.deepEqual(codes("Xin chào", "vi"), ["language-unknown"]);
});

test("a bare year rules the row of a table, a unit told in one head the other columns", () => {
  const { facts } = reader.read(tableOf(["年 | 輸出 | 輸入 (億円)", "2021 | 310 | 95"]), dated("ja", "2024-05-01"));
  const figures = facts.flatMap((fact) => (fact.kind === "figure" ? [[fact.measure, fact.value, fact.when]] : []));
  assert.deepEqual(figures, [
    ["trade.exports", 31_000_000_000, "2021"],
    ["trade.imports", 9_500_000_000, "2021"],
  ]);
});

for (const [lang, above, rows] of [
  [
    "ja",
    "2023年、日本とペルーの貿易額は30億ドルだった。",
    ["項目 | 2023年", "日本への輸出 | 10億ドル", "日本からの輸入 | 20億ドル"],
  ],
  [
    "en",
    "In 2023 trade between Japan and Peru came to 3 billion dollars.",
    ["Item | 2023", "Exports to Japan | 1 billion dollars", "Imports from Japan | 2 billion dollars"],
  ],
] as const)
  test(`rows of a table that name one side say which way the trade goes (${lang})`, () => {
    const { facts } = reader.read(tableOf(rows, [above]), dated(lang, "2024-05-01"));
    const ways = facts.flatMap((fact) =>
      fact.kind === "figure" && fact.measure !== "trade.total"
        ? [[fact.measure, ...(fact.of ?? []).map(({ id }) => id)]]
        : [],
    );
    assert.deepEqual(ways, [
      ["trade.exports", "state:pe", "state:jp"],
      ["trade.imports", "state:jp", "state:pe"],
    ]);
  });

test("a table of one state's partners gives its trade with each, whatever two states the text speaks of", () => {
  const rows = ["国名 | 輸出 (億円) | 輸入 (億円)", "中国 | 90 | 60", "日本 | 50 | 40"];
  const { facts } = reader.read(tableOf(rows, ["ペルーの主要相手国 (2023年)"]), dated("ja", "2024-05-01"));
  const ways = facts.flatMap((fact) => (fact.kind === "figure" ? [(fact.of ?? []).map(({ id }) => id).join(" ")] : []));
  assert.deepEqual(ways, ["state:pe state:cn", "state:cn state:pe", "state:pe state:jp", "state:jp state:pe"]);
});

test("the document's two states are not the parties of what one of them does in a town of a third", () => {
  const parties = (last: string) => {
    const texts = [
      "Peru and Kenya traded more in May 2023.",
      "The president of Peru visited Kenya in June 2023.",
      last,
    ];
    const facts = reader.read(paragraphs(texts), dated("en", "2024-05-01")).facts;
    const signed = facts.find((fact) => fact.kind === "event" && fact.type === "agreement");
    return signed?.kind === "event" ? (signed.who ?? []).map(({ name }) => name) : null;
  };
  assert.deepEqual(parties("A treaty on trade was signed in Hanoi in August 2023."), ["Peru", "Kenya"]);
  assert.deepEqual(parties("The first agreement on Kenyan tea was signed in Hanoi in July 2023."), []);
});

test("a language nobody wrote engine code for is read from its tables", () => {
  const [rule] = invented.rules.flatMap((file) => file.rules);
  const made = createReader({ languages: [invented], packs: [inventedPack] });
  for (const [text, , slots] of rule?.yes ?? []) {
    const [fact, ...more] = made.read(paragraph(text), dated("xx")).facts;
    assert.deepEqual(more, []);
    assert.ok(fact?.kind === "event");
    assert.deepEqual({ who: fact.who?.map((name) => name.name), when: fact.when }, slots);
  }
  for (const text of rule?.no ?? []) assert.deepEqual(made.read(paragraph(text), dated("xx")).facts, []);
});

test("a language handed in is checked, all its faults told at once", () => {
  const rules = [
    { gives: "quote" as const, rules: [{ id: "xx/a", says: "", reads: "who:PERSON *SAID", yes: [], no: [] }] },
  ];
  const faults = /no 'yes' example\n.*no 'no' example\n.*no class 'SAID'\n.*no slot 'who'/;
  assert.throws(() => createReader({ languages: [{ ...invented, rules }] }), faults);
});
