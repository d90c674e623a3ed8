import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { chancery, LAUNCHER, plainEnvironment } from "./testing/run.ts";

const VISIT = `---
title: 外相、カザフスタン訪問
publisher: 試験通信
published: 2025-08-27
lang: ja
---

岩屋毅外務大臣は8月24~26日の日程でカザフスタンを公式訪問し、大統領と会談した。
`;
const EARLIER = `---
title: 外相、タシケントへ
publisher: 試験通信
published: 2024-05-12
lang: ja
---

上川陽子外務大臣は2024年5月10日、ウズベキスタンを訪問した。
`;

let folder = "";
let cwd = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-"));
  cwd = join(folder, "desk");
  await mkdir(join(cwd, "papers"), { recursive: true });
  await writeFile(join(cwd, "papers", "b-visit.md"), VISIT);
  await writeFile(join(cwd, "papers", "a-earlier.md"), EARLIER);
});
after(() => rm(folder, { recursive: true }));

const lines = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("chancery read", () => {
  it("prints one line a document in the order given, a folder in name order, failures in their places", async () => {
    const { status, stdout } = await chancery(["read", "--jsonl", "papers/b-visit.md", "missing.txt", "papers"], {
      cwd,
    });
    const printed = lines(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
      printed.map((line) => [line.document.path, line.error?.code]),
      [
        ["papers/b-visit.md", undefined],
        ["missing.txt", "not-found"],
        ["papers/a-earlier.md", undefined],
        ["papers/b-visit.md", undefined],
      ],
    );
    assert.deepEqual(Object.keys(printed[1]), ["document", "error"]);
    assert.deepEqual(Object.keys(printed[1].error), ["code", "message"]);
  });

  it("prints document, text and facts without their traces, every offset in the text", async () => {
    const { status, stdout, stderr } = await chancery(["read", "--jsonl", "papers"], { cwd });
    assert.deepEqual([status, stderr], [0, ""]);
    for (const line of lines(stdout)) {
      assert.deepEqual(Object.keys(line), ["document", "text", "facts"]);
      assert.deepEqual(Object.keys(line.document), [
        "path",
        "sha256",
        "lang",
        "title",
        "publisher",
        "published",
        "url",
      ]);
      assert.match(line.document.sha256, /^[0-9a-f]{64}$/);
      assert.ok(line.facts.length);
      for (const { trace, evidence } of line.facts) {
        assert.equal(trace, undefined);
        assert.equal(line.text.slice(evidence.start, evidence.end), evidence.quote);
      }
    }
  });

  it("reads standard input", async () => {
    const { status, stdout } = await chancery(["read", "--jsonl", "-"], { cwd, input: VISIT });
    assert.equal(status, 0);
    assert.equal(lines(stdout)[0].document.path, "-");
    assert.equal(lines(stdout)[0].document.lang, "ja");
  });

  it("shows tables to people, and names what it could not read on standard error", async () => {
    const { status, stdout, stderr } = await chancery(["read", "papers/b-visit.md", "missing.txt"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /^外相、カザフスタン訪問\npapers\/b-visit\.md · 試験通信 · 2025-08-27 · ja · \d+ facts\n/);
    assert.match(stdout, /^2025-08-24\/2025-08-26 +visit +岩屋毅 .*カザフスタン.* +happened$/m);
    assert.equal(stderr, "chancery: missing.txt: There is no such file or folder.\n  Check how the path is spelled.\n");
  });

  it("keeps nothing", async () => {
    const found = await readdir(cwd);
    await chancery(["read", "papers"], { cwd });
    assert.deepEqual(await readdir(cwd), found);
  });

  it("ends in peace when nobody reads on", async () => {
    const many = Array.from({ length: 400 }, () => "papers");
    const child = spawn(process.execPath, [LAUNCHER, "read", "--jsonl", ...many], { cwd, env: plainEnvironment() });
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    await once(child.stdout, "data");
    child.stdout.destroy();
    assert.deepEqual([...(await once(child, "close")), stderr], [0, null, ""]);
  });
});

describe("a store, from adding to verifying", () => {
  const store = ["--store", "desk.db"];

  it("adds documents, keeps the rest where one fails, and says so with its exit status", async () => {
    const { status, stdout, stderr } = await chancery([...store, "add", "papers", "missing.txt"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /^2 documents kept, 0 known already, 0 read anew, 0 kept unread, 1 failed\n/);
    assert.match(stderr, /^chancery: missing\.txt: There is no such file or folder\.$/m);
  });

  it("adds nothing twice", async () => {
    const { status, stdout } = await chancery([...store, "add", "papers", "--json"], { cwd });
    const { added, unchanged, created, changed } = JSON.parse(stdout);
    assert.deepEqual([status, added, unchanged, created, changed], [0, 0, 2, 0, 0]);
  });

  it("lists records by date, filtered, each with the id that show takes", async () => {
    const { status, stdout } = await chancery(["timeline", "--type", "visit", ...store], { cwd });
    assert.equal(status, 0);
    const [, first = "", second = ""] = stdout.split("\n");
    assert.match(first, /^2024-05-10 +visit +上川陽子 .*ウズベキスタン.* +happened +1 +\S+$/);
    assert.match(second, /^2025-08-24\/2025-08-26 +visit +岩屋毅 .*カザフスタン.* +happened +1 +\S+$/);
    const shown = await chancery(["show", second.split(" ").at(-1) ?? "", ...store], { cwd });
    assert.equal(shown.status, 0);
    assert.ok(shown.stdout.includes("2025-08-27 · 試験通信 · 外相、カザフスタン訪問"));
    assert.ok(shown.stdout.includes("岩屋毅外務大臣は8月24~26日の日程でカザフスタンを公式訪問し、大統領と会談した。"));
    assert.match(shown.stdout, /characters \d+–\d+/);
  });

  it("exports the contract's lines", async () => {
    const { status, stdout } = await chancery(["export", "--jsonl", ...store], { cwd });
    assert.equal(status, 0);
    const visit = lines(stdout).find((line) => line.type === "visit" && line.when.startsWith("2025"));
    assert.equal(visit.kind, "event");
    assert.deepEqual(visit.sources.length, visit.independent);
    assert.deepEqual(Object.keys(visit.sources[0]), ["path", "sha256", "url", "published", "evidence"]);
  });

  it("asks for the record as it was known on a day", async () => {
    const { stdout } = await chancery(["export", "--jsonl", "--as-of", "2025-01-01", ...store], { cwd });
    assert.deepEqual([...new Set(lines(stdout).map((line) => line.sources[0].published))], ["2024-05-12"]);
  });

  it("searches, lists documents and verifies", async () => {
    const found = await chancery(["search", "会談", ...store], { cwd });
    assert.match(found.stdout, /In the documents \(1\)/);
    const documents = await chancery(["documents", "--json", ...store], { cwd });
    assert.equal(JSON.parse(documents.stdout).total, 2);
    const verified = await chancery(["verify", ...store], { cwd });
    assert.equal(verified.status, 0);
    assert.match(verified.stdout, /^2 documents, 2 texts, .*\nAll of it holds\.\n$/);
  });

  it("takes the store from the environment, and says in Japanese where there is none", async () => {
    const kept = await chancery(["documents", "--json"], { cwd, env: { CHANCERY_STORE: "desk.db" } });
    assert.equal(JSON.parse(kept.stdout).total, 2);
    const none = await chancery(["timeline"], { cwd, env: { LANG: "ja_JP.UTF-8" } });
    assert.equal(none.status, 2);
    assert.match(none.stderr, /^chancery: .*記録ファイルがまだありません。\n/);
  });

  it("names a record that is not there with exit status 1", async () => {
    const { status, stderr } = await chancery(["show", "zzzzzzzz", ...store], { cwd });
    assert.equal(status, 1);
    assert.match(stderr, /There is no such record\./);
  });
});

describe("chancery add, stopped", () => {
  const MANY = 100;

  it("keeps what it has, says so, and goes on where it was when it is run again", { timeout: 60_000 }, async () => {
    await mkdir(join(cwd, "many"));
    for (let n = 0; n < MANY; n++) await writeFile(join(cwd, "many", `${n}.md`), VISIT.replace("公式", `第${n}回`));
    const args = ["--store", "stopped.db", "add", "--workers", "0", "many"];
    // Standard input stays open, so that it is surely at work when it is stopped.
    const child = spawn(process.execPath, [LAUNCHER, ...args, "-"], { cwd, env: plainEnvironment() });
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    try {
      const patience = AbortSignal.timeout(30_000);
      while (!(await kept())) patience.throwIfAborted();
      child.kill("SIGINT");
      child.stdin.end(VISIT);
      assert.deepEqual(await once(child, "close"), [130, null]);
    } finally {
      child.kill("SIGKILL");
    }
    assert.match(stderr, /^Stopped\. What was kept stays kept/m);
    assert.equal((await chancery(args, { cwd })).status, 0);
    assert.ok((await kept()) >= MANY);
  });

  async function kept(): Promise<number> {
    const { status, stdout } = await chancery(["--store", "stopped.db", "documents", "--json"], { cwd });
    return status === 0 ? JSON.parse(stdout).total : 0;
  }
});

describe("chancery explain", () => {
  it("shows the rule behind a fact and the words behind each part", async () => {
    const { status, stdout } = await chancery(["explain", "papers/b-visit.md"], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /├─ rule: ja\/visit\//);
    assert.match(stdout, /who: 岩屋毅 .*← 岩屋毅/);
  });
});
