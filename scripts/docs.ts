// Prints the documents that are made from code. `--check` compares instead of writing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apiPage } from "./docs/api.ts";
import { commandPages } from "./docs/commands.ts";
import { fusionPage } from "./docs/fusion.ts";
import { errorsPage } from "./docs/errors.ts";
import { licencesPage } from "./docs/licences.ts";
import { rulePages } from "./docs/rules.ts";

/** Path of each printed document and what makes it. */
const PRINTED: Readonly<Record<string, () => Promise<string> | string>> = {
  ...commandPages(),
  ...rulePages(),
  "docs/api.md": apiPage,
  "docs/rules/fusion.md": fusionPage,
  "docs/errors.md": errorsPage,
  "docs/why/009-licences.md": licencesPage,
};

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const [path, print] of Object.entries(PRINTED)) {
  const text = await print();
  if (check) {
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) stale.push(path);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
if (stale.length) {
  console.error(`out of step, run 'npm run docs': ${stale.join(", ")}`);
  process.exit(1);
}
