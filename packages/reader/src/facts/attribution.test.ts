import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createReader } from "../read.ts";
import { dated, paragraph } from "../testing/document.ts";
import { testPacks } from "../testing/packs.ts";

const packs = testPacks();
const reader = createReader({ packs });

/** A sentence, its language, and who says what it tells; null where nobody is named. */
const CASES: readonly (readonly [text: string, lang: string, source: string | null])[] = [
  ["カザフスタン大使館によれば、2023年の両国の貿易額は12億ドルだった。日本が輸出国だ。", "ja", "カザフスタン大使館"],
  ["ペルー外務省によると、日本とペルーの2023年の貿易額は12億ドルだった。", "ja", "ペルー外務省"],
  ["日本とペルーの2023年の貿易額は12億ドルだった。", "ja", null],
  ["According to Peru, trade between Japan and Peru reached $1.2 billion in 2023.", "en", "Peru"],
  ["Trade between Japan and Peru reached $1.2 billion in 2023.", "en", null],
];

describe("who says so", { skip: packs.length ? false : "packs/ is absent" }, () => {
  for (const [text, lang, source] of CASES)
    test(text, () => {
      const figures = reader
        .read(paragraph(text), dated(lang, "2024-05-01"))
        .facts.filter((fact) => fact.kind === "figure");
      assert.ok(figures.length > 0, "no figure was read");
      assert.equal(figures[0]?.said_by?.[0]?.name ?? null, source);
    });
});
