import { createReadStream, type Dirent } from "node:fs";
import { glob, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { failure, FailureError } from "../../errors/failure.ts";
import type { Received } from "../received.ts";
import { collect, tooLarge } from "./bounded.ts";

/** What lies beside documents in a folder and is none. A file named outright is read whatever its name. */
const ASSETS =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|css|m?js|cjs|ts|map|json|jsonl|ya?ml|toml|woff2?|ttf|otf|eot|mp[34]|m4[av]|wav|ogg|webm|mov|avi|db|sqlite3?|db-(?:wal|shm|journal)|lock|ini|tmp|part|crdownload)$/i;

/** The files that an input means: itself, those below a folder in the order of their names, those a pattern matches. */
export async function* filesOf(input: string): AsyncGenerator<string> {
  const found = await stat(input).catch(() => null);
  if (found?.isDirectory()) yield* walk(input);
  else if (found) yield input;
  else if (/[*?[{]/.test(input)) yield* matches(input);
  else throw new FailureError(failure("not-found"));
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules") yield* walk(path);
    } else if (!ASSETS.test(entry.name) && (entry.isFile() || (await isFile(path)))) yield path;
  }
}

async function* matches(pattern: string): AsyncGenerator<string> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  if (!paths.length) throw new FailureError(failure("not-found"));
  for (const path of paths.sort()) if (await isFile(path)) yield path;
}

/** Reads a file if it is not too large; its size is asked before a byte is read. */
export async function readFileBounded(path: string, maxBytes: number): Promise<Received> {
  const found = await stat(path);
  if (found.size > maxBytes) throw tooLarge(maxBytes);
  if (!found.isFile()) throw new FailureError(failure("not-readable", { reason: "no regular file" }));
  return { path, bytes: await collect(createReadStream(path), maxBytes) };
}

/** True for a file, also behind a link; links to folders are not followed, for they can lead in circles. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
