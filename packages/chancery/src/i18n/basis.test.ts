import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { basisIn } from "./basis.ts";
import { bases } from "./ja/bases.ts";
import { bases as russian } from "./ru/bases.ts";
import { wordsIn } from "./language.ts";

const READER = dirname(fileURLToPath(import.meta.resolve("@chancery/reader")));

/** Every phrase in the reader's code that tells what a value was derived from: 'slot: phrase' and '`phrase: ${…}`'. */
const TOLD =
  /["`](?:\$\{slot\}|[a-z]+(?:, [a-z]+)*(?: and [a-z]+)?): ((?:that|the|one|a) [^"`$]+)["`]|`(the [a-z' ]+): \$\{/g;

function phrasesOfReader(): string[] {
  const files = globSync("{facts,refer,document}/**/*.ts", { cwd: READER }).filter(
    (name) => !name.endsWith(".test.ts"),
  );
  const found = files.flatMap((name) => [...readFileSync(join(READER, name), "utf8").matchAll(TOLD)]);
  return [...new Set(found.map(([, slotted, plain]) => slotted ?? plain ?? ""))].sort();
}

describe("what a value was derived from", () => {
  it("has Japanese and Russian words for everything the reader may tell, and no others", () => {
    assert.deepEqual(Object.keys(bases).sort(), phrasesOfReader());
    assert.deepEqual(Object.keys(russian).sort(), phrasesOfReader());
  });

  it("is told with the slot it is of and the day it was counted from", () => {
    const ja = wordsIn("ja");
    assert.equal(basisIn("when: the document's date: 2025-08-27", "ja", ja), "日付：文書の日付（2025-08-27）");
    assert.equal(basisIn("the date told before: 2025", "ja", ja), "前に出た日付（2025）");
    assert.equal(basisIn("who, where: the labelled lines", "ja", ja), "だれ・場所：項目名のある行");
    assert.equal(basisIn("who: the parties in its name", "en", wordsIn("en")), "who: the parties in its name");
    assert.equal(basisIn("who: something new", "ja", ja), "だれ：something new");
  });
});
