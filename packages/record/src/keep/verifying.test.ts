import assert from "node:assert/strict";
import { sql } from "kysely";
import { entry } from "../testing/entries.ts";
import { event, names, quote } from "../testing/facts.ts";
import { onEveryStore } from "../testing/stores.ts";

const VISIT = "安倍首相は2015年10月27日、カザフスタンを訪問した。";
const SAID = "「協力を深めたい」と述べた。";
const facts = [event(VISIT, { when: "2015-10-27", who: names("安倍晋三") }), quote(SAID, "協力を深めたい")];
const long = entry([VISIT, SAID, "長い文書。".repeat(200)], facts);

onEveryStore("a sound store has no findings, and says what was looked at", async ({ store }) => {
  await store.keep(long);
  const shares: number[] = [];
  const verified = await store.verify((share) => shares.push(share));
  assert.deepEqual(verified, { documents: 1, texts: 1, facts: 2, records: 1, findings: [] });
  assert.equal(shares.at(-1), 1);
  assert.ok(shares.every((share, i) => share >= (shares[i - 1] ?? 0)));
});

onEveryStore(
  "a changed snapshot, text, passage, reference, record and index are each found",
  async ({ store, connection }) => {
    const { db } = connection;
    await store.keep(long);
    await store.counts();
    const codes = async () => (await store.verify()).findings.map((finding) => finding.code);

    await db.updateTable("snapshot").set({ packing: "plain" }).execute();
    assert.deepEqual(await codes(), ["snapshot-damaged"]);
    await db.updateTable("snapshot").set({ packing: "gzip" }).execute();

    await db
      .updateTable("text")
      .set({ body: sql`replace(body, '安倍', '安部')` } as never)
      .execute();
    assert.deepEqual(await codes(), ["text-damaged", "evidence-damaged"]);
    await db
      .updateTable("text")
      .set({ body: sql`replace(body, '安部', '安倍')` } as never)
      .execute();

    await sql`update fact set ${sql.ref("end")} = ${sql.ref("end")} - 1 where kind = 'quote'`.execute(db);
    assert.deepEqual(await codes(), ["evidence-damaged"]);
    await sql`update fact set ${sql.ref("end")} = ${sql.ref("end")} + 1 where kind = 'quote'`.execute(db);

    await db.updateTable("record").set({ facts: 3 }).execute();
    assert.deepEqual(await codes(), ["record-broken"]);
    await db.updateTable("record").set({ facts: 1 }).execute();

    const words = connection.words(db);
    await words.drop("text", await words.keys("text"));
    assert.deepEqual(await codes(), ["search-out-of-step"]);
    await words.put("text", 1, ["日本"]);
    await words.put("fact", 77, ["日本"]);
    assert.deepEqual(await codes(), ["search-out-of-step"]);
    await words.drop("fact", [77]);
    assert.deepEqual(await codes(), []);
  },
);
