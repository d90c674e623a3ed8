// Where the names of the graph lie: strongly tied ones near one another, none upon another. The same names and ties always lie
// in the same way.
import type { GraphNode, Tie } from "chancery/wire";
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly node: GraphNode;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly count: number;
}

/** After so many steps nothing moves any more. */
const STEPS = 260;

/** Those that are tied; one that is not has no place that would mean anything. */
export function layOut(all: readonly GraphNode[], ties: readonly Tie[]): Placed[] {
  const tied = new Set(ties.flatMap(({ pair }) => pair));
  const nodes = all.filter(({ id }) => tied.has(id));
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  const bodies: Body[] = nodes.map((node) => ({ node, radius: 4 + 10 * Math.sqrt(node.count / most) }));
  const springs: Spring[] = ties.map(({ pair: [source, target], count }) => ({ source, target, count }));
  const simulation = forceSimulation(bodies)
    .force(
      "ties",
      forceLink<Body, Spring>(springs)
        .id(({ node }) => node.id)
        .distance(({ count }) => 60 + 60 / count),
    )
    .force("apart", forceManyBody().strength(-420).distanceMax(600))
    .force("east", forceX().strength(0.1))
    .force("north", forceY().strength(0.14))
    .force(
      "upon",
      forceCollide<Body>(({ radius }) => radius + 12),
    )
    .stop();
  simulation.tick(STEPS);
  return bodies.map(({ node, radius, x = 0, y = 0 }) => ({ node, radius, x, y }));
}

/** The least number of records a tie must have for the drawing to stay readable. */
export function usualLeast(ties: readonly Tie[], most = 260): number {
  if (ties.length <= most) return 1;
  return (ties[most]?.count ?? 0) + 1;
}
