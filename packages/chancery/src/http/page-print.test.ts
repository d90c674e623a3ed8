// Every page on paper: without controls, no wider than the sheet, with all that belongs to it.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { paperOf, visitOf } from "./testing/access.ts";
import type { TestDesk } from "./testing/desk.ts";
import { visit } from "./testing/visit.ts";

/** An A4 sheet within its margins, in CSS pixels. */
const SHEET = { width: 688, height: 1000 };

const PAGES: readonly { readonly path: (desk: TestDesk) => Promise<string> | string; readonly stands: string }[] = [
  { path: () => "/relation", stands: ".strip-mark" },
  { path: () => "/timeline?type=visit", stands: "[data-line]" },
  { path: () => "/pledges", stands: ".item" },
  { path: () => "/figures", stands: ".table" },
  { path: () => "/people", stands: ".people" },
  { path: () => "/people/graph", stands: ".graph-node" },
  { path: () => "/people/map", stands: ".map-spot" },
  { path: () => "/conflicts", stands: ".item" },
  { path: async (desk) => `/records/${await visitOf(desk)}`, stands: "article.passage" },
  { path: () => "/documents", stands: "[data-line]" },
  { path: async (desk) => `/documents/${await paperOf(desk)}`, stands: ".fact-number" },
  { path: () => `/search?q=${encodeURIComponent("訪問")}`, stands: ".hit" },
];

for (const width of ["wide", "narrow"] as const)
  visit(
    `every page fits on a sheet, without controls: made for a ${width} screen`,
    { context: { viewport: { width: width === "wide" ? 1280 : 420, height: 800 } } },
    async ({ page, desk }) => {
      for (const { path, stands } of PAGES) {
        const address = await path(desk);
        await page.setViewportSize({ width: width === "wide" ? 1280 : 420, height: 800 });
        await page.goto(desk.url + address);
        await page.locator(stands).first().waitFor();
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize(SHEET);
        assert.deepEqual(await controlsIn(page), [], address);
        assert.ok(await page.locator("main").isVisible());
        assert.deepEqual(await wideIn(page), [], address);
        await page.emulateMedia({ media: null });
      }
    },
  );

visit(
  "printed in the dark theme, a page is dark on white",
  { context: { colorScheme: "dark" } },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/figures`);
    await page.getByRole("button", { name: "Dark" }).click();
    await page.locator(".table").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const ink = String(await page.evaluate("getComputedStyle(document.documentElement).color"));
    const [red = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
    assert.ok(red < 80, ink);
    const sheet = await page.pdf({ format: "A4" });
    assert.equal(sheet.subarray(0, 5).toString(), "%PDF-");
  },
);

/** Controls that would be printed. */
async function controlsIn(page: Page): Promise<string[]> {
  return (await page.evaluate(`[...document.querySelectorAll("header.shell-head, input, select, .button, .tabs, .zoom-buttons")]
    .filter((element) => element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 80))`)) as string[];
}

/** What reaches beyond the right edge of the sheet. */
async function wideIn(page: Page): Promise<string[]> {
  return (await page.evaluate(`[...document.querySelectorAll("main *")]
    .filter((element) => element.checkVisibility() && !element.closest("svg svg, .unseen"))
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => !element.parentElement.closest("svg"))
    .map((element) => element.outerHTML.slice(0, 80))`)) as string[];
}
