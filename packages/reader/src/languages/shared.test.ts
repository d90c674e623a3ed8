import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../facts/fact.ts";
import { createReader } from "../read.ts";
import { testPacks } from "../testing/packs.ts";
import { PUBLISHED, type Told } from "../testing/shared-case.ts";
import { SHARED } from "../testing/shared-cases.ts";

/** Languages that tell the facts; a new one is added here and to each row. */
const LANGS = ["ja", "en", "ru"] as const;

const reader = createReader({ packs: testPacks() });

for (const lang of LANGS)
  describe(`shared facts told in ${lang}`, () => {
    for (const one of SHARED)
      test(one[lang], () => {
        const text = one[lang];
        const { facts } = reader.read(
          { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] },
          { lang, title: null, publisher: null, published: PUBLISHED, url: null },
        );
        assert.ok(
          facts.some((fact) => isTold(fact, one.told)),
          JSON.stringify(facts.map((fact) => ({ ...fact, trace: undefined, evidence: undefined }))),
        );
      });
  });

/** True where a fact has every part that is told of it. */
function isTold(fact: Fact, { kind, type, people, ...told }: Told): boolean {
  if (fact.kind !== kind) return false;
  const given: Readonly<Record<string, unknown>> = { ...fact };
  const own = fact.kind === "event" ? fact.type : fact.kind === "figure" ? fact.measure : undefined;
  if (type !== undefined && own !== type) return false;
  const actors = [given["who"], given["by"], given["speaker"]].flatMap(namesOf);
  if (people !== undefined && actors.length !== people) return false;
  return Object.entries(told).every(([slot, wanted]) =>
    Array.isArray(wanted) ? haveSame(wanted, namesOf(given[slot])) : given[slot] === wanted,
  );
}

function haveSame(ids: readonly string[], names: readonly { readonly id?: string }[]): boolean {
  return ids.every((id) => names.some((name) => name.id === id)) && names.length === ids.length;
}

function namesOf(slot: unknown): { readonly id?: string }[] {
  return Array.isArray(slot) ? slot : [];
}
