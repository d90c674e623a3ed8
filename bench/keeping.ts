import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "@chancery/record";
import { add } from "../packages/chancery/src/use/add.ts";
import { open } from "../packages/chancery/src/use/open.ts";
import { writeDocuments } from "./generate.ts";
import { type Measured, median, timed } from "./measure.ts";

const COUNT = 2000;

/** How fast made-up documents are added, and how fast what was kept is looked at. */
export async function measureKeeping(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const documents = join(folder, "documents");
  const path = join(folder, "store.db");
  writeDocuments(documents, { count: COUNT, seed: 1 });
  const opened = await open(path);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  try {
    const first = await timed(() => add(store, [documents]));
    const again = await timed(() => add(store, [documents]));
    const { records } = await store.counts();
    return [
      { name: `adding ${COUNT} documents`, value: (COUNT / first) * 1000, unit: "documents/s", budget: { least: 100 } },
      { name: "adding them again", value: (COUNT / again) * 1000, unit: "documents/s" },
      { name: "records fused from them", value: records, unit: "records" },
      { name: "size of the store", value: statSync(path).size / 1024 / 1024, unit: "MB" },
      ...(await measureLooking(store)),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureLooking(store: Store): Promise<Measured[]> {
  const of = (work: () => Promise<unknown>) => median(5, () => timed(work));
  const verify = await timed(() => store.verify());
  return [
    { name: "timeline, first page", value: await of(() => store.records()), unit: "ms", budget: { most: 200 } },
    { name: "timeline as of a day", value: await of(() => store.records({ asOf: "2010-01-01" })), unit: "ms" },
    { name: "facets", value: await of(() => store.facets()), unit: "ms", budget: { most: 200 } },
    {
      name: "search for a word of two characters",
      value: await of(() => store.searchTexts({ words: "会談" })),
      unit: "ms",
      budget: { most: 100 },
    },
    { name: "verify", value: verify, unit: "ms" },
  ];
}
