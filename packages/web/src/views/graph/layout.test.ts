import assert from "node:assert/strict";
import { test } from "node:test";
import type { GraphNode, Tie } from "chancery/wire";
import { layOut, usualLeast } from "./layout.ts";

function node(id: string, count = 1): GraphNode {
  return { id, kind: "person", name: { id, name: id }, count };
}

function tie(a: string, b: string, count = 1): Tie {
  return { pair: [a, b], count, record: "r", when: null };
}

test("two hundred names lie apart, and always in the same way", () => {
  const nodes = Array.from({ length: 200 }, (_, i) => node(`n${i}`, 1 + (i % 7)));
  const ties = nodes.slice(1).map(({ id }, i) => tie(`n${Math.floor(i / 6)}`, id));
  const placed = layOut(nodes, ties);
  assert.equal(placed.length, 200);
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1))
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius, `${a.node.id} ${b.node.id}`);
  assert.deepEqual(layOut(nodes, ties), placed);
});

test("what is tied lies nearer than what is not; what nothing ties is not drawn", () => {
  const placed = layOut(
    ["a", "b", "c", "d", "e"].map((id) => node(id)),
    [tie("a", "b", 9), tie("c", "d", 9)],
  );
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const apart = (x: string, y: string) =>
    Math.hypot((at.get(x)?.x ?? NaN) - (at.get(y)?.x ?? NaN), (at.get(x)?.y ?? NaN) - (at.get(y)?.y ?? NaN));
  assert.ok(apart("a", "b") < apart("a", "c"));
  assert.equal(at.has("e"), false);
});

test("few ties are all drawn; of many the weak ones are left out", () => {
  assert.equal(usualLeast([tie("a", "b", 3), tie("a", "c")]), 1);
  assert.equal(usualLeast([tie("a", "b", 3), tie("a", "c", 2), tie("b", "c")], 1), 3);
});
