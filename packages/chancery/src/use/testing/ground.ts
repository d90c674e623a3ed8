import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import type { Store } from "@chancery/record";
import { open } from "../open.ts";

/** A folder with the given files, gone after the test. */
export function folderOf(test: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-use-"));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** An empty store, closed after the test. */
export async function emptyStore(test: TestContext): Promise<Store> {
  const answer = await open(join(folderOf(test), "store.db"));
  if (!answer.ok) throw new Error(answer.error.code);
  test.after(() => answer.value.close());
  return answer.value;
}

export const VISIT = "岩屋毅外務大臣は2025年8月24日、カザフスタンを訪問した。";

/** Documents of a small folder: two that can be read, one that is empty. */
export const FILES: Readonly<Record<string, string>> = {
  "a.md": `---\ntitle: 訪問\ndate: 2025-08-27\nurl: https://paper.example/visit\n---\n\n# 訪問\n\n前の段落。\n\n${VISIT}\n\n後の段落。\n`,
  "b.txt": `会報\n2025年9月1日\n\n外務省の発表。${VISIT}\n`,
  "c.txt": "",
};

/** All that comes. */
export async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}
