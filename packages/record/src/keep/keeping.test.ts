import assert from "node:assert/strict";
import { entry } from "../testing/entries.ts";
import { event, figure, names, quote } from "../testing/facts.ts";
import { onEveryStore, said } from "../testing/stores.ts";
import { EvidenceError } from "./keeping.ts";

const VISIT = "安倍首相は2015年10月27日、カザフスタンを訪問した。";
const abe = names("安倍晋三=person:abe-shinzo");
const kazakhstan = names("カザフスタン=state:kz");
const visit = event(VISIT, { when: "2015-10-27", who: abe, where: kazakhstan });

onEveryStore("keeps bytes, text, facts and a record", async ({ store }) => {
  const one = entry([VISIT], [visit], {
    path: "docs/a.txt",
    published: "2015-10-28",
    title: "訪問",
    url: "https://a.example/1",
  });
  assert.deepEqual(await store.keep(one), { outcome: "added", facts: 1, created: 1, changed: 0 });
  assert.deepEqual(await store.snapshot(one.sha256), one.bytes);
  assert.deepEqual(await store.text(one.sha256), one.reading?.source);
  const { total, items } = await store.records();
  assert.equal(total, 1);
  assert.deepEqual(items[0]?.body, {
    kind: "event",
    type: "visit",
    status: "happened",
    when: "2015-10-27",
    who: abe,
    where: kazakhstan,
  });
  const [source] = items[0]?.sources ?? [];
  assert.equal(source?.path, "docs/a.txt");
  assert.deepEqual(source?.evidence, { start: 0, end: VISIT.length, quote: VISIT });
  assert.match(items[0]?.id ?? "", /^e-[0-9a-z]{8}$/);
});

onEveryStore("the same bytes change nothing", async ({ store }) => {
  const one = entry([VISIT], [visit]);
  await store.keep(one);
  const before = await said(store);
  assert.deepEqual(await store.keep(one), { outcome: "unchanged", facts: 0, created: 0, changed: 0 });
  assert.deepEqual(await said(store), before);
  assert.deepEqual(await store.counts(), { documents: 1, unread: 0, facts: 1, records: 1 });
});

onEveryStore("refuses evidence that does not stand in the text, and keeps nothing of it", async ({ store }) => {
  const good = entry([VISIT], [visit]);
  const reading = good.reading;
  assert.ok(reading);
  const bad = { ...visit, evidence: { start: 1, end: 4, quote: VISIT.slice(0, 3) } };
  await assert.rejects(store.keep({ ...good, reading: { ...reading, facts: [bad] } }), EvidenceError);
  assert.deepEqual(await store.counts(), { documents: 0, unread: 0, facts: 0, records: 0 });
});

onEveryStore("keeps what could not be read, with the reason, and reads it when it can", async ({ store }) => {
  const whole = entry([VISIT], [visit], { path: "a.pdf" });
  const unread = { ...whole, reading: null, unread: { code: "scanned", message: "a picture" } };
  assert.equal((await store.keep(unread)).outcome, "added");
  assert.equal((await store.keep(unread)).outcome, "unchanged");
  assert.deepEqual(await store.standing(whole.sha256), { version: "1", status: "unread", code: "scanned" });
  const { items } = await store.documents({ status: "unread" });
  assert.deepEqual(items[0]?.unread, { code: "scanned", message: "a picture" });
  assert.deepEqual(await store.snapshot(whole.sha256), whole.bytes);
  assert.equal((await store.keep(whole)).outcome, "reread");
  assert.deepEqual(await store.counts(), { documents: 1, unread: 0, facts: 1, records: 1 });
});

onEveryStore(
  "a new reader's reading replaces the old as a set; what it reads alike keeps its record",
  async ({ store }) => {
    const text = [VISIT, "貿易額は18億ドルだった。", "「協力を深めたい」と述べた。"];
    const trade = figure("貿易額は18億ドルだった。", {
      value: 1.8e9,
      of: names("日本=state:jp", "カザフスタン=state:kz"),
      when: "2014",
    });
    await store.keep(entry(text, [visit, trade, quote("「協力を深めたい」と述べた。", "協力を深めたい")]));
    const before = (await store.records()).items;
    const better = { ...visit, where: names("カザフスタン=state:kz", "アスタナ=city:astana") };
    const kept = await store.keep(entry(text, [better], { version: "2" }));
    assert.deepEqual(kept, { outcome: "reread", facts: 1, created: 0, changed: 1 });
    const after = (await store.records()).items;
    assert.equal(after.length, 1);
    assert.equal(after[0]?.id, before.find((record) => record.body.kind === "event")?.id);
    assert.deepEqual(after[0]?.body.kind === "event" && after[0].body.where, better.where);
    assert.equal((await store.verify()).findings.length, 0);
  },
);

onEveryStore("a passage read otherwise hands its record on, even into another one", async ({ store }) => {
  const other = "安倍首相は10月27日にカザフスタンに入った。";
  await store.keep(entry([VISIT], [visit], { path: "a.txt" }));
  const wrong = event(other, { when: "2015-09-26", who: abe, where: kazakhstan });
  await store.keep(entry([other], [wrong], { path: "b.txt" }));
  const [kept, lost] = (await store.records({ order: "newest" })).items;
  assert.ok(kept && lost);
  await store.keep(entry([other], [{ ...wrong, when: "2015-10-27" }], { path: "b.txt", version: "2" }));
  const { items } = await store.records();
  assert.deepEqual(
    items.map((record) => [record.id, record.sources.length]),
    [[kept.id, 2]],
  );
  const found = await store.record(lost.id);
  assert.equal(found.found === "one" && found.value.id, kept.id);
});

onEveryStore("the text of two documents is one, and they are of one descent", async ({ store }) => {
  await store.keep(entry([VISIT], [visit], { path: "a.txt" }));
  await store.keep(entry([VISIT], [visit], { path: "b.txt" }));
  const { items } = await store.records();
  assert.deepEqual(
    items.map((record) => [record.sources.length, record.independent]),
    [[2, 1]],
  );
  const { items: documents } = await store.documents();
  assert.deepEqual(
    documents.map((document) => document.kin.length),
    [1, 1],
  );
});
