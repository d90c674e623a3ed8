import assert from "node:assert/strict";
import type { Fact } from "@chancery/reader";
import type { Finding } from "../schema/check.ts";
import { entry } from "../testing/entries.ts";
import { event, figure, names, pledge, quote, role } from "../testing/facts.ts";
import { onEveryStore } from "../testing/stores.ts";
import type { Clock } from "./query.ts";
import type { Store } from "./store.ts";

const [sato, mori, omarov] = [names("佐藤=person:sato"), names("森=person:mori"), names("Omarov=person:omarov")];
const [jp, kz] = [names("日本=state:jp"), names("カザフスタン=state:kz")];

/** A store of a few papers on one relation. */
async function fill(store: Store): Promise<void> {
  const papers: readonly (readonly [published: string, line: string, fact: (line: string) => Fact])[] = [
    [
      "2021-03-05",
      "佐藤外相が3月4日にアスタナで会談した。",
      (l) =>
        event(l, {
          type: "meeting",
          when: "2021-03-04",
          who: [...sato, ...omarov],
          where: names("アスタナ=city:astana"),
        }),
    ],
    [
      "2021-03-05",
      "佐藤氏は外相だ。",
      (l) => role(l, { person: { name: "佐藤", id: "person:sato" }, office: "外相", of: jp, as_of: "2021-03-05" }),
    ],
    [
      "2022-09-02",
      "森氏が外相になった。",
      (l) => role(l, { person: { name: "森", id: "person:mori" }, office: "外相", of: jp, as_of: "2022-09-02" }),
    ],
    [
      "2021-05-01",
      "佐藤外相は6月7日から訪問する予定だ。",
      (l) => event(l, { when: "2021-06-07/2021-06-09", who: sato, where: kz, status: "planned" }),
    ],
    [
      "2021-06-05",
      "佐藤外相は訪問を取りやめた。",
      (l) => event(l, { when: "2021-06", who: sato, where: kz, status: "cancelled" }),
    ],
    [
      "2021-10-02",
      "第6回合同協議会が10月1日に開かれた。",
      (l) =>
        event(l, { type: "meeting", when: "2021-10-01", who: [...jp, ...kz], name: "第6回合同協議会", ordinal: 6 }),
    ],
    [
      "2022-02-01",
      "2021年の貿易額は23億7160万ドルだった。",
      (l) => figure(l, { value: 2371.6e6, of: [...jp, ...kz], when: "2021", label: "貿易額" }),
    ],
    [
      "2021-02-01",
      "進出企業は71社だ。",
      (l) => figure(l, { measure: "companies", value: 71, unit: "companies", of: jp, label: "企業" }),
    ],
    [
      "2022-05-01",
      "進出企業は84社だ。",
      (l) => figure(l, { measure: "companies", value: 84, unit: "companies", of: jp, label: "企業" }),
    ],
    [
      "2021-02-01",
      "日本は2029年5月末までに消防車両を供与する。",
      (l) => pledge(l, { by: jp, due: "../2029-05", gist: "2029年5月末までに消防車両を供与する" }),
    ],
  ];
  for (const [i, [published, line, fact]] of papers.entries())
    await store.keep(entry([line], [fact(line)], { path: `${i}.txt`, published }));
}

async function judge(store: Store, fact: Fact, clock: Clock = {}): Promise<Finding> {
  const [finding] = await store.check({ facts: [fact], lang: "ja", published: "2023-01-10", entities: [] }, clock);
  assert.ok(finding);
  return finding;
}

onEveryStore("supported, imprecise and unknown", async ({ store }) => {
  await fill(store);
  const talks = (slots: object) => event("草稿", { type: "meeting", who: [...sato, ...omarov], ...slots });
  const same = await judge(store, talks({ when: "2021-03-04" }));
  assert.deepEqual([same.verdict, same.independent, same.records.length], ["supported", 1, 1]);
  const vague = await judge(store, talks({ when: "2021-03" }));
  assert.deepEqual(
    [vague.verdict, vague.differs],
    ["imprecise", [{ field: "when", draft: "2021-03", record: "2021-03-04" }]],
  );
  assert.equal((await judge(store, talks({ when: "2021-03-05" }))).verdict, "unknown");
  assert.equal((await judge(store, talks({ when: "2021-03-04", who: [...mori, ...omarov] }))).verdict, "unknown");
  assert.equal(
    (await judge(store, figure("草稿", { value: 2.4e9, bound: "about", of: [...kz, ...jp], when: "2021" }))).verdict,
    "imprecise",
  );
  assert.equal(
    (await judge(store, figure("草稿", { value: 2.4e9, of: [...kz, ...jp], when: "2020" }))).verdict,
    "unknown",
  );
  assert.deepEqual(
    await store.check({ facts: [quote("「はい」", "はい")], lang: "ja", published: null, entities: [] }),
    [],
  );
});

onEveryStore(
  "contradicted: another round, year, size, money, value; cancelled; not yet in office",
  async ({ store }) => {
    await fill(store);
    const cases: readonly (readonly [Fact, reason: string])[] = [
      [
        event("草稿", {
          type: "meeting",
          when: "2021-10-01",
          who: [...jp, ...kz],
          name: "第5回合同協議会",
          ordinal: 5,
        }),
        "other-round",
      ],
      [event("草稿", { type: "meeting", when: "2020-03-04", who: [...sato, ...omarov] }), "other-date"],
      [event("草稿", { when: "2021-06", who: sato, where: kz }), "was-cancelled"],
      [figure("草稿", { value: 2371.6e3, of: [...jp, ...kz], when: "2021" }), "other-size"],
      [figure("草稿", { value: 2371.6e6, unit: "JPY", of: [...jp, ...kz], when: "2021" }), "other-unit"],
      [figure("草稿", { value: 2.9e9, of: [...jp, ...kz], when: "2021" }), "other-value"],
      [
        role("草稿", { person: { name: "森", id: "person:mori" }, office: "外務大臣", of: jp, as_of: "2021-06-01" }),
        "not-yet-holder",
      ],
    ];
    for (const [fact, reason] of cases) {
      const finding = await judge(store, fact);
      assert.deepEqual([finding.verdict, finding.reason], ["contradicted", reason], JSON.stringify(fact));
    }
  },
);

onEveryStore("outdated: plans that were cancelled, numbers that have grown, those who have left", async ({ store }) => {
  await fill(store);
  const cases: readonly (readonly [Fact, reason: string])[] = [
    [event("草稿", { when: "2021-06-07", who: sato, where: kz, status: "planned" }), "was-cancelled"],
    [figure("草稿", { measure: "companies", value: 71, unit: "companies", of: jp, label: "企業" }), "newer-value"],
    [
      role("草稿", { person: { name: "佐藤", id: "person:sato" }, office: "外務大臣", of: jp, as_of: "2023-01-10" }),
      "no-longer-holder",
    ],
  ];
  for (const [fact, reason] of cases) {
    const finding = await judge(store, fact);
    assert.deepEqual([finding.verdict, finding.reason], ["outdated", reason], JSON.stringify(fact));
  }
  const promise = pledge("草稿", { by: jp, due: "../2029-05", gist: "2029年5月末までに消防車両を供与する" });
  assert.equal((await judge(store, promise)).verdict, "supported");
  const { items } = await store.records({ kinds: ["pledge"] });
  await store.judge({
    verb: "settle",
    of: items[0]?.id ?? "",
    value: "kept",
    maker: "森",
    made: "2022-12-01T00:00:00Z",
  });
  assert.deepEqual((await judge(store, promise)).reason, "outcome-known");
  // As the record was known before.
  assert.equal((await judge(store, promise, { asOf: "2022-01-01" })).verdict, "supported");
  assert.equal(
    (
      await judge(
        store,
        figure("草稿", { measure: "companies", value: 71, unit: "companies", of: jp, label: "企業" }),
        { asOf: "2022-01-01" },
      )
    ).verdict,
    "supported",
  );
});
