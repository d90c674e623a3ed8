import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cut, indent, pad, widthOf, wrap } from "./text.ts";

describe("text on a terminal", () => {
  const widths: readonly [text: string, width: number][] = [
    ["", 0],
    ["abc", 3],
    ["外相会談", 8],
    ["ｶﾞ", 2],
    ["Тоқаев", 6],
    ["é", 1],
    ["\u001b[1mbold\u001b[22m", 4],
  ];
  for (const [text, width] of widths) it(`'${text}' takes ${width} columns`, () => assert.equal(widthOf(text), width));

  it("is filled up on either side and never cut by it", () => {
    assert.equal(pad("会談", 6), "会談  ");
    assert.equal(pad("12", 4, "left"), "  12");
    assert.equal(pad("abcdef", 3), "abcdef");
  });

  it("is cut so that no wide character stands half over the edge", () => {
    assert.equal(cut("外相会談", 8), "外相会談");
    assert.equal(cut("外相会談", 7), "外相会…");
    assert.equal(cut("外相会談", 6), "外相…");
    assert.equal(cut("meeting", 4), "mee…");
  });

  it("is wrapped at blanks, and anywhere where there are none", () => {
    assert.deepEqual(wrap("one two three", 8), ["one two", "three"]);
    assert.deepEqual(wrap("中央アジアの国々", 10), ["中央アジア", "の国々"]);
    assert.deepEqual(wrap("as it\nstands", null), ["as it", "stands"]);
    assert.equal(indent("中央アジアの国々", 2, 12), "  中央アジア\n  の国々");
  });
});
