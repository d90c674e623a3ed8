import assert from "node:assert/strict";
import { test } from "node:test";
import { documentFilters, recordFilters, without, withValue } from "./filters.ts";

test("filters are read out of an address, one value or several", () => {
  const raw = {
    type: ["visit", "call"],
    name: "state:kz",
    q: "外相",
    from: 2015,
    open: "x",
    kind: "",
    status: undefined,
  };
  assert.deepEqual(recordFilters(raw), { type: ["visit", "call"], name: ["state:kz"], q: "外相", from: "2015" });
  assert.deepEqual(documentFilters({ status: "unread", q: "", x: "1" }), { status: "unread" });
});

test("a value is added to a list and taken out again; an empty list is no filter", () => {
  const one = withValue({}, "type", "visit");
  const two = withValue(one, "type", "call");
  assert.deepEqual(two, { type: ["visit", "call"] });
  assert.deepEqual(without(two, "type", "visit"), { type: ["call"] });
  assert.deepEqual(without(one, "type", "visit"), {});
  assert.deepEqual(without(one, "place", "visit"), one);
});
