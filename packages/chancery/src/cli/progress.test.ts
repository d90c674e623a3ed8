import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AddProgress } from "../use/add.ts";
import { clock, showProgress } from "./progress.ts";
import { paper, sessionOn } from "./testing/session.ts";
import { widthOf } from "./text.ts";

const STEP: AddProgress = { path: "a.html", outcome: "added", done: 500, total: 2000, rate: 36.4, secondsLeft: 41.2 };

describe("progress of adding", () => {
  it("is a bar with count, rate and time left on a terminal, wiped at the end", () => {
    const screen = paper(100);
    const show = showProgress(sessionOn(screen));
    show(STEP);
    show({ ...STEP, done: 2000 });
    assert.deepEqual(screen.noted, ["\r██████░░░░░░░░░░░░░░░░░░  500 of 2,000  36/s  0:42 left  a.html", "\r"]);
  });

  it("keeps to the width of the terminal", () => {
    const screen = paper(40);
    showProgress(sessionOn(screen, "ja"))({ ...STEP, path: "カザフスタン公式訪問.html" });
    assert.ok(widthOf(screen.noted[0]?.slice(1) ?? "") <= 39, screen.noted[0]);
  });

  it("draws no bar while it is not known how many there are", () => {
    const screen = paper(100);
    showProgress(sessionOn(screen))({ ...STEP, total: null, rate: 0, secondsLeft: null });
    assert.deepEqual(screen.noted, ["\r500 so far  a.html"]);
  });

  it("says nothing for the first seconds where there is no terminal", () => {
    const screen = paper(null);
    const show = showProgress(sessionOn(screen));
    for (let done = 1; done < 100; done++) show({ ...STEP, done });
    assert.deepEqual(screen.noted, []);
  });
});

describe("time left", () => {
  const times: readonly [seconds: number, shown: string][] = [
    [0, "0:00"],
    [0.2, "0:01"],
    [61, "1:01"],
    [3599.5, "1:00:00"],
    [7325, "2:02:05"],
  ];
  for (const [seconds, shown] of times) it(`${seconds} s → ${shown}`, () => assert.equal(clock(seconds), shown));
});
