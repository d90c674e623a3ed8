// Runs every test of the house with node's own runner and closes with one line that counts them.
//   npm test                      all
//   npm test -- packages/reader   the files below a folder, or files by name
import { globSync } from "node:fs";
import { relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const wanted = process.argv.slice(2).map((path) => relative(process.cwd(), path));
const files = globSync(["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"])
  .filter((file) => !wanted.length || wanted.some((path) => file.startsWith(path)))
  .sort();
if (!files.length) {
  console.error("No test files found.");
  process.exit(1);
}

/** Longest a test file may run, in milliseconds: one that hangs fails and the rest goes on. */
const LONGEST = 180_000;

const count = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();
const stream = run({ files, concurrency: 2, timeout: LONGEST, execArgv: ["--conditions=source"] });
stream.on("test:pass", (event) => {
  if (event.details.type === "suite") return;
  if (event.skip !== undefined) count.skipped++;
  else count.passed++;
});
stream.on("test:fail", (event) => {
  if (event.details.type !== "suite") count.failed++;
});
stream.compose(spec).pipe(process.stdout);
await new Promise((resolve) => stream.once("end", resolve));
await new Promise((resolve) => setTimeout(resolve, 50));
console.log(`\n${files.length} files, ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ""}`);
process.exit(count.failed ? 1 : 0);
