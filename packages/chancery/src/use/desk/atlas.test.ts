// The graph and the map of the desk.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pack } from "@chancery/reader";
import { graphOf } from "./graph.ts";
import { spotsOf } from "./map.ts";
import { lineOf } from "./testing/lines.ts";
import { makeWorld } from "./world.ts";

const JP = { name: "Japan", id: "state:jp" };
const KZ = { name: "Kazakhstan", id: "state:kz" };
const ANN = { name: "Ann", id: "person:ann" };
const TOWN = { name: "Atown", id: "city:a" };

const meeting = { kind: "event", type: "meeting", status: "happened" } as const;

test("those of one record are tied: how often, and by which record last", () => {
  const lines = [
    lineOf({ ...meeting, when: "2020", who: [ANN, KZ] }),
    lineOf({ ...meeting, when: "2021-05", who: [ANN, KZ], where: [TOWN] }, { framework: "framework:f" }),
    lineOf({ ...meeting, when: null, who: [ANN, KZ] }),
    lineOf({
      kind: "figure",
      measure: "trade.total",
      value: 1,
      unit: "USD",
      bound: "exact",
      when: "2020",
      of: [JP, KZ],
    }),
  ];
  const { nodes, ties, beyond } = graphOf(lines);
  assert.deepEqual(
    nodes.map(({ id, kind, count }) => [id, kind, count]),
    [
      ["person:ann", "person", 3],
      ["state:kz", "state", 3],
      ["framework:f", "framework", 1],
    ],
    "towns are on the map, figures tie nobody",
  );
  assert.deepEqual(
    ties.map(({ pair, count, when }) => [pair.join(" "), count, when]),
    [
      ["person:ann state:kz", 3, "2021-05"],
      ["framework:f person:ann", 1, "2021-05"],
      ["framework:f state:kz", 1, "2021-05"],
    ],
  );
  assert.equal(beyond, 0);
});

test("of many those in most records stay, and ties between them", () => {
  const lines = [
    lineOf({ ...meeting, when: "2020", who: [JP, KZ] }),
    lineOf({ ...meeting, when: "2021", who: [JP, KZ] }),
    lineOf({ ...meeting, when: "2022", who: [JP, ANN] }),
  ];
  const { nodes, ties, beyond } = graphOf(lines, 2);
  assert.deepEqual([nodes.map(({ id }) => id), ties.length, beyond], [["state:jp", "state:kz"], 1, 1]);
});

test("events stand at their town, else at the capital of their state; those called off nowhere", () => {
  const pack: Pack = {
    id: "p",
    entities: [
      { id: "state:kz", kind: "state", names: { en: ["Kazakhstan"] }, capital: "city:c" },
      { id: "city:a", kind: "city", names: { en: ["Atown"] }, of: "state:kz" },
    ],
    offices: [],
    terms: [],
    words: [],
  };
  const world = makeWorld(
    [pack],
    new Map([
      ["city:c", [71.4, 51.2]],
      ["city:a", [1, 2]],
    ]),
  );
  const lines = [
    lineOf({ ...meeting, when: "2020", where: [TOWN, KZ] }),
    lineOf({ ...meeting, when: "2021", where: [KZ] }),
    lineOf({ ...meeting, when: "2022", where: [KZ], status: "cancelled" }),
    lineOf({ ...meeting, when: "2023", where: [{ name: "Sea", id: "place:sea" }] }),
    lineOf({ ...meeting, when: "2023" }),
  ];
  const { spots, placeless } = spotsOf(lines, world);
  assert.deepEqual(
    spots.map(({ id, at, capital, when }) => [id, at, capital, when]),
    [
      ["city:a", [1, 2], null, "2020"],
      ["place:sea", null, null, "2023"],
      ["state:kz", [71.4, 51.2], "city:c", "2021"],
    ],
  );
  assert.equal(placeless, 1);
});

test("offices of a person are those that a pack has verified, with the names of the office", () => {
  const pack: Pack = {
    id: "p",
    entities: [],
    offices: [{ id: "office:a", of: "state:aa", class: "head-of-government", names: { en: ["Prime Minister", "PM"] } }],
    terms: [
      { person: "person:p", office: "office:a", from: "2022-01-01", to: ".." },
      { person: "person:p", office: "office:a", from: "2020-01-01", to: "2021-01-01" },
      { person: "person:p", office: "office:a", from: "2018", to: "2019", unverified: true },
    ],
    words: [],
  };
  assert.deepEqual(
    makeWorld([pack])
      .termsOf("person:p")
      .map(({ names, from }) => [names["en"], from]),
    [
      ["Prime Minister", "2020-01-01"],
      ["Prime Minister", "2022-01-01"],
    ],
  );
  assert.deepEqual(makeWorld([pack]).termsOf("person:q"), []);
});
