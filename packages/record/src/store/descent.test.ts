import assert from "node:assert/strict";
import type { SourceMeta } from "@chancery/reader";
import { entry } from "../testing/entries.ts";
import { event, names } from "../testing/facts.ts";
import { onEveryStore } from "../testing/stores.ts";
import type { Store } from "../keep/store.ts";

/** Keeps a document that tells of one visit in its own words. */
async function tell(store: Store, path: string, meta: Partial<SourceMeta>): Promise<void> {
  const line = `${path}によれば、首相が訪問した。`;
  const visit = event(line, { when: "2015-10-27", who: names("安倍晋三"), where: names("カザフスタン") });
  await store.keep(entry([line], [visit], { path, ...meta }));
}

async function independent(store: Store): Promise<number[]> {
  return (await store.records()).items.map((record) => record.independent);
}

onEveryStore("a translation counts with its original, whichever comes first", async ({ store, another }) => {
  const original = { url: "https://news.example/ja/1" };
  const translation = { url: "https://news.example/en/1", original: "http://www.news.example/ja/1/#top" };
  const second = await another();
  await tell(store, "a.txt", original);
  await tell(store, "b.txt", translation);
  await tell(second, "b.txt", translation);
  await tell(second, "a.txt", original);
  assert.deepEqual(await independent(store), [1]);
  assert.deepEqual(await independent(second), [1]);
  await tell(store, "c.txt", { url: "https://other.example/9" });
  assert.deepEqual(await independent(store), [2]);
});

onEveryStore("two copies of a page that is not there are of one descent", async ({ store }) => {
  await tell(store, "a.txt", { original: "https://wire.example/7" });
  await tell(store, "b.txt", { original: "https://wire.example/7" });
  assert.deepEqual(await independent(store), [1]);
});

onEveryStore(
  "a document that comes late joins two lines, and parts them when it is read otherwise",
  async ({ store }) => {
    await tell(store, "a.txt", { url: "https://a.example/1" });
    await tell(store, "b.txt", { original: "https://b.example/1" });
    assert.deepEqual(await independent(store), [2]);
    const link = entry(["別の文。"], [], {
      path: "c.txt",
      url: "https://b.example/1",
      original: "https://a.example/1",
    });
    await store.keep(link);
    assert.deepEqual(await independent(store), [1]);
    const [c] = (await store.documents({ order: "path", offset: 2 })).items;
    assert.equal(c?.kin.length, 2);
    assert.ok(link.reading);
    const meta = { ...link.reading.meta, original: null };
    await store.keep({ ...link, version: "2", reading: { ...link.reading, version: "2", meta } });
    assert.deepEqual(await independent(store), [2]);
  },
);

onEveryStore("a reprint that leaves a sentence out and bears another head is of one descent", async ({ store }) => {
  const sentences = [
    "8月9日、両国の外相は首都で会談し、電力の協力を広げることで一致した。",
    "会談の後、両外相は記者団の前に並んで立ち、握手を交わした。",
    "次の会談は来年の春に開かれる見通しだと関係者は話している。",
  ];
  const visit = event(sentences[0] ?? "", { type: "meeting", when: "2024-08-09", who: names("佐藤", "オマロフ") });
  await store.keep(entry(["外相会談", ...sentences], [visit], { path: "a.txt", published: "2024-08-09" }));
  const head = "外相が会談（通信社）";
  await store.keep(entry([head, ...sentences.slice(0, 2)], [visit], { path: "b.txt", published: "2024-08-10" }));
  assert.deepEqual(await independent(store), [1]);
  const other = [
    sentences[0] ?? "",
    "別の記者がその場で見たことを書いた記事であり、ほかは異なる。",
    "三つ目の文もほかの記事にはない言葉で書かれている。",
  ];
  await store.keep(entry(other, [visit], { path: "c.txt", published: "2024-08-10" }));
  assert.deepEqual(await independent(store), [2]);
  await store.keep(entry([...sentences, "年を経て"], [visit], { path: "d.txt", published: "2025-08-09" }));
  assert.deepEqual(await independent(store), [3]);
});

onEveryStore("the front page of a site makes no kin", async ({ store }) => {
  await tell(store, "a.txt", { url: "https://news.example/" });
  await tell(store, "b.txt", { url: "https://news.example" });
  assert.deepEqual(await independent(store), [2]);
});
