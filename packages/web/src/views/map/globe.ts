// The world as a plane: equal in area, and cut where it cuts least through what is to be seen.
import type { Spot } from "chancery/wire";
import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Land = Topology<{ land: GeometryCollection }>;

/** A spot with a point. */
export type Placed = Spot & { readonly at: readonly [number, number] };

export function isPlaced(spot: Spot): spot is Placed {
  return spot.at !== null;
}

/** The plane around the middle of the spots, to the nearest ten degrees, as wide as the drawing. */
export function planeOf(spots: readonly Placed[], width: number): GeoProjection {
  return geoEqualEarth()
    .rotate([-middleOf(spots.map(({ at }) => at[0])), 0])
    .fitWidth(width, { type: "Sphere" });
}

/** Mean of angles, so that 179° east and 179° west meet on the other side of the world. */
export function middleOf(degrees: readonly number[]): number {
  const sum = (of: (angle: number) => number) => degrees.reduce((all, one) => all + of((one * Math.PI) / 180), 0);
  const middle = (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI;
  return Math.round(middle / 10) * 10;
}

/** Outlines of the land as a path. */
export function landPath(land: Land, plane: GeoProjection): string {
  return geoPath(plane).digits(1)(feature(land, land.objects.land)) ?? "";
}
