// Scores the reader against the gold readings beside the project, where they are there.
//   npm run gold                        all four tables
//   npm run gold -- --misses 20         any option of the scorer, for each of them
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const GOLD = join("..", "shared", "gold");
const SETS: readonly (readonly string[])[] = [
  ["--gold", join(GOLD, "dev"), "--lang", "ja"],
  ["--gold", join(GOLD, "dev"), "--lang", "en"],
  ["--gold", join(GOLD, "dev"), "--lang", "ru"],
  ["--gold", join(GOLD, "seeds")],
];
const READ = [process.execPath, join("packages", "chancery", "bin", "chancery.js"), "read", "--jsonl"];

if (!existsSync(GOLD)) {
  console.log(`${GOLD} is not there: nothing to score against.`);
  process.exit(0);
}
let failed = 0;
for (const set of SETS) {
  console.log(`\n${set.join(" ")}`);
  const args = [join(GOLD, "score.mjs"), ...set, ...process.argv.slice(2), "--", ...READ];
  if (spawnSync(process.execPath, args, { stdio: "inherit" }).status) failed++;
}
process.exit(failed ? 1 : 0);
