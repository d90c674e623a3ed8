// Pictures of every view in both languages and themes, wide and narrow, into a folder that git ignores.
//   npm run screenshots [-- STORE [VIEW ...]]
// Without a store the example documents are read into one first, in /screenshots/examples.db.
//   npm run screenshots -- --readme     the pictures that stand in the README, made from the examples, into docs/pictures
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Store } from "@chancery/record";
import { startServer } from "../packages/chancery/src/http/server.ts";
import { findBrowser, NO_BROWSER, startBrowser } from "../packages/chancery/src/http/testing/browser.ts";
import { add } from "../packages/chancery/src/use/add.ts";
import { open } from "../packages/chancery/src/use/open.ts";

interface View {
  readonly path: (store: Store) => Promise<string> | string;
  /** What to do once it stands. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A draft with something right, something wrong and something nobody has said. */
const DRAFT = [
  "岩屋毅外務大臣は2025年8月25日、カザフスタンを訪問し、トカエフ大統領と会談した。",
  "2024年の日本とカザフスタンの貿易総額は25億ドルだった。",
  "林芳正外務大臣は2025年8月にウズベキスタンを訪れた。",
].join("\n");

const FOLDER = "screenshots";
const SIZES = { wide: { width: 1360, height: 860 }, narrow: { width: 420, height: 860 } };
const VIEWS: Readonly<Record<string, View>> = {
  relation: { path: () => "/relation" },
  "relation-whole": {
    path: () => "/relation",
    act: async (page) => {
      const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
      await page.waitForTimeout(200);
    },
  },
  "as-of": { path: () => "/relation?asOf=2020-06-30" },
  pledges: { path: () => "/pledges" },
  figures: { path: () => "/figures" },
  agreements: { path: () => "/agreements" },
  people: { path: () => "/people?side=state:jp&side=state:kz" },
  graph: { path: () => "/people/graph", act: settled },
  "graph-node": { path: () => "/people/graph?node=state:kz", act: settled },
  map: { path: () => "/people/map", act: settled },
  conflicts: { path: () => "/conflicts" },
  review: { path: () => "/review" },
  "review-alike": { path: () => "/review?kind=alike" },
  timeline: { path: () => "/timeline" },
  zoomed: { path: () => "/timeline?from=2025&to=2025&side=state:jp&side=state:kz" },
  opened: { path: async (store) => `/timeline?open=${await richest(store)}`, act: (page) => page.waitForTimeout(400) },
  filtered: { path: () => "/timeline?type=visit&type=meeting&name=state:kz" },
  nothing: { path: () => "/timeline?type=visit&q=zzzz" },
  record: { path: async (store) => `/records/${await richest(store)}` },
  documents: { path: () => "/documents" },
  unread: { path: () => "/documents?status=unread" },
  reader: { path: async (store) => `/documents/${await fullest(store)}` },
  "reader-fact": {
    path: async (store) => `/documents/${await fullest(store)}`,
    act: async (page) => {
      for (let i = 0; i < 3; i++) await page.keyboard.press("j");
      await page.locator("button.fact-number[aria-pressed=true]").hover();
    },
  },
  "correct-fact": {
    path: async (store) => `/documents/${await fullest(store)}`,
    act: async (page) => {
      for (const key of "jje") await page.keyboard.press(key);
      await page.waitForTimeout(300);
    },
  },
  check: {
    path: () => "/check",
    act: async (page) => {
      await page.locator("textarea").fill(DRAFT);
      await page.locator(".findings li").first().waitFor();
      await page.locator("textarea").press("F8");
      await page.waitForTimeout(300);
    },
  },
  "check-empty": {
    path: () => "/check",
    act: async (page) => {
      await page.locator("textarea").fill("");
    },
  },
  keys: { path: () => "/review", act: (page) => page.keyboard.press("?") },
  search: { path: () => `/search?q=${encodeURIComponent("外相 会談")}` },
  missing: { path: () => "/nowhere" },
};

const PICTURES = join("docs", "pictures");
const README: Readonly<Record<string, View>> = {
  relation: { path: () => "/relation" },
  sentence: {
    path: (store) => documentAt(store, "examples/japan-central-asia/2025-08-iwaya-report-en.html"),
    act: async (page) => {
      for (let i = 0; i < 4; i++) await page.keyboard.press("j");
      await page.waitForTimeout(300);
    },
  },
  graph: { path: () => "/people/graph?node=state:kz", act: settled },
};

const program = findBrowser();
if (!program) throw new Error(NO_BROWSER);
const forReadme = process.argv.includes("--readme");
const [named, ...wanted] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
mkdirSync(FOLDER, { recursive: true });
const store = await openedStore(named ?? join(FOLDER, "examples.db"));
const server = await startServer({ store, port: 0 });
const browser = await startBrowser(program);
if (forReadme) for (const language of ["ja", "en"] as const) await picture(language);
else await shootAll();
await browser.close();
await server.close();
await store.close();
process.exit(0);

async function openedStore(path: string): Promise<Store> {
  const fresh = !existsSync(path);
  const opened = await open(path);
  if (!opened.ok) throw new Error(opened.error.message);
  if (fresh) await add(opened.value, ["examples/japan-central-asia"]);
  return opened.value;
}

async function shootAll(): Promise<void> {
  for (const size of ["wide", "narrow"] as const) {
    for (const language of ["ja", "en"] as const)
      for (const theme of ["light", "dark"] as const) await shoot({ language, theme, size });
    await shoot({ language: "ru", theme: "light", size });
  }
}

/** Small pictures for the README: a page, a document, what ties people and states. */
async function picture(language: Manner["language"]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const viewport = { width: 1200, height: 760 };
  const context = await browser.newContext({
    viewport,
    colorScheme: "light",
    locale: language,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  for (const [name, { path, act }] of Object.entries(README)) {
    await page.goto(server.url + (await path(store)));
    await page.waitForLoadState("networkidle");
    await act?.(page);
    await page.screenshot({ path: join(PICTURES, `${name}-${language}.jpg`), type: "jpeg", quality: 60 });
  }
  await context.close();
}

interface Manner {
  readonly language: "ja" | "en" | "ru";
  readonly theme: "light" | "dark";
  readonly size: keyof typeof SIZES;
}

async function shoot({ language, theme, size }: Manner): Promise<void> {
  const options = { viewport: SIZES[size], colorScheme: theme, locale: language, reducedMotion: "reduce" as const };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const [name, view] of Object.entries(VIEWS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    await page.setViewportSize(SIZES[size]);
    await page.goto(server.url + (await view.path(store)));
    await page.waitForLoadState("networkidle");
    await view.act?.(page);
    await page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}-${size}.png`) });
  }
  await context.close();
}

/** What is drawn after it was asked for. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

async function documentAt(store: Store, path: string): Promise<string> {
  const found = await store.document(path);
  return `/documents/${found.found === "one" ? found.value.sha256 : ""}`;
}

/** The record with the most sources. */
async function richest(store: Store): Promise<string> {
  const { items } = await store.records({ kinds: ["event"], limit: 1000 });
  return [...items].sort((a, b) => b.sources.length - a.sources.length)[0]?.id ?? "";
}

/** The document with the most facts. */
async function fullest(store: Store): Promise<string> {
  const { items } = await store.documents({ limit: 1000 });
  return [...items].sort((a, b) => b.facts - a.facts)[0]?.sha256 ?? "";
}
