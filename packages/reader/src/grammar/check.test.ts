import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "../languages/en/index.ts";
import { ja } from "../languages/ja/index.ts";
import { ru } from "../languages/ru/index.ts";
import type { Language } from "../language/language.ts";
import type { Rule, RuleFile } from "../language/rule.ts";
import { invented } from "../testing/invented.ts";
import { checkLanguage } from "./check.ts";

for (const language of [ja, en, ru])
  test(`the tables and rules of ${language.code} are sound`, () => {
    assert.deepEqual(checkLanguage(language), []);
  });

const sound: Rule = {
  id: "xx/visit",
  says: "someone visits a place",
  reads: "who:PERSON+[は] … *VISIT[past] ~when:DATE",
  yes: [["", {}, {}]],
  no: [""],
};

const language: Language = {
  ...invented,
  words: [
    { class: "VISIT", as: "verb", words: "visit" },
    { class: "MARK", value: "は", words: "は" },
  ],
  paradigms: { verb: [["ed", "past"]] },
  rules: [{ gives: "event/visit", rules: [sound] }],
};

function ruled(rule: Partial<Rule>, gives: RuleFile["gives"] = "event/visit"): Language {
  return { ...language, rules: [{ gives, rules: [{ ...sound, ...rule }] }] };
}

test("a small sound language has no faults", () => {
  assert.deepEqual(checkLanguage(language), []);
});

const faults: readonly (readonly [what: string, Language, fault: string])[] = [
  ["a pattern that does not parse", ruled({ reads: "who:person *VISIT" }), "not an element of a pattern: who:person"],
  ["a pattern without a trigger", ruled({ reads: "who:PERSON" }), "a pattern has exactly one trigger: who:PERSON"],
  ["an unknown slot", ruled({ reads: "speaker:PERSON *VISIT" }), "there is no slot 'speaker'"],
  ["an unknown kind", ruled({ reads: "who:PERSONS *VISIT" }), "there is no kind 'PERSONS'"],
  ["an unknown forbidden kind", ruled({ reads: "!DATES *VISIT" }), "there is no kind 'DATES'"],
  ["an unknown class", ruled({ reads: "*VISITS" }), "there is no class 'VISITS'"],
  ["an unknown feature", ruled({ reads: "*VISIT[!planned]" }), "there is no feature 'planned'"],
  ["an unknown mark", ruled({ reads: "who:PERSON[も] *VISIT" }), "there is no mark 'も'"],
  ["a rule without yes", ruled({ yes: [] }), "has no 'yes' example"],
  ["a rule without no", ruled({ no: [] }), "has no 'no' example"],
];

for (const [what, broken, fault] of faults)
  test(`fault: ${what}`, () => {
    assert.deepEqual(checkLanguage(broken), [`xx: rule xx/visit: ${fault}`]);
  });

test("fault: a rule that gives no kind of fact", () => {
  const [file] = language.rules;
  const broken = { ...language, rules: [{ ...file, gives: "event/vist", rules: [sound] }] };
  // @ts-expect-error the compiler sees it too
  assert.deepEqual(checkLanguage(broken), ["xx: rule xx/visit: gives 'event/vist', which is no kind of fact"]);
});

test("fault: a paradigm that is missing", () => {
  const broken = { ...language, paradigms: {} };
  assert.deepEqual(checkLanguage(broken), ["xx: words of VISIT: there is no paradigm 'verb'"]);
});

test("faults of several rules are reported together, with taken ids and rules that never win", () => {
  const twin = { ...sound, reads: ` ${sound.reads} `, no: [] };
  const broken: Language = { ...language, rules: [{ gives: "event/visit", rules: [sound, twin] }] };
  assert.deepEqual(checkLanguage(broken), [
    "xx: rule xx/visit: has no 'no' example",
    "xx: rule xx/visit: the id is taken",
    "xx: rule xx/visit: can never win, xx/visit has the same pattern",
  ]);
});
