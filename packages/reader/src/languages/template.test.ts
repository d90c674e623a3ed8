// The folder that a new language begins with: it compiles, loads and reads its own examples, and no reader uses it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLanguage } from "../grammar/check.ts";
import type { Pack } from "../language/pack.ts";
import { createReader } from "../read.ts";
import { dated, paragraph } from "../testing/document.ts";
import { template } from "./_template/index.ts";

const pack: Pack = {
  id: "template",
  entities: [{ id: "state:bb", kind: "state", names: { [template.code]: ["Belando"] } }],
  offices: [],
  terms: [],
  words: [],
};

const [rule] = template.rules.flatMap((file) => file.rules);
const reader = createReader({ languages: [template], packs: [pack] });

test("the template is sound, and not active", () => {
  assert.deepEqual(checkLanguage(template), []);
  assert.ok(!createReader().languages.includes(template.code));
});

test("it reads its own example, names in the nominative", () => {
  const [text = "", , slots] = rule?.yes[0] ?? [];
  const [fact] = reader.read(paragraph(text), dated(template.code, null)).facts.filter(({ kind }) => kind === "event");
  assert.ok(fact?.kind === "event" && slots);
  assert.equal(fact.when, slots["when"]);
  assert.equal(fact.status, slots["status"]);
  assert.deepEqual(
    fact.where?.map(({ name }) => name),
    slots["where"],
  );
  assert.deepEqual(
    fact.who?.map(({ name }) => name),
    slots["who"],
  );
});

test("what it must not read stays silent", () => {
  const { facts } = reader.read(paragraph(rule?.no[0] ?? ""), dated(template.code, null));
  assert.deepEqual(
    facts.filter(({ kind }) => kind === "event"),
    [],
  );
});
