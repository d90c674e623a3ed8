import assert from "node:assert/strict";
import { test } from "node:test";
import { FailureError } from "../../errors/failure.ts";
import { writeZip } from "../testing/docx-writer.ts";
import { checkUnpacked, entriesOf } from "./zip.ts";

const code = (expected: string) => (error: unknown) => error instanceof FailureError && error.failure.code === expected;

test("the directory of an archive is read without unpacking it", () => {
  const entries = entriesOf(
    writeZip([
      { name: "word/document.xml", content: "<a/>" },
      { name: "覚書.txt", content: "x".repeat(500) },
    ]),
  );
  assert.deepEqual(
    entries.map(({ name, size }) => [name, size]),
    [
      ["word/document.xml", 4],
      ["覚書.txt", 500],
    ],
  );
});

test("an archive cut short is damaged", () => {
  const whole = writeZip([{ name: "a.xml", content: "<a/>" }]);
  assert.throws(() => entriesOf(whole.subarray(0, whole.length - 10)), code("damaged"));
});

test("an archive that unpacks beyond measure is refused, also where its directory lies", () => {
  const honest = writeZip([{ name: "a.xml", content: "<a/>", told: 0x7fffffff }]);
  assert.throws(() => checkUnpacked(honest, entriesOf(honest)), code("archive-refused"));
  const lying = writeZip([{ name: "a.xml", content: "0".repeat(1_000_000), told: 10 }]);
  assert.throws(() => checkUnpacked(lying, entriesOf(lying)), code("archive-refused"));
});
