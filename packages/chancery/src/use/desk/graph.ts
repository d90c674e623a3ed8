// Who and what is tied with whom by records: people, states, bodies and frameworks that stand in one record.
import type { Name } from "@chancery/reader";
import type { RecordView } from "@chancery/record";
import { type Line, namesIn } from "./ledger.ts";

/** Kinds of those who act, as their ids begin; towns and places are on the map. */
const KINDS = ["state", "region", "person", "body", "framework"] as const;
export type NodeKind = (typeof KINDS)[number];

/** Someone or something that records tell of. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Name;
  /** Records it is in. */
  readonly count: number;
}

/** Two that stand in records together. */
export interface Tie {
  readonly pair: readonly [string, string];
  readonly count: number;
  /** The last dated record of both, and its date, EDTF. */
  readonly record: string;
  readonly when: string | null;
}

export interface Graph {
  /** Those in most records first. */
  readonly nodes: readonly GraphNode[];
  /** Between these nodes, the strongest first. */
  readonly ties: readonly Tie[];
  /** How many there are beyond those shown. */
  readonly beyond: number;
}

/** More than these cannot be read on a screen. */
const MOST = 200;

/** Those in most of these records, and what ties them. */
export function graphOf(lines: readonly Line[], most: number = MOST): Graph {
  const nodes = new Map<string, GraphNode>();
  const told = lines.filter(({ record }) => isTold(record)).map((line) => ({ line, actors: actorsIn(line) }));
  for (const { actors } of told)
    for (const node of actors) nodes.set(node.id, { ...node, count: (nodes.get(node.id)?.count ?? 0) + 1 });
  const ranked = [...nodes.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const shown = ranked.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  const ties = new Map<string, Tie>();
  for (const { line, actors } of told)
    for (const pair of pairsOf(actors.map(({ id }) => id).filter((id) => ids.has(id)))) tie(ties, pair, line);
  const strongest = [...ties.values()].sort((a, b) => b.count - a.count || (keyOf(a.pair) < keyOf(b.pair) ? -1 : 1));
  return { nodes: shown, ties: strongest, beyond: ranked.length - shown.length };
}

/** A figure is measured of states, and ties nobody. */
function isTold({ body }: RecordView): boolean {
  return body.kind !== "figure";
}

function actorsIn({ record: { body }, framework }: Line): GraphNode[] {
  const named = namesIn(body).flatMap((name) => {
    const kind = KINDS.find((one) => name.id?.startsWith(`${one}:`));
    return kind && name.id ? [{ id: name.id, kind, name, count: 0 }] : [];
  });
  const round = framework
    ? [{ id: framework, kind: "framework" as const, name: { id: framework, name: framework }, count: 0 }]
    : [];
  return [...new Map([...round, ...named].map((node) => [node.id, node])).values()];
}

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  const sorted = ids.toSorted();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
}

function tie(ties: Map<string, Tie>, pair: readonly [string, string], { record, from, to }: Line): void {
  const key = keyOf(pair);
  const known = ties.get(key);
  const when = (from ?? to) === null || !("when" in record.body) ? null : record.body.when;
  const last = known && when === null ? known : { record: record.id, when };
  ties.set(key, { pair, count: (known?.count ?? 0) + 1, record: last.record, when: last.when });
}

function keyOf([a, b]: readonly [string, string]): string {
  return `${a}\n${b}`;
}
