// The filters of the lists, as they stand in the address of the page and, under the same names, in that of the API.

/** What narrows the timeline. Values of one part are alternatives, except `name`: each must be there. */
export interface RecordFilters {
  readonly kind?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  /** Entity ids, or names as they were typed. */
  readonly name?: readonly string[];
  readonly place?: readonly string[];
  /** Ids of states and regions, each of which must be in it. */
  readonly side?: readonly string[];
  readonly framework?: readonly string[];
  /** Languages of sources. */
  readonly lang?: readonly string[];
  /** At least so many independent sources. */
  readonly independent?: string;
  /** Words in the passages. */
  readonly q?: string;
  /** EDTF years. */
  readonly from?: string;
  readonly to?: string;
  /** The day as of which all is asked. */
  readonly asOf?: string | undefined;
}

export const LIST_FILTERS = ["kind", "type", "status", "name", "place", "side", "framework", "lang"] as const;
const TEXT_FILTERS = ["q", "from", "to", "independent", "asOf"] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** What narrows the list of documents. */
export interface DocumentFilters {
  readonly status?: string;
  readonly q?: string;
  readonly order?: string;
  readonly asOf?: string | undefined;
}

/** Parameters of an address as they come: nothing is known of them. */
export type Raw = Readonly<Record<string, unknown>>;

/** Filters of the timeline out of an address; what is none is dropped. */
export function recordFilters(raw: Raw): RecordFilters {
  const lists = LIST_FILTERS.map((name) => [name, listIn(raw[name])] as const).filter(([, list]) => list.length);
  const texts = TEXT_FILTERS.map((name) => [name, textIn(raw[name])] as const).filter(([, text]) => text);
  return Object.fromEntries<unknown>([...lists, ...texts]);
}

/** Filters of the documents out of an address. */
export function documentFilters(raw: Raw): DocumentFilters {
  const texts = (["status", "q", "order", "asOf"] as const).map((name) => [name, textIn(raw[name])] as const);
  return Object.fromEntries<unknown>(texts.filter(([, text]) => text));
}

export function textIn(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function listIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textIn).filter(Boolean);
}

/** The filters without one value of a list. */
export function without(filters: RecordFilters, name: ListFilter, value: string): RecordFilters {
  const { [name]: list = [], ...rest } = filters;
  const left = list.filter((one) => one !== value);
  return left.length ? { ...rest, [name]: left } : rest;
}

/** The filters with one value of a list added. */
export function withValue(filters: RecordFilters, name: ListFilter, value: string): RecordFilters {
  return { ...filters, [name]: [...(filters[name] ?? []), value] };
}
