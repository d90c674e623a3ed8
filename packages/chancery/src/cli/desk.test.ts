import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { chancery } from "./testing/run.ts";

const PAPERS = {
  "a.txt": `Trade with Peru

Lima, 3 May 2024

In 2019 trade between Japan and Peru was 2 billion dollars. In 2020 trade between Japan and Peru was 3 billion dollars. In 2022 trade between Japan and Peru was 5 billion dollars.

Foreign Minister Ann Rao met Foreign Minister Luis Vogt of Peru in Lima on 2 May 2024.
`,
  "b.txt": `Peru sees more trade

Cusco, 9 June 2024

In 2022 trade between Japan and Peru was 9 billion dollars.

The first "Central Asia plus Japan" Dialogue was held in Astana on 28 August 2004. The third "Central Asia plus Japan" Dialogue was held in Tashkent on 7 August 2010.
`,
};

describe("what the desk shows, in the terminal", () => {
  let cwd = "";
  const run = async (...args: string[]) => {
    const { status, stdout } = await chancery(["--store", "desk.db", ...args], { cwd });
    return { status, lines: stdout.trimEnd().split("\n") };
  };

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), "chancery-desk-"));
    for (const [name, text] of Object.entries(PAPERS)) await writeFile(join(cwd, name), text);
    assert.equal((await run("add", "a.txt", "b.txt")).status, 0);
  });
  after(() => rm(cwd, { recursive: true, force: true }));

  it("figures come as series, with what their sources say apart", async () => {
    const { lines } = await run("figures");
    const trade = lines.filter((line) => line.startsWith("trade "));
    assert.deepEqual(
      trade.map((line) => /\b\d{4}\b/.exec(line)?.[0]),
      ["2019", "2020", "2022"],
    );
    assert.match(trade.at(-1) ?? "", /5 billion US dollars – 9 billion US dollars/);
  });

  it("what sources contradict is listed with how many say what", async () => {
    const { lines } = await run("conflicts");
    assert.match(lines[1] ?? "", /^2022 +trade +value +5 billion US dollars \(1\) \/ 9 billion US dollars \(1\)/);
    const json = await chancery(["--store", "desk.db", "conflicts", "--json"], { cwd });
    assert.equal(JSON.parse(json.stdout).length, 1);
  });

  it("missing rounds and years are gaps", async () => {
    const { lines } = await run("gaps");
    assert.match(lines[1] ?? "", /1 \(2004-08-28\), 3 \(2010-08-07\) +2$/);
    assert.match(lines.at(-1) ?? "", /^trade .* 2021$/);
    assert.match((await run("frameworks")).lines[1] ?? "", / 2$/);
  });

  it("people come with their offices and contacts", async () => {
    const { lines } = await run("people");
    assert.match(lines.find((line) => line.startsWith("Ann Rao")) ?? "", /Foreign Minister.* 1 +2024-05-02$/);
  });

  it("the register of agreements is empty where nothing was signed, and says so", async () => {
    assert.deepEqual(await run("agreements"), { status: 0, lines: [""] });
  });
});
