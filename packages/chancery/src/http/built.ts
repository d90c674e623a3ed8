// Where the built web page is. Published, it is packed beside the program. In a clone it is built here when it is missing or
// was built from other sources, known by their hash: times of files say nothing after a checkout.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PACKED = fileURLToPath(new URL("../web", import.meta.url));
const CLONE = fileURLToPath(new URL("../../../web", import.meta.url));
const STAMP = "sources.sha256";
/** What the page is made of, from the folder of the packages. */
const SOURCES = [
  "web/{index.html,package.json,vite.config.ts}",
  "web/{src,public}/**/*.{ts,tsx,css,js,svg}",
  "reader/src/values/*.ts",
];

export interface BuildOptions {
  /** Called before a build, which takes some seconds. */
  readonly onBuild?: () => void;
}

/** The folder of the built page; builds it first in a clone where that is due. */
export async function ensureBuilt(options: BuildOptions = {}): Promise<string> {
  if (!existsSync(join(CLONE, "vite.config.ts"))) return PACKED;
  const dist = join(CLONE, "dist");
  const wanted = await hashOfSources();
  if ((await stampOf(dist)) === wanted) return dist;
  options.onBuild?.();
  await build(dist, wanted);
  return dist;
}

async function hashOfSources(): Promise<string> {
  const packages = join(CLONE, "..");
  const names: string[] = [];
  for await (const name of glob(SOURCES, { cwd: packages })) if (!name.includes(".test.")) names.push(name);
  const hash = createHash("sha256");
  for (const name of names.sort()) hash.update(name).update(await readFile(join(packages, name)));
  return hash.digest("hex");
}

async function stampOf(dist: string): Promise<string> {
  return await readFile(join(dist, STAMP), "utf8").catch(() => "");
}

/** Builds beside and swaps, so that two that build at once both end with a whole page. */
async function build(dist: string, stamp: string): Promise<void> {
  const fresh = `${dist}.${process.pid}`;
  const vite = join(createRequire(join(CLONE, "package.json")).resolve("vite/package.json"), "../bin/vite.js");
  const args = [vite, "build", "--outDir", fresh, "--emptyOutDir", "--logLevel", "warn"];
  await promisify(execFile)(process.execPath, args, { cwd: CLONE });
  await writeFile(join(fresh, STAMP), stamp);
  if ((await stampOf(dist)) === stamp) return await rm(fresh, { recursive: true });
  const old = `${fresh}.old`;
  await rename(dist, old).catch(() => undefined);
  await rename(fresh, dist).catch(() => rm(fresh, { recursive: true }));
  await rm(old, { recursive: true, force: true });
}
