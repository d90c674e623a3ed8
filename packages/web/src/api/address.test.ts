import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSearch, writeSearch } from "./address.ts";

test("an address comes back as it was, lists and all three scripts included", () => {
  const search = { type: ["visit", "call"], name: "state:kz", q: "外相 & «Токаев»" };
  assert.deepEqual(parseSearch(writeSearch(search)), search);
  assert.match(writeSearch(search), /^\?type=visit&type=call&name=state:kz&q=/);
});

test("what is empty leaves no trace", () => {
  assert.equal(writeSearch({ q: "", open: undefined, type: [] }), "");
  assert.deepEqual(parseSearch(""), {});
});
