import assert from "node:assert/strict";
import { sha256 } from "../store/hash.ts";
import { entry } from "../testing/entries.ts";
import { event, names, pledge, role } from "../testing/facts.ts";
import { pick, randomFrom } from "../testing/random.ts";
import { onEveryStore } from "../testing/stores.ts";
import { daysOf } from "../fuse/days.ts";
import { dateOf } from "../fuse/rank.ts";
import type { RecordQuery } from "./query.ts";
import type { Store } from "./store.ts";

const DAYS = ["2024-01-10", "2024-02-10", "2024-03-10", "2024-04", "2024-05-10"];
const STATUSES = ["planned", "happened", "postponed", "cancelled"];

onEveryStore("a page as of a day is that of the records drawn as they were known then", async ({ store }) => {
  const random = randomFrom(5);
  for (let i = 0; i < 60; i++) await store.keep(randomEntry(random, i));
  const { items } = await store.records({ limit: 1000 });
  for (const [i, { id, body }] of items.slice(0, 12).entries()) {
    const made = `2024-0${1 + (i % 5)}-20T00:00:00Z`;
    const verb = body.kind === "pledge" ? "settle" : pick(random, ["note", "correct"] as const);
    const slots =
      verb === "settle" ? { value: "kept" } : verb === "correct" ? { slot: "when", value: "2024-06-01" } : {};
    const answer = await store.judge({ verb, of: id, maker: "Ito", made, ...(body.kind === "role" ? {} : slots) });
    if (answer.ok && i % 3 === 0)
      await store.judge({ verb: "undo", of: answer.judgement.id, maker: "Ito", made: "2024-05-25T00:00:00Z" });
  }
  for (const asOf of ["2023-12-31", "2024-01-15", "2024-02-21", "2024-03-10", "2024-04-20", "2024-05-26", "2025-01-01"])
    for (const order of ["oldest", "newest"] as const) {
      // Asking the other clock as well, for a day after all adding, draws every record and sorts what was drawn.
      for (const narrow of [{}, { statuses: ["planned"], from: "2024-02-01" }]) {
        const [page, drawn] = [
          await told(store, { asOf, order, ...narrow }),
          await told(store, { asOf, addedBy: "2030-01-01", order, ...narrow }),
        ];
        assert.deepEqual(page.days, drawn.days, `${asOf} ${order}`);
        assert.deepEqual(page.records, drawn.records, `${asOf} ${order}`);
      }
    }
});

/** What a page tells, and the dates in the order of the page: records of one day may stand either way. */
async function told(store: Store, query: RecordQuery): Promise<{ days: unknown[]; records: string[] }> {
  const { items, total } = await store.records({ ...query, limit: 1000 });
  assert.equal(total, items.length);
  const records = items.map((record) =>
    JSON.stringify([record.id, record.body, record.history, record.sources.length]),
  );
  return { days: items.map(({ body }) => daysOf(dateOf(body)).from), records: records.toSorted() };
}

function randomEntry(random: () => number, number: number) {
  const line = `${number}の文。`;
  const who = names(pick(random, ["安倍晋三=person:abe-shinzo", "岸田文雄=person:kishida-fumio"]));
  const published = pick(random, DAYS);
  const kind = random();
  const facts =
    kind < 0.2
      ? [role(line, { person: who[0] ?? { name: "?" }, office: "首相", of: names("日本=state:jp"), as_of: published })]
      : kind < 0.4
        ? [pledge(line, { by: who, gist: `${pick(random, ["橋", "学校"])}を建てる`, due: "2025" })]
        : [
            event(line, {
              type: "visit",
              status: pick(random, STATUSES) as "planned",
              when: pick(random, ["2024-03-01", "2024-03", "2024-09-05", null]),
              who,
              where: names("カザフスタン=state:kz"),
            }),
          ];
  return entry([line], facts, { path: `${number}.txt`, bytes: sha256(new TextEncoder().encode(line)), published });
}
