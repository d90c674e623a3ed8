import assert from "node:assert/strict";
import type { Fact } from "@chancery/reader";
import type { Entry } from "../schema/document.ts";
import { entry } from "../testing/entries.ts";
import { event, figure, names, pledge, role } from "../testing/facts.ts";
import { pick, randomFrom, shuffled } from "../testing/random.ts";
import { onEveryStore, said } from "../testing/stores.ts";

const abe = names("安倍晋三=person:abe-shinzo");
const place = names("カザフスタン=state:kz");

onEveryStore("adding in any order gives the same record but for ids", async ({ store, another }) => {
  for (const seed of [1, 2, 3]) {
    const random = randomFrom(seed);
    const entries = Array.from({ length: 40 }, (_, i) => randomEntry(random, `${seed}-${i}.txt`, "1"));
    const other = await another();
    const third = seed === 1 ? store : await another();
    for (const one of entries) await other.keep(one);
    for (const one of shuffled(random, entries)) await third.keep(one);
    sameLines(await said(third), await said(other));
    assert.equal((await third.verify()).findings.length, 0);
  }
});

onEveryStore("reading anew gives the record that the new reading alone would give", async ({ store, another }) => {
  const random = randomFrom(7);
  const paths = Array.from({ length: 30 }, (_, i) => `${i}.txt`);
  for (const path of paths) await store.keep(randomEntry(random, path, "1"));
  const anew = paths.map((path) => randomEntry(random, path, "2"));
  for (const one of shuffled(random, anew)) await store.keep(one);
  const other = await another();
  for (const one of anew) await other.keep(one);
  sameLines(await said(store), await said(other));
  assert.equal((await store.verify()).findings.length, 0);
});

onEveryStore("ids stay while other documents come", async ({ store }) => {
  const random = randomFrom(11);
  const ids = new Set<string>();
  for (let i = 0; i < 25; i++) {
    await store.keep(randomEntry(random, `${i}.txt`, "1"));
    for (const id of ids) assert.equal((await store.record(id)).found, "one", id);
    for (const { id } of (await store.records({ limit: 1000 })).items) ids.add(id);
  }
  assert.ok(ids.size > 20);
});

onEveryStore("a merge keeps the older id and both lead to the record", async ({ store }) => {
  const [a, b] = ["首都で会談を行った。", "古都で会談した。"];
  const meeting = (quote: string, slots: object) =>
    event(quote, { type: "meeting", when: "2024-08-09", who: abe, ...slots });
  await store.keep(entry([a], [meeting(a, { where: names("アスタナ=city:astana") })], { path: "a.txt" }));
  await store.keep(entry([b], [meeting(b, { where: names("トルキスタン=city:turkistan") })], { path: "b.txt" }));
  const [first, second] = (await store.records()).items.map((record) => record.id);
  assert.ok(first && second);
  const one = "両者の会談があった。";
  await store.keep(entry([one], [meeting(one, {})], { path: "c.txt" }));
  // The new one fits either of the two, which are not the same: it stands alone.
  assert.equal((await store.records()).total, 3);
  const anew = [meeting(b, { where: names("アスタナ=city:astana") })];
  await store.keep(entry([b], anew, { path: "b.txt", version: "2" }));
  const { items } = await store.records();
  assert.equal(items.length, 1);
  for (const id of [first, second]) {
    const found = await store.record(id);
    assert.equal(found.found === "one" && found.value.id, items[0]?.id);
  }
});

/** Tells the first line that differs, not all of them. */
function sameLines(a: readonly string[], b: readonly string[]): void {
  const at = a.findIndex((line, i) => line !== b[i]);
  assert.equal(a[at], b[at]);
  assert.equal(a.length, b.length);
}

const DATES = ["2024-08-09", "2024-08-10", "2024-08", "2024-08-09/2024-08-10", "2024", null];
const PEOPLE = [abe, names("岸田文雄=person:kishida-fumio"), names("松井"), []];
const PLACES = [place, names("カザフスタン=state:kz", "アスタナ=city:astana"), names("ウズベキスタン=state:uz"), null];
const TITLES = ["首脳会談", "外相会合", null, null];
const PUBLISHED = ["2024-08-10", "2024-08-11", "2024-09", null];
const GISTS = [
  "2030年までに貿易額を2倍にすることで一致した",
  "2030年までに貿易額を二倍にすることで一致した",
  "人の往来をさらに増やす",
];

/** A document of a handful of facts from small lists, so that many look alike. */
function randomEntry(random: () => number, path: string, version: string): Entry {
  const count = 1 + Math.floor(random() * 4);
  const lines = Array.from({ length: count }, (_, i) => `${path}の第${i + 1}文。`);
  const facts = lines.map((line) => randomFact(random, line));
  return entry(lines, facts, {
    path,
    version,
    bytes: path,
    published: pick(random, PUBLISHED),
    lang: pick(random, ["ja", "en"]),
  });
}

function randomFact(random: () => number, quote: string): Fact {
  const kind = random();
  if (kind < 0.1)
    return role(quote, { person: { name: "岩屋毅" }, office: "外務大臣", of: pick(random, [names("日本"), []]) });
  if (kind < 0.2) return pledge(quote, { by: abe, gist: pick(random, GISTS), due: pick(random, ["../2030", null]) });
  if (kind < 0.3)
    return figure(quote, { value: pick(random, [1.8e9, 2]), of: place, when: pick(random, ["2023", null]) });
  const where = pick(random, PLACES);
  const name = pick(random, TITLES);
  const ordinal = pick(random, [1, 2, null, null]);
  return event(quote, {
    type: pick(random, ["visit", "meeting"]),
    status: pick(random, ["planned", "happened"]),
    when: pick(random, DATES),
    who: pick(random, PEOPLE),
    ...(where ? { where } : {}),
    ...(name ? { name } : {}),
    ...(ordinal ? { ordinal } : {}),
  });
}
