// Decisions in a real headless browser: in the reader, on a record, by keys alone; none is lost, each can be taken back.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { TestDesk } from "./testing/desk.ts";
import { visit } from "./testing/visit.ts";

const told = (page: Page) => page.locator(".decision-status");
const decisions = (page: Page) => page.getByRole("region", { name: "Decisions" });

async function paper({ store }: TestDesk): Promise<string> {
  return (await store.documents({ langs: ["ja"], words: "外務大臣" })).items[0]?.sha256 ?? "";
}

async function visitId({ store }: TestDesk): Promise<string> {
  return (await store.records({ types: ["visit"] })).items[0]?.id ?? "";
}

visit(
  "in the reader a fact is confirmed, rejected and the last decision taken back",
  { desk: "own" },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/documents/${await paper(desk)}`);
    await page.getByText("5 facts").waitFor();
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    await page.keyboard.press("c");
    await told(page).getByText("Confirmed").waitFor();
    const fact = page.locator("li[data-open=true]");
    await fact.getByText("✓ confirmed").waitFor();
    await decisions(page).getByRole("button", { name: "Take back" }).waitFor();
    await page.keyboard.press("x");
    await fact.getByText("✗ rejected").waitFor();
    await page.getByRole("button", { name: "Reject", exact: true }).waitFor({ state: "detached" });
    assert.equal((await desk.store.judgements()).total, 2);
    await page.keyboard.press("u");
    await told(page).getByText("– taken back").waitFor();
    await fact.getByText("✓ confirmed").waitFor();
    const { items } = await desk.store.judgements();
    assert.deepEqual(
      items.map(({ verb }) => verb),
      ["undo", "reject", "confirm"],
    );
  },
);

visit(
  "a date is corrected with a reason, and stands so on the record, with who, when and why",
  { desk: "own" },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/documents/${await paper(desk)}`);
    await page.getByText("5 facts").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "Correct" });
    const value = dialog.getByLabel("What is right");
    assert.equal(await value.inputValue(), "2025-08-24/2025-08-26");
    await value.fill("24 August");
    assert.ok(await dialog.getByRole("button", { name: /^Correct/ }).isDisabled());
    await value.fill("2025-08-25");
    await dialog.getByText("= 25 Aug 2025").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("by the host's own account");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await decisions(page).getByText("by the host's own account").waitFor();
    await page.goto(`${desk.url}/records/${await visitId(desk)}`);
    const made = decisions(page).getByRole("listitem");
    await made.getByText(/Corrected: When = 25 Aug 2025/).waitFor();
    const { items } = await desk.store.judgements();
    assert.match(await made.innerText(), new RegExp(`${items[0]?.maker}[^]*by the host's own account`));
  },
);

visit("a value is preferred, a source parted, a note left on a record", { desk: "own" }, async ({ page, desk }) => {
  const figure = (await desk.store.records({ kinds: ["figure"] })).items[0]?.id ?? "";
  await page.goto(`${desk.url}/records/${figure}`);
  await page.getByRole("button", { name: "Prefer a value" }).waitFor();
  await page.keyboard.press("v");
  await page.getByRole("dialog", { name: "Which value holds?" }).waitFor();
  await page.keyboard.press("1");
  await decisions(page)
    .getByText(/Preferred: Value = 1\.8 billion/)
    .waitFor();
  await page.keyboard.press("w");
  await page.getByLabel("Words that stay with the record").fill("see the customs office");
  await page.keyboard.press("Enter");
  await decisions(page).getByText("see the customs office").waitFor();
  await page.goto(`${desk.url}/records/${await visitId(desk)}`);
  await page.getByText("4 sources").waitFor();
  await page.keyboard.press("d");
  await page.getByRole("dialog", { name: "Which source tells of something else?" }).waitFor();
  await page.keyboard.press("4");
  await page.getByText("3 sources").waitFor();
  await page.keyboard.press("u");
  await page.getByText("4 sources").waitFor();
});

visit(
  "two records are put together by their words, and a pledge is settled",
  { desk: "own" },
  async ({ page, desk }) => {
    const [one] = (await desk.store.records({ types: ["meeting"], order: "newest", limit: 1 })).items;
    await page.goto(`${desk.url}/records/${one?.id}`);
    await page.getByRole("button", { name: "Same as" }).waitFor();
    await page.keyboard.press("m");
    const dialog = page.getByRole("dialog", { name: "Which record is it the same as?" });
    await dialog.getByRole("searchbox").fill("1994");
    await dialog.getByRole("button", { name: /3 Dec 1994/ }).click();
    await page.getByText("2 sources").waitFor();
    const pledge = (await desk.store.records({ kinds: ["pledge"] })).items[0]?.id ?? "";
    await page.goto(`${desk.url}/records/${pledge}`);
    await page.getByRole("button", { name: "What came of it" }).waitFor();
    await page.keyboard.press("s");
    await page.keyboard.press("2");
    await decisions(page)
      .getByText(/What came of it: partly kept/)
      .waitFor();
    await page.locator(".slots").getByText("partly kept").waitFor();
  },
);

visit(
  "a fact is made of selected words, stands in the text and goes when it is taken back",
  { desk: "own" },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/documents/${await paper(desk)}`);
    await page.getByText("5 facts").waitFor();
    await page.evaluate(`(() => {
    const texts = document.createTreeWalker(document.querySelector(".text-body"), NodeFilter.SHOW_TEXT);
    while (!texts.nextNode().textContent.includes("住民の一人"));
    const at = texts.currentNode.textContent.indexOf("住民");
    document.getSelection().setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + 2);
  })()`);
    await page.getByRole("button", { name: "Add from the words" }).waitFor();
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog", { name: "Add from the words" });
    await dialog.getByText("住民の一人は「駅前に日本語の看板が増えた」と話した。").waitFor();
    await dialog.getByLabel("Type").selectOption("establishment");
    await dialog.getByLabel("When").fill("2025-13");
    assert.ok(await dialog.getByRole("button", { name: /^Add/ }).isDisabled());
    await dialog.getByLabel("When").fill("2025");
    await dialog.getByLabel("Name").fill("看板");
    await page.keyboard.press("Enter");
    await page.getByText("6 facts").waitFor();
    await page.getByRole("button", { name: "Fact 6: Establishment" }).click();
    await page.getByText("Added by hand").first().waitFor();
    assert.equal((await desk.store.records({ types: ["establishment"] })).total, 1);
    await page.keyboard.press("u");
    await page.getByRole("button", { name: "Fact 6: Establishment" }).waitFor({ state: "detached" });
    assert.equal((await desk.store.records({ types: ["establishment"] })).total, 0);
  },
);

visit(
  "a record that is rejected whole tells by whom, and is in the log of decisions",
  { desk: "own" },
  async ({ page, desk }) => {
    const pledge = (await desk.store.records({ kinds: ["pledge"] })).items[0]?.id ?? "";
    await page.goto(`${desk.url}/records/${pledge}`);
    await page.getByRole("button", { name: "Reject" }).waitFor();
    await page.keyboard.press("x");
    await decisions(page).getByRole("button", { name: "Take back" }).waitFor();
    assert.equal((await desk.store.records({ kinds: ["pledge"] })).total, 0);
    await page.goto(`${desk.url}/review`);
    await page.getByText("Decisions made").click();
    const line = page.locator(".review-log li", { hasText: "Rejected" });
    await line.getByText("温室効果ガス").waitFor();
    await line.getByRole("button", { name: "Take back" }).click();
    await line.getByRole("button", { name: "Take back" }).waitFor({ state: "detached" });
    assert.equal((await desk.store.records({ kinds: ["pledge"] })).total, 1);
  },
);

visit(
  "a decision taken while the program is away is kept in the browser and laid down later",
  { desk: "own", allowed: /Failed to load resource/ },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/records/${await visitId(desk)}`);
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press("c");
    await told(page).getByText("1 decision is kept in this browser").waitFor();
    assert.equal((await desk.store.judgements()).total, 0);
    await page.context().setOffline(false);
    await page.reload();
    await decisions(page).getByText("Confirmed").waitFor();
    await decisions(page).getByRole("button", { name: "Take back" }).waitFor();
    assert.equal((await desk.store.judgements()).total, 1);
  },
);

visit(
  "what the program refuses is told and put away",
  { desk: "own", allowed: /Failed to load resource/ },
  async ({ page, desk }) => {
    const id = await visitId(desk);
    await page.goto(`${desk.url}/records/${id}`);
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    await page.route("**/api/judgements", (route) =>
      route.continue({ postData: JSON.stringify({ verb: "confirm", of: "e-nothing" }) }),
    );
    await page.keyboard.press("c");
    await told(page).getByText("There is no such record.").waitFor();
    await told(page).getByRole("button", { name: "Put away" }).click();
    await told(page).getByText("There is no such record.").waitFor({ state: "detached" });
  },
);

visit("on a day of the past nothing is decided", {}, async ({ page, desk }) => {
  await page.goto(`${desk.url}/records/${await visitId(desk)}?asOf=2025-12-31`);
  await page.getByText("Decisions are taken on the record of today").waitFor();
  assert.equal(await page.getByRole("button", { name: "Confirm" }).count(), 0);
});
