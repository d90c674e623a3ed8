// Makes a clone ready to run: installs what the lock file names where that is not what is installed.
// Plain JavaScript for the Node the shell happens to have (20 or newer).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

if (!installed()) {
  console.log("Installing dependencies (once) …");
  const run = spawnSync("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exit(run.status ?? 1);
}

/** Whether every package of the lock file stands installed in its version. What is optional may be for other machines. */
function installed() {
  const found = packagesIn("node_modules/.package-lock.json");
  if (!found || !existsSync("node_modules/.bin/node")) return false;
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, link, optional }]) =>
      !path.includes("node_modules/") || link || optional || found[path]?.version === version,
  );
}

function packagesIn(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).packages : null;
}
