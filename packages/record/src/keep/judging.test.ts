import assert from "node:assert/strict";
import type { Fact } from "@chancery/reader";
import type { Entry } from "../schema/document.ts";
import type { Judgement, Judging } from "../schema/judgement.ts";
import { entry } from "../testing/entries.ts";
import { event, figure, names, pledge } from "../testing/facts.ts";
import { pick, randomFrom, shuffled } from "../testing/random.ts";
import { onEveryStore, said } from "../testing/stores.ts";
import type { Store } from "./store.ts";

const sato = names("佐藤=person:sato");
const place = names("カザフスタン=state:kz");
const talks = (quote: string, slots: object = {}) =>
  event(quote, { type: "meeting", when: "2024-08-09", who: sato, ...slots });

async function decide(
  store: Store,
  judging: Omit<Judging, "maker" | "made">,
  made = "2026-02-01T09:00:00Z",
): Promise<Judgement> {
  const answer = await store.judge({ maker: "森", made, ...judging });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.judgement;
}

async function only(store: Store): Promise<string> {
  const { items } = await store.records();
  assert.equal(items.length, 1, JSON.stringify(items.map(({ body }) => body)));
  return items[0]?.id ?? "";
}

async function body(store: Store, id: string): Promise<Record<string, unknown>> {
  const found = await store.record(id);
  assert.ok(found.found === "one", id);
  return { ...found.value.body };
}

onEveryStore("a corrected slot stays corrected, in reprints and after reading anew", async ({ store }) => {
  const line = "佐藤首相が9日、会談した。";
  await store.keep(entry([line], [talks(line)], { path: "a.txt" }));
  const id = await only(store);
  await decide(store, { verb: "correct", of: id, slot: "when", value: "2024-08-10", why: "主催者の発表による" });
  assert.equal((await body(store, id))["when"], "2024-08-10");
  // A better reader, which still has the day wrong, and a reprint.
  await store.keep(entry([line], [talks(line, { where: place })], { path: "a.txt", version: "2" }));
  await store.keep(entry(["再録", line], [talks(line)], { path: "b.txt" }));
  assert.equal(await only(store), id);
  assert.equal((await body(store, id))["when"], "2024-08-10");
  const found = await store.record(id);
  assert.ok(found.found === "one");
  assert.equal(found.value.judgements?.[0]?.why, "主催者の発表による");
  assert.equal((await store.verify()).findings.length, 0);
});

onEveryStore("what is rejected is gone, also where it is read again; undoing brings it back", async ({ store }) => {
  const line = "佐藤首相が9日、会談した。";
  await store.keep(entry([line], [talks(line)], { path: "a.txt" }));
  const id = await only(store);
  const rejected = await decide(store, { verb: "reject", of: id });
  assert.equal((await store.records()).total, 0);
  await store.keep(entry([line, "付記"], [talks(line)], { path: "b.txt" }));
  assert.equal((await store.records()).total, 0);
  assert.equal((await store.verify()).findings.length, 0);
  await decide(store, { verb: "undo", of: rejected.id });
  assert.equal((await store.records()).total, 1);
  assert.equal(await only(store), id);
  const log = (await store.judgements()).items;
  assert.deepEqual(
    log.map(({ verb, undoneBy, undoes }) => [verb, undoneBy !== null, undoes]),
    [
      ["undo", false, rejected.id],
      ["reject", true, null],
    ],
  );
});

onEveryStore("taking back can be taken back, and each step holds from its day on", async ({ store }) => {
  const line = "佐藤首相が9日、会談した。";
  await store.keep(entry([line], [talks(line)], { path: "a.txt", published: "2024-08-10" }));
  const id = await only(store);
  const corrected = await decide(store, { verb: "correct", of: id, slot: "when", value: "2024-08-10" });
  const undo = await decide(store, { verb: "undo", of: corrected.id }, "2026-03-01T09:00:00Z");
  assert.equal((await body(store, id))["when"], "2024-08-09");
  await decide(store, { verb: "undo", of: undo.id }, "2026-04-01T09:00:00Z");
  assert.equal((await body(store, id))["when"], "2024-08-10");
  const days = ["2026-01-01", "2026-02-15", "2026-03-15", "2026-04-15"];
  const then = await Promise.all(days.map((asOf) => store.records({ asOf })));
  assert.deepEqual(
    then.map(({ items }) => (items[0]?.body.kind === "event" ? items[0].body.when : null)),
    ["2024-08-09", "2024-08-10", "2024-08-09", "2024-08-10"],
  );
  const [, , first] = (await store.judgements()).items;
  assert.deepEqual([first?.id, first?.undoneBy], [corrected.id, null]);
});

onEveryStore("same and different hold against the rules", async ({ store }) => {
  const [a, b] = ["佐藤首相が9日に会談した。", "佐藤首相が12日に会談した。"];
  await store.keep(entry([a], [talks(a)], { path: "a.txt" }));
  await store.keep(entry([b], [talks(b, { when: "2024-08-12" })], { path: "b.txt" }));
  const [one, other] = (await store.records()).items.map((record) => record.id);
  assert.ok(one && other);
  const same = await decide(store, { verb: "same", of: one, other });
  const joined = await only(store);
  for (const id of [one, other]) assert.equal((await store.record(id)).found, "one");
  await decide(store, { verb: "undo", of: same.id });
  assert.equal((await store.records()).total, 2);
  const again = "その会談は9日だった。";
  await store.keep(entry([again], [talks(again)], { path: "c.txt" }));
  const [first] = (await store.records()).items;
  assert.equal(first?.sources.length, 2);
  assert.ok(joined);
  await decide(store, { verb: "different", of: first?.id ?? "", source: 0 });
  assert.equal((await store.records()).total, 3);
  await store.keep(entry([again], [talks(again, { where: place })], { path: "c.txt", version: "2" }));
  assert.equal((await store.records()).total, 3);
});

onEveryStore("a value is preferred, a pledge settled, a record confirmed and noted", async ({ store }) => {
  const lines = ["投資は2億1500万ドルだった。", "投資は2億5100万ドルだった。", "2028年までに橋を架けると約束した。"];
  const invested = (value: number) => ({
    measure: "investment.flow",
    value,
    of: [...place, ...names("日本=state:jp")],
    when: "2024",
  });
  await store.keep(
    entry([lines[0] ?? ""], [figure(lines[0] ?? "", invested(215e6) as object)], { path: "a.txt", published: "2025" }),
  );
  await store.keep(
    entry([lines[1] ?? ""], [figure(lines[1] ?? "", invested(251e6) as object)], { path: "b.txt", published: "2026" }),
  );
  const disputed = await only(store);
  assert.equal((await body(store, disputed))["value"], 251e6);
  await decide(store, { verb: "prefer", of: disputed, slot: "value", value: "215000000" });
  assert.equal((await body(store, disputed))["value"], 215e6);
  await decide(store, { verb: "confirm", of: disputed });
  await decide(store, { verb: "note", of: disputed, why: "統計の改定に注意" });
  await store.keep(
    entry([lines[2] ?? ""], [pledge(lines[2] ?? "", { by: names("日本=state:jp"), due: "../2028" })], {
      path: "c.txt",
    }),
  );
  const promised = (await store.records({ kinds: ["pledge"] })).items[0]?.id ?? "";
  await decide(store, { verb: "settle", of: promised, value: "kept" }, "2028-03-01T00:00:00Z");
  assert.equal((await body(store, promised))["status"], "kept");
  assert.equal((await store.records({ statuses: ["kept"] })).total, 1);
  // As it was known before the decision.
  const before = await store.records({ kinds: ["pledge"], asOf: "2028-01-01" });
  assert.deepEqual(
    before.items.map(({ body: told }) => "status" in told && told.status),
    ["open"],
  );
});

onEveryStore("what cannot be decided is told", async ({ store }) => {
  const line = "佐藤首相が9日、会談した。";
  await store.keep(entry([line], [talks(line)], { path: "a.txt" }));
  const id = await only(store);
  const ask = async (judging: Omit<Judging, "maker" | "made">) => {
    const answer = await store.judge({ maker: "森", made: "2026-02-01T09:00:00Z", ...judging });
    return answer.ok ? "ok" : answer.fault;
  };
  assert.equal(await ask({ verb: "confirm", of: "e-zzzz" }), "record-missing");
  assert.equal(await ask({ verb: "correct", of: id }), "slot-missing");
  assert.equal(await ask({ verb: "correct", of: id, slot: "when", value: "yesterday" }), "value-missing");
  assert.equal(await ask({ verb: "correct", of: id, slot: "due", value: "2024" }), "value-missing");
  assert.equal(await ask({ verb: "settle", of: id, value: "kept" }), "value-missing");
  assert.equal(await ask({ verb: "different", of: id, source: 7 }), "source-missing");
  assert.equal(await ask({ verb: "undo", of: "j-ffff" }), "judgement-missing");
  assert.equal((await store.judgements()).total, 0);
});

onEveryStore(
  "a judgement whose passage is read no more is listed as an orphan, and finds its passage again",
  async ({ store }) => {
    const line = "佐藤首相が9日、会談した。";
    await store.keep(entry([line], [talks(line)], { path: "a.txt" }));
    const id = await only(store);
    await decide(store, { verb: "correct", of: id, slot: "ordinal", value: 4 });
    await store.keep(entry([line], [], { path: "a.txt", version: "2" }));
    const { items } = await store.judgements({ orphans: true });
    assert.deepEqual(
      items.map(({ passages }) => passages),
      [[line]],
    );
    await store.keep(entry([line], [talks(line, { where: place })], { path: "a.txt", version: "3" }));
    assert.equal((await store.judgements({ orphans: true })).total, 0);
    assert.equal((await body(store, await only(store)))["ordinal"], 4);
  },
);

onEveryStore(
  "many judgements, then all read anew and added again: each in force or an orphan",
  async ({ store, another }) => {
    const random = randomFrom(5);
    const paths = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
    for (const path of paths) await store.keep(made(random, path, "1"));
    for (let i = 0; i < 60; i++) {
      const ids = (await store.records({ limit: 1000 })).items.map((record) => record.id);
      const [of, other] = [pick(random, ids), pick(random, ids)];
      const often = ["confirm", "correct", "correct", "same", "different", "note"] as const;
      const verbs: readonly Judging["verb"][] = i % 9 ? often : ["reject"];
      const verb = pick(random, verbs);
      await store.judge({
        verb,
        of,
        other,
        slot: "ordinal",
        value: i,
        maker: "森",
        made: "2026-02-01T09:00:00Z",
        why: String(i),
      });
    }
    const kept = (await store.judgements({ limit: 1000 })).items;
    assert.ok(kept.length > 30);
    for (const path of shuffled(random, paths)) await store.keep(made(random, path, "2"));
    for (const path of paths) await store.keep(made(randomFrom(9), path, "2"));
    const after = (await store.judgements({ limit: 1000 })).items;
    const orphans = new Set((await store.judgements({ orphans: true, limit: 1000 })).items.map(({ id }) => id));
    assert.deepEqual(
      after.map(({ id }) => id),
      kept.map(({ id }) => id),
    );
    for (const { id, verb, records } of after)
      assert.ok(records.length > 0 || orphans.has(id) || verb === "reject" || isRejected(after, id), `${verb} ${id}`);
    assert.equal((await store.verify()).findings.length, 0);
    assert.ok((await said(await another())).length === 0);
  },
);

onEveryStore("a record from which one source is parted goes on with the others", async ({ another }) => {
  // The ids of judgements decide nothing: with several makers they fall differently.
  for (const maker of ["森", "林", "原", "谷", "辻", "岡"]) {
    const store = await another();
    const lines = ["佐藤首相が9日、会談した。", "佐藤首相は9日に会談を行った。", "9日、佐藤首相の会談があった。"];
    for (const line of lines) await store.keep(entry([line], [talks(line)], { path: `${line}.txt` }));
    const id = await only(store);
    const answer = await store.judge({ verb: "different", of: id, source: 1, maker, made: "2026-02-01T09:00:00Z" });
    assert.ok(answer.ok);
    const found = await store.record(id);
    assert.equal(found.found === "one" && found.value.sources.length, 2, maker);
  }
});

onEveryStore("what a person reads in a document is a fact like others, also after reading anew", async ({ store }) => {
  const [line, missed] = ["佐藤首相が9日、会談した。", "佐藤首相は10日、覚書に署名した。"];
  const paper = (version: string, lines: readonly string[]) =>
    entry(lines, [talks(line)], { path: "a.txt", version, bytes: "a" });
  await store.keep(paper("1", [line, missed]));
  const sha256 = (await store.documents()).items[0]?.sha256 ?? "";
  const text = (await store.text(sha256))?.text ?? "";
  const span = { start: text.indexOf(missed), end: text.indexOf(missed) + missed.length };
  const slots = { type: "agreement", when: "2024-08-10", who: "佐藤" };
  const made = await decide(store, { verb: "add", of: sha256, span, kind: "event", slots });
  const added = async () => (await store.records({ types: ["agreement"] })).items;
  const [record] = await added();
  assert.equal(record?.sources[0]?.evidence.quote, missed);
  assert.deepEqual(
    record.judgements?.map(({ verb, maker }) => [verb, maker]),
    [["add", "森"]],
  );
  assert.ok(record.body.kind === "event" && record.body.when === "2024-08-10" && record.body.status === "happened");
  await store.keep(paper("2", ["前書き", line, missed]));
  assert.deepEqual(
    (await added()).map(({ id, sources }) => [id, sources[0]?.evidence.quote]),
    [[record.id, missed]],
  );
  assert.equal((await store.verify()).findings.length, 0);
  await store.keep(paper("3", [line]));
  assert.deepEqual(await added(), []);
  assert.deepEqual(
    (await store.judgements({ orphans: true })).items.map(({ id }) => id),
    [made.id],
  );
  await store.keep(paper("4", [line, missed]));
  assert.equal((await added()).length, 1);
  await decide(store, { verb: "undo", of: made.id });
  assert.deepEqual(await added(), []);
  assert.equal((await store.records()).total, 1);
  const bad = { verb: "add", of: sha256, maker: "森", made: "2026-02-01T09:00:00Z", kind: "event", span } as const;
  for (const [judging, fault] of [
    [{ ...bad, slots: {} }, "value-missing"],
    [{ ...bad, slots: { type: "agreement", when: "soon" } }, "value-missing"],
    [{ ...bad, slots, span: { start: 5, end: 5 } }, "value-missing"],
    [{ ...bad, slots, of: "zzzz" }, "document-missing"],
  ] as const) {
    const answer = await store.judge(judging);
    assert.equal(answer.ok ? "" : answer.fault, fault);
  }
});

onEveryStore("a decision that is handed over again under its token is there once", async ({ store }) => {
  const line = "佐藤首相が9日、会談した。";
  await store.keep(entry([line], [talks(line)], { path: "a.txt" }));
  const note = { verb: "note", of: await only(store), why: "見た", token: "t-1" } as const;
  const first = await decide(store, note);
  assert.equal((await decide(store, note, "2026-02-02T09:00:00Z")).id, first.id);
  assert.notEqual((await decide(store, { ...note, token: "t-2" })).id, first.id);
  assert.equal((await store.judgements()).total, 2);
});

/** True where another judgement rejects one of the same passages. */
function isRejected(all: readonly Judgement[], id: string): boolean {
  const passages = new Set(all.find((one) => one.id === id)?.passages);
  return all.some(({ verb, passages: others }) => verb === "reject" && others.some((quote) => passages.has(quote)));
}

function made(random: () => number, path: string, version: string): Entry {
  const who = names(`P${parseInt(path) % 16}=person:p${parseInt(path) % 16}`);
  const lines = [`${path}：佐藤首相が会談した。`, `${path}：佐藤首相が訪問した。`];
  const facts: Fact[] = lines.map((line, i) =>
    event(line, {
      type: i ? "visit" : "meeting",
      when: pick(random, ["2024-08-09", "2024-08-10", "2024-08"]),
      who,
    }),
  );
  return entry(lines, version === "2" && random() < 0.2 ? facts.slice(1) : facts, { path, version, bytes: path });
}
