import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { intake } from "./intake.ts";

const SHARED = new URL("../../../../../shared/gold/", import.meta.url).pathname;
const skip = existsSync(SHARED) ? false : "no ../shared";

interface Case {
  readonly id: string;
  readonly format: string;
  readonly lang: string;
  readonly published?: string;
  readonly content: string;
  readonly facts: readonly { readonly evidence: string; readonly optional?: boolean }[];
}

const cases = globSync(`${SHARED}{dev,seeds}/*.json`)
  .sort()
  .map((file) => JSON.parse(readFileSync(file, "utf8")) as Case);

/** Passages are given as the file has them, with its marks; white space, marks and cut words do not count. */
const fold = (words: string) =>
  words
    .normalize("NFKC")
    .replace(/(?<=\p{L})[-\u2010]\s+(?=\p{Ll})/gu, "")
    .replace(/^\s*(?:[-*>・#]+|\d+\.)\s*/gmu, "")
    .replace(/\*\*|^\*|\*$|[\s|]+/gu, "");

for (const { id, format, lang, published, content, facts } of cases) {
  test(`${id}: the passages of the facts are in the text, the furniture is not`, { skip }, async () => {
    const result = await intake({ path: `${id}.${format}`, bytes: Buffer.from(content) });
    assert.ok(result.ok);
    const { source, meta } = result.value;
    const text = fold(source.text);
    for (const { evidence, optional } of facts) {
      if (!optional)
        assert.ok(text.includes(fold(evidence)) || fold(evidence).includes(fold(meta.title ?? "\n")), evidence);
    }
    assert.equal(meta.lang, lang);
    if (published) assert.equal(meta.published, published);
    for (const block of source.blocks) {
      assert.doesNotMatch(
        source.text.slice(block.start, block.end),
        /関連記事|関連リンク|ランキング|Read next|Read also|Most read|See also|Читайте также|По теме:|©|Copyright|client-image|トップへ戻る/,
      );
    }
  });
}

interface Dossier {
  readonly id: string;
  readonly documents: readonly { readonly path: string; readonly content: string }[];
}

for (const file of globSync(`${SHARED}dossiers/dev/*.json`).sort()) {
  const { id, documents } = JSON.parse(readFileSync(file, "utf8")) as Dossier;
  test(`${id}: every document has its language, title, publisher and day, and no other article`, { skip }, async () => {
    for (const { path, content } of documents) {
      const result = await intake({ path, bytes: Buffer.from(content) });
      assert.ok(result.ok, path);
      const { source, meta } = result.value;
      assert.match(meta.lang, /^(?:ja|en|ru)$/, path);
      assert.match(meta.published ?? "", /^20\d\d-\d\d-\d\d$/, path);
      assert.ok(meta.title && meta.publisher, path);
      assert.doesNotMatch(source.text, /Related stories|関連記事|Читайте также|©/, path);
    }
  });
}
