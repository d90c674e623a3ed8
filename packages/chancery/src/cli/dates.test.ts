import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { chancery } from "./testing/run.ts";

describe("chancery dates", () => {
  it("answers a line for each line, in their order, and names one that is none", async () => {
    const asked = [
      { id: "a", lang: "ja", text: "先月の5日に会った。", reference: "2025-08-27T09:00:00" },
      { id: 2, lang: "en", text: "They met on 24 August.", reference: "2025-08-27" },
      { id: null, lang: "xx", text: "2025", reference: null },
    ];
    const input = [...asked.map((one) => JSON.stringify(one)), "{", ""].join("\n");
    const { status, stdout, stderr } = await chancery(["dates", "--jsonl"], { input });
    const told = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      told.map(({ id, results }) => [id, results.map((one: { text: string; value: string }) => [one.text, one.value])]),
      [
        ["a", [["先月の5日", "2025-07-05"]]],
        [2, [["24 August", "2025-08-24"]]],
        [null, []],
      ],
    );
    assert.deepEqual([told[0].results[0].start, told[0].results[0].end, told[0].results[0].kind], [0, 5, "date"]);
    assert.equal(status, 1);
    assert.match(stderr, /-:4.*JSON/s);
  });

  it("shows those of a document, relative ones counted from its own date", async () => {
    const folder = await mkdtemp(join(tmpdir(), "chancery-"));
    try {
      const path = join(folder, "note.md");
      await writeFile(path, "---\ndate: 2025-08-27\nlang: ja\n---\n両国は昨年6月に会談し、2年以内に再び会う。\n");
      const { status, stdout } = await chancery(["dates", path]);
      assert.equal(status, 0);
      assert.match(stdout, /2024-06\s+昨年6月\s+the document's date: 2025-08-27/);
      const { stdout: json } = await chancery(["dates", "--jsonl", path]);
      assert.deepEqual(
        JSON.parse(json).results.map(({ value }: { value: string }) => value),
        ["2024-06", "2025/2027"],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("names a document that is not there", async () => {
    const { status, stderr } = await chancery(["dates", "nowhere.md"]);
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.md/);
  });
});
