import assert from "node:assert/strict";
import { test } from "node:test";
import { type Example, readExamples } from "./entry.ts";
import { type Document, documentOf } from "./source.ts";

test("one line is a paragraph, texts side by side are paragraphs, a broken line is whole", async () => {
  assert.deepEqual(await blocksOf("「甲が丙国を訪れた」"), [["paragraph", "甲が丙国を訪れた"]]);
  assert.deepEqual(await blocksOf("「甲外相」「乙外相」"), [
    ["paragraph", "甲外相"],
    ["paragraph", "乙外相"],
  ]);
  assert.deepEqual(await blocksOf("「外交関 / / 係を結んだ。」"), [["paragraph", "外交関係を結んだ。"]]);
});

test("rows have cells, the first is the header", async () => {
  const { source } = await documentOf(example("「年 | 輸出 / 2031 | 310」"));
  assert.deepEqual(
    source.blocks.map(({ kind, header, cells }) => [
      kind,
      header,
      cells?.map((cell) => source.text.slice(cell.start, cell.end)),
    ]),
    [
      ["row", true, ["年", "輸出"]],
      ["row", undefined, ["2031", "310"]],
    ],
  );
});

test("several lines go through intake, which finds their date; the catalogue's own date goes before it", async () => {
  const dated = await documentOf(example("「丙・丁外相会談 / 令和12年2月3日 / 両外相は会談した。」"));
  assert.equal(dated.meta.published, "2030-02-03");
  assert.equal(dated.meta.lang, "ja");
  const given = await documentOf(example("{pub 2031} 「丙・丁外相会談 / 令和12年2月3日 / 両外相は会談した。」"));
  assert.equal(given.meta.published, "2031");
});

async function blocksOf(quoted: string): Promise<[string, string][]> {
  const { source }: Document = await documentOf(example(quoted));
  return source.blocks.map((block) => [block.kind, source.text.slice(block.start, block.end)]);
}

function example(quoted: string): Example {
  return readExamples(`### X99 Invented\n- ja ${quoted} → \`[]\``).examples[0] ?? assert.fail(quoted);
}
