import assert from "node:assert/strict";
import { entry } from "../testing/entries.ts";
import { event, names, pledge } from "../testing/facts.ts";
import { onEveryStore, said } from "../testing/stores.ts";
import type { Store } from "./store.ts";

const PROMISE = "Norway promised to hand over 12 fire engines and an ambulance to Taraz by the end of May 2027.";
const DONE = "5月20日、ノルウェーはタラズに救急車を引き渡した。";
const PLAN = "ノルウェーは5月末までにタラズへ救急車を引き渡す。";
const no = names("Norway=state:no");

async function promise(store: Store): Promise<void> {
  const fact = pledge(PROMISE, { by: no, due: "../2027-05", gist: "hand over an ambulance to Taraz" });
  await store.keep(entry([PROMISE], [fact], { path: "a.txt", published: "2026-11-03", lang: "en" }));
}

const given = (quote: string, slots: object) => event(quote, { type: "aid", who: no, ...slots });

onEveryStore("a promise is kept when a later paper tells that it was done, with the sentence", async ({ store }) => {
  await promise(store);
  assert.deepEqual(await standing(store), ["open", 1]);
  const [done, planned] = [
    entry([DONE], [given(DONE, { when: "2027-05-20" })], { path: "b.txt", published: "2027-05-21" }),
    entry([PLAN], [given(PLAN, { when: "../2027-05", status: "planned" })], { path: "c.txt", published: "2027-02-01" }),
  ];
  await store.keep(planned);
  assert.deepEqual(await standing(store), ["open", 2]);
  await store.keep(done);
  assert.deepEqual(await standing(store), ["kept", 3]);
  assert.deepEqual(await standing(store, "2027-03-01"), ["open", 2]);
  const [record] = (await store.records({ kinds: ["pledge"], statuses: ["kept"] })).items;
  assert.equal(record?.sources.at(-1)?.evidence.quote, DONE);
  assert.equal((await store.verify()).findings.length, 0);
});

onEveryStore("what was done before the promise, or of another thing, or twice, tells nothing", async ({ store }) => {
  await promise(store);
  const before = entry([DONE], [given(DONE, { when: "2026-05-20" })], { path: "b.txt", published: "2026-05-21" });
  await store.keep(before);
  const other = "6月1日、ノルウェーはタラズに学校を建てた。";
  const school = entry([other], [given(other, { when: "2027-06-01" })], { path: "d.txt", published: "2027-06-02" });
  await store.keep(school);
  assert.deepEqual(await standing(store), ["open", 1]);
  for (const day of ["03", "20"]) {
    const again = `5月${day}日にもノルウェーはタラズに救急車を引き渡した。`;
    const fact = given(again, { when: `2027-05-${day}` });
    await store.keep(entry([again], [fact], { path: `${day}.txt`, published: `2027-05-${day}` }));
  }
  assert.deepEqual(await standing(store), ["open", 1]);
});

onEveryStore("in whichever order the papers come, the promise says the same", async ({ store, another }) => {
  const again = "ノルウェーは2027年5月末までにタラズへ救急車を引き渡すと約束した。";
  const gist = "タラズへ救急車を引き渡す";
  const restated = pledge(again, { by: no, due: "../2027-05", gist });
  const told = [
    entry([again], [restated], { path: "e.txt", published: "2026-11-04" }),
    entry([DONE], [given(DONE, { when: "2027-05-20" })], { path: "b.txt", published: "2027-05-21" }),
  ];
  const other = await another();
  await promise(store);
  for (const one of told) await store.keep(one);
  for (const one of told.toReversed()) await other.keep(one);
  await promise(other);
  assert.deepEqual(await said(other), await said(store));
});

async function standing(store: Store, asOf?: string): Promise<[string | undefined, number | undefined]> {
  const [record] = (await store.records({ kinds: ["pledge"], ...(asOf === undefined ? {} : { asOf }) })).items;
  return [record?.body.kind === "pledge" ? record.body.status : undefined, record?.sources.length];
}
