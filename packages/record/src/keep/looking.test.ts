import assert from "node:assert/strict";
import { entry } from "../testing/entries.ts";
import { event, figure, names, pledge } from "../testing/facts.ts";
import { onEveryStore } from "../testing/stores.ts";
import type { RecordQuery } from "./query.ts";
import type { Store } from "./store.ts";

const kishida = names("岸田文雄=person:kishida-fumio");
const kz = names("カザフスタン=state:kz");
const entities = [
  {
    id: "person:kishida-fumio",
    kind: "person" as const,
    names: { ja: ["岸田文雄"], en: ["Fumio Kishida"] },
    short: { ja: ["岸田"] },
  },
  { id: "state:kz", kind: "state" as const, names: { ja: ["カザフスタン"], en: ["Kazakhstan"] } },
];

const PLAN = "岸田首相は8月にカザフスタンを訪問する。";
const CALLED_OFF = "岸田首相はカザフスタン訪問を中止した。";
const TRADE = "2023年の貿易額は18億ドルだった。";
const PROMISE = "2030年までに倍増させると約束した。";
const MEETING = "外相会合が2022年12月24日に東京で開かれた。";

async function fill(store: Store): Promise<void> {
  const visit = { type: "visit", when: "2024-08-09", who: kishida, where: kz } as const;
  await store.keep(
    entry(
      [PLAN, TRADE],
      [
        event(PLAN, { ...visit, status: "planned" }),
        figure(TRADE, { value: 1.8e9, of: [...names("日本=state:jp"), ...kz], when: "2023" }),
      ],
      { path: "1.txt", published: "2024-07-01", added: "2024-07-02T00:00:00Z", entities },
    ),
  );
  await store.keep(
    entry(
      [CALLED_OFF, PROMISE],
      [event(CALLED_OFF, { ...visit, status: "cancelled" }), pledge(PROMISE, { by: kishida, due: "../2030" })],
      { path: "2.txt", published: "2024-08-08", added: "2024-08-10T00:00:00Z", entities },
    ),
  );
  await store.keep(
    entry(
      [MEETING],
      [event(MEETING, { type: "meeting", when: "2022-12-24", where: names("東京=city:tokyo"), name: "外相会合" })],
      { path: "3.txt", added: "2025-01-01T00:00:00Z" },
    ),
  );
}

/** What a query finds, told by date. */
async function found(store: Store, query: RecordQuery): Promise<string[]> {
  const { items } = await store.records(query);
  return items.map(
    ({ body }) => (body.kind === "pledge" ? body.due : body.kind === "role" ? body.as_of : body.when) ?? "-",
  );
}

onEveryStore("records come by date, oldest or newest first", async ({ store }) => {
  await fill(store);
  assert.deepEqual(await found(store, {}), ["2022-12-24", "2023", "2024-08-09", "../2030"]);
  assert.deepEqual(await found(store, { order: "newest" }), ["../2030", "2024-08-09", "2023", "2022-12-24"]);
  assert.deepEqual(await found(store, { limit: 1, offset: 1 }), ["2023"]);
  assert.equal((await store.records({ limit: 1 })).total, 4);
});

onEveryStore("records are chosen by kind, type, status, date, name, place, words and document", async ({ store }) => {
  await fill(store);
  const asked: [RecordQuery, string[]][] = [
    [{ kinds: ["figure", "pledge"] }, ["2023", "../2030"]],
    [{ types: ["meeting", "trade.total"] }, ["2022-12-24", "2023"]],
    [{ statuses: ["cancelled"] }, ["2024-08-09"]],
    [{ statuses: ["planned"] }, []],
    [{ from: "2023", to: "2024" }, ["2023", "2024-08-09", "../2030"]],
    [{ to: "2022-12" }, ["2022-12-24", "../2030"]],
    [{ names: ["Fumio Kishida"] }, ["2024-08-09", "../2030"]],
    [{ names: ["岸田", "Kazakhstan"] }, ["2024-08-09"]],
    [{ names: ["state:kz"] }, ["2023", "2024-08-09"]],
    [{ places: ["カザフスタン"] }, ["2024-08-09"]],
    [{ places: ["東京"] }, ["2022-12-24"]],
    [{ words: "貿易" }, ["2023"]],
    [{ words: "!?" }, []],
    [{ document: "1.txt" }, ["2023", "2024-08-09"]],
    [{ names: ["誰か"] }, []],
  ];
  for (const [query, dates] of asked) {
    assert.deepEqual(await found(store, query), dates, JSON.stringify(query));
    for (const asOf of [undefined, "2030"]) {
      const clocked = asOf ? { ...query, asOf } : query;
      const ids = (await store.records(clocked)).items.map(({ id }) => id);
      assert.deepEqual([...(await store.recordIds(clocked))].sort(), ids.sort(), JSON.stringify(clocked));
    }
  }
});

onEveryStore("status follows the newest source; history tells the steps", async ({ store }) => {
  await fill(store);
  const [visit] = (await store.records({ types: ["visit"] })).items;
  assert.equal(visit?.body.kind === "event" && visit.body.status, "cancelled");
  assert.deepEqual(visit?.history, [
    { status: "planned", as_of: "2024-07-01", source: 0 },
    { status: "cancelled", as_of: "2024-08-08", source: 1 },
  ]);
  assert.equal(visit?.independent, 2);
});

onEveryStore("the record can be asked as it was known, and as it stood in the store", async ({ store }) => {
  await fill(store);
  const asked: [RecordQuery, string[]][] = [
    [{ asOf: "2024-07-31" }, ["2023", "2024-08-09"]],
    [{ asOf: "2024-07-31", statuses: ["planned"] }, ["2024-08-09"]],
    [{ asOf: "2024-07-31", statuses: ["cancelled"] }, []],
    [{ asOf: "2024-06-30" }, []],
    [{ asOf: "2024-08-08" }, ["2023", "2024-08-09", "../2030"]],
    // Known from the day of adding, since it bears no date.
    [{ asOf: "2025-01-01", order: "newest" }, ["../2030", "2024-08-09", "2023", "2022-12-24"]],
    [{ addedBy: "2024-08-09" }, ["2023", "2024-08-09"]],
    [{ asOf: "2024-08", addedBy: "2024-08-09" }, ["2023", "2024-08-09"]],
  ];
  for (const [query, dates] of asked) assert.deepEqual(await found(store, query), dates, JSON.stringify(query));
  const [visit] = (await store.records({ asOf: "2024-07-31", types: ["visit"] })).items;
  assert.ok(visit);
  const then = await store.record(visit.id, { asOf: "2024-07-31" });
  assert.equal(then.found === "one" && then.value.sources.length, 1);
  assert.equal((await store.record(visit.id, { asOf: "2024-06-30" })).found, "none");
});

onEveryStore("a record is found by the beginning of its id", async ({ store }) => {
  await fill(store);
  const [first] = (await store.records()).items;
  assert.ok(first);
  assert.equal((await store.record(first.id.slice(0, 8))).found, "one");
  assert.deepEqual(await store.record("e-"), { found: "many", count: 2 });
  assert.deepEqual(await store.record("e-zzzzzzzz"), { found: "none" });
});

onEveryStore("facets count what records can be narrowed by", async ({ store }) => {
  await fill(store);
  const facets = await store.facets();
  assert.deepEqual(facets.kinds, [
    { value: "event", count: 2 },
    { value: "figure", count: 1 },
    { value: "pledge", count: 1 },
  ]);
  assert.deepEqual(facets.years, { first: 2022, last: 2030 });
  const [first] = facets.names;
  assert.deepEqual(first, { value: "person:kishida-fumio", count: 2, names: { ja: "岸田文雄", en: "Fumio Kishida" } });
  assert.deepEqual(
    facets.places.map((place) => [place.value, place.count]),
    [
      ["city:tokyo", 1],
      ["state:kz", 1],
    ],
  );
  const then = await store.facets({ asOf: "2024-07-31" });
  assert.deepEqual(then.statuses, [{ value: "planned", count: 1 }]);
  assert.deepEqual(
    then.kinds.map((kind) => kind.value),
    ["event", "figure"],
  );
});

onEveryStore("documents are listed, sought and opened", async ({ store }) => {
  await fill(store);
  const paths = async (query: object) => (await store.documents(query)).items.map((document) => document.path);
  assert.deepEqual(await paths({}), ["2.txt", "1.txt", "3.txt"]);
  assert.deepEqual(await paths({ order: "path" }), ["1.txt", "2.txt", "3.txt"]);
  assert.deepEqual(await paths({ order: "added" }), ["3.txt", "2.txt", "1.txt"]);
  assert.deepEqual(await paths({ words: "中止" }), ["2.txt"]);
  assert.deepEqual(await paths({ asOf: "2024-07-31" }), ["1.txt"]);
  const { items } = await store.documents({ order: "path" });
  for (const id of ["1.txt", items[0]?.sha256 ?? "", items[0]?.sha256.slice(0, 12) ?? ""]) {
    const opened = await store.document(id);
    assert.ok(opened.found === "one");
    assert.deepEqual(
      opened.value.readings.map(({ fact }) => fact.evidence.quote),
      [PLAN, TRADE],
    );
    assert.ok(opened.value.readings.every(({ record }) => record !== null));
  }
  assert.equal((await store.document("nothing.txt")).found, "none");
});
