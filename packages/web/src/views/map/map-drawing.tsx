import { useQuery } from "@tanstack/react-query";
import type { Spot } from "chancery/wire";
import { zoomIdentity } from "d3-zoom";
import { useMemo } from "react";
import landUrl from "world-atlas/land-50m.json?url";
import { useWords } from "../../i18n/language.tsx";
import { besideAt, labelsThatFit } from "../../parts/label-room.ts";
import { useNameText } from "../../parts/names.tsx";
import { useWidth } from "../../parts/width.ts";
import { fitting, heightFor, useZoom, ZoomButtons } from "../../parts/zoom.tsx";
import { isPlaced, type Land, landPath, type Placed, planeOf } from "./globe.ts";

export interface MapDrawingProps {
  readonly spots: readonly Spot[];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** For the eye and the pointer; the list beside it says the same to everyone. */
export function MapDrawing({ spots, chosen, choose }: MapDrawingProps) {
  const { map } = useWords();
  const [box, width] = useWidth<HTMLDivElement>(720);
  const height = heightFor(width);
  const placed = useMemo(() => spots.filter(isPlaced), [spots]);
  const plane = useMemo(() => planeOf(placed, width), [placed, width]);
  const start = useMemo(() => {
    const points = placed.flatMap(({ at }) => pointsOf(plane([...at])));
    return fitting(points, { width, height }, { edge: { x: width * 0.11, y: 40 } });
  }, [placed, plane, width, height]);
  const zoom = useZoom(start);
  return (
    <figure className="map-figure">
      <div ref={box} className="zoom-box map-sea">
        <svg ref={zoom.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <g transform={zoom.transform.toString()}>
            <Coasts plane={plane} />
          </g>
          <Spots
            placed={placed}
            width={width}
            chosen={chosen}
            choose={choose}
            pointOf={(at) => seenAt(plane, zoom.transform, at)}
          />
        </svg>
        <ZoomButtons zoom={zoom} start={start} />
      </div>
      <figcaption>
        {map.borders}{" "}
        <button type="button" className="more" onClick={() => zoom.show(worldOf(width, height))}>
          {map.world}
        </button>
        <span className="unseen">{map.drawing(placed.length)}</span>
      </figcaption>
    </figure>
  );
}

function Coasts({ plane }: { readonly plane: ReturnType<typeof planeOf> }) {
  const { data } = useQuery({
    queryKey: ["land"],
    queryFn: async ({ signal }) => (await (await fetch(landUrl, { signal })).json()) as Land,
    staleTime: Infinity,
  });
  const path = useMemo(() => (data ? landPath(data, plane) : ""), [data, plane]);
  return <path className="map-land" d={path} />;
}

interface SpotsProps extends Omit<MapDrawingProps, "spots"> {
  readonly placed: readonly Placed[];
  readonly width: number;
  readonly pointOf: (at: readonly [number, number]) => { readonly x: number; readonly y: number } | undefined;
}

/** The small ones upon the large. */
function Spots({ placed, width, chosen, choose, pointOf }: SpotsProps) {
  const nameOf = useNameText();
  const most = Math.max(...placed.map(({ count }) => count));
  const seen = placed.flatMap((spot) => {
    const point = pointOf(spot.at);
    return point ? [{ spot, ...point, radius: 3 + 15 * Math.sqrt(spot.count / most) }] : [];
  });
  const labels = seen
    .toSorted((a, b) => Number(b.spot.id === chosen) - Number(a.spot.id === chosen) || b.radius - a.radius)
    .map(({ spot, x, y, radius }) => {
      const name = nameOf(spot.name);
      return { id: spot.id, ...name, x: besideAt(name.text, { x, radius }, width), y };
    });
  const fit = labelsThatFit(labels);
  return (
    <>
      {seen.map(({ spot, x, y, radius }) => (
        <circle
          key={spot.id}
          className="map-spot"
          data-capital={spot.capital !== null}
          data-chosen={spot.id === chosen}
          cx={x}
          cy={y}
          r={radius}
          onClick={() => choose(spot.id === chosen ? undefined : spot.id)}
        >
          <title>{`${nameOf(spot.name).text}: ${spot.count}`}</title>
        </circle>
      ))}
      {labels
        .filter(({ id }) => fit.has(id))
        .map(({ id, text, lang, x, y }) => (
          <text key={id} className="drawing-name" lang={lang} x={x} y={y}>
            {text}
          </text>
        ))}
    </>
  );
}

function pointsOf(point: readonly [number, number] | null): { x: number; y: number }[] {
  return point ? [{ x: point[0], y: point[1] }] : [];
}

function seenAt(
  plane: ReturnType<typeof planeOf>,
  transform: ReturnType<typeof useZoom>["transform"],
  at: readonly [number, number],
): { x: number; y: number } | undefined {
  const point = plane([...at]);
  return point ? { x: transform.applyX(point[0]), y: transform.applyY(point[1]) } : undefined;
}

/** The plane as wide as the drawing, in the middle of its height. */
function worldOf(width: number, height: number) {
  return zoomIdentity.translate(0, (height - width * 0.487) / 2);
}
