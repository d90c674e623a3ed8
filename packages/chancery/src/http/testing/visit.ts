// A visit to the page in a real browser, which fails when the page complains on its console. The tests of one file share the
// browser and, where they only look, the desk; each has a context of its own.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser, NO_BROWSER, startBrowser } from "./browser.ts";
import { type DeskOptions, openDesk, type TestDesk } from "./desk.ts";

export interface Visit {
  readonly page: Page;
  readonly desk: TestDesk;
}

export interface VisitOptions {
  /** A desk of its own, for tests that change it: with the usual papers, empty, or as it says. Without it the desk of the file. */
  readonly desk?: "own" | "empty" | DeskOptions;
  readonly context?: BrowserContextOptions;
  /** Console errors that belong to what is tested. */
  readonly allowed?: RegExp;
}

const program = findBrowser();
let browser: Promise<Browser> | undefined;
let shared: Promise<TestDesk> | undefined;

after(async () => {
  await (await browser)?.close();
  await (await shared)?.close();
});

/** Runs a test on a fresh page; counted as skipped, with a line that says why, where there is no browser. */
export function visit(name: string, options: VisitOptions, body: (visit: Visit) => Promise<void>): void {
  test(name, { skip: program ? false : NO_BROWSER }, async (test) => {
    browser ??= startBrowser(program ?? "");
    const own = options.desk && (await openDesk(wishOf(options.desk)));
    if (own) test.after(() => own.close());
    const context = await (await browser).newContext({ locale: "en", colorScheme: "light", ...options.context });
    test.after(() => context.close());
    const page = await context.newPage();
    const complaints = listen(page, options.allowed);
    await body({ page, desk: own ?? (await (shared ??= openDesk())) });
    assert.deepEqual(complaints, [], "the console is silent");
  });
}

function wishOf(desk: NonNullable<VisitOptions["desk"]>): DeskOptions {
  return typeof desk === "object" ? desk : { empty: desk === "empty" };
}

function listen(page: Page, allowed?: RegExp): string[] {
  const complaints: string[] = [];
  const note = (text: string) => void (allowed?.test(text) || complaints.push(text));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(message.text());
  });
  page.on("pageerror", (error) => note(String(error)));
  return complaints;
}
