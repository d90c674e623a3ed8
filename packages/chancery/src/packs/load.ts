// Reads packs from their folders. A later pack may add to an entity of an earlier one by naming its id again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pack, PackEntity } from "@chancery/reader";
import { failure, FailureError } from "../errors/failure.ts";
import { faultyField, SHAPES, type PackLines } from "./line.ts";

/** What `pack.json` says of a pack. */
export interface PackTitle {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly licence: string;
  readonly version: string;
}

/** The pack that others build on; it is read first. */
const FIRST = "world";

/**
 * The packs in the given folders, in that order. Their `version` holds a hash of their bytes, so that a changed line is
 * another version. Throws a `FailureError` 'pack-missing' or 'pack-invalid' (with file and line).
 */
export function loadPacks(dirs: readonly string[]): Pack[] {
  const known = new Map<string, PackEntity>();
  return dirs.map((dir) => completed(readPack(dir), known));
}

/** Folders of the packs of the house: `packs/` of the clone, or those published within the package. */
export function defaultPackDirs(): string[] {
  const inClone = import.meta.url.endsWith(".ts");
  const root = fileURLToPath(new URL(inClone ? "../../../../packs" : "../../packs", import.meta.url));
  if (!existsSync(root)) return [];
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, "pack.json")));
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((name) => join(root, name));
}

function rank(name: string): number {
  return name === FIRST ? 0 : 1;
}

/** One pack as it stands in its folder. */
export function readPack(dir: string): Pack {
  const hash = createHash("sha256");
  const title = readTitle(dir);
  const lines = <K extends keyof PackLines>(name: K): PackLines[K] => {
    const path = join(dir, `${name}.jsonl`);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, "utf8");
    hash.update(text);
    return parseLines(path, text, name);
  };
  const parts = {
    entities: lines("entities"),
    offices: lines("offices"),
    terms: lines("terms"),
    words: lines("words"),
  };
  return { id: title.id, version: `${title.version}+${hash.digest("hex").slice(0, 12)}`, ...parts };
}

export function readTitle(dir: string): PackTitle {
  const path = join(dir, "pack.json");
  if (!existsSync(path)) throw new FailureError(failure("pack-missing", { where: dir }));
  const title = parse(readFileSync(path, "utf8"), path) as Partial<PackTitle>;
  const missing = (["id", "title", "licence", "version"] as const).find((field) => !title[field]);
  if (missing) throw new FailureError(failure("pack-invalid", { where: path, reason: missing }));
  return title as PackTitle;
}

function parseLines<K extends keyof PackLines>(path: string, text: string, name: K): PackLines[K] {
  const items: unknown[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const where = `${path}:${index + 1}`;
    const item = parse(line, where);
    const fault = faultyField(item, SHAPES[name]);
    if (fault) throw new FailureError(failure("pack-invalid", { where, reason: fault }));
    items.push(item);
  });
  return items as unknown as PackLines[K];
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FailureError(failure("pack-invalid", { where, reason: error instanceof Error ? error.message : "JSON" }));
  }
}

/** Entities that an earlier pack has as well are completed from it: its names first, then the new ones. */
function completed(pack: Pack, known: Map<string, PackEntity>): Pack {
  const entities = pack.entities.map((entity) => {
    const earlier = known.get(entity.id);
    const whole = earlier ? joined(earlier, entity) : entity;
    known.set(entity.id, whole);
    return whole;
  });
  return { ...pack, entities };
}

type Lists = Readonly<Record<string, readonly string[]>>;

function joined(earlier: PackEntity, later: PackEntity): PackEntity {
  const members = [...new Set([...(earlier.members ?? []), ...(later.members ?? [])])];
  return {
    ...earlier,
    ...later,
    kind: earlier.kind,
    names: joinLists(earlier.names, later.names),
    ...(earlier.short || later.short ? { short: joinLists(earlier.short, later.short) } : {}),
    ...(earlier.compound || later.compound ? { compound: joinLists(earlier.compound, later.compound) } : {}),
    ...(earlier.adjectives || later.adjectives ? { adjectives: joinLists(earlier.adjectives, later.adjectives) } : {}),
    ...(members.length ? { members } : {}),
  };
}

function joinLists(first: Lists = {}, then: Lists = {}): Lists {
  const langs = new Set([...Object.keys(first), ...Object.keys(then)]);
  return Object.fromEntries(
    [...langs].map((lang) => [lang, [...new Set([...(first[lang] ?? []), ...(then[lang] ?? [])])]]),
  );
}
