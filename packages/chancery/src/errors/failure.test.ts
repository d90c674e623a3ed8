import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failure, FailureError, tell } from "./failure.ts";
import { RUSSIAN } from "./ru.ts";
import { FAILURES } from "./table.ts";

const places = (words: readonly string[]) =>
  new Set([...words.join(" ").matchAll(/\{(\w+)\}/g)].map((match) => match[1]));

describe("a failure", () => {
  it("says what happened, where, and what to do", () => {
    assert.deepEqual(failure("too-large", { where: "a.pdf", limit: "32 MB" }), {
      code: "too-large",
      message: "The document is too large (limit 32 MB).",
      where: "a.pdf",
      advice: "Split it, or give the part that matters.",
      values: { limit: "32 MB" },
    });
  });

  it("is told again in another language", () => {
    const told = tell(failure("too-large", { where: "a.pdf", limit: "32 MB" }), "ja");
    assert.equal(told.message, "文書が大きすぎます（上限 32 MB）。");
    assert.equal(told.where, "a.pdf");
    assert.equal(told.advice, "分割するか、必要な部分だけを渡してください。");
  });

  it("says nothing of what is not known", () => {
    assert.equal(failure("damaged").message, "The document is damaged or cut short.");
    assert.equal(tell(failure("damaged"), "ja").message, "文書が壊れているか、途中で切れています。");
  });

  it("travels as an error with its place in the message", () => {
    assert.equal(new FailureError(failure("not-found", { where: "x" })).message, "x: There is no such file or folder.");
  });
});

describe("the failure table", () => {
  for (const [code, { en, ja }] of Object.entries(FAILURES)) {
    const ru = RUSSIAN[code as keyof typeof RUSSIAN];
    it(`${code} is told in every language with the same values`, () => {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.deepEqual(places(ja), places(en));
      assert.deepEqual(places(ru), places(en));
      assert.notEqual(ru[0], "");
      assert.notEqual(en[0], "");
      assert.notEqual(ja[0], "");
      assert.equal(en[1] === "", ja[1] === "");
      assert.equal(en[1] === "", ru[1] === "");
    });
  }
});
