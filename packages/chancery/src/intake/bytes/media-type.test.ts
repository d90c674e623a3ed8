import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeUtf16 } from "../testing/encode.ts";
import { kindOf } from "./media-type.ts";

const format = (content: string | Uint8Array, path = "-", type?: string) =>
  kindOf(Buffer.from(content), path, type).format;

test("bytes tell the format whatever the name says", () => {
  assert.equal(format("%PDF-1.7 ...", "note.txt"), "pdf");
  assert.equal(format("\n\n%PDF-1.4 ...", "note"), "pdf");
  assert.equal(format("<!DOCTYPE html><html>", "page"), "html");
  assert.equal(format('<?xml version="1.0"?>\n<html xmlns="x">', "page"), "html");
  assert.equal(format(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "a.docx"), "zip");
  assert.equal(format(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "a.doc"), "ole");
});

test("name and content type choose among texts", () => {
  assert.equal(format("# Title", "a.md"), "markdown");
  assert.equal(format("# Title", "a", "text/markdown; charset=utf-8"), "markdown");
  assert.equal(format("---\ntitle: A\n---\nText", "-"), "markdown");
  assert.equal(format("--- a line of dashes", "-"), "plain");
  assert.equal(format("<p>Text</p>", "a.htm"), "html");
  assert.equal(format("<p>Text</p>", "https://example.org/", "text/html"), "html");
  assert.equal(format("Text"), "plain");
});

test("pictures, archives, noise and XML are no documents", () => {
  assert.deepEqual(kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "a.txt", undefined), {
    format: "other",
    mediaType: "image/jpeg",
  });
  assert.equal(format(Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256)), "other");
  assert.equal(format('<?xml version="1.0"?><rss>'), "other");
  assert.equal(format("{\\rtf1 ..."), "other");
});

test("UTF-16 without a mark is no noise", () => {
  assert.equal(format(encodeUtf16("Стороны подписали меморандум.", "le", false)), "plain");
  assert.equal(format(encodeUtf16("The parties signed.", "be", false)), "plain");
});
