// The API against a real store on a real loopback server.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { FailureError } from "../errors/failure.ts";
import { ROUTES } from "./routes.ts";
import { startServer } from "./server.ts";
import { openDesk, type TestDesk } from "./testing/desk.ts";
import type {
  DocumentAnswer,
  DocumentsAnswer,
  FacetsAnswer,
  Meta,
  RecordAnswer,
  SearchAnswer,
  TimelineAnswer,
  UploadLine,
  WireFailure,
} from "./wire.ts";

let desk: TestDesk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

async function get<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(desk.url + path, { headers });
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
}

async function refused(path: string, init: RequestInit = {}): Promise<WireFailure["error"] & { status: number }> {
  const response = await fetch(desk.url + path, init);
  const body = (await response.json()) as WireFailure;
  return { status: response.status, ...body.error };
}

/** Status of a request with headers that `fetch` would not send. */
function status(path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(desk.url + path, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end();
  });
}

test("meta counts what is kept", async () => {
  const { counts, limits } = await get<Meta>("/api/meta");
  assert.equal(counts.documents, 6);
  assert.equal(counts.unread, 1);
  assert.ok(limits.request > limits.document);
});

test("the timeline gives the newest first, with sources in three languages and names in each", async () => {
  const { total, items, names } = await get<TimelineAnswer>("/api/timeline?type=visit");
  assert.equal(total, 1);
  assert.deepEqual(
    items[0]?.sources.map(({ lang }) => lang),
    ["en", "ja", "en", "ru"],
  );
  assert.equal(names["person:iwaya-takeshi"]?.["en"], "Iwaya Takeshi");
  const whole = await get<TimelineAnswer>("/api/timeline?limit=500");
  assert.equal(whole.total, 303);
  assert.equal(whole.items.length, 303);
});

test("the timeline is narrowed by kind, name, place, words and years, and cut into stretches", async () => {
  const count = async (query: string) => (await get<TimelineAnswer>(`/api/timeline?${query}`)).total;
  assert.equal(await count("kind=figure&kind=pledge"), 2);
  assert.equal(await count("name=person:iwaya-takeshi"), 1);
  assert.equal(await count("place=state:kz"), 1);
  assert.equal(await count(`q=${encodeURIComponent("排出")}`), 1);
  assert.equal(await count("type=meeting&from=1994&to=1995"), 24);
  const page = await get<TimelineAnswer>("/api/timeline?type=meeting&limit=2&offset=298");
  assert.deepEqual(
    page.items.map(({ body }) => "when" in body && body.when),
    ["1994-02-03", "1994-01-03"],
  );
});

test("facets count what each choice would leave", async () => {
  const facets = await get<FacetsAnswer>("/api/facets");
  assert.deepEqual(
    facets.types.find(({ value }) => value === "meeting"),
    { value: "meeting", count: 300 },
  );
  assert.equal(facets.places[0]?.names?.["ja"], "カザフスタン");
});

test("a record shows every passage in place, with a link to the live words", async () => {
  const { items } = await get<TimelineAnswer>("/api/timeline?type=visit");
  const { record, passages } = await get<RecordAnswer>(`/api/records/${items[0]?.id}`);
  assert.equal(passages.length, 4);
  for (const { source, text, evidence } of passages)
    assert.equal(text.slice(evidence.start, evidence.end), record.sources[source]?.evidence.quote);
  assert.match(passages[1]?.link ?? "", /^https:\/\/hokkyokusei\.example\/2025\/visit#:~:text=/);
});

test("documents are listed; the reason for an unread one is told in the reader's language", async () => {
  const english = await get<DocumentsAnswer>("/api/documents?status=unread");
  assert.equal(english.total, 1);
  assert.match(english.items[0]?.unread?.message ?? "", /picture of pages/);
  const japanese = await get<DocumentsAnswer>("/api/documents?status=unread", { "accept-language": "ja" });
  assert.match(japanese.items[0]?.unread?.message ?? "", /画像/);
  assert.equal((await get<DocumentsAnswer>("/api/documents?lang=ru")).total, 1);
});

test("a document opens with its text, blocks and facts at their offsets", async () => {
  const { items } = await get<DocumentsAnswer>("/api/documents?lang=ja&order=path&q=外務大臣");
  const opened = await get<DocumentAnswer>(`/api/documents/${items[0]?.sha256}`);
  assert.equal(opened.readings.length, 5);
  for (const { fact } of opened.readings)
    assert.equal(opened.text?.slice(fact.evidence.start, fact.evidence.end), fact.evidence.quote);
  assert.ok(opened.readings.some(({ record, fact }) => fact.kind === "quote" && record === null));
  assert.equal(opened.names["state:kz"]?.["ru"], "Казахстан");
});

test("a snapshot is a download that no browser runs", async () => {
  const { items } = await get<DocumentsAnswer>("/api/documents?lang=ja&q=外務大臣");
  const response = await fetch(`${desk.url}/api/documents/${items[0]?.sha256}/snapshot`);
  assert.equal(response.headers.get("content-type"), "application/octet-stream");
  assert.match(response.headers.get("content-disposition") ?? "", /^attachment; filename\*=UTF-8''visit-ja\.html$/);
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  assert.match(await response.text(), /window\.ran/);
});

test("search finds two-character words in records and texts, with the hits as offsets", async () => {
  const { records, texts } = await get<SearchAnswer>(`/api/search?q=${encodeURIComponent("訪問")}`);
  assert.ok(records.total >= 1);
  const [hit] = records.items;
  const source = hit?.record.sources[hit.source];
  const [span] = hit?.hits ?? [];
  assert.ok(source && span);
  assert.equal(
    source.evidence.quote.slice(span.start - source.evidence.start, span.end - source.evidence.start),
    "訪問",
  );
  assert.equal(texts.items[0]?.snippet.hits.length !== 0, true);
});

test("every failure on every route has the one shape", async () => {
  const cases: readonly [path: string, init: RequestInit, status: number, code: string][] = [
    ["/api/nothing", {}, 404, "route-missing"],
    ["/api/records/zzzz", {}, 404, "record-missing"],
    ["/api/documents/zzzz", {}, 404, "document-missing"],
    ["/api/documents/zzzz/snapshot", {}, 404, "document-missing"],
    ["/api/timeline?kind=thing", {}, 400, "value-invalid"],
    ["/api/timeline?limit=-1", {}, 400, "value-invalid"],
    ["/api/timeline?from=soon", {}, 400, "date-invalid"],
    ["/api/facets?asOf=soon", {}, 400, "date-invalid"],
    ["/api/documents?status=lost", {}, 400, "value-invalid"],
    ["/api/search?q=x&offset=x", {}, 400, "value-invalid"],
    ["/api/documents", { method: "POST", body: "x" }, 400, "nothing-to-read"],
    ["/api/documents", { method: "DELETE" }, 404, "route-missing"],
    ["/assets/none.js", {}, 404, "route-missing"],
  ];
  for (const [path, init, status, code] of cases) {
    const failure = await refused(path, init);
    assert.deepEqual([failure.status, failure.code], [status, code], path);
    assert.ok(failure.message, path);
    assert.deepEqual(
      Object.keys(failure).filter((key) => !["status", "code", "message", "advice", "where"].includes(key)),
      [],
    );
  }
});

test("a failure is told in the language asked for", async () => {
  const failure = await refused("/api/records/zzzz", { headers: { "accept-language": "ja,en;q=0.5" } });
  assert.equal(failure.message, "その記録はありません。");
  assert.ok(failure.advice);
});

test("every route answers with the security headers and is never cached", async () => {
  for (const { path, method } of ROUTES.filter((route) => route.method === "get")) {
    const response = await fetch(desk.url + path.replace(":id", "x"), { method });
    await response.arrayBuffer();
    assert.match(
      response.headers.get("content-security-policy") ?? "",
      /default-src 'none'; script-src 'self'; style-src 'self'/,
      path,
    );
    assert.equal(response.headers.get("cache-control"), "no-store", path);
    assert.equal(response.headers.get("cross-origin-resource-policy"), "same-origin", path);
  }
});

test("requests under a foreign name are refused", async () => {
  const port = new URL(desk.url).port;
  assert.equal(await status("/api/meta", { host: `127.0.0.1:${port}` }), 200);
  assert.equal(await status("/api/meta", { host: `localhost:${port}` }), 200);
  assert.equal(await status("/api/meta", { host: `rebound.example:${port}` }), 403);
  assert.equal(await status("/", { host: `rebound.example:${port}` }), 403);
});

test("requests from other sites are refused, a followed link to a page is not", async () => {
  const foreign = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  assert.equal(await status("/timeline", foreign), 200);
  assert.equal(await status("/api/timeline", foreign), 403);
  assert.equal(await status("/timeline", { ...foreign, "sec-fetch-dest": "iframe" }), 403);
  assert.equal(await status("/api/meta", { origin: "https://elsewhere.example" }), 403);
  assert.equal(await status("/api/documents", { origin: "null" }, "POST"), 403);
  assert.equal(await status("/api/meta", { "sec-fetch-site": "same-site" }), 403);
  assert.equal(await status("/api/meta", { "sec-fetch-site": "same-origin", origin: desk.url }), 200);
});

test("the page is one file for every view; its parts are named by their hash and kept for a year", async () => {
  const page = await (await fetch(`${desk.url}/documents/abc`)).text();
  assert.equal(page, await (await fetch(desk.url)).text());
  const [script = ""] = /\/assets\/[^"]+\.js/.exec(page) ?? [];
  const part = await fetch(desk.url + script);
  assert.equal(part.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.match(part.headers.get("content-type") ?? "", /^text\/javascript/);
  assert.doesNotMatch(page, /<script>|style=|<style/);
  const again = await fetch(desk.url, {
    headers: { "if-none-match": (await fetch(desk.url)).headers.get("etag") ?? "" },
  });
  assert.equal(again.status, 304);
});

test("a path never leads out of the page's folder", async () => {
  for (const path of [
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/sources.sha256",
    "/..%2fpackage.json",
  ])
    assert.notEqual(await status(path, {}), 500, path);
  const response = await fetch(`${desk.url}/assets/%2e%2e/%2e%2e/package.json`);
  assert.doesNotMatch(await response.text(), /"workspaces"/);
});

async function upload(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Promise<UploadLine[]> {
  const form = new FormData();
  for (const [path, content] of Object.entries(files)) form.append("file", new File([content], path));
  const response = await fetch(`${desk.url}/api/documents`, { method: "POST", body: form });
  assert.equal(response.status, 200);
  const lines = (await response.text()).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as UploadLine);
}

test("documents are added; each is told as it is read, one bad one stops nothing", async () => {
  const good = "令和7年9月1日\n\n岩屋毅外務大臣は9月1日、東京でカザフスタンのトカエフ大統領と会談した。\n";
  const lines = await upload({ "folder/new-ja.txt": good, "folder/empty.txt": "" });
  const read = lines.filter((line) => line.stage === "read");
  assert.deepEqual(
    read.map(({ path, outcome }) => [path, outcome]),
    [
      ["folder/new-ja.txt", "added"],
      ["folder/empty.txt", read[1]?.outcome],
    ],
  );
  assert.ok(read[1]?.failure?.message, "the empty one says why");
  assert.equal(lines.at(-1)?.stage, "done");
  const opened = await get<DocumentAnswer>(`/api/documents/${read[0]?.sha256}`);
  assert.match(opened.text ?? "", /東京でカザフスタン/);
  const again = await upload({ "folder/new-ja.txt": good });
  assert.equal(again[0]?.stage === "read" && again[0].outcome, "unchanged");
});

test("a request that is too large is refused before it is read", async () => {
  const body = new Uint8Array(70 * 1024 * 1024);
  const form = new FormData();
  form.append("file", new File([body], "large.txt"));
  const failure = await refused("/api/documents", { method: "POST", body: form });
  assert.deepEqual([failure.status, failure.code], [413, "too-large"]);
});

test("a taken port is told as that", async () => {
  const port = Number(new URL(desk.url).port);
  await assert.rejects(
    startServer({ store: desk.store, port }),
    (error) => error instanceof FailureError && error.failure.code === "port-taken",
  );
});
