import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { intake } from "./intake.ts";
import { MAX_TEXT_BYTES } from "./received.ts";
import { paragraph, writeDocx } from "./testing/docx-writer.ts";
import { encode } from "./testing/encode.ts";
import { writePdf } from "./testing/pdf-writer.ts";
import { refused, taken } from "./testing/taken.ts";

const TEXT = "志村外相、リマを訪問\n\n志村外相は5月3日、リマを訪問し、ラオ外相と会談した。\n";

test("a document is known by the hash of its bytes as they came", async () => {
  const bytes = encode(TEXT, "shift_jis");
  const document = await taken("a.txt", bytes);
  assert.equal(document.sha256, createHash("sha256").update(bytes).digest("hex"));
  assert.equal(document.mediaType, "text/plain");
  assert.equal(document.source.text, TEXT.trim());
});

test("the same bytes give the same text, whatever was read in between", async () => {
  const documents = [
    { path: "a.txt", bytes: Buffer.from(TEXT) },
    { path: "a.html", bytes: Buffer.from(`<h1>志村外相、リマを訪問</h1><p>${TEXT}</p>`) },
    { path: "a.md", bytes: Buffer.from(`# 志村外相\n\n${TEXT}`) },
    { path: "a.pdf", bytes: writePdf([[{ text: "志村外相は五月三日、リマを訪問した。", x: 72, y: 700 }]]) },
    { path: "a.docx", bytes: writeDocx(paragraph("志村外相は五月三日、リマを訪問した。")) },
  ];
  const first = await Promise.all(documents.map(intake));
  const second = await Promise.all(documents.toReversed().map(intake));
  assert.deepEqual(second.toReversed(), first);
});

test("every block and cell lies within the text, in order", async () => {
  const { source } = await taken(
    "a.html",
    `<h1>Visits</h1><p>Rao was in Lima.</p><table><tr><th>Year</th><th>Where</th></tr><tr><td rowspan=2>2019</td><td>Lima</td></tr><tr><td>Oslo</td></tr></table>`,
  );
  let end = 0;
  for (const block of source.blocks) {
    assert.ok(block.start >= end && block.end > block.start && block.end <= source.text.length);
    assert.ok(!source.text.slice(block.start, block.end).includes("\n"));
    for (const cell of block.cells ?? []) assert.ok(cell.start <= cell.end && cell.end <= block.end);
    end = block.end;
  }
});

test("what is no document says so", async () => {
  assert.equal((await refused("empty.txt", "")).code, "empty");
  assert.equal((await refused("blank.txt", "  \n\uFEFF\u200B\n --- \n")).code, "empty");
  assert.equal((await refused("page.html", "<html><body><script>let a = 1;</script></body></html>")).code, "empty");
  assert.equal(
    (await refused("noise.txt", Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)))).code,
    "not-a-document",
  );
  const picture = await refused("photo.html", Buffer.from("89504e470d0a1a0a0000", "hex"));
  assert.deepEqual([picture.code, picture.message], ["not-a-document", "The data is no document (image/png)."]);
  assert.equal((await refused("large.txt", Buffer.alloc(MAX_TEXT_BYTES + 1, "a"))).code, "too-large");
  assert.equal((await refused("lines.txt", "a\n".repeat(500_000))).code, "too-complex");
});

test("a page's address goes before the one it names, and its type before its name", async () => {
  const page = Buffer.from(
    '<link rel="canonical" href="https://example.org/b"><h1>Rao in Lima</h1><p>Rao was in Lima.</p>',
  );
  const document = await taken("https://example.org/a.txt", page, {
    url: "https://example.org/2022/05/a.txt",
    contentType: "text/html",
  });
  assert.deepEqual(
    [document.mediaType, document.meta.url, document.meta.published],
    ["text/html", "https://example.org/2022/05/a.txt", "2022-05"],
  );
  assert.equal((await taken("a.html", page)).meta.url, "https://example.org/b");
});

/** The packages that a fresh process loads to take one document in. */
function packagesFor(path: string, content: string): readonly string[] {
  const script = `
    import { registerHooks } from "node:module";
    const seen = new Set();
    registerHooks({ resolve(name, context, next) {
      const resolved = next(name, context);
      const inside = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(resolved.url);
      if (inside) seen.add(inside[1]);
      return resolved;
    } });
    const { intake } = await import(${JSON.stringify(new URL("./intake.ts", import.meta.url).href)});
    await intake({ path: ${JSON.stringify(path)}, bytes: Buffer.from(${JSON.stringify(content)}) });
    console.log(JSON.stringify([...seen].sort()));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--conditions=source", "--input-type=module", "-e", script], { encoding: "utf8" }),
  );
}

test("a plain text loads no library, other formats only their own", () => {
  assert.deepEqual(packagesFor("a.txt", TEXT), []);
  assert.deepEqual(
    packagesFor("a.html", "<p>Rao was in Lima.</p>").filter((name) => name !== "entities"),
    ["parse5"],
  );
  assert.ok(!packagesFor("a.md", "Rao was in Lima.").includes("yaml"));
});

test("a page of 20 kB is taken in within 20 ms once the program is warm", async () => {
  const words = "Minister Rao visited Lima on Monday and met her colleague Vogt at the palace to sign a memorandum. ";
  const body = Array.from({ length: 50 }, (_, at) => `<p class="text-${at}">${words.repeat(4)}</p>`).join("\n");
  const menu = `<nav>${"<a href='/x'>Section</a>".repeat(40)}</nav>`;
  const bytes = Buffer.from(
    `<html lang="en"><head><title>Rao in Lima</title></head><body>${menu}<main><h1>Rao in Lima</h1>${body}</main></body></html>`,
  );
  assert.ok(bytes.length > 20_000);
  const times: number[] = [];
  for (let round = 0; round < 25; round++) {
    const started = performance.now();
    await intake({ path: "a.html", bytes });
    times.push(performance.now() - started);
  }
  // The best round: on a shared machine any other tells of its neighbours.
  const best = Math.min(...times);
  assert.ok(best < 20, `${best.toFixed(1)} ms`);
});
