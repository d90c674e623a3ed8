import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordFact } from "../schema/record.ts";
import { event, names } from "../testing/facts.ts";
import { draw } from "./draw.ts";
import type { Member } from "./member.ts";

function member(fact: RecordFact, document: Partial<Member["document"]>): Member {
  const path = document.path ?? "a.txt";
  const unknown = { url: null, published: null, lang: "ja", title: null, publisher: null, known: 0, lineage: 1 };
  return {
    id: `${path}:${fact.evidence.quote}`,
    fact,
    bearings: [],
    laid: "",
    document: { path, sha256: path, ...unknown, ...document },
  };
}

const kz = names("カザフスタン=state:kz");
const visit = (quote: string, slots: object): RecordFact =>
  event(quote, { when: "2015-10", who: names("安倍晋三"), ...slots });

test("slots of the fullest fact, gaps filled, the finest date, status of the newest source", () => {
  const members = [
    member(visit("下旬に", { where: kz, ordinal: 1, status: "planned" }), { published: "2015-09-01" }),
    member(visit("27日", { when: "2015-10-27" }), { path: "b.txt", published: "2015-10-28", lineage: 2 }),
    member(visit("公式訪問", { name: "公式訪問", status: "planned" }), { path: "c.txt" }),
  ];
  const drawn = draw("e-1", members);
  assert.deepEqual(drawn.body, {
    kind: "event",
    type: "visit",
    status: "happened",
    when: "2015-10-27",
    who: names("安倍晋三"),
    where: kz,
    ordinal: 1,
    name: "公式訪問",
  });
  assert.deepEqual(
    drawn.sources.map((source) => source.path),
    ["c.txt", "a.txt", "b.txt"],
  );
  assert.equal(drawn.independent, 2);
  assert.deepEqual(drawn.history, [
    { status: "planned", as_of: null, source: 0 },
    { status: "happened", as_of: "2015-10-28", source: 2 },
  ]);
  assert.deepEqual(draw("e-1", members.toReversed()), drawn);
});

test("who says it is told only where every source attributes it", () => {
  const said = visit("発表した", { said_by: names("外務省") });
  assert.deepEqual(draw("e-1", [member(said, {})]).body.said_by, names("外務省"));
  assert.equal(draw("e-1", [member(said, {}), member(visit("訪問", {}), { path: "b.txt" })]).body.said_by, undefined);
});
