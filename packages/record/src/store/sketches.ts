import type { Handle } from "../fuse/handles.ts";
import type { Sketch } from "../fuse/sketch.ts";
import { batches, type Database, inBatches } from "./database.ts";
import type { Sketched } from "./fact-row.ts";

/** Lays down sketches that are not there yet, with what they are found by; gives the keys of all by their digests. */
export async function laySketches(db: Database, sketched: readonly Sketched[]): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map(sketched.map((each) => [each.hash, each]));
  const keys = await keysHashed(db, [...wanted.keys()]);
  const fresh = [...wanted.values()].filter(({ hash }) => !keys.has(hash));
  for (const { hash, laid, handles } of fresh) {
    const row = { hash, laid, part: null, record: null };
    const { key } = await db.insertInto("sketch").values(row).returning("key").executeTakeFirstOrThrow();
    keys.set(hash, key);
    const rows = handles.map((handle) => ({ sketch: key, ...columnsOf(handle) }));
    for (const some of batches(rows)) await db.insertInto("handle").values(some).execute();
  }
  return keys;
}

async function keysHashed(db: Database, hashes: readonly string[]): Promise<Map<string, number>> {
  const rows = await inBatches(hashes, (some) =>
    db.selectFrom("sketch").select(["key", "hash"]).where("hash", "in", some).execute(),
  );
  return new Map(rows.map(({ key, hash }) => [hash, key]));
}

/** Days farther than any: what is open lasts until then. */
export const NEVER = 10_000_000;
/** How many days a handle of each reach lasts at most. Those of reach 0 hold whenever one looks. */
export const REACHES = [0, 62, 400, 2000, 2 * NEVER] as const;

function columnsOf({ handle, from, to }: Handle): { handle: string; reach: number; day_from: number; day_to: number } {
  if (from === null && to === null) return { handle, reach: 0, day_from: 0, day_to: 0 };
  const [day_from, day_to] = [from ?? -NEVER, to ?? NEVER];
  const reach = REACHES.findIndex((most, i) => i > 0 && day_to - day_from <= most);
  return { handle, reach, day_from, day_to };
}

/** Takes away those of the sketches that no fact has any more. */
export async function dropVacant(db: Database, sketches: readonly number[]): Promise<number[]> {
  const used = await inBatches(sketches, (some) =>
    db.selectFrom("fact").select("sketch").distinct().where("sketch", "in", some).execute(),
  );
  const still = new Set(used.map(({ sketch }) => sketch));
  const vacant = [...new Set(sketches)].filter((key) => !still.has(key));
  for (const some of batches(vacant)) await db.deleteFrom("sketch").where("key", "in", some).execute();
  return vacant;
}

/** Sketches taken apart lately: the same few are compared with one document after another. */
const held = new Map<string, Sketch>();
const HELD = 20_000;

/** A sketch as it was laid down. Never changed by anyone. */
export function sketchFrom(laid: string): Sketch {
  const known = held.get(laid);
  if (known) return known;
  // Written by `sketchedOf` and by nothing else.
  const sketch = JSON.parse(laid) as Sketch;
  held.set(laid, sketch);
  if (held.size > HELD) held.delete(held.keys().next().value ?? "");
  return sketch;
}
