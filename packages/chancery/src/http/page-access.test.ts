// No serious or critical finding of axe on any screen, in both languages and themes, wide and narrow.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { TestDesk } from "./testing/desk.ts";
import { visit } from "./testing/visit.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Screens by what is seen when they stand. */
const SCREENS: readonly { readonly path: (desk: TestDesk) => Promise<string> | string; readonly stands: string }[] = [
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

async function visitOf({ store }: TestDesk): Promise<string> {
  return (await store.records({ types: ["visit"] })).items[0]?.id ?? "";
}

async function paperOf({ store }: TestDesk): Promise<string> {
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

const WIDE = 1280;
const NARROW = 420;

/** Every language in every theme; the narrow page once in each. */
const MANNERS = [
  { locale: "ja", colorScheme: "light", width: WIDE },
  { locale: "ja", colorScheme: "dark", width: WIDE },
  { locale: "en", colorScheme: "light", width: WIDE },
  { locale: "en", colorScheme: "dark", width: WIDE },
  { locale: "ja", colorScheme: "dark", width: NARROW },
  { locale: "en", colorScheme: "light", width: NARROW },
] as const;

for (const { locale, colorScheme, width } of MANNERS)
  visit(
    `every screen is accessible: ${locale}, ${colorScheme}, ${width} wide`,
    { context: { locale, colorScheme, viewport: { width, height: 800 } } },
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
