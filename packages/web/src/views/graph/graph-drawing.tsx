import type { GraphNode, Tie } from "chancery/wire";
import { useMemo, useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { besideAt, labelsThatFit } from "../../parts/label-room.ts";
import { useNameText } from "../../parts/names.tsx";
import { useWidth } from "../../parts/width.ts";
import { fitting, heightFor, useZoom, ZoomButtons } from "../../parts/zoom.tsx";
import { layOut, type Placed } from "./layout.ts";
import { Legend, NodeShape } from "./node-shape.tsx";

export interface GraphDrawingProps {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly Tie[];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** For the eye and the pointer; the list beside it says the same to everyone. */
export function GraphDrawing({ nodes, ties, chosen, choose }: GraphDrawingProps) {
  const { graph } = useWords();
  const [box, width] = useWidth<HTMLDivElement>(720);
  const height = heightFor(width);
  const placed = useMemo(() => layOut(nodes, ties), [nodes, ties.length]);
  const start = useMemo(
    () => fitting(placed, { width, height }, { edge: { x: width * 0.12, y: 24 }, closest: 2 }),
    [placed, width, height],
  );
  const zoom = useZoom(start);
  const [over, setOver] = useState<string>();
  const lit = over ?? chosen;
  const near = useMemo(() => neighbours(ties, lit), [ties, lit]);
  const seen = placed.map((one) => ({ ...one, x: zoom.transform.applyX(one.x), y: zoom.transform.applyY(one.y) }));
  return (
    <figure className="graph-figure">
      <div ref={box} className="zoom-box">
        <svg
          ref={zoom.svg}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          data-lit={lit !== undefined}
        >
          <Ties placed={seen} ties={ties} lit={lit} />
          {seen.map((one) => (
            <g
              key={one.node.id}
              className="graph-node"
              data-kind={one.node.kind}
              data-near={near.has(one.node.id)}
              data-chosen={one.node.id === chosen}
              transform={`translate(${one.x} ${one.y})`}
              onMouseEnter={() => setOver(one.node.id)}
              onMouseLeave={() => setOver(undefined)}
              onClick={() => choose(one.node.id === chosen ? undefined : one.node.id)}
            >
              <NodeShape kind={one.node.kind} radius={one.radius} />
            </g>
          ))}
          <Names placed={seen} near={near} lit={lit} width={width} />
        </svg>
        <ZoomButtons zoom={zoom} start={start} />
      </div>
      <figcaption>
        <Legend kinds={[...new Set(nodes.map(({ kind }) => kind))]} />
        <span className="unseen">{graph.drawing(nodes.length, ties.length)}</span>
      </figcaption>
    </figure>
  );
}

interface PartProps {
  readonly placed: readonly Placed[];
  readonly lit: string | undefined;
}

function Ties({ placed, ties, lit }: PartProps & { readonly ties: readonly Tie[] }) {
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const most = ties[0]?.count ?? 1;
  return ties.map(({ pair, count }) => {
    const [a, b] = [at.get(pair[0]), at.get(pair[1])];
    if (!a || !b) return null;
    const isNear = lit !== undefined && pair.includes(lit);
    const width = 0.75 + Math.min(4, Math.sqrt(most)) * Math.sqrt(count / most);
    return (
      <line
        key={pair.join()}
        className="graph-tie"
        data-near={isNear}
        x1={a.x}
        y1={a.y}
        x2={b.x}
        y2={b.y}
        strokeWidth={width}
      />
    );
  });
}

/** Names that have room, those of the chosen and its neighbours first. */
function Names({
  placed,
  near,
  lit,
  width,
}: PartProps & { readonly near: ReadonlySet<string>; readonly width: number }) {
  const nameOf = useNameText();
  const rank = ({ node }: Placed) => (node.id === lit ? 0 : near.has(node.id) ? 1 : 2);
  const labels = placed
    .toSorted((a, b) => rank(a) - rank(b) || b.node.count - a.node.count)
    .map((one) => {
      const name = nameOf(one.node.name);
      return { id: one.node.id, ...name, x: besideAt(name.text, one, width), y: one.y };
    });
  const fit = labelsThatFit(
    labels,
    placed
      .filter(({ radius }) => radius > 8)
      .map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
  );
  return labels
    .filter(({ id }) => fit.has(id))
    .map(({ id, text, lang, x, y }) => (
      <text key={id} className="drawing-name" lang={lang} x={x} y={y} data-near={near.has(id) || id === lit}>
        {text}
      </text>
    ));
}

function neighbours(ties: readonly Tie[], id: string | undefined): ReadonlySet<string> {
  return new Set(id === undefined ? [] : ties.flatMap(({ pair }) => (pair.includes(id) ? pair : [])));
}
