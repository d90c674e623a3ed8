// Types see to it that every language has every key; here is seen to it that each says something, in its own script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, type Language } from "../languages.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { ru } from "./ru.ts";

const TABLES: Readonly<Record<Language, object>> = { en, ja, ru };
/** What is the same in every language. */
const SHARED = /^(Chancery|, |、|− | – |: |[\W\d_]*|[a-z]  ?[a-z]|Enter|F8|Alt Enter|1 … 9|[?/a-z])$/;
const SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: /[a-z]/i,
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
  ru: /[а-яё]/i,
};
/** Signs that are written as they are in every language. */
const CODES = /^(?:\d|№|[\d年 –.]*)/u;

/** Every text of a table with the path to it; what is made of values is made of some. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String((value as (...given: unknown[]) => unknown)(2, 5, "7", 9))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key));
}

const keysOf = (table: object) => textsOf(table, "").map(([path]) => path);

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`the words in ${LANGUAGES[language]} are complete`, () => {
    // A language may have words for more units than English, which writes their codes.
    const own = keysOf(TABLES[language]).filter((path) => !/^units\.[A-Z]{3}$/.test(path));
    assert.deepEqual(own.sort(), keysOf(en).sort());
    for (const [path, text] of textsOf(TABLES[language], "")) {
      assert.ok(text.trim() || path === "record.independent", `${path} is empty`);
      assert.doesNotMatch(text, /undefined|NaN/, path);
    }
  });

  test(`the words in ${LANGUAGES[language]} are written in its script`, () => {
    const foreign = textsOf(TABLES[language], "").filter(
      ([, text]) => text && !SHARED.test(text) && !SCRIPT[language].test(text.replace(CODES, "")),
    );
    assert.deepEqual(
      foreign.filter(([path]) => !path.startsWith("bounds.exact") && path !== "check.summary"),
      [],
    );
  });
}
