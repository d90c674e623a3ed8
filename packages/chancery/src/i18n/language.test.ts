import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fill } from "./fill.ts";
import { chooseLanguage, wordsIn } from "./language.ts";

const [english, japanese] = [wordsIn("en"), wordsIn("ja")];

/** Every text of a table by its path: 'messages.added'. */
function texts(table: object, path = ""): [path: string, text: string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : texts(Object(value), `${path}${key}.`),
  );
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("the message tables", () => {
  const japaneseTexts = new Map(texts(japanese));

  it("have a Japanese text for every English one, and no other", () => {
    assert.deepEqual(
      [...japaneseTexts.keys()].sort(),
      texts(english)
        .map(([path]) => path)
        .sort(),
    );
  });

  it("have the same places for values in both languages", () => {
    for (const [path, text] of texts(english)) {
      assert.deepEqual(new Set(places(japaneseTexts.get(path) ?? "")), new Set(places(text)), path);
    }
  });

  it("leave no text empty", () => {
    for (const [path, text] of [...texts(english), ...japaneseTexts]) assert.notEqual(text.trim(), "", path);
  });
});

describe("filling a message", () => {
  it("puts values into their places", () => {
    assert.equal(fill("{done} of {total}", { done: 3, total: 40 }), "3 of 40");
  });
  it("drops brackets whose value is not known", () => {
    assert.equal(fill("damaged ({reason}).", {}), "damaged.");
    assert.equal(fill("壊れています（{reason}）。", {}), "壊れています。");
    assert.equal(fill("damaged ({reason}).", { reason: "short" }), "damaged (short).");
  });
  it("does not look for places in values", () => {
    assert.equal(fill("{a}", { a: "{b} ({c})", b: "x" }), "{b} ({c})");
  });
});

describe("choosing a language", () => {
  const cases: readonly [wishes: (string | undefined)[], chosen: string][] = [
    [["ja_JP.UTF-8"], "ja"],
    [["JA"], "ja"],
    [[undefined, "", "en_US.UTF-8", "ja"], "en"],
    [["fr", "ja"], "ja"],
    [["C"], "en"],
    [[], "en"],
  ];
  for (const [wishes, chosen] of cases) {
    it(`${JSON.stringify(wishes)} → ${chosen}`, () => assert.equal(chooseLanguage(wishes), chosen));
  }
});
