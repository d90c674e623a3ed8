import type { NodeKind } from "chancery/wire";
import { useWords } from "../../i18n/language.tsx";

/** Each kind has a shape besides its colour: people are round, states square, bodies stand on a corner, frameworks are triangles. */
export function NodeShape({ kind, radius: r }: { readonly kind: NodeKind; readonly radius: number }) {
  switch (kind) {
    case "person":
      return <circle r={r} />;
    case "state":
    case "region":
      return <rect x={-r} y={-r} width={2 * r} height={2 * r} rx={2} />;
    case "body":
      return <path d={`M0 ${-r * 1.2} L${r * 1.2} 0 L0 ${r * 1.2} L${-r * 1.2} 0Z`} />;
    case "framework":
      return <path d={`M0 ${-r * 1.2} L${r * 1.15} ${r * 0.9} L${-r * 1.15} ${r * 0.9}Z`} />;
  }
}

const ORDER: readonly NodeKind[] = ["state", "region", "person", "body", "framework"];

export function Legend({ kinds }: { readonly kinds: readonly NodeKind[] }) {
  const { graph } = useWords();
  return (
    <ul className="graph-legend">
      {ORDER.filter((kind) => kinds.includes(kind)).map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {graph.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

export function KindMark({ kind }: { readonly kind: NodeKind }) {
  return (
    <svg className="graph-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <g className="graph-node" data-kind={kind}>
        <NodeShape kind={kind} radius={5} />
      </g>
    </svg>
  );
}
