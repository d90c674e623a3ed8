import { spawn, type SpawnOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

export const LAUNCHER = fileURLToPath(new URL("../../../bin/chancery.js", import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions extends Pick<SpawnOptions, "cwd"> {
  /** The Node that starts the launcher; default the one that runs the tests. */
  readonly node?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs `chancery ARG…` as a process of its own, in English unless told otherwise, and waits for its end. */
export function chancery(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { node = process.execPath, input = "", env = {}, cwd } = options;
  const child = spawn(node, [LAUNCHER, ...args], { cwd, env: { ...plainEnvironment(), ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  child.stdin.on("error", () => {}).end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

const UNSET = ["CHANCERY_STORE", "CHANCERY_LANG", "LC_ALL", "LC_MESSAGES", "NODE_OPTIONS", "PORT", "FORCE_COLOR"];

/** This process's environment without what would change how the program speaks or where it keeps. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, ...Object.fromEntries(UNSET.map((name) => [name, undefined])), LANG: "C" };
}
