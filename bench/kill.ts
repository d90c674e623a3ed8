// Adds made-up documents while the process is killed at random moments, runs it again until all are there, and holds the
// result against a run that nothing disturbed: `verify` must be clean and `export --jsonl` the same byte for byte.
//   node --conditions=source bench/kill.ts [COUNT [KILLS [SEED]]]
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDocuments } from "./generate.ts";
import { Random } from "./random.ts";

const PROGRAM = fileURLToPath(new URL("../packages/chancery/src/cli/main.ts", import.meta.url));

export interface KillOptions {
  readonly count: number;
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (number: number, milliseconds: number) => void;
}

export interface KillOutcome {
  /** Processes that were still at work when they were killed. */
  readonly kills: number;
  /** Seconds of the run that nothing disturbed. */
  readonly seconds: number;
  readonly verified: boolean;
  readonly same: boolean;
  /** Lines of the export. */
  readonly records: number;
}

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs the program in a folder; `meet` gets the process while it runs. */
function run(folder: string, args: readonly string[], meet: (child: ChildProcess) => void = () => {}): Promise<Run> {
  const child = spawn(process.execPath, ["--conditions=source", PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, CHANCERY_LANG: "en" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  meet(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output: Buffer.concat(output).toString() }));
  });
}

const add = (store: string): string[] => ["--store", store, "add", "documents"];

export async function killTest({ count, kills, seed, onKill }: KillOptions): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-kill-"));
  try {
    writeDocuments(join(folder, "documents"), { count, seed });
    const began = performance.now();
    await run(folder, add("calm.db"));
    const milliseconds = performance.now() - began;
    const killed = await killOften(folder, { kills, seed, milliseconds, onKill });
    await run(folder, add("killed.db"));
    const verified = await run(folder, ["--store", "killed.db", "verify"]);
    const [calm, wild] = [await exported(folder, "calm.db"), await exported(folder, "killed.db")];
    return {
      kills: killed,
      seconds: milliseconds / 1000,
      verified: verified.status === 0,
      same: calm === wild,
      records: calm.split("\n").length - 1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function exported(folder: string, store: string): Promise<string> {
  const { status, output } = await run(folder, ["--store", store, "export", "--jsonl"]);
  if (status !== 0) throw new Error(`export of ${store} ended with ${status}`);
  return output;
}

interface Killing {
  readonly kills: number;
  readonly seed: number;
  /** How long a whole run takes. */
  readonly milliseconds: number;
  readonly onKill: KillOptions["onKill"] | undefined;
}

/** Kills so often that the whole takes about as long as one run would: some die at the start, some in the midst of writing. */
async function killOften(folder: string, { kills, seed, milliseconds, onKill }: Killing): Promise<number> {
  const random = new Random(seed + 1);
  let done = 0;
  for (let tries = 0; done < kills && tries < kills * 3; tries++) {
    const after = START + random.next() * Math.max(START, (2 * milliseconds) / kills);
    const { status } = await run(folder, add("killed.db"), (child) => {
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      child.on("exit", () => clearTimeout(timer));
    });
    if (status !== null) continue;
    done++;
    onKill?.(done, after);
  }
  return done;
}

/** About the time a process needs before it begins to write, in milliseconds. */
const START = 250;

if (import.meta.main) {
  const [count = "2000", kills = "20", seed = "1"] = process.argv.slice(2);
  const onKill = (number: number, after: number) => console.log(`killed ${number} after ${after.toFixed(0)} ms`);
  const outcome = await killTest({ count: Number(count), kills: Number(kills), seed: Number(seed), onKill });
  console.log(outcome);
  process.exitCode = outcome.verified && outcome.same && outcome.kills === Number(kills) ? 0 : 1;
}
