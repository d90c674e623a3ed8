// Everything that must hold of the code itself, in under a minute: types, lint, floors, formatting, docs in step.
import { spawn } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the web page", command: ["tsc", "-p", "packages/web/tsconfig.json"] },
  { name: "lint", command: ["oxlint", "--quiet"] },
  { name: "floors", command: ["node", "scripts/floors.ts"] },
  { name: "formatting", command: ["prettier", "--check", ".", "--log-level", "warn"] },
  { name: "docs in step", command: ["node", "--conditions=source", "scripts/docs.ts", "--check"] },
];

const results = await Promise.all(STEPS.map(run));
const failed = results.filter((result) => !result.ok);
for (const result of results)
  console.log(`${result.ok ? "ok  " : "FAIL"} ${result.name} (${result.seconds.toFixed(1)} s)`);
for (const result of failed) console.error(`\n${result.name}:\n${result.output}`);
process.exit(failed.length ? 1 : 0);

function run(step: Step): Promise<{ name: string; ok: boolean; output: string; seconds: number }> {
  const started = performance.now();
  const [program = "", ...args] = step.command;
  const child = spawn(program, args, { shell: process.platform === "win32" });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => finish(false, error.message));
    child.on("close", (code) => finish(code === 0, output));
    function finish(ok: boolean, text: string): void {
      resolve({ name: step.name, ok, output: text, seconds: (performance.now() - started) / 1000 });
    }
  });
}
