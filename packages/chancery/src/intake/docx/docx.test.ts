import assert from "node:assert/strict";
import { test } from "node:test";
import { paragraph, table, writeDocx, writeZip } from "../testing/docx-writer.ts";
import { cellsOf, refused, taken, told } from "../testing/taken.ts";

test("title, headings, table, caption and footnote of a Word document", async () => {
  const document = await taken(
    "note.docx",
    writeDocx(
      paragraph("日・ペルー鉱業委員会　議事要旨", "Title") +
        paragraph("2024年4月17日") +
        paragraph("１　開会", "Heading1") +
        paragraph("志村大臣は、対面での開催を歓迎した", undefined, 1) +
        paragraph("表１　貿易額", "Caption") +
        table([
          ["年", "輸出", "輸入"],
          ["2023", "120", "90"],
        ]),
      ["前回は2021年、オンラインで開かれた。"],
    ),
  );
  assert.equal(document.mediaType, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  assert.deepEqual(told(document), [
    "title: 日・ペルー鉱業委員会　議事要旨",
    "date: 2024年4月17日",
    "heading: １　開会",
    "paragraph: 志村大臣は、対面での開催を歓迎した",
    "caption: 表１　貿易額",
    "row: 年\t輸出\t輸入",
    "row: 2023\t120\t90",
    "note: 前回は2021年、オンラインで開かれた。",
  ]);
  assert.deepEqual(cellsOf(document)[1], ["2023", "120", "90"]);
  assert.deepEqual([document.meta.lang, document.meta.published], ["ja", "2024-04-17"]);
});

test("without a title style the head is told from its words", async () => {
  const document = await taken(
    "plain.docx",
    writeDocx(
      paragraph("PRESS RELEASE") +
        paragraph("Signing of a Loan Agreement with Peru") +
        paragraph("Lima, 20 February 2024") +
        paragraph("On 20 February the two governments signed a loan agreement."),
    ),
  );
  assert.deepEqual(told(document), [
    "aside: PRESS RELEASE",
    "title: Signing of a Loan Agreement with Peru",
    "date: Lima, 20 February 2024",
    "paragraph: On 20 February the two governments signed a loan agreement.",
  ]);
  assert.equal(document.meta.published, "2024-02-20");
});

test("archives that are no document, broken ones and bombs", async () => {
  const inner = writeZip([{ name: "a.txt", content: "text" }]);
  assert.equal((await refused("zips.zip", writeZip([{ name: "inner.zip", content: inner }]))).code, "not-a-document");
  const whole = writeDocx(paragraph("Rao was in Lima."));
  assert.equal((await refused("cut.docx", whole.subarray(0, whole.length - 30))).code, "damaged");
  assert.equal(
    (await refused("bomb.docx", writeZip([{ name: "word/document.xml", content: "0".repeat(5_000_000), told: 100 }])))
      .code,
    "archive-refused",
  );
  assert.equal(
    (await refused("xml.docx", writeZip([{ name: "word/document.xml", content: "<w:document" }]))).code,
    "damaged",
  );
});

test("an encrypted Word document is told from an old one", async () => {
  const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  assert.equal((await refused("old.doc", ole)).code, "not-a-document");
  assert.equal(
    (await refused("locked.docx", Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]))).code,
    "encrypted",
  );
});
