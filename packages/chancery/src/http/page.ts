// The built web page, held in memory: a few files, so no path of a request ever reaches the disk.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Context } from "hono";
import { failure } from "../errors/failure.ts";
import { refuse } from "./respond.ts";

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** Files of the page by the path they are asked for with: `/index.html`, `/assets/…`. */
export type Page = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Reads a folder of built files; source maps and stamps stay behind. */
export async function loadPage(folder: string): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isFile() && extname(entry.name) in TYPES);
  const files = await Promise.all(wanted.map((entry) => loadFile(folder, join(entry.parentPath, entry.name))));
  return new Map(files);
}

async function loadFile(folder: string, path: string): Promise<[string, PageFile]> {
  const bytes = new Uint8Array(await readFile(path));
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const name = `/${relative(folder, path).split(sep).join("/")}`;
  return [name, { bytes, type: TYPES[extname(path)] ?? "application/octet-stream", etag }];
}

/** Answers with a file of the page; any other address is a view of the one page, which finds its way itself. */
export function sendPage(c: Context, page: Page): Response {
  const path = c.req.path;
  const file = page.get(path) ?? (looksLikeFile(path) ? undefined : page.get("/index.html"));
  if (!file) return refuse(c, failure("route-missing", { where: path }));
  const headers = { "content-type": file.type, etag: file.etag, "cache-control": caching(path) };
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, headers);
  return c.body(file.bytes, 200, headers);
}

function looksLikeFile(path: string): boolean {
  return path.startsWith("/assets/") || /\.\w{1,12}$/.test(path);
}

/** Names under `/assets/` hold a hash of what they name; all else is asked for again each time. */
function caching(path: string): string {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
