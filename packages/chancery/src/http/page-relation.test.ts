// The relationship page in a real headless browser: at a glance, each line one click from its sentence, as of any day.
import assert from "node:assert/strict";
import { visit } from "./testing/visit.ts";

visit("the first page tells how the two sides most told of stand", {}, async ({ page, desk }) => {
  await page.goto(desk.url);
  await page.waitForURL(/\/relation$/);
  await page.getByRole("heading", { level: 1, name: "Japan – Kazakhstan" }).waitFor();
  const contacts = page.locator("section", { hasText: "Last contacts" });
  const first = contacts.locator(".item").first();
  for (const part of ["24–26 Aug 2025", "Visit", "Iwaya Takeshi", "Kazakhstan", "Steppe Courier"])
    assert.ok((await first.innerText()).includes(part), part);
  await page.locator("[data-standing=due] .item", { hasText: "by 2050" }).waitFor();
  await page.getByText("first visit to this page").waitFor();
});

visit(
  "a contact is one click from its sentence, in the reader's language where there is one",
  {},
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/relation`);
    await page.getByRole("link", { name: "Foreign Minister Iwaya Takeshi of Japan visited" }).first().click();
    await page.waitForURL(/\/documents\/.*fact=/);
    assert.match(await page.locator("[data-chosen]").first().innerText(), /^Foreign Minister Iwaya/);
  },
);

visit("sides are added and taken away in the address", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/relation`);
  await page.getByRole("button", { name: "Remove Japan" }).click();
  await page.waitForURL(/side=state:kz$/);
  await page.getByRole("heading", { level: 1, name: "Kazakhstan" }).waitFor();
  await page.getByLabel("Add a party").selectOption("state:jp");
  await page.waitForURL(/side=state:kz&side=state:jp$/);
  await page.goBack();
  await page.getByText("Choose two parties").waitFor();
});

visit("the strip has a table behind it whose numbers lead to the timeline", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/relation`);
  await page.locator(".strip-mark").nth(300).waitFor({ state: "attached" });
  await page.getByText("As a table").click();
  await page.getByRole("row", { name: /^2025/ }).getByRole("link", { name: "1" }).click();
  await page.waitForURL(/\/timeline\?.*side=state:jp&side=state:kz/);
  await page
    .getByRole("status")
    .filter({ hasText: /^1 record$/ })
    .waitFor();
});

visit("a mark of the strip opens its record", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/relation`);
  const mark = page.locator(".strip-mark").first();
  const id = await mark.getAttribute("data-record");
  await mark.click({ force: true });
  await page.waitForURL(new RegExp(`/records/${id}`));
});

visit(
  "as of an earlier day the page forgets what was published later, and so does every link",
  {},
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/relation`);
    await page.getByLabel("As of").fill("2021-05-01");
    await page.waitForURL(/asOf=2021-05-01/);
    await page.getByText("As it was known on 1 May 2021").waitFor();
    await page.locator(".item").first().getByText("3 Dec 2018").waitFor();
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await page.waitForURL(/\/timeline\?.*asOf=2021-05-01/);
    await page
      .getByRole("status")
      .filter({ hasText: /300 records/ })
      .waitFor();
    await page.getByRole("button", { name: "Back to today" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /303 records/ })
      .waitFor();
  },
);

visit("what came since the last visit stands as news", { desk: "own" }, async ({ page, desk }) => {
  await page.goto(`${desk.url}/relation`);
  await page.getByText("first visit").waitFor();
  // A visit some hours before the papers were added; the key holds when the page was seen.
  await page.evaluate("localStorage.setItem('chancery.seen.relation:', '2026-01-04T08:00:00Z')");
  await page.reload();
  await page.getByRole("heading", { name: "Since your last visit (since 4 Jan 2026)" }).waitFor();
  await page.locator(".item-note", { hasText: "new" }).first().waitFor();
});

visit("an empty store says what to put in", { desk: "empty" }, async ({ page, desk }) => {
  await page.goto(desk.url);
  await page.getByRole("link", { name: "Add documents" }).click();
  await page.waitForURL(/\/documents$/);
});
