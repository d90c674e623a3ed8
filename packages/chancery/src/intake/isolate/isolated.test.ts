import assert from "node:assert/strict";
import { test } from "node:test";
import { FailureError } from "../../errors/failure.ts";
import { paragraph, writeDocx } from "../testing/docx-writer.ts";
import { extract } from "./isolated.ts";

test("a document that takes too long ends its thread, and the next document is read", async () => {
  const big = writeDocx(paragraph("Rao was in Lima. ").repeat(60_000));
  await assert.rejects(extract({ format: "docx", bytes: big }, 0.2), (error: unknown) => {
    assert.ok(error instanceof FailureError);
    assert.deepEqual([error.failure.code, error.failure.values], ["read-timeout", { seconds: 0.2 }]);
    return true;
  });
  assert.equal(
    await extract({ format: "docx", bytes: writeDocx(paragraph("Rao was in Oslo.")) }),
    "<p>Rao was in Oslo.</p>",
  );
});

test("documents asked for at once are answered one by one", async () => {
  const names = ["Lima", "Oslo", "Tokyo"];
  const answers = await Promise.all(
    names.map((name) => extract({ format: "docx", bytes: writeDocx(paragraph(name)) })),
  );
  assert.deepEqual(
    answers,
    names.map((name) => `<p>${name}</p>`),
  );
});
