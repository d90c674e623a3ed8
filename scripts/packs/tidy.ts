// Puts the lines of packs in order and tells what is wrong with them. Exit status 1 where there is an error.
//   node --conditions=source scripts/packs/tidy.ts [packs/NAME …]        all packs of the house where none is named
//   … --warnings                                                        names shared by two entities as well
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { defaultPackDirs, loadPacks, readPack } from "../../packages/chancery/src/packs/load.ts";
import { checkPack } from "../../packages/chancery/src/packs/check.ts";
import { tellPackProblem } from "../../packages/chancery/src/packs/problem.ts";
import { writeLines } from "./lines.ts";

const FILES = ["entities", "offices", "terms", "words"] as const;
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const withWarnings = process.argv.includes("--warnings");
const dirs = [...new Set([...defaultPackDirs(), ...named.map((dir) => resolve(dir))])];

for (const dir of named.length ? named : dirs) {
  const pack = readPack(dir);
  for (const file of FILES) {
    const path = join(dir, `${file}.jsonl`);
    if (existsSync(path)) writeLines(path, pack[file]);
  }
}

const packs = loadPacks(dirs);
let errors = 0;
for (const pack of packs) {
  const problems = checkPack(
    pack,
    packs.filter((other) => other !== pack),
  );
  errors += problems.filter((problem) => problem.level === "error").length;
  for (const problem of problems)
    if (withWarnings || problem.level === "error") console.log(`${pack.id}: ${tellPackProblem(problem, "en")}`);
  const warnings = problems.filter((problem) => problem.level === "warning").length;
  console.log(
    `${pack.id}: ${FILES.map((file) => `${pack[file].length} ${file}`).join(", ")}; ${warnings} shared names`,
  );
}
process.exit(errors ? 1 : 0);
