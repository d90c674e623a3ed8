#!/usr/bin/env node
// Starts the program on a Node that has what it needs (24 or newer: node:sqlite, TypeScript run as it is), whatever Node
// the shell has: its own where that is new enough, else the one pinned among the dependencies. Kept small and plain:
// each start pays for it, and it must load on Node 20; CommonJS, because that starts some 15 ms sooner there.
const { spawn } = require("node:child_process");
const { existsSync, readFileSync, statSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { isatty } = require("node:tty");

const NEEDED = 24;
const TOO_OLD = {
  en: ["This Node is too old (VERSION).", "Run npm install, or install Node 24 or later."],
  ja: ["この Node では動きません（VERSION）。", "npm install を実行するか、Node 24 以降を入れてください。"],
};

const home = dirname(__dirname);
const source = join(home, "src", "cli", "main.ts");
const inClone = existsSync(source);
const modules = inClone ? join(home, "..", "..", "node_modules") : dirname(home);
const node = Number.parseInt(process.versions.node, 10) >= NEEDED ? process.execPath : pinned();

if (node) handOver();
else refuse();

function handOver() {
  const flags = ["--disable-warning=ExperimentalWarning", ...(inClone ? ["--conditions=source"] : [])];
  const program = inClone ? (bundled() ?? source) : join(home, "dist", "cli", "main.js");
  const args = [...flags, program, ...process.argv.slice(2)];
  const env = { NODE_COMPILE_CACHE: join(modules, ".cache", "chancery"), ...process.env };
  if (process.execve && process.platform !== "win32") return process.execve(node, [node, ...args], env);
  const stdio = ["inherit", "inherit", "inherit", "pipe"];
  attend(spawn(node, args, { stdio, env: { ...env, CHANCERY_LIFELINE: "3" } }));
}

/** The clone's program in few files (scripts/prepare.mjs), while each of its sources is as it was. */
function bundled() {
  const folder = join(modules, ".cache", "chancery", "program");
  try {
    const made = JSON.parse(readFileSync(join(folder, "files.json"), "utf8"));
    return made.home === home && made.files.every(isUntouched) ? join(folder, "main.mjs") : null;
  } catch {
    return null;
  }
}

function isUntouched([path, size, time]) {
  const now = statSync(path);
  return now.size === size && now.mtimeMs === time;
}

/** Passes signals on to the child and ends as it ends. The fourth pipe tells the child when this process is gone. */
function attend(child) {
  const passed = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"];
  for (const signal of passed) {
    // A terminal sends Ctrl-C to the child as well; once is enough.
    process.on(signal, () => (signal === "SIGINT" && isatty(0)) || child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(`chancery: ${error.message}`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 2);
    for (const name of passed) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

function pinned() {
  return nearest("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** The first `folder/...path` there is, from the package's own folder upwards. */
function nearest(...path) {
  for (let folder = home; ; folder = dirname(folder)) {
    const candidate = join(folder, ...path);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) return null;
  }
}

function refuse() {
  const wish = process.env.CHANCERY_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  const [message, advice] = wish.startsWith("ja") ? TOO_OLD.ja : TOO_OLD.en;
  console.error(`chancery: ${message.replace("VERSION", process.versions.node)}\n${advice}`);
  process.exit(2);
}
