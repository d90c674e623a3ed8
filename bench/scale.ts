import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@chancery/record";
import { documentNumbered } from "./crowd.ts";
import { line, keeps, type Measured, median, timed } from "./measure.ts";

// How a store of many documents behaves. Slow to fill, therefore no part of `npm run bench`; can be stopped and goes on.
//   node --conditions=source bench/scale.ts 20000             fills a store of so many documents, then measures
//   node --conditions=source bench/scale.ts 100000 crowd.db   in this file, which is kept

/** Documents kept in one transaction while filling, and kept one by one for measuring. */
const [BATCH, PROBES] = [50, 40];
/** A day in the middle of those that the documents bear. */
const ONCE = "2005-06-30";

const [count = 20_000, path = join(tmpdir(), "chancery-crowd.db")] = [
  Number(process.argv[2] ?? 20_000),
  process.argv[3] ?? join(tmpdir(), "chancery-crowd.db"),
];

const opened = await openStore(path);
if (!opened.ok) throw new Error(opened.error.code);
const store = opened.value;
await fill(store, count);
const measured = await measure(store);
for (const each of measured) console.log(line(each));
await store.close();
process.exit(measured.every(keeps) ? 0 : 1);

/** Adds documents up to a number; those that are there already are passed over. */
async function fill(store: Store, count: number): Promise<void> {
  const { documents: there } = await store.counts();
  let began = performance.now();
  for (let from = there; from < count; from += BATCH) {
    await store.keepAll(Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => documentNumbered(from + i)));
    if ((from + BATCH) % 5000 < BATCH) {
      const seconds = (performance.now() - began) / 1000;
      console.error(`${from + BATCH} documents, ${Math.round(5000 / seconds)}/s, ${megabytes(path)} MB`);
      began = performance.now();
    }
  }
}

async function measure(store: Store): Promise<Measured[]> {
  const settling = await timed(() => store.records({ limit: 1 }));
  const { documents, facts, records } = await store.counts();
  const each: number[] = [];
  for (let i = 0; i < PROBES; i++)
    each.push(await timed(() => store.keep(documentNumbered(documents + i)).then(() => {})));
  const after = await timed(() => store.records({ limit: 1 }));
  const of = (work: () => Promise<unknown>) => median(5, () => timed(work));
  each.sort((a, b) => a - b);
  return [
    { name: "documents", value: documents, unit: "" },
    { name: "facts", value: facts, unit: "" },
    { name: "records", value: records, unit: "" },
    { name: "size of the store, a document", value: statSync(path).size / 1024 / documents, unit: "KB" },
    { name: "drawing what had changed", value: settling, unit: "ms" },
    { name: "one more document, middle", value: each[PROBES / 2] ?? NaN, unit: "ms", budget: { most: 50 } },
    { name: "one more document, 95 of 100", value: each[Math.floor(PROBES * 0.95)] ?? NaN, unit: "ms" },
    { name: `drawing what ${PROBES} documents changed`, value: after, unit: "ms" },
    {
      name: "timeline, first page",
      value: await of(() => store.records({ limit: 200 })),
      unit: "ms",
      budget: { most: 50 },
    },
    {
      name: "timeline, newest first",
      value: await of(() => store.records({ order: "newest", limit: 200 })),
      unit: "ms",
      budget: { most: 50 },
    },
    {
      name: "timeline as of a day",
      value: await of(() => store.records({ asOf: ONCE, limit: 200 })),
      unit: "ms",
      budget: { most: 100 },
    },
    {
      name: "timeline of a state",
      value: await of(() => store.records({ names: ["state:qr"], limit: 200 })),
      unit: "ms",
    },
  ];
}

function megabytes(file: string): number {
  return existsSync(file) ? Math.round(statSync(file).size / 1024 / 1024) : 0;
}
