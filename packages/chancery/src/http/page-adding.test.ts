// The page in a real headless browser: documents are dropped and picked, and what became of each is told.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { REPRINTED } from "./testing/desk.ts";
import { visit } from "./testing/visit.ts";

const PAPER = "令和7年9月1日\n\n岩屋毅外務大臣は9月1日、東京でカザフスタンのトカエフ大統領と会談した。\n";

/** Drops files on the page as a person would: the events of a drag that carries them. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) transfer.items.add(new File([text], name, { type: "text/plain" }));
    return transfer;
  })()`);
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.getByText("Let go to add").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

visit("an empty desk teaches; a dropped document fills it", { desk: "empty" }, async ({ page, desk }) => {
  await page.goto(desk.url);
  await page.getByRole("heading", { name: "No record yet" }).waitFor();
  await page.getByRole("link", { name: "Add documents" }).click();
  await page.getByRole("heading", { name: "No document yet" }).waitFor();
  await drop(page, { "new-ja.txt": PAPER, "empty.txt": "" });
  const uploads = page.getByRole("region", { name: "Adding" });
  await uploads.getByText("2 documents looked at").waitFor();
  assert.equal(await uploads.locator("li", { hasText: "new-ja.txt" }).locator(".upload-state").innerText(), "added");
  assert.ok(await uploads.locator("li", { hasText: "empty.txt" }).locator(".upload-why").innerText());
  assert.equal(await uploads.getByRole("progressbar").getAttribute("value"), "2");
  await uploads.getByRole("link", { name: "new-ja.txt" }).click();
  await page.getByText("東京でカザフスタン").first().waitFor();
});

visit("files are picked with a button; the same again is known", { desk: "own" }, async ({ page, desk }) => {
  await page.goto(`${desk.url}/documents`);
  const file = { name: "picked.txt", mimeType: "text/plain", buffer: Buffer.from(PAPER) };
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).click(),
  ]);
  assert.ok(chooser.isMultiple());
  await chooser.setFiles(file);
  const uploads = page.getByRole("region", { name: "Adding" });
  await uploads.getByText("1 document looked at").waitFor();
  await page.getByRole("status").filter({ hasText: "7 documents" }).waitFor();
  await page.locator("input[type=file]").first().setInputFiles(file);
  await uploads.getByText("already there").waitFor();
  await uploads.getByRole("button", { name: "Close the list" }).click();
  assert.equal(await uploads.count(), 0);
});

visit("a file over the limit is told at once and not sent", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/documents`);
  await page.getByText("32 MB").waitFor();
  const sent: string[] = [];
  page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
  await page.evaluate(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(33 * 1024 * 1024)], "large.bin"));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
  await page.getByText("too large").waitFor();
  assert.deepEqual(sent, []);
});

visit(
  "a pasted address is fetched and read; what is none is told at once",
  { desk: { empty: true, gathering: { allowPrivate: true } } },
  async ({ page, desk }) => {
    const site = createServer((request, response) => {
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.statusCode = request.url === "/paper" ? 200 : 404;
      response.end(request.url === "/paper" ? PAPER : "");
    });
    await once(site.listen(0, "127.0.0.1"), "listening");
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    try {
      await page.goto(`${desk.url}/documents`);
      const box = page.getByLabel("Addresses of documents");
      await box.fill("paper.html");
      await box.press("Enter");
      await page.getByText("“paper.html” is no address").waitFor();
      await box.fill(`${address}/paper ${address}/nowhere`);
      await page.getByRole("button", { name: "Fetch" }).click();
      const uploads = page.getByRole("region", { name: "Adding" });
      await uploads.getByText("2 documents looked at").waitFor();
      const gone = uploads.locator("li", { hasText: "nowhere" });
      assert.match(await gone.locator(".upload-why").innerText(), /404/);
      await uploads.getByRole("link", { name: `${address}/paper` }).click();
      await page.getByText("東京でカザフスタン").first().waitFor();
    } finally {
      site.close();
    }
  },
);

visit(
  "a reprint says that it is one, and leads to the other paper",
  { desk: { more: REPRINTED } },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/documents`);
    const row = page.locator("[data-line]", { hasText: "From the Gazette" });
    await row.getByText("same text in 1 other document").waitFor();
    await row.click();
    await page.getByRole("link", { name: "From the Courier" }).click();
    await page.getByText("From the Courier").first().waitFor();
  },
);
