// The queue of questions in a real headless browser, gone through with the keyboard alone.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { visit } from "./testing/visit.ts";

const progress = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();
const question = (page: Page) => page.getByRole("heading", { level: 2 }).first();

visit(
  "questions are answered, put off, corrected and taken back by keys alone",
  { desk: "own" },
  async ({ page, desk }) => {
    await page.goto(desk.url);
    await page.getByRole("link", { name: "Review" }).waitFor();
    for (const key of ["g", "v"]) await page.keyboard.press(key);
    await page.waitForURL(/\/review/);
    await progress(page, "0 of 1 decided in this visit · 1 left");
    assert.match(await question(page).innerText(), /Which holds\? Value/);
    assert.ok(await question(page).evaluate((head) => head.matches(":focus")), "the question is read out");
    await page.keyboard.press("j");
    await page.keyboard.press("1");
    await page.getByRole("heading", { name: "Nothing waits for a decision" }).waitFor();
    await progress(page, "1 of 1 decided in this visit · 0 left");
    const [made] = (await desk.store.judgements()).items;
    assert.deepEqual([made?.verb, made?.slot, made?.value], ["prefer", "value", 1.8e9]);
    await page.keyboard.press("u");
    await progress(page, "0 of 1 decided in this visit · 1 left");
    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Correct" }).getByLabel("What is right").fill("1850000000");
    await page.keyboard.press("Enter");
    await page.locator(".decision-status").getByText("Corrected").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Nothing waits for a decision" }).waitFor();
    await page.getByText("Where sources differ, a pledge is past its day").waitFor();
  },
);

visit(
  "each kind of question can be gone through alone, and leads to the record",
  { desk: "own" },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/review?kind=conflict`);
    await page.getByRole("button", { name: /Sources differ/, pressed: true }).waitFor();
    await page.getByLabel("Decisions are signed").fill("森");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /2 billion|1\.9 billion/ }).click();
    await page.getByRole("heading", { name: "Nothing waits for a decision" }).waitFor();
    await page.waitForTimeout(300);
    assert.equal((await desk.store.judgements()).items[0]?.maker, "森");
  },
);

visit("a day of the past asks what was open then and takes no answer", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/review?asOf=2051-01-01`);
  await page.getByText("Its day is past. What came of it?").waitFor();
  await page.getByText("go back to today first").waitFor();
  assert.ok(await page.getByRole("button", { name: /partly kept/ }).isDisabled());
  await page.keyboard.press("1");
  assert.equal((await desk.store.judgements()).total, 0);
});
