import { globSync, readFileSync } from "node:fs";
import type { SourceMeta, SourceText } from "@chancery/reader";
import { intake } from "../packages/chancery/src/intake/intake.ts";
import { defaultPackDirs, loadPacks } from "../packages/chancery/src/packs/load.ts";
import { openReader } from "../packages/chancery/src/use/reader.ts";
import { type Measured, median, timed } from "./measure.ts";

/** Text read in all, in bytes of UTF-8: the examples, again and again. */
const AMOUNT = 10_000_000;

/** How often the packs are loaded; the median counts. */
const TIMES = 9;

interface Example {
  readonly source: SourceText;
  readonly meta: SourceMeta;
}

/** How fast one core turns reading texts into facts, packs loaded, and how long the reader takes to be ready. */
export async function measureReading(): Promise<Measured[]> {
  const packs = await median(TIMES, () => timed(() => void loadPacks(defaultPackDirs())));
  const ready = await timed(openReader);
  const reader = await openReader();
  const examples = (await takeIn()).filter(({ meta }) => reader.languages.includes(meta.lang));
  const round = examples.reduce((sum, { source }) => sum + Buffer.byteLength(source.text), 0);
  if (!round) throw new Error("there are no examples to read");
  for (const { source, meta } of examples) reader.read(source, meta);
  let [characters, facts, bytes] = [0, 0, 0];
  const milliseconds = await timed(() => {
    for (; bytes < AMOUNT; bytes += round) {
      for (const { source, meta } of examples) {
        facts += reader.read(source, meta).facts.length;
        characters += source.text.length;
      }
    }
  });
  return [
    { name: "packs loaded and checked", value: packs, unit: "ms", budget: { most: 40 } },
    { name: "reader with all packs, until ready", value: ready, unit: "ms" },
    {
      name: `reading on one core (${examples.length} examples, ${Math.round(characters / 1000)} thousand characters)`,
      value: (characters / milliseconds) * 1000,
      unit: "characters/s",
      budget: { least: 1_000_000 },
    },
    { name: "facts found on the way", value: facts, unit: "facts" },
  ];
}

async function takeIn(): Promise<Example[]> {
  const examples: Example[] = [];
  for (const path of globSync("examples/*/*.{md,txt,html}").sort()) {
    const taken = await intake({ path, bytes: readFileSync(path) });
    if (taken.ok) examples.push(taken.value);
  }
  return examples;
}
