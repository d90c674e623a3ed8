import assert from "node:assert/strict";
import { test } from "node:test";
import { placer } from "./place.ts";

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test("words that were read are found in the draft as it is written, through marks, tags and broken lines", () => {
  const read = "岩屋外務大臣は25日、会談した。\n\n貿易額は18億ドルだった。";
  const drafts = [
    read,
    "  岩屋**外務大臣**は25日、\n会談した。貿易額は _18億ドル_ だった。",
    "<p>岩屋<b>外務大臣</b>は25日、会談した。</p><p>貿易額は18億<br>ドルだった。</p>",
  ];
  for (const draft of drafts) {
    const place = placer(draft, read);
    const span = place(at(read, "18億ドル"), at(read, "貿易額は18億ドルだった。"));
    assert.ok(span, draft);
    assert.equal(draft.slice(span.start, span.end).replace(/<br>/, ""), "18億ドル");
  }
});

test("the second of two like sentences is found where the second stands", () => {
  const read = "He left. Then: He left.";
  const place = placer("He left.\nThen:  He left.", read);
  assert.deepEqual(place(at(read, "He left.", 3)), { start: 16, end: 24 });
});

test("words that were written away are found no more", () => {
  assert.equal(placer("He arrived.", "He left.")({ start: 0, end: 8 }), null);
  assert.equal(placer("", "He left.")({ start: 0, end: 8 }), null);
});
