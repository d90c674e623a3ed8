// Decisions, the queue of questions and the checking of drafts over the API, against a real store on loopback.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk, type TestDesk } from "./testing/desk.ts";
import type {
  CheckAnswer,
  DocumentAnswer,
  DocumentsAnswer,
  Judged,
  JudgementAnswer,
  JudgementsAnswer,
  RecordAnswer,
  ReviewAnswer,
  TimelineAnswer,
  WireFailure,
} from "./wire.ts";

let desk: TestDesk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

async function get<T>(path: string): Promise<T> {
  const response = await fetch(desk.url + path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const json = { "content-type": "application/json", ...headers };
  return fetch(desk.url + path, { method: "POST", headers: json, body: JSON.stringify(body) });
}

async function decided(judged: Judged): Promise<JudgementAnswer["judgement"]> {
  const response = await post("/api/judgements", { maker: "森", ...judged });
  assert.equal(response.status, 200, await response.clone().text());
  return ((await response.json()) as JudgementAnswer).judgement;
}

async function refusedWith(body: unknown, headers?: Record<string, string>): Promise<[number, string]> {
  const response = await post("/api/judgements", body, headers);
  return [response.status, ((await response.json()) as WireFailure).error.code];
}

const first = async (query: string) => (await get<TimelineAnswer>(`/api/timeline?${query}`)).items[0];
const opened = async (id: string) => (await get<RecordAnswer>(`/api/records/${id}`)).record;

test("a decision is laid down with who, when and why, shown on its record, and taken back", async () => {
  const record = await first("type=visit");
  assert.ok(record);
  const made = await decided({
    verb: "correct",
    of: record.id,
    slot: "when",
    value: "2025-08-25",
    why: "主催者による",
  });
  assert.deepEqual([made.maker, made.why, made.value], ["森", "主催者による", "2025-08-25"]);
  const after = await opened(record.id);
  assert.ok(after.body.kind === "event" && after.body.when === "2025-08-25");
  assert.equal(after.judgements?.[0]?.id, made.id);
  await decided({ verb: "undo", of: made.id });
  const back = await opened(record.id);
  assert.ok(back.body.kind === "event" && back.body.when === "2025-08-24/2025-08-26");
  const log = await get<JudgementsAnswer>("/api/judgements?limit=2");
  assert.deepEqual(
    log.items.map(({ verb }) => verb),
    ["undo", "correct"],
  );
});

test("one source is rejected by its fact, and stands so in its document", async () => {
  const record = await first("type=visit");
  const source = record?.sources[3];
  assert.ok(record && source);
  const made = await decided({ verb: "reject", of: record.id, fact: source.fact });
  assert.equal((await opened(record.id)).sources.length, 3);
  const { readings } = await get<DocumentAnswer>(`/api/documents/${source.sha256}`);
  const reading = readings.find(({ id }) => id === source.fact);
  assert.equal(reading?.record, null);
  assert.equal(reading?.judgements?.[0]?.verb, "reject");
  await decided({ verb: "undo", of: made.id });
  assert.equal((await opened(record.id)).sources.length, 4);
});

test("the same token sent again lays nothing down again", async () => {
  const record = await first("type=visit");
  assert.ok(record);
  const judged: Judged = { verb: "note", of: record.id, why: "見た", token: "t-1" };
  const [one, two] = [await decided(judged), await decided(judged)];
  assert.equal(one.id, two.id);
  assert.equal((await opened(record.id)).judgements?.length, 1);
});

test("a fact that a person reads in a document becomes a record, and goes when it is taken back", async () => {
  const { items } = await get<DocumentsAnswer>("/api/documents?lang=ja&q=外務大臣");
  const sha256 = items[0]?.sha256 ?? "";
  const { text } = await get<DocumentAnswer>(`/api/documents/${sha256}`);
  const words = "住民の一人は「駅前に日本語の看板が増えた」と話した。";
  const start = text?.indexOf(words) ?? -1;
  const span = { start, end: start + words.length };
  const slots = { type: "establishment", when: "2025", name: "看板" };
  const made = await decided({ verb: "add", of: sha256, span, kind: "event", slots });
  const record = await first("type=establishment");
  assert.deepEqual([record?.id, record?.sources[0]?.evidence.quote], [made.records[0], words]);
  await decided({ verb: "undo", of: made.id });
  assert.equal(await first("type=establishment"), undefined);
  const add = { verb: "add", of: sha256, span, kind: "event", slots };
  assert.deepEqual(await refusedWith({ ...add, slots: {} }), [400, "judgement-invalid"]);
  assert.deepEqual(await refusedWith({ ...add, span: [1, 2] }), [400, "request-invalid"]);
  assert.deepEqual(await refusedWith({ ...add, kind: "quote" }), [400, "request-invalid"]);
  assert.deepEqual(await refusedWith({ ...add, of: "zzzz" }), [404, "document-missing"]);
});

test("what cannot be decided is refused with a code", async () => {
  const record = await first("type=visit");
  const of = record?.id;
  const cases: readonly [body: unknown, status: number, code: string][] = [
    [{ verb: "bless", of }, 400, "value-invalid"],
    [{ verb: "confirm" }, 400, "request-invalid"],
    [{ verb: "confirm", of: 3 }, 400, "request-invalid"],
    [["confirm"], 400, "request-invalid"],
    [{ verb: "confirm", of: "e-nothing" }, 404, "record-missing"],
    [{ verb: "reject", of, fact: "none" }, 404, "source-missing"],
    [{ verb: "undo", of: "j-nothing" }, 404, "judgement-missing"],
    [{ verb: "correct", of, slot: "when", value: "24 August" }, 400, "judgement-invalid"],
    [{ verb: "settle", of, value: "kept" }, 400, "judgement-invalid"],
    [{ verb: "same", of, other: (await first("kind=figure"))?.id }, 400, "kinds-differ"],
    [{ verb: "note", of, why: "x".repeat(100_000) }, 413, "too-large"],
  ];
  for (const [body, status, code] of cases) assert.deepEqual(await refusedWith(body), [status, code], code);
  assert.deepEqual(await refusedWith({ verb: "confirm", of }, { "content-type": "text/plain" }), [
    400,
    "request-invalid",
  ]);
  assert.deepEqual(await refusedWith({ verb: "confirm", of }, { origin: "https://elsewhere.example" }), [
    403,
    "origin-refused",
  ]);
});

test("the queue asks of conflicts and pledges past their day, until they are decided", async () => {
  const page = await get<ReviewAnswer>("/api/review?asOf=2051-01-01");
  assert.deepEqual(
    page.items.map(({ kind }) => kind),
    ["overdue", "conflict"],
  );
  const now = await get<ReviewAnswer>("/api/review");
  const [conflict] = now.items;
  assert.ok(conflict?.kind === "conflict" && now.counts.conflict === 1 && now.counts.overdue === 0);
  const made = await decided({ verb: "prefer", of: conflict.record.id, slot: conflict.field, value: 1.9e9 });
  assert.equal((await get<ReviewAnswer>("/api/review")).counts.conflict, 0);
  await decided({ verb: "undo", of: made.id });
  assert.equal((await get<ReviewAnswer>("/api/review?kind=conflict")).items.length, 1);
});

test("a draft is held against the record, as text or as a file, and nothing of it is kept", async () => {
  const before = (await get<TimelineAnswer>("/api/timeline")).total;
  const text =
    "岩屋毅外務大臣は2025年8月24日、カザフスタンを訪問した。\n2024年の日本とカザフスタンの貿易総額は25億ドルだった。\n";
  const response = await post("/api/check", { text });
  assert.equal(response.status, 200);
  const { findings, text: read } = (await response.json()) as CheckAnswer;
  const trade = findings.find(({ fact }) => fact.kind === "figure");
  assert.equal(trade?.verdict, "contradicted");
  assert.equal(trade.records.length, 1);
  assert.equal(read.slice(trade.fact.evidence.start, trade.fact.evidence.end), trade.fact.evidence.quote);
  const form = new FormData();
  form.append("file", new File([`<!doctype html><html lang="ja"><body><p>${text}</p></body></html>`], "draft.html"));
  const dropped = await fetch(`${desk.url}/api/check`, { method: "POST", body: form });
  assert.equal(((await dropped.json()) as CheckAnswer).findings.length, findings.length);
  assert.equal((await get<TimelineAnswer>("/api/timeline")).total, before);
  const yesterday = { text: "岩屋毅外務大臣は昨日、カザフスタンを訪問した。\n", date: "2025-08-25" };
  const dated = (await (await post("/api/check", yesterday)).json()) as CheckAnswer;
  const visit = dated.findings.find(({ fact }) => fact.kind === "event");
  assert.ok(visit?.fact.kind === "event" && visit.fact.when === "2025-08-24" && visit.verdict === "supported");
  const vague = await post("/api/check", { ...yesterday, date: "yesterday" });
  assert.equal(((await vague.json()) as WireFailure).error.code, "date-invalid");
  const empty = await post("/api/check", { text: "" });
  assert.equal(((await empty.json()) as WireFailure).error.code, "empty");
});
