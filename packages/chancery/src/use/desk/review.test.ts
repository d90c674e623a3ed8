import assert from "node:assert/strict";
import { test } from "node:test";
import { add } from "../add.ts";
import { judge } from "../judge.ts";
import { emptyStore, folderOf } from "../testing/ground.ts";
import { reviewPage } from "./review.ts";

const paper = (day: string, title: string, text: string) =>
  `---\ntitle: ${title}\ndate: ${day}\nlang: en\n---\n\n# ${title}\n\n${text}\n`;

async function asked(store: Awaited<ReturnType<typeof emptyStore>>, query: Parameters<typeof reviewPage>[1] = {}) {
  const page = await reviewPage(store, query);
  assert.ok(page.ok);
  return page.value;
}

test("questions stand by their worth, fall away when they are answered, and old ones behind new ones", async (t) => {
  const store = await emptyStore(t);
  const trade = (sum: string) => `Trade between Japan and Kazakhstan amounted to ${sum} US dollars in 2021.`;
  const folder = folderOf(t, {
    "a.md": paper("2022-03-01", "Trade", trade("1.31 billion")),
    "b.md": paper("2022-05-01", "Trade again", trade("1.92 billion")),
    "c.md": paper("2022-05-02", "Route", "Air Astana pledged to open a direct route to Tokyo by March 2023."),
  });
  await add(store, [folder], { workers: 0 });
  const { items, counts } = await asked(store);
  assert.deepEqual([counts.conflict, counts.overdue], [1, 1]);
  assert.deepEqual(
    items.slice(0, 2).map(({ kind }) => kind),
    ["conflict", "overdue"],
  );
  for (let i = 1; i < items.length; i++) assert.ok((items[i - 1]?.weight ?? 0) >= (items[i]?.weight ?? 0));
  assert.deepEqual(
    (await asked(store, { kinds: ["overdue"] })).items.map(({ kind }) => kind),
    ["overdue"],
  );
  assert.equal((await asked(store, { limit: 1 })).items.length, 1);
  const [conflict, overdue] = items;
  assert.ok(conflict?.kind === "conflict" && overdue?.kind === "overdue");
  const maker = "森";
  const preferred = { verb: "prefer", of: conflict.record.id, slot: conflict.field, value: 1.92e9, maker } as const;
  assert.ok((await judge(store, preferred)).ok);
  assert.ok((await judge(store, { verb: "settle", of: overdue.record.id, value: "open", maker })).ok);
  const after = await asked(store);
  assert.deepEqual([after.counts.conflict, after.counts.overdue], [0, 0], "still open is an answer too");
  assert.equal((await reviewPage(store, { asOf: "soon" })).ok, false);
});

test("a decision whose words are read no more is asked about", async (t) => {
  const store = await emptyStore(t);
  const folder = folderOf(t, {
    "a.md": paper(
      "2022-03-01",
      "Trade",
      "Trade between Japan and Kazakhstan amounted to 1.31 billion US dollars in 2021.",
    ),
  });
  await add(store, [folder], { workers: 0 });
  const [record] = (await store.records({ kinds: ["figure"] })).items;
  assert.ok(record);
  const noted = await judge(store, { verb: "note", of: record.id, maker: "森", why: "see" });
  assert.ok(noted.ok);
  assert.equal((await asked(store)).counts.orphan, 0);
  const [document] = (await store.documents()).items;
  const opened = await store.document(document?.sha256 ?? "");
  assert.ok(opened.found === "one" && opened.value.source);
  const { source, sha256, path, mediaType } = opened.value;
  const meta = { lang: "en", title: null, publisher: null, published: null, url: null };
  const bytes = (await store.snapshot(sha256)) ?? new Uint8Array();
  await store.keep({
    sha256,
    bytes,
    mediaType,
    path,
    added: "2026-01-05T00:00:00Z",
    version: "later",
    reading: { version: "later", source, meta, facts: [] },
  });
  const page = await asked(store);
  assert.deepEqual(
    page.items.map((item) => item.kind === "orphan" && item.judgement.id),
    [noted.value.id],
  );
});
