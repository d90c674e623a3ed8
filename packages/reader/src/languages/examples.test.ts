// Every rule carries its own examples: each `yes` is found by this rule with these slots, no `no` is.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../facts/fact.ts";
import type { Rule, YesExample } from "../language/rule.ts";
import { createReader } from "../read.ts";
import { dated, paragraph } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";
import { en } from "./en/index.ts";
import { ja } from "./ja/index.ts";
import { ru } from "./ru/index.ts";

const packs = testPacks();
const reader = createReader({ packs });

for (const language of [ja, en, ru])
  describe(`rules of ${language.code}`, { skip: packs.length ? false : "packs/ is absent" }, () => {
    for (const rule of language.rules.flatMap((file): readonly Rule[] => file.rules)) {
      for (const yes of rule.yes) test(`${rule.id}: ${yes[0]}`, () => found(rule, yes, language.code));
      for (const no of rule.no)
        test(`${rule.id} not: ${no}`, () => assert.deepEqual(byRule(rule, no, { lang: language.code }), []));
    }
  });

function found(rule: Rule, [text, { on }, slots]: YesExample, lang: string): void {
  const facts = byRule(rule, text, { lang, on });
  assert.ok(facts.length > 0, `no fact by ${rule.id}; got ${JSON.stringify(readAll(text, { lang, on }))}`);
  const told = facts.map((fact) => Object.fromEntries(Object.keys(slots).map((slot) => [slot, plain(fact, slot)])));
  assert.ok(
    told.some((one) => JSON.stringify(one) === JSON.stringify(slots)),
    `${JSON.stringify(told)} is not ${JSON.stringify(slots)}`,
  );
  for (const span of facts.flatMap((fact) => Object.values(fact.trace.slots).flat()))
    assert.ok(
      span.start >= 0 && span.end <= text.length && span.start < span.end,
      "a slot's span lies in its sentence",
    );
}

function readAll(text: string, { lang, on }: { lang: string; on?: string | undefined }): readonly Fact[] {
  return reader.read(paragraph(text), dated(lang, on ?? null)).facts;
}

function byRule(rule: Rule, text: string, given: { lang: string; on?: string | undefined }): readonly Fact[] {
  const source = paragraph(text);
  const blocks = source.blocks.map((block) => ({ ...block, kind: rule.in?.[0] ?? block.kind }));
  const { facts } = reader.read({ ...source, blocks }, dated(given.lang, given.on ?? null));
  return facts.filter((fact) => fact.trace.rule === rule.id);
}

/** A slot as examples write it: names as plain strings, what is absent as null. */
function plain(fact: Fact, slot: string): unknown {
  const value: unknown = Object.entries(fact).find(([name]) => name === slot)?.[1] ?? null;
  return Array.isArray(value) ? value.map((name: { readonly name: string }) => name.name) : value;
}
