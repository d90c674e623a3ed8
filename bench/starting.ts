import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Measured, median, timed } from "./measure.ts";

const TIMES = 9;
const PROGRAM = join("node_modules", ".bin", "chancery");
const SHORT = "examples/japan-central-asia/1992-01-relations-ja.md";

/** How long the program takes from the shell's point of view, once it has run before. */
export async function measureStarting(): Promise<Measured[]> {
  const node = shellNode();
  const nothing = await start(node, ["-e", "0"]);
  const help = await start(PROGRAM, ["--help"]);
  const measured: Measured[] = [
    { name: "node -e 0 of the shell", value: nothing, unit: "ms" },
    { name: "chancery --help, over that", value: help - nothing, unit: "ms", budget: { most: 150 } },
  ];
  if (existsSync(SHORT)) {
    const read = await start(PROGRAM, ["read", "--jsonl", SHORT]);
    measured.push({ name: "chancery read of one short file", value: read, unit: "ms", budget: { most: 400 } });
  }
  return measured;
}

/** The Node that a shell outside npm finds: npm puts the pinned one before it. */
function shellNode(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find((path) => existsSync(path)) ?? process.execPath;
}

async function start(program: string, args: readonly string[]): Promise<number> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const env = { ...process.env, PATH: folders.join(delimiter) };
  const once = () => timed(() => void spawnSync(program, args, { env, stdio: "ignore" }));
  await once();
  return median(TIMES, once);
}
