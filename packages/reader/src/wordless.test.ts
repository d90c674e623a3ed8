// The engine knows no word of any language: what is written in letters that only one language uses stands in its folder.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const HERE = import.meta.dirname;
const ROOMS = ["scan", "annotate", "refer", "grammar", "facts", "document", "values"];

/** Kana, Han and Cyrillic letters; the marks of Japanese script that parts of foreign names are joined with are no words. */
const LETTERS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Cyrillic}]/u;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

for (const file of globSync(`{${ROOMS.join(",")}}/**/*.ts`, { cwd: HERE }).filter((name) => !name.endsWith(".test.ts")))
  test(`${file} has no word of a language`, () => {
    const code = readFileSync(join(HERE, file), "utf8").replaceAll(COMMENTS, "");
    assert.deepEqual(
      code.split("\n").filter((line) => LETTERS.test(line)),
      [],
    );
  });
