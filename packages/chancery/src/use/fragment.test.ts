import assert from "node:assert/strict";
import { test } from "node:test";
import { fragmentLink } from "./fragment.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

test("a short passage is named whole, with the marks of the directive encoded", () => {
  const text = "Tokyo-Astana, by air & rail.";
  assert.equal(
    fragmentLink("https://example.org/a", text, whole(text)),
    "https://example.org/a#:~:text=Tokyo%2DAstana%2C%20by%20air%20%26%20rail.",
  );
});

test("a long passage is named by whole words at its beginning and end", () => {
  const text =
    "The two ministers met in Astana in August and they spoke for long of many things that concern both countries.";
  const link = fragmentLink("https://example.org/a", text, whole(text));
  assert.equal(
    decodeURIComponent(link.split("text=")[1] ?? ""),
    "The two ministers met in,that concern both countries.",
  );
});

test("an anchor stays, a former directive goes", () => {
  assert.equal(
    fragmentLink("https://example.org/a#s2", "会談した。", { start: 0, end: 5 }),
    "https://example.org/a#s2:~:text=%E4%BC%9A%E8%AB%87%E3%81%97%E3%81%9F%E3%80%82",
  );
  assert.match(
    fragmentLink("https://example.org/a#:~:text=x", "会談", { start: 0, end: 2 }),
    /a#:~:text=%E4%BC%9A%E8%AB%87$/,
  );
});
