import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pack } from "@chancery/reader";
import type { RecordBody } from "@chancery/record";
import { lastDayOf } from "./days.ts";
import { curvesOf, noticesOf } from "./figures.ts";
import { openPledges } from "./pledges.ts";
import { seriesOf } from "./rounds.ts";
import { lineOf, round } from "./testing/lines.ts";
import { makeWorld } from "./world.ts";

const JP = { name: "Japan", id: "state:jp" };
const KZ = { name: "Kazakhstan", id: "state:kz" };
const TODAY = lastDayOf("2025-06-15") ?? 0;

test("rounds are counted up to the highest known; those nobody tells of are gaps, a second series begins anew", () => {
  const lines = [
    round(1, "2004-08"),
    round(2, "2006-06"),
    round(5, "2014-07"),
    round(5, "2014-07-16"),
    round(1, "2022-01"),
  ];
  const [ministers, heads, ...others] = seriesOf(lines);
  assert.deepEqual(
    ministers?.rounds.map(({ record }) => record !== null),
    [true, true, false, false, true],
  );
  assert.equal(ministers?.missing, 2);
  assert.deepEqual(
    heads?.rounds.map(({ when }) => when),
    ["2022-01"],
  );
  assert.deepEqual(others, []);
});

test("a meeting without a number, or with one that stands alone in the middle, makes no series", () => {
  const plain = lineOf(
    { kind: "event", type: "meeting", status: "happened", when: "2020" },
    { framework: "framework:x" },
  );
  assert.deepEqual(seriesOf([plain, round(4, "2020")]), []);
});

function pledge(due: string | null, published: string, status: "open" | "kept" = "open") {
  return lineOf({ kind: "pledge", by: [JP], due, status, gist: "build a road" }, { published });
}

test("open pledges are overdue, due, silent or merely open; kept ones are none of these", () => {
  const lines = [
    pledge("2025-03", "2024-01-01"),
    pledge("../2050", "2024-01-01"),
    pledge("2025", "2024-01-01"),
    pledge(null, "2023-01-01"),
    pledge(null, "2025-01-01"),
    pledge("2020", "2019", "kept"),
  ];
  const { overdue, due, silent, open } = openPledges(lines, TODAY, lastDayOf);
  const id = (i: number) => lines[i]?.record.id;
  assert.deepEqual(
    overdue.map(({ id }) => id),
    [id(0)],
  );
  assert.deepEqual(
    due.map(({ id }) => id),
    [id(2), id(1)],
    "the nearest first",
  );
  assert.deepEqual(
    silent.map(({ id }) => id),
    [id(3)],
  );
  assert.deepEqual(
    open.map(({ id }) => id),
    [id(4)],
  );
});

function figure(measure: "trade.total" | "trade.exports" | "trade.imports", value: number, of = [JP, KZ]): RecordBody {
  return { kind: "figure", measure, value, unit: "USD", bound: "exact", when: "2024", of };
}

test("what is measured of the same states in the same unit is one curve; flows keep their direction", () => {
  const lines = [
    lineOf(figure("trade.total", 3, [JP, KZ])),
    lineOf(figure("trade.total", 4, [KZ, JP])),
    lineOf(figure("trade.exports", 1, [JP, KZ])),
    lineOf(figure("trade.exports", 2, [KZ, JP])),
  ];
  assert.deepEqual(
    curvesOf(lines).map(({ measure, points }) => [measure, points.length]),
    [
      ["trade.total", 2],
      ["trade.exports", 1],
      ["trade.exports", 1],
    ],
  );
});

test("a bare number is of one curve with another only where both are of one thing", () => {
  const share = (label: string, value: number) =>
    lineOf({ kind: "figure", measure: "share", value, unit: "%", bound: "exact", when: "2024", of: [JP], label });
  const curves = curvesOf([share("Exports", 40), share("exports", 50), share("rice", 20)]);
  assert.deepEqual(
    curves.map(({ label, points }) => [label, points.length]),
    [
      ["Exports", 2],
      ["rice", 1],
    ],
  );
  const [trade] = curvesOf([lineOf({ ...figure("trade.total", 3), label: "turnover" } as RecordBody)]);
  assert.equal(trade?.label, undefined);
});

test("where sources differ a point has a range", () => {
  const values = [
    { value: 1.8e9, sources: [0] },
    { value: 1.9e9, sources: [1] },
  ];
  const [curve] = curvesOf([lineOf(figure("trade.total", 1.9e9), { conflicts: [{ field: "value", values }] })]);
  assert.deepEqual([curve?.points[0]?.low, curve?.points[0]?.high], [1.8e9, 1.9e9]);
});

test("a total that its parts do not come to is noticed; one that rounding explains is not", () => {
  const parts = [lineOf(figure("trade.exports", 500)), lineOf(figure("trade.imports", 1300))];
  assert.deepEqual(noticesOf(curvesOf([lineOf(figure("trade.total", 1810)), ...parts])), []);
  const [notice] = noticesOf(curvesOf([lineOf(figure("trade.total", 2500)), ...parts]));
  assert.deepEqual([notice?.sum, notice?.value, notice?.when], [1800, 2500, "2024"]);
});

test("people belong where they held office, towns and bodies to their state; the longest name of a framework wins", () => {
  const pack: Pack = {
    id: "p",
    entities: [
      { id: "state:aa", kind: "state", names: { en: ["Aland"] } },
      { id: "city:a", kind: "city", names: { en: ["Atown"] }, of: "state:aa" },
      { id: "person:p", kind: "person", names: { en: ["P"] } },
      { id: "framework:f", kind: "framework", names: { en: ["Plain Dialogue"] } },
      { id: "framework:g", kind: "framework", names: { en: ["Plain Dialogue Forum"], ja: ["「平原」対話・会議"] } },
    ],
    offices: [{ id: "office:a", of: "state:aa", class: "head-of-government", names: { en: ["Prime Minister"] } }],
    terms: [{ person: "person:p", office: "office:a", from: "2020-01-01", to: ".." }],
    words: [],
  };
  const world = makeWorld([pack]);
  assert.deepEqual(["person:p", "city:a", "state:aa", "person:q"].map(world.homeOf), [
    "state:aa",
    "state:aa",
    "state:aa",
    undefined,
  ]);
  assert.equal(world.frameworkIn("the third «Plain Dialogue» meeting"), "framework:f");
  assert.equal(world.frameworkIn("第2回「平原」対話 会議"), "framework:g");
  assert.equal(world.frameworkIn("a plain talk"), undefined);
});
