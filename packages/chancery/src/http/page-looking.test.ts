// The page in a real headless browser: looking at the record, its evidence, the documents and what a search finds.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { visit } from "./testing/visit.ts";

const lines = (page: Page) => page.locator("[data-line]");
const address = (page: Page) => new URL(page.url());
const untilCount = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text }).first().waitFor();

visit(
  "the timeline stands newest first, grouped by year, and only what is in sight is in the page",
  {},
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/timeline`);
    await lines(page).first().waitFor();
    assert.equal(address(page).pathname, "/timeline");
    await untilCount(page, /303 records/);
    assert.deepEqual((await page.locator("h2.year").allInnerTexts()).slice(0, 2), ["2050", "2025"]);
    assert.ok((await lines(page).count()) < 80);
    const visitLine = await lines(page).filter({ hasText: "Visit" }).innerText();
    for (const part of ["24–26 Aug", "Iwaya Takeshi", "Visit", "Kazakhstan", "happened", "4"])
      assert.ok(visitLine.includes(part), part);
  },
);

visit("scrolling leads to the oldest record, and the year one is in stays in sight", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await lines(page).first().waitFor();
  await page.keyboard.press("End");
  await lines(page).filter({ hasText: "3 Jan" }).last().waitFor();
  await page.locator(".line-heads strong", { hasText: /199[45]/ }).waitFor();
});

visit("filters live in the address, can be taken back, and come back with it", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await page.getByLabel(/^Visit/).check();
  await untilCount(page, /^1 record$/);
  assert.deepEqual(address(page).searchParams.getAll("type"), ["visit"]);
  await page.getByLabel(/^Meeting/).check();
  await untilCount(page, /301 records/);
  assert.deepEqual(address(page).searchParams.getAll("type"), ["visit", "meeting"]);
  await page.reload();
  await untilCount(page, /301 records/);
  await page.getByRole("button", { name: "Remove: Meeting" }).click();
  await untilCount(page, /^1 record$/);
  await page.getByRole("button", { name: "Clear all" }).click();
  await untilCount(page, /303 records/);
  assert.equal(address(page).search, "");
});

visit("words, years, kind and people narrow the list; nothing found says what to do", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await page.getByRole("button", { name: /Pledges/ }).click();
  await untilCount(page, /^1 record$/);
  await page.getByRole("button", { name: /^All/ }).click();
  await page.getByLabel("From year").selectOption("2024");
  await untilCount(page, /^3 records$/);
  await page.getByLabel("Iwaya Takeshi").check();
  await untilCount(page, /^1 record$/);
  await page.getByLabel("Words in the passages").fill("zzzz");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
  assert.equal(address(page).searchParams.get("q"), "zzzz");
});

visit(
  "a record opens to its sentences in all languages, each a link to its place in the document",
  {},
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/timeline?type=visit`);
    await lines(page).first().click();
    const passages = page.locator("article.passage");
    await passages.nth(3).waitFor();
    assert.deepEqual(
      await passages.locator("blockquote").evaluateAll((all) => all.map((one) => one.getAttribute("lang"))),
      ["en", "ja", "en", "ru"],
    );
    assert.match(await passages.nth(1).locator("mark").innerText(), /^日本の岩屋毅外務大臣は/);
    assert.match(
      (await passages.nth(1).getByRole("link", { name: "Live page" }).getAttribute("href")) ?? "",
      /#:~:text=/,
    );
    const history = page.locator(".history");
    assert.match(await history.innerText(), /planned[\s\S]*happened/);
    await passages.nth(1).getByRole("link", { name: "Open in the document" }).click();
    await page.waitForURL(/\/documents\/.*fact=/);
    const chosen = page.locator("[data-chosen]");
    await chosen.first().waitFor();
    assert.equal(
      (await chosen.allInnerTexts()).join(""),
      "日本の岩屋毅外務大臣は2025年8月24日から26日までカザフスタンを訪問した。",
    );
  },
);

visit("the address of an opened record leads back to it, far down the list too", {}, async ({ page, desk }) => {
  const { items } = await desk.store.records({ order: "newest", limit: 1, offset: 250 });
  await page.goto(`${desk.url}/timeline?open=${items[0]?.id}`);
  const open = page.locator("[data-line][aria-expanded=true]");
  await open.waitFor();
  assert.ok(
    await open.evaluate((line) => line.getBoundingClientRect().top > 0 && line.getBoundingClientRect().bottom < 800),
  );
});

visit("the timeline is walked and opened with the keyboard alone", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await lines(page).first().focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowDown");
  const focused = page.locator("[aria-posinset='41'] [data-line]:focus");
  await focused.waitFor();
  await page.keyboard.press("Enter");
  await page.locator("article.passage").first().waitFor();
  assert.equal(await focused.getAttribute("aria-expanded"), "true");
  assert.equal(await page.locator("[data-line][tabindex='0']").count(), 1);
});

visit(
  "the reader marks facts that share words, steps through them by key and tells slots, rule and basis",
  {},
  async ({ page, desk }) => {
    const { items } = await desk.store.documents({ langs: ["ja"], words: "外務大臣" });
    await page.goto(`${desk.url}/documents/${items[0]?.sha256}`);
    await page.getByText("5 facts").waitFor();
    const shared = page.locator(".piece", { hasText: /^岩屋毅$/ });
    assert.equal(await shared.locator(".under").count(), 2, "event and office each underline the name");
    await page.keyboard.press("j");
    await page.getByText("1 of 5").waitFor();
    await page.keyboard.press("n");
    await page.getByText("2 of 5").waitFor();
    await page.keyboard.press("k");
    await page.getByText("1 of 5").waitFor();
    const detail = page.locator(".fact-detail");
    for (const part of ["24–26 Aug 2025", "2025年8月24日から26日", "Iwaya Takeshi", "test/rule", "of: pack test"])
      assert.ok((await detail.innerText()).includes(part), part);
    await page.getByRole("button", { name: "Fact 3: Trade" }).focus();
    await page.getByRole("tooltip").getByText("test/rule").waitFor();
    await page.getByRole("button", { name: /Offices/ }).click();
    assert.equal(await shared.locator(".under").count(), 1, "a kind that is hidden is not marked");
    assert.match(await page.locator(".text-body").evaluate((body) => body.textContent), /外務大臣のカザフスタン訪問/);
  },
);

visit("markup in a document is shown as it stands and never run", {}, async ({ page, desk }) => {
  const { items } = await desk.store.documents({ langs: ["ja"], words: "外務大臣" });
  await page.goto(`${desk.url}/documents/${items[0]?.sha256}`);
  await page.getByText("<script>window.ran=1</script>").waitFor();
  assert.equal(await page.evaluate("window.ran"), undefined);
  assert.equal(await page.locator(".text-body img, .text-body script").count(), 0);
});

visit("a document that could not be read says why", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/documents`);
  await page.getByRole("button", { name: /Could not be read/ }).click();
  await page.getByText("The document is a picture of pages, without text.").waitFor();
  await page.getByRole("link", { name: /scan\.pdf/ }).click();
  await page.getByRole("heading", { name: "Kept, but not read" }).waitFor();
});

visit("documents are listed, found by their words and put in another order", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/documents`);
  await untilCount(page, /6 documents/);
  await page.getByLabel("Order").selectOption("path");
  await page.waitForURL(/order=path/);
  await page.locator("[data-index='0']", { hasText: "chronicle-ja" }).waitFor();
  await page.getByLabel("Title or words").fill("外務大臣");
  await untilCount(page, /^1 document$/);
});

visit(
  "the search box finds a two-character word in records and texts, marks it and leads to it",
  {},
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/timeline`);
    await lines(page).first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("看板");
    await page.waitForURL(/\/search\?q=/);
    await page.locator(".hit mark", { hasText: "看板" }).first().waitFor();
    await page.getByRole("link", { name: "外務大臣のカザフスタン訪問" }).click();
    await page.locator("[data-found]", { hasText: "看板" }).waitFor();
    await page.getByRole("searchbox", { name: "Search records and texts" }).fill("zzzz");
    await page.getByRole("heading", { name: "Nothing holds “zzzz”." }).waitFor();
  },
);

visit(
  "the language is the browser's at first, then the chosen one, and the page says so",
  { context: { locale: "ja-JP" } },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/timeline`);
    await page.getByRole("link", { name: "年表" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "ja");
    await lines(page).filter({ hasText: "岩屋毅" }).first().waitFor();
    await page.getByRole("button", { name: "Русский" }).click();
    await page.getByRole("link", { name: "Хронология" }).waitFor();
    await lines(page).filter({ hasText: "Такэси Ивая" }).first().waitFor();
    await lines(page).filter({ hasText: "24–26 августа" }).first().waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "ru");
    await page.getByRole("button", { name: "English" }).click();
    await lines(page).filter({ hasText: "Iwaya Takeshi" }).first().waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Timeline" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  },
);

visit("the theme follows the system until one is chosen, which is remembered", {}, async ({ page, desk }) => {
  const dark = async () =>
    (await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")) as string;
  await page.goto(`${desk.url}/timeline`);
  await page.getByRole("button", { name: "Dark" }).waitFor();
  const light = await dark();
  await page.emulateMedia({ colorScheme: "dark" });
  assert.notEqual(await dark(), light);
  await page.getByRole("button", { name: "Light" }).click();
  assert.equal(await dark(), light);
  await page.reload();
  await page.getByRole("button", { name: "Light", pressed: true }).waitFor();
  assert.equal(await dark(), light);
});

visit(
  "an address that is none, and a server that is gone, say what to do",
  { allowed: /Failed to load resource/ },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/nowhere`);
    await page.getByText("There is no such page.").waitFor();
    await page.goto(`${desk.url}/records/zzzz`);
    await page.getByRole("alert").getByText("There is no such record.").waitFor();
    await page.goto(`${desk.url}/timeline`);
    await lines(page).first().waitFor();
    await page.context().setOffline(true);
    await page.getByLabel(/^Visit/).check();
    await page.getByRole("alert").getByText("The program does not answer.").waitFor();
  },
);

visit("printed, the timeline holds every record", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/timeline`);
  await lines(page).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  await lines(page).nth(302).waitFor();
  assert.equal(await lines(page).count(), 303);
});
