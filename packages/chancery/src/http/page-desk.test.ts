// The pages of the desk in a real headless browser: figures, pledges, agreements, people, conflicts, and the keys.
import assert from "node:assert/strict";
import { visit } from "./testing/visit.ts";

visit(
  "figures tell their sources, show where they differ and can be copied",
  { context: { permissions: ["clipboard-read", "clipboard-write"] } },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/figures`);
    const row = page.getByRole("row", { name: /Trade/ });
    assert.match(await row.innerText(), /USD 1\.9 billion[\s\S]*sources say USD 1\.8 billion to USD 1\.9 billion/);
    await page.getByRole("button", { name: "Copy the table" }).click();
    await page.getByText("Copied").waitFor();
    assert.match(
      String(await page.evaluate("navigator.clipboard.readText()")),
      /^Measure\tPeriod\tValue[^]*\n.*\t2024\t/,
    );
    await row.getByRole("link", { name: /USD 1\.9 billion/ }).click();
    await page.waitForURL(/\/records\//);
  },
);

visit("pledges stand by what came of them, for those who are chosen", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/pledges?asOf=2025-12-31`);
  await page.locator("[data-standing=due] .item", { hasText: "by 2050" }).waitFor();
  await page.goto(`${desk.url}/pledges?asOf=2051-01-01`);
  await page.locator("[data-standing=overdue] .item", { hasText: "by 2050" }).waitFor();
  await page.getByLabel("Add a party").selectOption("state:kz");
  await page.waitForURL(/side=state:kz/);
  await page.getByRole("heading", { name: "No pledge on record" }).waitFor();
});

visit("conflicts stand with both values and lead to the record", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/conflicts`);
  const item = page.locator(".item");
  for (const part of ["1.8 billion", "1.9 billion"]) await item.getByText(part, { exact: false }).first().waitFor();
  await page.goto(`${desk.url}/conflicts?asOf=2020-01-01`);
  await page.getByRole("heading", { name: "No contradiction" }).waitFor();
});

visit("people stand with the offices documents give them, and when they were last met", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/people?side=state:jp`);
  const row = page.getByRole("row", { name: /Iwaya Takeshi/ });
  assert.match(await row.innerText(), /外務大臣[\s\S]*24–26 Aug 2025/);
  await row.getByRole("link", { name: "1", exact: true }).click();
  await page.waitForURL(/\/timeline\?.*name=person:iwaya-takeshi/);
});

visit("a page without anything on it says what would stand there", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/agreements`);
  await page.getByRole("heading", { name: "No agreement on record" }).waitFor();
});

visit("the timeline zooms from years to days and back out, and the address holds it", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline?kind=event`);
  const count = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).first().waitFor();
  await page.getByRole("button", { name: /Narrow down to 2005: 12 records/ }).click();
  await page.waitForURL(/from=2005&to=2005/);
  await count(/^12 records$/);
  await page.getByRole("button", { name: /Narrow down to Mar 2005: 1 record/ }).click();
  await count(/^1 record$/);
  await page.getByRole("button", { name: "← 2005" }).click();
  await count(/^12 records$/);
});

visit("a party, a language and a number of independent sources narrow the timeline", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  const count = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).first().waitFor();
  await page
    .getByRole("group", { name: "Language of a source" })
    .getByLabel(/Russian/)
    .check();
  await count(/^1 record$/);
  await page.getByRole("button", { name: "Remove: Russian" }).click();
  await page.getByLabel("Independent sources").selectOption("3");
  await count(/^1 record$/);
  await page.waitForURL(/independent=3/);
});

visit("an opened record says why its sources are one", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline?type=visit`);
  await page.locator("[data-line]").first().click();
  await page.getByText("Why these are one record").click();
  await page.locator(".why-one li").nth(2).waitFor();
});

visit("keys lead into the list and along it, to other pages, and tell of themselves", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await page.locator("[data-line]").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.locator("[aria-posinset='2'] [data-line]:focus").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.waitForURL(/\/relation/);
});
