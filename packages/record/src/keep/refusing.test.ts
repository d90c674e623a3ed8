import assert from "node:assert/strict";
import { sql } from "kysely";
import { entry } from "../testing/entries.ts";
import { event, names, role } from "../testing/facts.ts";
import { onEveryStore, said } from "../testing/stores.ts";
import { noteSetting } from "../store/settings.ts";
import { refuseIfOld } from "./refusing.ts";

onEveryStore("a store fused by other rules is fused anew, and its ids stay", async ({ store, connection }) => {
  const [a, b] = ["佐藤首相が8月9日、訪問した。", "Prime Minister Sato visited Kazakhstan on August 9."];
  const visit = (quote: string) =>
    event(quote, { when: "2024-08-09", who: names("佐藤=person:sato"), where: names("カザフスタン=state:kz") });
  await store.keep(
    entry([a], [visit(a), role(a, { person: { name: "佐藤" }, office: "首相", of: names("日本=state:jp") })], {
      path: "a.txt",
    }),
  );
  await store.keep(entry([b], [visit(b)], { path: "b.txt", lang: "en" }));
  const before = await said(store);
  const ids = (await store.records()).items.map((record) => record.id);
  // As an earlier program left it: sketches that say nothing but the record, and nothing to find them by.
  await sql`update sketch set hash = 'fact ' || key, laid = '', part = null`.execute(connection.db);
  await connection.db.deleteFrom("handle").execute();
  await noteSetting(connection.db, "fusion", "0");
  await refuseIfOld(connection);
  assert.deepEqual(await said(store), before);
  assert.deepEqual(
    (await store.records()).items.map((record) => record.id),
    ids,
  );
  assert.equal((await store.verify()).findings.length, 0);
});
