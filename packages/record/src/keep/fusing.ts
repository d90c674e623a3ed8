import { compare, type Verdict } from "../fuse/compare.ts";
import { lengthOf } from "../fuse/days.ts";
import { gather } from "../fuse/gather.ts";
import { handlesOf } from "../fuse/handles.ts";
import { partsAmong, Union } from "../fuse/union.ts";
import type { RecordKind } from "../schema/record.ts";
import type { Database } from "../store/database.ts";
import {
  factsOf,
  moveSketches,
  type Node,
  nodesKeyed,
  nodesOf,
  nodesOfParts,
  notePart,
  recordsOfSketches,
} from "../store/nodes.ts";
import { isEmpty, markStale, mergeRecords, mintRecord } from "../store/records.ts";
import { dropVacant } from "../store/sketches.ts";

/** A fact that came or went. */
export interface Touched {
  readonly key: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly type: string | null;
  /** Key of its sketch. */
  readonly sketch: number;
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
 * Touches only what hangs together with them over facts that may be one happening; the outcome is that of fusing
 * everything anew.
 */
export async function fuse(db: Database, came: readonly Touched[], went: readonly Touched[]): Promise<Fused> {
  const fused = { created: new Set<number>(), changed: new Set<number>() };
  const facts = await joinKnown(db, came, fused.changed);
  const fresh = await nodesKeyed(
    db,
    facts.map(({ sketch }) => sketch),
  );
  await mend(db, { fresh, parts: await vacate(db, went), facts, taken: new Set() }, fused);
  return markFused(db, fused);
}

/** Fuses anew these sketches, which are in no part yet, and whatever hangs together with them. `taken` are records that were given away already. */
export async function refuse(db: Database, sketches: readonly number[], taken: Set<number>): Promise<Fused> {
  const fused = { created: new Set<number>(), changed: new Set<number>() };
  const fresh = (await nodesKeyed(db, sketches)).filter(({ part }) => part === null);
  await mend(db, { fresh, parts: [], facts: [], taken }, fused);
  return markFused(db, fused);
}

async function markFused(db: Database, fused: Mending): Promise<Fused> {
  for (const key of fused.created) fused.changed.delete(key);
  await markStale(db, [...fused.created, ...fused.changed]);
  return fused;
}

/** A fact of a known sketch is of its record: what belongs together does not depend on how many say it. Gives the others. */
async function joinKnown(db: Database, came: readonly Touched[], changed: Set<number>): Promise<Touched[]> {
  const records = await recordsOfSketches(
    db,
    came.map(({ sketch }) => sketch),
  );
  return came.filter(({ sketch }) => {
    const record = records.get(sketch) ?? null;
    if (record !== null) changed.add(record);
    return record === null;
  });
}

/** Takes away sketches that nothing has any more; gives the parts that they leave. */
async function vacate(db: Database, went: readonly Touched[]): Promise<number[]> {
  const sketches = went.map(({ sketch }) => sketch);
  const nodes = await nodesKeyed(db, sketches);
  const vacant = new Set(await dropVacant(db, sketches));
  return nodes.flatMap(({ key, part }) => (vacant.has(key) && part !== null ? [part] : []));
}

interface Mending {
  readonly created: Set<number>;
  readonly changed: Set<number>;
}

interface Mend {
  /** Sketches that are in no part yet. */
  readonly fresh: readonly Node[];
  /** Parts that may have come apart. */
  readonly parts: readonly number[];
  /** The facts of the fresh ones, which may inherit a record. */
  readonly facts: readonly Touched[];
  readonly taken: Set<number>;
}

async function mend(db: Database, { fresh, parts, facts, taken }: Mend, fused: Mending): Promise<void> {
  const groups: Node[][] = [];
  for (const nodes of await clusters(db, fresh, parts)) {
    const verdict = remembered();
    const pieces = partsAmong(nodes, (a, b) => verdict(a, b).is === "same");
    for (const piece of pieces) {
      await notePieces(db, piece);
      groups.push(...gather(piece, verdict, ({ laid }) => laid));
    }
  }
  // All at once: a record whose facts hang together no longer is claimed by each part of them.
  const owners = ownersOf(groups, taken);
  await settleGroups(db, { groups, owners, facts }, fused);
}

/** Sketches that may hang together: those of parts that a fresh one ties to one another, and of parts that lost one. */
async function clusters(db: Database, fresh: readonly Node[], parts: readonly number[]): Promise<Node[][]> {
  // A part bears the key of one of its sketches, a fresh sketch its own: no two are called the same.
  const union = new Union<number>();
  for (const part of parts) union.add(part);
  for (const seed of fresh) {
    union.add(seed.key);
    for (const near of await nodesOf(db, handlesOf(seed.sketch)))
      if (near.key !== seed.key && compare(seed.sketch, near.sketch).is === "same")
        union.join(seed.key, near.part ?? near.key);
  }
  const names = union.all();
  const known = await nodesOfParts(db, names);
  const others = await nodesKeyed(
    db,
    names.filter((name) => !known.some(({ part }) => part === name)),
  );
  const byRoot = new Map<number, Node[]>();
  for (const node of [...known, ...others]) {
    const root = union.rootOf(node.part ?? node.key);
    byRoot.set(root, [...(byRoot.get(root) ?? []), node]);
  }
  return [...byRoot.values()];
}

/** Comparing each two only once. */
function remembered(): (a: Node, b: Node) => Verdict {
  const known = new Map<string, Verdict>();
  return (a, b) => {
    const pair = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
    const told = known.get(pair) ?? compare(a.sketch, b.sketch);
    known.set(pair, told);
    return told;
  };
}

async function notePieces(db: Database, piece: readonly Node[]): Promise<void> {
  const part = Math.min(...piece.map(({ key }) => key));
  const moved = piece.filter((node) => node.part !== part);
  await notePart(
    db,
    moved.map(({ key }) => key),
    part,
  );
}

interface Settling {
  readonly groups: readonly (readonly Node[])[];
  /** For each group the records it takes over. */
  readonly owners: readonly (readonly number[])[];
  readonly facts: readonly Touched[];
}

/** Gives each group one record. The largest first: where several could go on with one record, it goes on with most of its facts. */
async function settleGroups(db: Database, { groups, owners, facts }: Settling, fused: Mending): Promise<void> {
  for (const [index, group] of await largestFirst(db, groups)) {
    const [kept, ...merged] = owners[index] ?? [];
    const record = kept ?? (await heirOf(db, group, facts)) ?? (await mint(db, group, fused.created));
    const moved = group.filter((node) => node.record !== record);
    await moveSketches(
      db,
      moved.map(({ key }) => key),
      record,
    );
    if (moved.length) fused.changed.add(record);
    for (const { record: former } of moved) if (former !== null) fused.changed.add(former);
    for (const other of merged) fused.changed.add(other);
  }
  await mergeAll(db, owners, fused.changed);
}

async function largestFirst(
  db: Database,
  groups: Settling["groups"],
): Promise<[index: number, group: readonly Node[]][]> {
  const all = [...groups.entries()];
  if (all.length < 2) return all;
  const counts = await factsOf(
    db,
    groups.flat().map(({ key }) => key),
  );
  const size = (group: readonly Node[]) => group.reduce((sum, { key }) => sum + (counts.get(key) ?? 0), 0);
  return all.sort(([, a], [, b]) => size(b) - size(a));
}

/**
 * For each group the records it takes over, the oldest first. A record whose facts fall into several groups goes with
 * most of them; where as many say the one as the other, with the finer date, then with the oldest.
 */
function ownersOf(groups: readonly (readonly Node[])[], taken: Set<number>): number[][] {
  const owners: number[][] = groups.map(() => []);
  const records = new Set(groups.flat().flatMap(({ record }) => record ?? []));
  for (const record of [...records].sort((a, b) => a - b)) {
    if (taken.has(record)) continue;
    taken.add(record);
    const claims = groups.flatMap((group, index) => {
      const nodes = group.filter((node) => node.record === record);
      return nodes.length ? [{ index, ...claimOf(nodes) }] : [];
    });
    claims.sort((a, b) => b.sketches - a.sketches || a.days - b.days || a.oldest - b.oldest);
    owners[claims[0]?.index ?? 0]?.push(record);
  }
  return owners;
}

function claimOf(nodes: readonly Node[]): { sketches: number; days: number; oldest: number } {
  return {
    sketches: nodes.length,
    days: Math.min(...nodes.map(({ sketch }) => (sketch.kind === "event" ? lengthOf(sketch.days) : 0))),
    oldest: Math.min(...nodes.map((node) => node.oldest)),
  };
}

/** A record that stood on an earlier reading of one of the group's facts and now on nothing. */
async function heirOf(db: Database, group: readonly Node[], facts: readonly Touched[]): Promise<number | null> {
  const sketches = new Set(group.map(({ key }) => key));
  for (const { heir, sketch } of facts) {
    if (heir === null || !sketches.has(sketch)) continue;
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
