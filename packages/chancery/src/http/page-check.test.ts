// The check of a draft in a real headless browser: typed, dropped, stepped through, mended and copied.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { visit } from "./testing/visit.ts";

const WRONG = "2024年の日本とカザフスタンの貿易総額は25億ドルだった。";
const RIGHT = "岩屋毅外務大臣は2025年8月24日から26日までカザフスタンを訪問した。";

const draft = (page: Page) => page.getByRole("textbox", { name: "Draft", exact: true });
const findings = (page: Page) => page.locator(".findings > li");

visit(
  "what is typed is underlined, told, mended by one key and copied",
  { context: { permissions: ["clipboard-read", "clipboard-write"] } },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/check`);
    await page.getByRole("heading", { name: "Hold a draft against the record" }).waitFor();
    await draft(page).click();
    await page.keyboard.type(`${RIGHT}\n${WRONG}`);
    const wrong = page.locator(".editor-marks [data-verdict=contradicted]");
    await wrong.waitFor();
    assert.equal(await wrong.innerText(), "25億ドル");
    const finding = findings(page).filter({ hasText: "contradicted" });
    await finding.getByText("The record has another value.").waitFor();
    await finding.getByText(/independent source/).waitFor();
    await page.keyboard.press("F8");
    await page.locator(".findings > li[data-chosen=true]", { hasText: "contradicted" }).waitFor();
    await page.keyboard.press("Alt+Enter");
    assert.match(await draft(page).inputValue(), /貿易総額は1[89]億ドルだった。/);
    await wrong.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Copy the draft" }).click();
    await page.getByText("Copied").waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), await draft(page).inputValue());
    await draft(page).focus();
    await page.keyboard.press("Control+z");
    assert.match(await draft(page).inputValue(), /25億ドル/, "the browser's own undo takes it back");
  },
);

visit("the underlines lie below their words, and the evidence is one click away", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/check`);
  await draft(page).fill(`${"あ".repeat(90)}。\n\n${WRONG}`);
  const mark = page.locator(".editor-marks [data-verdict=contradicted]");
  await mark.waitFor();
  const [marks, field] = await Promise.all([page.locator(".editor-marks").boundingBox(), draft(page).boundingBox()]);
  assert.deepEqual([marks?.x, marks?.y, marks?.width], [field?.x, field?.y, field?.width]);
  assert.equal(await draft(page).evaluate((area) => area.scrollHeight <= area.clientHeight), true);
  const finding = findings(page).filter({ hasText: "contradicted" });
  await finding.getByRole("button", { name: "Evidence" }).click();
  await finding.locator("article.passage").nth(1).waitFor();
  await finding.getByRole("link", { name: "Open the record" }).click();
  await page.waitForURL(/\/records\//);
  await page.goBack();
  assert.match(await draft(page).inputValue(), /25億ドル/, "the draft is still there");
});

visit("a file that is dropped becomes the draft", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/check`);
  await draft(page).waitFor();
  await page.evaluate(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(`<!doctype html><html lang="ja"><body><p>${WRONG}</p></body></html>`)}], "draft.html"));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
  await findings(page).filter({ hasText: "contradicted" }).waitFor();
  assert.equal((await draft(page).inputValue()).trim(), WRONG);
  await page.getByRole("button", { name: "Empty the draft" }).click();
  await page.getByRole("heading", { name: "Hold a draft against the record" }).waitFor();
});

visit("with the day of the draft, words such as 'yesterday' are days", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/check`);
  await draft(page).fill("岩屋毅外務大臣は昨日、カザフスタンを訪問した。");
  await findings(page).filter({ hasText: "Visit" }).first().waitFor();
  await page.getByLabel("Date of the draft").fill("2030-02-02");
  await findings(page).filter({ hasText: "Visit" }).getByText("not on record").waitFor();
  await page.getByLabel("Date of the draft").fill("2025-08-25");
  await findings(page).filter({ hasText: "Visit" }).getByText("supported").waitFor();
});
