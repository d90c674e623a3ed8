import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Pack, PackEntity } from "../language/pack.ts";

const ROOT = fileURLToPath(new URL("../../../../packs", import.meta.url));

/** The packs of the house as a program hands them in: later packs complete the entities of earlier ones. Empty where there are none. */
export function testPacks(): Pack[] {
  const known = new Map<string, PackEntity>();
  return ["world", "japan-central-asia", "leaders"].flatMap((id) =>
    existsSync(`${ROOT}/${id}`) ? packOf(id, known) : [],
  );
}

function packOf(id: string, known: Map<string, PackEntity>): Pack {
  const lines = (name: string) => linesOf(`${ROOT}/${id}/${name}.jsonl`);
  const entities = (lines("entities") as PackEntity[]).map((entity) => {
    const whole = completed(known.get(entity.id), entity);
    known.set(entity.id, whole);
    return whole;
  });
  return { id, entities, offices: lines("offices"), terms: lines("terms"), words: lines("words") } as Pack;
}

function completed(earlier: PackEntity | undefined, later: PackEntity): PackEntity {
  if (!earlier) return later;
  const langs = Object.keys({ ...earlier.names, ...later.names });
  const names = langs.map((lang) => [lang, [...(earlier.names[lang] ?? []), ...(later.names[lang] ?? [])]]);
  return { ...earlier, ...later, names: Object.fromEntries(names) };
}

function linesOf(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): unknown => JSON.parse(line));
}
