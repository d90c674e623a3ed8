import assert from "node:assert/strict";
import { entry } from "../testing/entries.ts";
import { event, names } from "../testing/facts.ts";
import { onEveryStore } from "../testing/stores.ts";

const kazakhstan = {
  id: "state:kz",
  kind: "state" as const,
  names: { ja: ["カザフスタン"], en: ["Kazakhstan"], ru: ["Казахстан"] },
};
const JA = "岸田首相はカザフスタンを訪問する予定だった。";
const EN = "Trade with Kazakhstan grew in the region.";

onEveryStore("finds records by their passages and by names in every language", async ({ store }) => {
  const visit = event(JA, { when: "2024-08-09", who: names("岸田文雄"), where: names("カザフスタン=state:kz") });
  await store.keep(entry([JA, "別の段落。"], [visit], { path: "ja.txt", entities: [kazakhstan] }));
  await store.keep(entry([EN], [], { path: "en.txt", lang: "en" }));
  for (const words of ["訪問", "岸田", "カザフスタン", "Kazakhstan", "Казахстан", "kazakhstan 訪問"]) {
    const { total, items } = await store.searchRecords({ words });
    assert.equal(total, 1, words);
    assert.equal(items[0]?.record.body.kind, "event");
  }
  assert.equal((await store.searchRecords({ words: "訪門" })).total, 0);
  assert.equal((await store.searchRecords({ words: "別の段落" })).total, 0);
  const { items } = await store.searchRecords({ words: "訪問" });
  assert.deepEqual(
    items[0]?.hits.map(({ start, end }) => JA.slice(start, end)),
    ["訪問"],
  );
});

onEveryStore("finds texts, with the stretch and the hits in it", async ({ store }) => {
  await store.keep(entry([JA, EN], [], { path: "a.txt", published: "2024-07-01" }));
  await store.keep(entry([EN], [], { path: "b.txt", published: "2025-01-01" }));
  const both = await store.searchTexts({ words: "kazakhstan trade" });
  assert.equal(both.total, 2);
  const [hit] = (await store.searchTexts({ words: "首相 trade" })).items;
  assert.equal(hit?.document.path, "a.txt");
  assert.equal(hit?.snippet.hits.length, 2);
  assert.equal((await store.searchTexts({ words: "kazakhstan", asOf: "2024-12-31" })).total, 1);
  assert.equal((await store.searchTexts({ words: "" })).total, 0);
  assert.equal((await store.searchTexts({ words: "trade", limit: 1, offset: 1 })).items.length, 1);
});

onEveryStore("what was read away is no longer found", async ({ store }) => {
  const visit = event(JA, { when: "2024-08-09", who: names("岸田文雄") });
  await store.keep(entry([JA], [visit]));
  await store.keep(entry([JA], [], { version: "2" }));
  assert.equal((await store.searchRecords({ words: "訪問" })).total, 0);
  assert.equal((await store.searchTexts({ words: "訪問" })).total, 1);
});
