// The reader alone, in a browser page: no Node, no server, the same facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createReader, type SourceMeta } from "@chancery/reader";
import { rolldown } from "rolldown";
import { defaultPackDirs, loadPacks } from "../packs/load.ts";
import { findBrowser, NO_BROWSER, startBrowser } from "./testing/browser.ts";

const READER = fileURLToPath(import.meta.resolve("@chancery/reader"));
const TEXTS: readonly (readonly [lang: string, text: string])[] = [
  ["ja", "岩屋毅外務大臣は8月24日、タシケントでサイードフ外相と会談し、5億円の無償資金協力を行うと述べた。"],
  ["en", "Foreign Minister Lena Vogt of Austria visited Tashkent on 24 August 2025 and signed a memorandum on trade."],
];

const browser = findBrowser();

test("the reader runs in a page and reads what it reads in Node", { skip: browser ? false : NO_BROWSER }, async () => {
  const packs = loadPacks(defaultPackDirs());
  const inNode = createReader({ packs });
  const documents = TEXTS.map(([lang, text]) => ({ source: paragraph(text), meta: metaOf(lang) }));
  const running = await startBrowser(browser ?? "");
  try {
    const page = await running.newPage();
    await page.addScriptTag({ content: await bundleOf(READER) });
    const inPage: unknown = await page.evaluate(
      ([some, all]) => {
        const { chancery } = globalThis as unknown as { chancery: { createReader: typeof createReader } };
        const reader = chancery.createReader({ packs: some });
        return all.map(({ source, meta }) => reader.read(source, meta).facts);
      },
      [packs, documents] as const,
    );
    const facts = documents.map(({ source, meta }) => inNode.read(source, meta).facts);
    assert.ok(facts.every((list) => list.length > 1));
    assert.deepEqual(inPage, JSON.parse(JSON.stringify(facts)));
  } finally {
    await running.close();
  }
});

/** The package as one script that leaves its exports in `chancery`. */
async function bundleOf(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    resolve: { conditionNames: ["source", "browser", "import"] },
  });
  const { output } = await bundle.generate({ format: "iife", name: "chancery" });
  await bundle.close();
  return output[0].code;
}

function paragraph(text: string) {
  return { text, blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }] };
}

function metaOf(lang: string): SourceMeta {
  return { lang, title: null, publisher: null, published: "2025-08-27", url: null };
}
