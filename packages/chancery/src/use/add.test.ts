import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { add, type AddProgress } from "./add.ts";
import { emptyStore, FILES, folderOf, VISIT } from "./testing/ground.ts";

test("keeps what can be read, keeps the rest unread, names each", async (context) => {
  const store = await emptyStore(context);
  const folder = folderOf(context, FILES);
  const steps: AddProgress[] = [];
  const report = await add(store, [folder, join(folder, "no-such.txt")], {
    workers: 0,
    onProgress: (step) => steps.push(step),
  });
  assert.equal(report.added, 2);
  assert.deepEqual(
    report.unread.map(({ code, where }) => [code, where]),
    [["empty", join(folder, "c.txt")]],
  );
  assert.deepEqual(
    report.failed.map(({ code }) => code),
    ["not-found"],
  );
  assert.deepEqual(
    steps.map((step) => step.outcome),
    ["added", "added", "unread", "failed"],
  );
  assert.deepEqual(
    steps.map((step) => step.done),
    [1, 2, 3, 4],
  );
  assert.equal(steps.at(-1)?.total, 4);
  assert.deepEqual(await store.counts(), { documents: 3, unread: 1, facts: report.facts, records: report.created });
  const { items } = await store.records({ types: ["visit"] });
  assert.equal(items.length, 1);
  assert.deepEqual(
    items[0]?.sources.map((source) => source.published),
    ["2025-08-27", "2025-09-01"],
  );
});

test("adding again changes nothing, and still names what is unread", async (context) => {
  const store = await emptyStore(context);
  const folder = folderOf(context, FILES);
  await add(store, [folder], { workers: 0 });
  const before = await store.counts();
  const report = await add(store, [folder], { workers: 0 });
  assert.deepEqual([report.added, report.unchanged, report.unread.length, report.facts], [0, 2, 1, 0]);
  assert.deepEqual(await store.counts(), before);
});

test("documents at hand are added as they are, one twice", async (context) => {
  const store = await emptyStore(context);
  const bytes = new TextEncoder().encode(FILES["a.md"]);
  const report = await add(
    store,
    [
      { path: "x.md", bytes },
      { path: "y.md", bytes },
    ],
    { workers: 0 },
  );
  assert.deepEqual([report.added, report.unchanged], [1, 1]);
  const { items } = await store.documents();
  assert.deepEqual(
    items.map((document) => document.path),
    ["x.md"],
  );
  assert.deepEqual(await store.snapshot(items[0]?.sha256 ?? ""), bytes);
});

test("threads give the same record as this one", async (context) => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`${i}.txt`, `第${i}号\n\n${VISIT}${"本文。".repeat(i)}`]),
  );
  const folder = folderOf(context, files);
  const lines = await Promise.all(
    [0, 2].map(async (workers) => {
      const store = await emptyStore(context);
      await add(store, [folder], { workers });
      const said: string[] = [];
      for await (const record of store.export()) said.push(JSON.stringify(record));
      return said;
    }),
  );
  assert.ok(lines[0]?.length);
  assert.deepEqual(lines[1], lines[0]);
});

test("stops when it is told to; what was kept stays", async (context) => {
  const store = await emptyStore(context);
  const controller = new AbortController();
  const bytes = (i: number) => new TextEncoder().encode(`第${i}号\n\n${VISIT}`);
  const endless = (function* () {
    for (let i = 0; ; i++) yield { path: `${i}.txt`, bytes: bytes(i) };
  })();
  let done = 0;
  const onProgress = () => {
    if (++done === 40) controller.abort();
  };
  const report = await add(store, endless, { workers: 0, signal: controller.signal, onProgress });
  assert.ok(report.added >= 40);
  assert.equal((await store.counts()).documents, report.added);
});

test("a page that has not changed is not sent again, and not before it was kept", async (context) => {
  const store = await emptyStore(context);
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    asked.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"1"') return void response.writeHead(304).end();
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8", etag: '"1"' }).end(`会報\n\n${VISIT}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const first = await add(store, [address], { workers: 0, allowPrivate: true });
  const second = await add(store, [address], { workers: 0, allowPrivate: true });
  assert.deepEqual([first.added, second.added, second.unchanged], [1, 0, 1]);
  assert.deepEqual(asked, [undefined, '"1"']);
});
