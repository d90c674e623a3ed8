import assert from "node:assert/strict";
import { test } from "node:test";
import { besideAt, labelsThatFit } from "./label-room.ts";

const at = (id: string, x: number, y: number, text = "abcdef") => ({ id, text, x, y });

test("of names that would cover one another the first is written", () => {
  const fit = labelsThatFit([at("a", 0, 0), at("b", 10, 4), at("c", 10, 40), at("d", 200, 0)]);
  assert.deepEqual([...fit], ["a", "c", "d"]);
});

test("signs of Japanese take twice the room of letters", () => {
  assert.equal(labelsThatFit([at("a", 0, 0, "abcd"), at("b", 30, 0)]).size, 2);
  assert.equal(labelsThatFit([at("a", 0, 0, "日本外務"), at("b", 30, 0)]).size, 1);
});

test("nothing is written upon what is blocked", () => {
  assert.equal(labelsThatFit([at("a", 0, 0)], [{ left: 20, right: 30, top: -5, bottom: 5 }]).size, 0);
});

test("a name stands right of its mark, but left of it where it would leave the drawing", () => {
  assert.equal(besideAt("東京", { x: 10, radius: 4 }, 100), 17);
  assert.equal(besideAt("東京", { x: 90, radius: 4 }, 100), 90 - 7 - 24);
  assert.equal(besideAt("とても長い名前のひと", { x: 50, radius: 4 }, 100), 57, "no room on either side");
});
