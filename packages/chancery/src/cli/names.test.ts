import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chancery } from "./testing/run.ts";

/** What the program answers to some questions. */
async function answers(questions: readonly object[], ...options: string[]): Promise<{ id: unknown; best: unknown }[]> {
  const input = questions.map((one) => `${JSON.stringify(one)}\n`).join("");
  const { status, stdout } = await chancery(["names", "--jsonl", ...options], { input });
  assert.equal(status, 0);
  const lines = stdout.trim().split("\n");
  return lines.map((line): { id: unknown; best: unknown } => JSON.parse(line));
}

const ask = (id: string, name: string, ...candidates: string[]) => ({
  id,
  name,
  lang: "en",
  candidates: candidates.map((one) => ({ name: one, lang: "ru" })),
});

describe("chancery names", () => {
  it("finds the same person in another script, and nobody where none is there", async () => {
    const told = await answers(
      [
        ask("a", "Grace Otieno", "Григорий Отченко", "Грейс Отиено"),
        ask("b", "北見潤（きたみじゅん）", "Jun Kitamura", "KITAMI Jun"),
        ask("c", "Aku Virtanen", "Аки Виртала", "Ханну Виртанен"),
      ],
      "--no-packs",
    );
    assert.deepEqual(told, [
      { id: "a", best: 1 },
      { id: "b", best: 1 },
      { id: "c", best: null },
    ]);
  });

  it("knows the people of the packs by any of their names", async () => {
    assert.deepEqual(await answers([ask("a", "習近平", "Li Qiang", "Xi Jinping")]), [{ id: "a", best: 1 }]);
  });

  it("names a line that is none and goes on", async () => {
    const input = `{\n${JSON.stringify(ask("a", "Tom Berg", "Том Берг"))}\n`;
    const { status, stdout, stderr } = await chancery(["names", "--jsonl"], { input });
    assert.equal(status, 1);
    assert.match(stderr, /-:1.*JSON/s);
    assert.deepEqual(JSON.parse(stdout), { id: "a", best: 0 });
  });
});
