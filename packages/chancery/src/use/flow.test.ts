import assert from "node:assert/strict";
import { test } from "node:test";
import { ahead } from "./ahead.ts";
import { inBatches } from "./batch.ts";
import { inOrder } from "./in-order.ts";
import { Pace } from "./pace.ts";
import { all } from "./testing/ground.ts";

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 1; i <= count; i++) {
    taken.push(i);
    yield i;
  }
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const one = () => 1;

test("outcomes come in the order of the things, however long each takes", async () => {
  const work = async (n: number) => {
    await later(n % 3 === 0 ? 12 : 1);
    return n * 10;
  };
  const width = { things: 4, weight: 100 };
  assert.deepEqual(await all(inOrder(numbers(7), work, { width, weigh: one })), [10, 20, 30, 40, 50, 60, 70]);
});

test("no more is under way than the width allows; a heavy thing goes alone", async () => {
  let [now, most] = [0, 0];
  const work = async (n: number) => {
    most = Math.max(most, ++now);
    await later(2);
    now--;
    return n;
  };
  await all(inOrder(numbers(9), work, { width: { things: 3, weight: 100 }, weigh: one }));
  assert.equal(most, 3);
  most = 0;
  await all(inOrder(numbers(4), work, { width: { things: 3, weight: 5 }, weigh: () => 50 }));
  assert.equal(most, 1);
});

test("a failure comes up in its turn", async () => {
  const seen: number[] = [];
  const work = async (n: number) => (n === 3 ? Promise.reject(new Error("three")) : n);
  await assert.rejects(async () => {
    for await (const n of inOrder(numbers(5), work, { width: { things: 4, weight: 9 }, weigh: one })) seen.push(n);
  }, /three/);
  assert.deepEqual(seen, [1, 2]);
});

test("fetching runs ahead, knows the total early, and no further than the weight", async () => {
  const { things, total } = ahead(numbers(5), 100, one);
  assert.equal(total(), null);
  assert.equal((await things.next()).value, 1);
  await later(1);
  assert.equal(total(), 5);
  assert.deepEqual(await all(things), [2, 3, 4, 5]);

  const taken: number[] = [];
  const narrow = ahead(numbers(50, taken), 3, one);
  await narrow.things.next();
  await later(1);
  assert.ok(taken.length < 8, `${taken.length}`);
  assert.equal(narrow.total(), null);
  await narrow.things.return(undefined);
});

test("fetching passes a failure on after what came before it", async () => {
  const broken = (async function* () {
    yield 1;
    throw new Error("torn");
  })();
  const { things } = ahead(broken, 10, one);
  assert.equal((await things.next()).value, 1);
  await assert.rejects(things.next(), /torn/);
});

test("batches fill up where things come quickly, and do not wait for a slow one", async () => {
  assert.deepEqual(await all(inBatches(numbers(5), { most: 2, patience: 1000 })), [[1, 2], [3, 4], [5]]);
  const slow = (async function* () {
    yield 1;
    yield 2;
    await later(60);
    yield 3;
  })();
  assert.deepEqual(await all(inBatches(slow, { most: 9, patience: 10 })), [[1, 2], [3]]);
});

test("pace: the rate of the last ten seconds, and the time left at it", () => {
  let now = 0;
  const pace = new Pace(() => now);
  now = 500;
  assert.deepEqual(pace.step(10), { done: 1, total: 10, rate: 0, secondsLeft: null });
  now = 2000;
  assert.deepEqual(pace.step(10), { done: 2, total: 10, rate: 1, secondsLeft: 8 });
  now = 20_000;
  const { rate, secondsLeft } = pace.step(null);
  assert.equal(rate, 0.1);
  assert.equal(secondsLeft, null);
  assert.equal(pace.seconds(), 20);
});
