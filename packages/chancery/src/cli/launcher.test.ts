import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { FAILURES } from "../errors/table.ts";
import { chancery, LAUNCHER, plainEnvironment } from "./testing/run.ts";

const older = olderNode();
const skip = older ? false : "there is no Node older than 24 on this machine's PATH";
const nodes: readonly [title: string, node: string][] = [
  ["its own Node", process.execPath],
  ...(older ? [[`Node ${versionOf(older)}`, older] as [string, string]] : []),
];

describe("the launcher", () => {
  it("is tried on a Node that cannot run the program", { skip }, () => assert.ok(older));

  for (const [title, node] of nodes) {
    it(`on ${title}, runs the program and passes on what it prints`, async () => {
      const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
      const { status, stdout, stderr } = await chancery(["--version"], { node });
      assert.deepEqual([status, stdout, stderr], [0, `${JSON.parse(manifest).version}\n`, ""]);
    });

    it(`on ${title}, passes on the exit status and standard error, without warnings`, async () => {
      const { status, stdout, stderr } = await chancery(["timelin"], { node });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.equal(stderr, "chancery: There is no command timelin. Did you mean timeline?\n  See chancery --help.\n");
    });

    it(`on ${title}, ends by the signal it is sent`, async (test) => {
      const { child, answer } = await served(node, test);
      child.kill("SIGTERM");
      assert.deepEqual(await once(child, "exit"), [0, null]);
      assert.equal(await answer(), false);
    });
  }

  it("takes the program with it when it is killed", async (test) => {
    const { child, answer } = await served(older ?? process.execPath, test);
    assert.equal(await answer(), true);
    child.kill("SIGKILL");
    await once(child, "exit");
    const patience = AbortSignal.timeout(5000);
    while (await answer()) patience.throwIfAborted();
  });

  it("on an old Node without the pinned one beside it, says what to do", { skip }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "chancery-"));
    try {
      const lone = join(folder, "bin", "chancery.js");
      await cp(LAUNCHER, lone);
      const version = versionOf(older ?? "");
      for (const [LANG, [message, advice]] of [
        ["C", FAILURES["runtime-too-old"].en],
        ["ja_JP.UTF-8", FAILURES["runtime-too-old"].ja],
      ] as const) {
        const { status, stderr } = await run(older ?? "", [lone], { ...plainEnvironment(), LANG });
        assert.equal(status, 2);
        assert.equal(stderr, `chancery: ${message.replace("{found}", version)}\n${advice}\n`);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** `chancery serve` on a free port, once it has printed its address; `answer` says whether anything answers there. */
async function served(node: string, test: TestContext) {
  const env = { ...plainEnvironment(), CHANCERY_STORE: ":memory:" };
  const child = spawn(node, [LAUNCHER, "serve", "--port", "0", "--no-open"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  test.after(() => child.kill("SIGKILL"));
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes("\n")) break;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? assert.fail(`no address in '${printed}'`);
  const answer = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  return { child, answer };
}

async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const [status] = await once(child, "close");
  return { status, stderr };
}

/** The first Node on the PATH that is too old to run the program itself. */
function olderNode(): string | undefined {
  const beside = fileURLToPath(new URL("../../../../node_modules", import.meta.url));
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder && !folder.startsWith(beside));
  return folders.map((folder) => join(folder, "node")).find((node) => Number.parseInt(versionOf(node), 10) < 24);
}

function versionOf(node: string): string {
  try {
    return execFileSync(node, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .trim()
      .slice(1);
  } catch {
    return "";
  }
}
