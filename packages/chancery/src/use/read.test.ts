import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { read, readLine, readOne } from "./read.ts";
import { all, FILES, folderOf, VISIT } from "./testing/ground.ts";

test("one answer a document, in order, with the failure of what cannot be read", async (context) => {
  const folder = folderOf(context, FILES);
  for (const workers of [0, 2]) {
    const answers = await all(read([join(folder, "no-such.txt"), folder], { workers }));
    assert.deepEqual(
      answers.map((answer) => [answer.document.path.split("/").at(-1), "error" in answer ? answer.error.code : "read"]),
      [
        ["no-such.txt", "not-found"],
        ["a.md", "read"],
        ["b.txt", "read"],
        ["c.txt", "empty"],
      ],
    );
  }
});

test("the line that is printed holds the contract's fields, and every offset its quote", async () => {
  const answer = await readOne({ path: "a.md", bytes: new TextEncoder().encode(FILES["a.md"]) });
  assert.ok(!("error" in answer));
  const line = JSON.parse(JSON.stringify(readLine(answer)));
  assert.deepEqual(Object.keys(line), ["document", "text", "facts"]);
  assert.deepEqual(Object.keys(line.document), ["path", "sha256", "lang", "title", "publisher", "published", "url"]);
  assert.equal(line.document.published, "2025-08-27");
  assert.ok(line.facts.length > 0);
  for (const fact of line.facts) {
    const { start, end, quote } = fact.evidence;
    assert.equal(line.text.slice(start, end), quote);
    assert.equal(fact.trace, undefined);
  }
  assert.equal(line.facts.find((fact: { type?: string }) => fact.type === "visit").evidence.quote, VISIT);
});

test("a document in a language without a folder says so", async () => {
  const bytes = new TextEncoder().encode(
    "Il ministro degli esteri ha visitato la capitale e ha incontrato il presidente.",
  );
  const answer = await readOne({ path: "it.txt", bytes });
  assert.ok("error" in answer);
  assert.equal(answer.error.code, "language-unknown");
  const line = JSON.parse(JSON.stringify(readLine(answer)));
  assert.deepEqual(Object.keys(line), ["document", "error"]);
  assert.deepEqual(Object.keys(line.error), ["code", "message"]);
});
