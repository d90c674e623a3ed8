// People and frameworks in a real headless browser: who met whom, the graph and the map, each with a list beside it.
import assert from "node:assert/strict";
import { MEETING } from "./testing/desk.ts";
import { visit } from "./testing/visit.ts";

const desk = { more: [MEETING] };

visit(
  "a cell of the matrix tells how often and when last, and opens the meetings",
  { desk },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/people`);
    const met = page.getByRole("link", { name: "2 meetings, the last: 25 Aug 2025" });
    await page.getByRole("row", { name: /Iwaya/ }).filter({ has: met }).waitFor();
    await met.click();
    await page.waitForURL(/\/timeline\?.*name=person:iwaya-takeshi&name=person:nurtleu-murat/);
    await page
      .getByRole("status")
      .filter({ hasText: /^2 records$/ })
      .waitFor();
  },
);

visit("a person's offices of the packs stand with their days", { desk }, async ({ page, desk }) => {
  await page.goto(`${desk.url}/people?side=state:jp`);
  await page
    .getByRole("row", { name: /Iwaya Takeshi/ })
    .getByText(/Oct 2024.*from the packs/)
    .waitFor();
});

visit("the graph ties who stands in one record; its list does the same with keys", { desk }, async ({ page, desk }) => {
  await page.goto(`${desk.url}/people`);
  await page.getByRole("link", { name: "Graph", exact: true }).click();
  await page.waitForURL(/\/people\/graph$/);
  await page.locator(".graph-node[data-kind=person]").nth(1).waitFor();
  await page.getByLabel("Find a name").fill("nurt");
  const name = page.getByRole("button", { name: "Murat Nurtleu" });
  await name.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/node=person:nurtleu-murat/);
  const row = page.getByRole("row", { name: /Iwaya Takeshi/ });
  assert.match(await row.innerText(), /2\s+25 Aug 2025/);
  assert.equal(await page.locator(".graph-tie[data-near=true]").count(), 1);
  await row.getByRole("link", { name: "2", exact: true }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^2 records$/ })
    .waitFor();
});

visit("a name of the drawing is chosen with the pointer and let go again", { desk }, async ({ page, desk }) => {
  await page.goto(`${desk.url}/people/graph?node=person:nurtleu-murat`);
  await page.locator(".graph-node[data-chosen=true]").click();
  await page.getByRole("columnheader", { name: "Kind" }).waitFor();
  assert.ok(!page.url().includes("node="));
  const before = await page.locator(".graph-node").first().getAttribute("transform");
  await page.getByRole("button", { name: "Closer" }).click();
  assert.notEqual(await page.locator(".graph-node").first().getAttribute("transform"), before);
});

visit(
  "the map holds towns, states by their capital, and the list leads to the events",
  { desk },
  async ({ page, desk }) => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(`${desk.url}/people/map`);
    await page.locator(".map-land[d^=M]").waitFor();
    assert.ok(
      asked.every((url) => url.startsWith(desk.url) || url.startsWith("data:")),
      "no network but the program",
    );
    assert.equal(await page.locator(".map-spot").count(), 2);
    const state = page.getByRole("row", { name: /Kazakhstan/ });
    assert.match(await state.innerText(), /as Astana/);
    const town = page.getByRole("row", { name: /^Astana/ });
    await town.getByRole("button").click();
    await page.waitForURL(/spot=city:astana/);
    await page.locator(".map-spot[data-chosen=true]").waitFor();
    await town.getByRole("link", { name: "1", exact: true }).click();
    await page.waitForURL(/place=city:astana/);
    await page
      .getByRole("status")
      .filter({ hasText: /^1 record$/ })
      .waitFor();
  },
);

visit(
  "where nothing is on record the graph and the map say what would stand there",
  { desk: "empty" },
  async ({ page, desk }) => {
    await page.goto(`${desk.url}/people/graph`);
    await page.getByRole("heading", { name: "Nothing to tie yet" }).waitFor();
    await page.goto(`${desk.url}/people/map`);
    await page.getByRole("heading", { name: "No place on record" }).waitFor();
  },
);
