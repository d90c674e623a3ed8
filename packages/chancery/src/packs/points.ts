// Where towns and places lie, for the map. The reader does not need it, so that these lines are no part of a pack's version.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { failure, FailureError } from "../errors/failure.ts";

/** Degrees east and north. */
export type Point = readonly [number, number];

/** One line of a pack's `points.jsonl`. */
export interface PackPoint {
  readonly id: string;
  readonly at: Point;
}

/** Points of the packs in the given folders, by id. Throws a `FailureError` 'pack-invalid' (with file and line). */
export function loadPoints(dirs: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(dirs.flatMap(readPoints).map(({ id, at }) => [id, at]));
}

function readPoints(dir: string): PackPoint[] {
  const path = join(dir, "points.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => (line.trim() ? [pointIn(line, `${path}:${index + 1}`)] : []));
}

function pointIn(line: string, where: string): PackPoint {
  const point = parsed(line);
  if (!isPoint(point)) throw new FailureError(failure("pack-invalid", { where, reason: "{id, at}" }));
  return point;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isPoint(value: unknown): value is PackPoint {
  if (typeof value !== "object" || value === null || !("id" in value && "at" in value)) return false;
  const { id, at } = value;
  if (typeof id !== "string" || !Array.isArray(at) || at.length !== 2) return false;
  const [east, north] = at as readonly unknown[];
  return within(east, 180) && within(north, 90);
}

function within(degrees: unknown, most: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= most;
}
