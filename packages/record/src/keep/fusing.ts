import { lengthOf } from "../fuse/days.ts";
import { partition } from "../fuse/partition.ts";
import type { Profile } from "../fuse/profile.ts";
import { same } from "../fuse/same.ts";
import type { RecordKind } from "../schema/record.ts";
import type { Database } from "../store/database.ts";
import { moveProfile, type Node, nodesOf, profileFrom, putFacts, recordOfProfile } from "../store/nodes.ts";
import { isEmpty, markStale, mergeRecords, mintRecord } from "../store/records.ts";

/** A fact that came or went. */
export interface Touched {
  readonly key: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly type: string | null;
  readonly block: string;
  readonly profile: string;
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
 * Touches only profiles that may be the same as theirs; the outcome is that of fusing everything anew.
 */
export async function fuse(db: Database, came: readonly Touched[], went: readonly Touched[]): Promise<Fused> {
  const fused = { created: new Set<number>(), changed: new Set<number>() };
  const open = await joinKnown(db, came, fused.changed);
  for (const facts of byBlock([...open, ...went])) await mendBlock(db, facts, fused);
  for (const key of fused.created) fused.changed.delete(key);
  await markStale(db, [...fused.created, ...fused.changed]);
  return fused;
}

/** A fact of a known profile joins its record: what belongs together does not depend on how many say it. Gives the others. */
async function joinKnown(db: Database, came: readonly Touched[], changed: Set<number>): Promise<Touched[]> {
  const open: Touched[] = [];
  const joined: { fact: number; record: number }[] = [];
  for (const fact of came) {
    const record = await recordOfProfile(db, fact, fact.key);
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

function byBlock(facts: readonly Touched[]): Iterable<readonly Touched[]> {
  const blocks = new Map<string, Touched[]>();
  for (const fact of facts) blocks.set(fact.block, [...(blocks.get(fact.block) ?? []), fact]);
  return blocks.values();
}

interface Mending {
  readonly created: Set<number>;
  readonly changed: Set<number>;
}

async function mendBlock(db: Database, facts: readonly Touched[], fused: Mending): Promise<void> {
  const [first] = facts;
  if (!first) return;
  const nodes = await around(db, first.block, new Set(facts.map((fact) => fact.profile)));
  const groups = partition(nodes, (a, b) => same(a.profile, b.profile));
  const owners = ownersOf(groups);
  for (const [index, group] of groups.entries()) {
    const [kept, ...merged] = owners[index] ?? [];
    const record = kept ?? (await heirOf(db, group, facts)) ?? (await mint(db, group, first, fused.created));
    for (const node of group) {
      const complete = node.record === record && !facts.some((fact) => fact.profile === node.laid);
      if (complete) continue;
      await moveProfile(db, { block: first.block, profile: node.laid }, record);
      fused.changed.add(record);
      if (node.record !== null) fused.changed.add(node.record);
    }
    for (const other of merged) fused.changed.add(other);
  }
  await mergeAll(db, owners, fused.changed);
}

/** The profiles that can be reached from the given ones, each the same as the one before it. */
async function around(db: Database, block: string, from: ReadonlySet<string>): Promise<Node[]> {
  const reached = new Map<string, Node>();
  const queue: Profile[] = [...from].map(profileFrom);
  for (let profile = queue.pop(); profile; profile = queue.pop()) {
    const here = profile;
    const near = await nodesOf(db, block, here.kind === "event" ? here.days : null);
    for (const node of near) {
      if (reached.has(node.laid) || !same(here, node.profile)) continue;
      reached.set(node.laid, node);
      queue.push(node.profile);
    }
  }
  return [...reached.values()].sort((a, b) => a.oldest - b.oldest);
}

/**
 * For each group the records it takes over, the oldest first. A record whose facts fall into several groups goes with
 * most of them; where as many say the one as the other, with the finer date, then with the oldest.
 */
function ownersOf(groups: readonly (readonly Node[])[]): number[][] {
  const owners: number[][] = groups.map(() => []);
  const records = new Set(groups.flat().flatMap((node) => node.record ?? []));
  for (const record of [...records].sort((a, b) => a - b)) {
    const claims = groups.map((group, index) => ({ index, ...claimOf(group, record) }));
    claims.sort((a, b) => b.facts - a.facts || a.days - b.days || a.oldest - b.oldest);
    owners[claims[0]?.index ?? 0]?.push(record);
  }
  return owners;
}

function claimOf(group: readonly Node[], record: number): { facts: number; days: number; oldest: number } {
  const nodes = group.filter((node) => node.record === record);
  return {
    facts: nodes.reduce((sum, node) => sum + node.facts, 0),
    days: Math.min(...nodes.map(({ profile }) => (profile.kind === "event" ? lengthOf(profile.days) : 0))),
    oldest: Math.min(...nodes.map((node) => node.oldest)),
  };
}

/** A record that stood on an earlier reading of one of the group's facts and now on nothing. */
async function heirOf(db: Database, group: readonly Node[], facts: readonly Touched[]): Promise<number | null> {
  const profiles = new Set(group.map((node) => node.laid));
  for (const { heir, profile } of facts) {
    if (heir === null || !profiles.has(profile)) continue;
    if (await isEmpty(db, heir)) return heir;
  }
  return null;
}

async function mint(db: Database, group: readonly Node[], like: Touched, created: Set<number>): Promise<number> {
  const oldest = Math.min(...group.map((node) => node.oldest));
  const { id } = await db.selectFrom("fact").select("id").where("key", "=", oldest).executeTakeFirstOrThrow();
  const record = await mintRecord(db, { kind: like.kind, type: like.type, fact: id });
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
