// Makes what is published: JavaScript with types of each package, the web page and the packs beside the program.
// Nothing of it is needed to run a clone.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Published packages, each after those it imports. */
const PUBLISHED = ["reader", "record", "chancery"].map((name) => join("packages", name));
const PROGRAM = join("packages", "chancery");

for (const folder of PUBLISHED) {
  compile(folder);
  if (existsSync("LICENSE")) cpSync("LICENSE", join(folder, "LICENSE"));
}
run(
  "vite",
  ["build", "--outDir", join("..", "..", PROGRAM, "dist", "web"), "--emptyOutDir", "--logLevel", "warn"],
  "packages/web",
);
rmSync(join(PROGRAM, "packs"), { recursive: true, force: true });
cpSync("packs", join(PROGRAM, "packs"), { recursive: true });
console.log(`built: ${PUBLISHED.join(", ")}`);

function compile(folder: string): void {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  run("tsc", ["-p", join(folder, "tsconfig.build.json")]);
  for (const file of globSync(join(folder, "dist", "**", "*.js"))) pointAtJavaScript(file);
}

/** The compiler turns './x.ts' into './x.js' in imports, but not in the address of a worker. */
function pointAtJavaScript(file: string): void {
  const text = readFileSync(file, "utf8");
  const pointed = text.replaceAll(/(new URL\(\s*["'][^"']+)\.ts(["'],\s*import\.meta\.url)/g, "$1.js$2");
  if (pointed !== text) writeFileSync(file, pointed);
}

/** Runs a tool, which tells itself what is wrong; the build ends with it. */
function run(program: string, args: readonly string[], cwd = "."): void {
  const { status } = spawnSync(program, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
