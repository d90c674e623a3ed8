import assert from "node:assert/strict";
import { test } from "node:test";
import type { Draft } from "../blocks/draft.ts";
import { isByline, isCaption } from "./kinds.ts";
import { fieldOf, isLeftover, isRelatedLine, opensFurniture } from "./phrases.ts";
import { withoutFurniture } from "./tails.ts";

test("lines that open lists of other articles, in three languages", () => {
  for (const line of [
    "関連記事:",
    "■ あわせて読みたい",
    "Read also",
    "Most read",
    "READ NEXT:",
    "Читайте также:",
    "Ещё по теме",
    "パートナー",
  ]) {
    assert.ok(opensFurniture(line), line);
  }
  for (const line of [
    "関連する記事では、両国が合意した。",
    "Partners signed",
    "Напомним, визит отложен",
    "Related work",
  ]) {
    assert.ok(!opensFurniture(line), line);
  }
});

test("a line that names the other article itself", () => {
  assert.ok(isRelatedLine("関連: カザフの風力計画"));
  assert.ok(isRelatedLine("Read next: Oslo talks"));
  assert.ok(!isRelatedLine("Share: 34 per cent of exports"));
  assert.ok(!isRelatedLine("Related:"));
});

test("what programs leave behind", () => {
  assert.ok(isLeftover("client-image"));
  assert.ok(isLeftover("このページのトップへ戻る"));
  assert.ok(!isLeftover("印刷技術の協力"));
});

test("captions and credits, and what only looks like them", () => {
  for (const line of [
    "Photo: visitors at the museum",
    "Photo by Ana Quispe",
    "写真提供：外務省",
    "Rao with Vogt. Photo: Pool",
    "握手する両外相の様子",
    "Фото: пресс-служба",
    "Map of the Andes / Public Domain",
  ]) {
    assert.ok(isCaption(line), line);
  }
  for (const line of [
    "The ministers posed for a photo",
    "写真展が開かれた。",
    "Photography is forbidden",
    "Photos of the visit were shown.",
  ]) {
    assert.ok(!isCaption(line), line);
  }
});

test("bylines, and sentences that begin alike", () => {
  for (const line of ["By Ana Quispe, Lima", "【リマ＝アナ・キスペ】", "(dpa)", "（共同）", "(Agency Wire)"])
    assert.ok(isByline(line), line);
  for (const line of ["By Monday the talks had ended.", "（抄）", "【速報】", "(as of 2024)"])
    assert.ok(!isByline(line), line);
});

test("fields are told by their names only", () => {
  assert.deepEqual(fieldOf("発行：南米経済週報"), { field: "publisher", value: "南米経済週報" });
  assert.deepEqual(fieldOf("Original URL: https://example.org/"), { field: "original", value: "https://example.org/" });
  assert.equal(fieldOf("Amount: 37 million yen"), null);
  assert.equal(fieldOf("Source:"), null);
});

test("furniture lasts to the next running text", () => {
  const blocks: readonly Draft[] = [
    { kind: "paragraph", text: "Rao arrived in Lima on Monday." },
    { kind: "paragraph", text: "Read also" },
    { kind: "paragraph", text: "Vogt to visit Oslo next month" },
    { kind: "paragraph", text: "On Tuesday she met the minister and signed a memorandum." },
    { kind: "heading", text: "Latest news" },
    { kind: "item", text: "Copper price falls" },
  ];
  assert.deepEqual(
    withoutFurniture(blocks).map(({ text }) => text),
    ["Rao arrived in Lima on Monday.", "On Tuesday she met the minister and signed a memorandum."],
  );
});
