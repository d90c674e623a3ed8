import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Browser, Page } from "playwright-core";
import { openStore } from "@chancery/record";
import { startServer } from "../packages/chancery/src/http/server.ts";
import { findBrowser, NO_BROWSER, startBrowser } from "../packages/chancery/src/http/testing/browser.ts";
import { fillStore } from "./ledger.ts";
import type { Measured } from "./measure.ts";

const RECORDS = 20_000;
const TIMES = 5;

/** How the page holds out with a large store: in a real browser, each measurement the middle of several. */
export async function measurePage(): Promise<Measured[]> {
  const program = findBrowser();
  if (!program) {
    console.log(`The page is not measured: ${NO_BROWSER}.`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const opened = await openStore(join(folder, "store.db"));
  if (!opened.ok) throw new Error(opened.error.code);
  await fillStore(opened.value, RECORDS);
  const server = await startServer({ store: opened.value, port: 0 });
  const browser = await startBrowser(program);
  try {
    return await measureAt(server.url, browser);
  } finally {
    await browser.close();
    await server.close();
    await opened.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAt(url: string, browser: Browser): Promise<Measured[]> {
  const cold = await firstContent(browser, `${url}/relation`, ".item");
  const of = async (path: string, stands: string) =>
    middle(await inTurn(TIMES, () => firstContent(browser, url + path, stands)));
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${url}/timeline`);
  await page.locator("[data-line]").first().waitFor();
  return [
    { name: `first content of ${RECORDS} records, cold`, value: cold, unit: "ms" },
    {
      name: "first content of the relationship",
      value: await of("/relation", ".item"),
      unit: "ms",
      budget: { most: 1000 },
    },
    {
      name: "first content of the timeline",
      value: await of("/timeline", "[data-line]"),
      unit: "ms",
      budget: { most: 1000 },
    },
    { name: "filter to paint", value: middle(await filterTimes(page)), unit: "ms", budget: { most: 100 } },
    ...(await scrolling(page)),
    { name: "memory of the page", value: await heapOf(page), unit: "MB", budget: { most: 300 } },
    { name: "memory of the program", value: ownHeap(), unit: "MB", budget: { most: 300 } },
  ];
}

/** From asking for the page until something of the record is painted. */
async function firstContent(browser: Browser, address: string, stands: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(stands).first().waitFor();
  const time = await page.evaluate("new Promise((done) => requestAnimationFrame(() => done(performance.now())))");
  await context.close();
  return Number(time);
}

/** From choosing a kind of record until the first line of the new list is painted. */
async function filterTimes(page: Page): Promise<number[]> {
  return inTurn(TIMES * 2, async () => Number(await page.evaluate(FILTER)));
}

/** Runs in the page: presses the tab that is not chosen, and waits until the list is of it. */
const FILTER = `new Promise((done) => {
  const tabs = [...document.querySelectorAll(".tabs button")];
  const pressed = tabs.findIndex((tab) => tab.getAttribute("aria-pressed") === "true");
  const list = () => document.querySelector("[aria-setsize]")?.getAttribute("aria-setsize");
  const before = list();
  const began = performance.now();
  tabs[(pressed + 1) % tabs.length].click();
  const look = () => (list() !== before ? requestAnimationFrame(() => done(performance.now() - began)) : requestAnimationFrame(look));
  look();
})`;

/** Scrolls through the list for two seconds: how long the longest frame is, and the middle one. */
async function scrolling(page: Page): Promise<Measured[]> {
  const frames = (await page.evaluate(SCROLL)) as number[];
  const sorted = frames.toSorted((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  return [
    { name: "scrolling, a frame", value: middle(frames), unit: "ms", budget: { most: 34 } },
    { name: "scrolling, 19 frames of 20 within", value: late, unit: "ms", budget: { most: 67 } },
  ];
}

const SCROLL = `new Promise((done) => {
  const frames = [];
  const began = performance.now();
  let last = began;
  const step = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    window.scrollBy(0, 120);
    if (now - began < 2000) requestAnimationFrame(step);
    else done(frames.slice(1));
  };
  requestAnimationFrame(step);
})`;

/** What scripts and the page hold after all this, in MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1024 / 1024;
}

/** What the program that serves the page holds, in MB: the record as it is kept at hand. */
function ownHeap(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

async function inTurn(times: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return values;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
