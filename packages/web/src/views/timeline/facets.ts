import { useQuery } from "@tanstack/react-query";
import type { Facet, FacetsAnswer } from "chancery/wire";
import type { RecordFilters } from "../../api/filters.ts";
import { facetsQuery } from "../../api/queries.ts";

/** Every kind of record. Without a kind the timeline holds all but offices, which are no happenings. */
export const KINDS = ["event", "figure", "pledge", "role"] as const;

/** What the list can be narrowed by. Alternatives of a part are counted as if nothing of that part were chosen. */
export interface OfferedFacets {
  readonly kinds: readonly Facet[];
  readonly types: readonly Facet[];
  readonly statuses: readonly Facet[];
  readonly names: readonly Facet[];
  readonly places: readonly Facet[];
  readonly sides: readonly Facet[];
  readonly frameworks: readonly Facet[];
  readonly langs: readonly Facet[];
  readonly independent: readonly Facet[];
  readonly years: FacetsAnswer["years"];
}

export function useFacets(filters: RecordFilters): OfferedFacets | undefined {
  const { data: all } = useQuery(facetsQuery(filters));
  const { kind: _kind, type: _type, ...others } = filters;
  const { data: kinds } = useQuery(facetsQuery({ ...others, kind: KINDS }));
  const types = useWithout(filters, ["type"]);
  const statuses = useWithout(filters, ["status"]);
  const places = useWithout(filters, ["place"]);
  const years = useWithout(filters, ["from", "to"]);
  const frameworks = useWithout(filters, ["framework"]);
  const langs = useWithout(filters, ["lang"]);
  const independent = useWithout(filters, ["independent"]);
  if (!all || !kinds) return undefined;
  return {
    kinds: kinds.kinds,
    types: (types ?? all).types,
    statuses: (statuses ?? all).statuses,
    names: all.names,
    places: (places ?? all).places,
    sides: all.sides,
    frameworks: (frameworks ?? all).frameworks,
    langs: (langs ?? all).langs,
    independent: (independent ?? all).independent,
    years: (years ?? all).years,
  };
}

/** Counts without a part of the filters; undefined where that part is not there anyway. */
function useWithout(filters: RecordFilters, parts: readonly (keyof RecordFilters)[]): FacetsAnswer | undefined {
  const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => !parts.some((part) => part === name)));
  const differs = parts.some((part) => filters[part] !== undefined);
  const { data } = useQuery({ ...facetsQuery(rest), enabled: differs });
  return differs ? data : undefined;
}
