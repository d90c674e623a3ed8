import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Failure } from "../errors/failure.ts";
import { gather, type GatherOptions, type Validators } from "./gather.ts";
import type { Received } from "./received.ts";

async function all(inputs: readonly string[], options: GatherOptions = {}): Promise<(Received | Failure)[]> {
  const items: (Received | Failure)[] = [];
  for await (const item of gather(inputs, options)) items.push(item);
  return items;
}

/** `path: words` for what came, `where: code` for what did not. */
const brief = (items: readonly (Received | Failure)[]) =>
  items.map((item) => ("bytes" in item ? `${item.path}: ${Buffer.from(item.bytes)}` : `${item.where}: ${item.code}`));

const folder = mkdtempSync(join(tmpdir(), "chancery-gather-"));
const at = (name: string) => join(folder, name);

before(() => {
  mkdirSync(at("papers/b-old"), { recursive: true });
  for (const name of [
    "papers/c.txt",
    "papers/a.md",
    "papers/b-old/z.html",
    "papers/b-old/.hidden",
    "papers/style.css",
    "papers/x.bin",
  ])
    writeFileSync(at(name), name);
  symlinkSync(at("papers"), at("papers/loop"));
  symlinkSync(at("papers/c.txt"), at("papers/d.txt"));
  writeFileSync(at("huge.txt"), "");
  truncateSync(at("huge.txt"), 1024 * 1024 * 1024);
});
after(() => rmSync(folder, { recursive: true }));

test("a folder is walked in the order of names; hidden files, assets and circles are left out", async () => {
  assert.deepEqual(brief(await all([at("papers")])), [
    `${at("papers/a.md")}: papers/a.md`,
    `${at("papers/b-old/z.html")}: papers/b-old/z.html`,
    `${at("papers/c.txt")}: papers/c.txt`,
    `${at("papers/d.txt")}: papers/c.txt`,
    `${at("papers/x.bin")}: papers/x.bin`,
  ]);
});

test("patterns, single files, standard input, and what cannot be had in its place", async () => {
  async function* stdin() {
    yield Buffer.from("from ");
    yield Buffer.from("a pipe");
  }
  assert.deepEqual(
    brief(
      await all([at("papers/*.{md,txt}"), at("nowhere.txt"), "-", at("papers/style.css"), at("*.pdf")], {
        stdin: stdin(),
      }),
    ),
    [
      `${at("papers/a.md")}: papers/a.md`,
      `${at("papers/c.txt")}: papers/c.txt`,
      `${at("papers/d.txt")}: papers/c.txt`,
      `${at("nowhere.txt")}: not-found`,
      "-: from a pipe",
      `${at("papers/style.css")}: papers/style.css`,
      `${at("*.pdf")}: not-found`,
    ],
  );
});

test("a gigabyte is refused before it is read, an endless pipe when it passes the limit", async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1024;
      yield Buffer.alloc(1024);
    }
  }
  const used = process.memoryUsage().rss;
  assert.deepEqual(brief(await all([at("huge.txt"), "-"], { maxBytes: 100_000, stdin: endless() })), [
    `${at("huge.txt")}: too-large`,
    "-: too-large",
  ]);
  assert.ok(given < 200_000);
  assert.ok(process.memoryUsage().rss - used < 200 * 1024 * 1024);
});

type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine; `asked` are the paths that were asked for, in order. */
async function site(
  routes: Readonly<Record<string, Route | string>>,
): Promise<{ server: Server; url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else if (typeof route === "string") response.end(route);
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function withSite(
  routes: Readonly<Record<string, Route | string>>,
  use: (url: string, asked: string[]) => Promise<void>,
): Promise<void> {
  const { server, url, asked } = await site(routes);
  try {
    await use(url, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const allowPrivate = true;

test("a page is fetched with its final address and content type, unpacked", async () => {
  await withSite(
    {
      "/old": (_, response) => response.writeHead(301, { location: "/new" }).end(),
      "/new": (request, response) => {
        assert.match(request.headers["user-agent"] ?? "", /^Chancery\//);
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" })
          .end(gzipSync("<p>覚書</p>"));
      },
    },
    async (url, asked) => {
      const [page] = await all([`${url}/old`], { allowPrivate });
      assert.ok(page && "bytes" in page);
      assert.deepEqual(
        [page.path, page.url, page.contentType, Buffer.from(page.bytes).toString()],
        [`${url}/old`, `${url}/new`, "text/html; charset=utf-8", "<p>覚書</p>"],
      );
      assert.deepEqual(asked, ["/robots.txt", "/old", "/new"]);
    },
  );
});

test("addresses of this machine and of private networks are refused, named or numbered, at once or after a redirect", async () => {
  await withSite({ "/": "secret" }, async (url, asked) => {
    const port = new URL(url).port;
    const inside = [
      `${url}/`,
      `http://localhost:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://2130706433:${port}/`,
      "http://10.0.0.1/",
      "http://169.254.169.254/latest/",
    ];
    assert.deepEqual(
      (await all(inside)).map((item) => "code" in item && item.code),
      inside.map(() => "address-refused"),
    );
    assert.deepEqual(asked, []);
  });
});

test("what robots.txt forbids is not fetched; without rules all is allowed; a site in trouble is left alone", async () => {
  await withSite(
    { "/robots.txt": "User-agent: *\nDisallow: /closed/\n", "/closed/a": "a", "/open": "open" },
    async (url, asked) => {
      assert.deepEqual(brief(await all([`${url}/closed/a`, `${url}/open`], { allowPrivate })), [
        `${url}/closed/a: robots-refused`,
        `${url}/open: open`,
      ]);
      assert.deepEqual(asked, ["/robots.txt", "/open"]);
    },
  );
  await withSite({ "/robots.txt": (_, response) => response.writeHead(503).end(), "/a": "a" }, async (url) => {
    assert.deepEqual(brief(await all([`${url}/a`], { allowPrivate })), [`${url}/a: robots-refused`]);
  });
});

test("redirects, sizes and times are bounded", async () => {
  await withSite(
    {
      "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
      "/elsewhere": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "/big": (_, response) => response.writeHead(200, { "content-length": 5_000_000 }).end("x"),
      "/bomb": (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(5_000_000))),
      "/slow": (_, response) => response.writeHead(200).write("a little"),
      "/gone": (_, response) => response.writeHead(410).end(),
      "/torn": (_, response) => {
        response.writeHead(200, { "content-length": 100 }).write("half");
        setTimeout(() => response.destroy(), 20);
      },
    },
    async (url) => {
      const pages = ["circle", "elsewhere", "big", "bomb", "slow", "gone", "torn"].map((name) => `${url}/${name}`);
      const items = await all([...pages, "http://"], {
        allowPrivate,
        maxBytes: 100_000,
        timeoutSeconds: 0.5,
        maxRedirects: 3,
      });
      assert.deepEqual(
        items.map((item) => "code" in item && item.code),
        [
          "redirects-too-many",
          "address-invalid",
          "too-large",
          "too-large",
          "fetch-timeout",
          "fetch-status",
          "fetch-failed",
          "address-invalid",
        ],
      );
    },
  );
});

test("a page that has not changed is not sent again", async () => {
  const known = new Map<string, Validators>();
  const unchanged: string[] = [];
  const memory = {
    recall: (url: string) => known.get(url),
    keep: (url: string, validators: Validators) => void known.set(url, validators),
    unchanged: (url: string) => void unchanged.push(url),
  };
  await withSite(
    {
      "/a": (request, response) => {
        if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"', "last-modified": "Tue, 03 May 2022 10:00:00 GMT" }).end("news");
      },
    },
    async (url) => {
      assert.deepEqual(brief(await all([`${url}/a`], { allowPrivate, memory })), [`${url}/a: news`]);
      assert.deepEqual(known.get(`${url}/a`), { etag: '"1"', lastModified: "Tue, 03 May 2022 10:00:00 GMT" });
      assert.deepEqual(await all([`${url}/a`], { allowPrivate, memory }), []);
      assert.deepEqual(unchanged, [`${url}/a`]);
    },
  );
});
