import { compare } from "../fuse/compare.ts";
import { lengthOf } from "../fuse/days.ts";
import { gather } from "../fuse/gather.ts";
import { handlesOf } from "../fuse/handles.ts";
import type { Sketch } from "../fuse/sketch.ts";
import type { RecordKind } from "../schema/record.ts";
import type { Database } from "../store/database.ts";
import { sketchFrom } from "../store/fact-row.ts";
import { moveSketch, type Node, nodesHashed, nodesOf, putFacts, recordOfSketch } from "../store/nodes.ts";
import { isEmpty, markStale, mergeRecords, mintRecord } from "../store/records.ts";

/** A fact that came or went. */
export interface Touched {
  readonly key: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly type: string | null;
  /** Digest of its sketch, and the sketch as it is laid down. */
  readonly hash: string;
  readonly sketch: string;
  /** A record that lost this fact's earlier reading: it goes on with this one where nothing else supports it. */
  readonly heir: number | null;
}

/** Records that came into being, and those whose facts changed. */
export interface Fused {
  readonly created: ReadonlySet<number>;
  readonly changed: ReadonlySet<number>;
}

/**
 * Puts new facts into records and mends the records around them and around the ones that went (whose rows are gone).
 * Touches only what can be reached from them over facts that may be one happening; the outcome is that of fusing
 * everything anew.
 */
export async function fuse(db: Database, came: readonly Touched[], went: readonly Touched[]): Promise<Fused> {
  const fused = { created: new Set<number>(), changed: new Set<number>() };
  const open = await joinKnown(db, came, fused.changed);
  await mendAround(
    db,
    { seeds: await seedsOf(db, open, went), facts: open, course: { done: new Set(), taken: new Set() } },
    fused,
  );
  return markFused(db, fused);
}

/** What a fusing in several steps has come past: sketches that were gathered, records that were given to a group. */
export interface Course {
  readonly done: Set<string>;
  readonly taken: Set<number>;
}

/** Fuses anew whatever hangs together with facts of these sketches: after rules or judgements have changed. */
export async function refuse(
  db: Database,
  hashes: readonly string[],
  course: Course = { done: new Set(), taken: new Set() },
): Promise<Fused> {
  const fused = { created: new Set<number>(), changed: new Set<number>() };
  await mendAround(db, { seeds: await nodesHashed(db, hashes), facts: [], course }, fused);
  return markFused(db, fused);
}

async function markFused(db: Database, fused: Mending): Promise<Fused> {
  for (const key of fused.created) fused.changed.delete(key);
  await markStale(db, [...fused.created, ...fused.changed]);
  return fused;
}

async function mendAround(
  db: Database,
  {
    seeds,
    facts,
    course,
  }: { readonly seeds: readonly Node[]; readonly facts: readonly Touched[]; readonly course: Course },
  fused: Mending,
): Promise<void> {
  const groups: Node[][] = [];
  const { done, taken } = course;
  for (const seed of seeds) {
    if (done.has(seed.hash)) continue;
    const nodes = await around(db, seed);
    for (const { hash } of nodes) done.add(hash);
    groups.push(
      ...gather(
        nodes,
        (a, b) => compare(a.sketch, b.sketch),
        (node) => node.laid,
      ),
    );
  }
  // All at once: a record whose facts hang together no longer is claimed by each part of them.
  const owners = ownersOf(groups, taken);
  await mend(db, { groups, owners, facts }, fused);
}

/** A fact of a known sketch joins its record: what belongs together does not depend on how many say it. Gives the others. */
async function joinKnown(db: Database, came: readonly Touched[], changed: Set<number>): Promise<Touched[]> {
  const open: Touched[] = [];
  const joined: { fact: number; record: number }[] = [];
  for (const fact of came) {
    const record = await recordOfSketch(db, fact.hash, fact.key);
    if (record === null) {
      open.push(fact);
    } else {
      joined.push({ fact: fact.key, record });
      changed.add(record);
    }
  }
  await putFacts(db, joined);
  return open;
}

/** Where to begin mending: the sketches that are new, and those that stood beside one that went. */
async function seedsOf(db: Database, came: readonly Touched[], went: readonly Touched[]): Promise<Node[]> {
  const hashes = came.map(({ hash }) => hash);
  const seeds = await nodesHashed(db, [...new Set(hashes)]);
  for (const { hash, sketch: laid } of went) {
    const sketch = sketchFrom(laid);
    const near = await nodesOf(db, handlesOf(sketch));
    seeds.push(...near.filter((node) => node.hash === hash || isNear(sketch, node.sketch)));
  }
  return seeds;
}

function isNear(a: Sketch, b: Sketch): boolean {
  return compare(a, b).is === "same";
}

interface Mending {
  readonly created: Set<number>;
  readonly changed: Set<number>;
}

interface Mend {
  readonly groups: readonly (readonly Node[])[];
  /** For each group the records it takes over. */
  readonly owners: readonly (readonly number[])[];
  readonly facts: readonly Touched[];
}

/** Gives each group one record. The largest first: where several could go on with one record, it goes on with most of its facts. */
async function mend(db: Database, { groups, owners, facts }: Mend, fused: Mending): Promise<void> {
  const fresh = new Set(facts.map((fact) => fact.hash));
  const largest = [...groups.entries()].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  for (const [index, group] of largest) {
    const [kept, ...merged] = owners[index] ?? [];
    const record = kept ?? (await heirOf(db, group, facts)) ?? (await mint(db, group, fused.created));
    for (const node of group) {
      if (node.records.length === 1 && node.records[0] === record && !fresh.has(node.hash)) continue;
      await moveSketch(db, node.hash, record);
      fused.changed.add(record);
      for (const former of node.records) fused.changed.add(former);
    }
    for (const other of merged) fused.changed.add(other);
  }
  await mergeAll(db, owners, fused.changed);
}

function sizeOf(group: readonly Node[]): number {
  return group.reduce((sum, node) => sum + node.facts, 0);
}

/** The sketches that can be reached from one, each the same as the one before it. */
async function around(db: Database, seed: Node): Promise<Node[]> {
  const reached = new Map([[seed.hash, seed]]);
  const queue = [seed];
  for (let here = queue.pop(); here; here = queue.pop()) {
    for (const node of await nodesOf(db, handlesOf(here.sketch))) {
      if (reached.has(node.hash) || !isNear(here.sketch, node.sketch)) continue;
      reached.set(node.hash, node);
      queue.push(node);
    }
  }
  return [...reached.values()].sort((a, b) => a.oldest - b.oldest);
}

/**
 * For each group the records it takes over, the oldest first. A record whose facts fall into several groups goes with
 * most of them; where as many say the one as the other, with the finer date, then with the oldest.
 */
function ownersOf(groups: readonly (readonly Node[])[], taken: Set<number>): number[][] {
  const owners: number[][] = groups.map(() => []);
  const records = new Set(groups.flat().flatMap((node) => node.records));
  for (const record of [...records].sort((a, b) => a - b)) {
    if (taken.has(record)) continue;
    taken.add(record);
    const claims = groups.map((group, index) => ({ index, ...claimOf(group, record) }));
    claims.sort((a, b) => b.facts - a.facts || a.days - b.days || a.oldest - b.oldest);
    owners[claims[0]?.index ?? 0]?.push(record);
  }
  return owners;
}

function claimOf(group: readonly Node[], record: number): { facts: number; days: number; oldest: number } {
  const nodes = group.filter((node) => node.records.includes(record));
  return {
    facts: nodes.reduce((sum, node) => sum + node.facts, 0),
    days: Math.min(...nodes.map(({ sketch }) => (sketch.kind === "event" ? lengthOf(sketch.days) : 0))),
    oldest: Math.min(...nodes.map((node) => node.oldest)),
  };
}

/** A record that stood on an earlier reading of one of the group's facts and now on nothing. */
async function heirOf(db: Database, group: readonly Node[], facts: readonly Touched[]): Promise<number | null> {
  const hashes = new Set(group.map((node) => node.hash));
  for (const { heir, hash } of facts) {
    if (heir === null || !hashes.has(hash)) continue;
    if (await isEmpty(db, heir)) return heir;
  }
  return null;
}

async function mint(db: Database, group: readonly Node[], created: Set<number>): Promise<number> {
  const oldest = Math.min(...group.map((node) => node.oldest));
  const fact = db.selectFrom("fact").select(["id", "kind", "type"]).where("key", "=", oldest);
  const { id, kind, type } = await fact.executeTakeFirstOrThrow();
  if (kind === "quote") throw new Error("a quote makes no record");
  const record = await mintRecord(db, { kind, type, fact: id });
  created.add(record);
  return record;
}

async function mergeAll(db: Database, owners: readonly (readonly number[])[], changed: Set<number>): Promise<void> {
  for (const [kept, ...merged] of owners) {
    if (kept === undefined) continue;
    for (const other of merged) {
      await mergeRecords(db, kept, other);
      changed.delete(other);
    }
  }
}

/** A record that lost all its facts to a better reading of them lives on in the record they are of now. */
export async function bequeath(db: Database, came: readonly Touched[]): Promise<void> {
  for (const { key, heir } of came) {
    if (heir === null || !(await isEmpty(db, heir))) continue;
    const now = await db.selectFrom("record_fact").select("record").where("fact", "=", key).executeTakeFirst();
    if (now && now.record !== heir) await mergeRecords(db, now.record, heir);
  }
}
