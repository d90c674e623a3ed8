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

onEveryStore("the front page of a site makes no kin", async ({ store }) => {
  await tell(store, "a.txt", { url: "https://news.example/" });
  await tell(store, "b.txt", { url: "https://news.example" });
  assert.deepEqual(await independent(store), [2]);
});
