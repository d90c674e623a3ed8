// No serious or critical finding of axe on any screen, in one language and theme. Each file that calls it has its own time.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { TestDesk } from "./desk.ts";
import { visit } from "./visit.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Screens by what is seen when they stand. */
const SCREENS: readonly { readonly path: (desk: TestDesk) => Promise<string> | string; readonly stands: string }[] = [
  { path: () => "/relation", stands: ".strip-mark" },
  { path: () => "/agreements?asOf=2021-05-01", stands: ".notice" },
  { path: () => "/figures", stands: ".table" },
  { path: () => "/pledges", stands: ".item" },
  { path: () => "/people", stands: ".table" },
  { path: () => "/people/graph", stands: ".graph-node" },
  { path: () => "/people/graph?node=state:kz", stands: ".graph-chosen" },
  { path: () => "/people/map?spot=state:kz", stands: ".map-spot" },
  { path: () => "/conflicts", stands: ".item" },
  { path: () => "/review", stands: ".choices" },
  { path: () => "/review?asOf=1990-01-01", stands: ".notice" },
  { path: () => "/check", stands: ".check-empty" },
  { path: () => "/timeline", stands: "[data-line]" },
  { path: async (desk) => `/timeline?open=${await visitOf(desk)}`, stands: "article.passage" },
  { path: () => "/timeline?q=zzzz", stands: ".notice" },
  { path: async (desk) => `/records/${await visitOf(desk)}`, stands: "article.passage" },
  { path: () => "/documents", stands: "[data-line]" },
  { path: async (desk) => `/documents/${await paperOf(desk)}`, stands: ".fact-number" },
  { path: async (desk) => `/documents/${await unreadOf(desk)}`, stands: ".notice" },
  { path: () => `/search?q=${encodeURIComponent("訪問")}`, stands: ".hit" },
  { path: () => "/search", stands: ".search-start" },
  { path: () => "/nowhere", stands: ".notice" },
];

/** The visit of the test desk. */
export async function visitOf({ store }: TestDesk): Promise<string> {
  return (await store.records({ types: ["visit"] })).items[0]?.id ?? "";
}

/** A Japanese document of the test desk. */
export async function paperOf({ store }: TestDesk): Promise<string> {
  return (await store.documents({ langs: ["ja"], words: "外務大臣" })).items[0]?.sha256 ?? "";
}

async function unreadOf({ store }: TestDesk): Promise<string> {
  return (await store.documents({ status: "unread" })).items[0]?.sha256 ?? "";
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  assert.ok(passes.length > 15, "axe has looked");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
    );
}

const WIDTHS = { wide: 1280, narrow: 420 };

export interface Manner {
  readonly locale: "ja" | "en" | "ru";
  readonly colorScheme: "light" | "dark";
  readonly width: "wide" | "narrow";
}

/** Tries every screen in one manner. */
export function everyScreenIsAccessible({ locale, colorScheme, width }: Manner): void {
  visit(
    `every screen is accessible: ${locale}, ${colorScheme}, ${width}`,
    { context: { locale, colorScheme, viewport: { width: WIDTHS[width], height: 800 } } },
    async ({ page, desk }) => {
      for (const { path, stands } of SCREENS) {
        const address = await path(desk);
        await page.goto(desk.url + address);
        await page.locator(stands).first().waitFor();
        if (stands === ".fact-number") await page.keyboard.press("j");
        assert.deepEqual(await findings(page), [], address);
      }
    },
  );
}
