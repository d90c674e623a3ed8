import assert from "node:assert/strict";
import { test } from "node:test";
import { event, names } from "../testing/facts.ts";
import { isPartOf } from "./part.ts";

const [sato, omarov] = [names("佐藤=person:sato"), names("Omarov=person:omarov")];
const visit = event("訪問", { when: "2024-08-09/2024-08-11", who: sato });
const talks = event("会談", { type: "meeting", when: "2024-08-10", who: [...sato, ...omarov] });
const signing = event("署名", { type: "agreement", when: "2024-08-10", who: [...sato, ...omarov] });

test("talks and signings belong to the journey, signings to the talks", () => {
  assert.ok(isPartOf(talks, visit));
  assert.ok(isPartOf(signing, visit));
  assert.ok(isPartOf(signing, talks));
});

test("what others do, or on other days, does not", () => {
  assert.ok(!isPartOf(visit, talks));
  assert.ok(!isPartOf({ ...talks, when: "2024-08-12" }, visit));
  assert.ok(!isPartOf({ ...talks, when: null }, visit));
  assert.ok(!isPartOf({ ...talks, who: omarov }, visit));
  assert.ok(!isPartOf(talks, { ...visit, when: "2024" }));
  assert.ok(!isPartOf({ ...signing, who: [...sato, ...names("Petrov")] }, talks));
});
