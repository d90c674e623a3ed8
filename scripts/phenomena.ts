// Reads every example of the catalogue of phenomena and tells which are read right.
//   npm run phenomena                        all languages, a line a group
//   npm run phenomena -- --lang ja --failures
//   npm run phenomena -- --id T03,Q --failures    by id or by group
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createReader } from "@chancery/reader";
import { defaultPackDirs, loadPacks } from "../packages/chancery/src/packs/load.ts";
import { type Example, readExamples } from "./phenomena/entry.ts";
import { failure, summary } from "./phenomena/report.ts";
import { documentOf } from "./phenomena/source.ts";
import { judge, type Verdict } from "./phenomena/verdict.ts";

const CATALOGUE = "../shared/domain/phenomena.md";

const { values: options } = parseArgs({
  options: { lang: { type: "string" }, id: { type: "string" }, failures: { type: "boolean", default: false } },
});

if (!existsSync(CATALOGUE)) {
  console.log(`${CATALOGUE} is absent: nothing to read.`);
} else {
  const { examples, misread } = readExamples(readFileSync(CATALOGUE, "utf8"));
  for (const each of misread) console.error(`${CATALOGUE}:${each.line}: ${each.reason}`);
  const verdicts = await judgeAll(examples.filter(isWanted));
  if (options.failures) for (const verdict of verdicts) if (!verdict.passed) console.log(failure(verdict));
  console.log(summary(verdicts));
}

function isWanted({ id, lang }: Example): boolean {
  if (options.lang !== undefined && options.lang !== lang) return false;
  return options.id === undefined || options.id.split(",").some((wanted) => wanted === id || wanted === id[0]);
}

async function judgeAll(examples: readonly Example[]): Promise<Verdict[]> {
  const reader = createReader({ packs: loadPacks(defaultPackDirs()) });
  const verdicts: Verdict[] = [];
  for (const example of examples) {
    const { source, meta } = await documentOf(example);
    verdicts.push(judge(example, reader.read(source, meta).facts));
  }
  return verdicts;
}
