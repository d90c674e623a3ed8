// Parameters of the address, read into the queries of the store. A parameter may stand several times; the values of one are
// alternatives. What cannot be understood is refused and named: a filter that is silently ignored shows the wrong record.
import type { Context } from "hono";
import type { Clock, DocumentQuery, JudgementQuery, RecordKind, SearchQuery } from "@chancery/record";
import type { DeskQuery } from "../use/desk/narrow.ts";
import type { SidesQuery } from "../use/desk/pages.ts";
import type { RelationQuery } from "../use/desk/relation.ts";
import { REVIEW_KINDS, type ReviewQuery } from "../use/desk/review.ts";
import { FailureError, failure } from "../errors/failure.ts";

const KINDS: readonly RecordKind[] = ["event", "figure", "pledge", "role"];
const LIMIT = { usual: 100, most: 500 };

/** `kind type status from to name place q document undated order limit offset asOf addedBy`, and `side framework lang independent` */
export function recordQuery(c: Context): DeskQuery {
  return defined({
    sides: many(c, "side"),
    frameworks: many(c, "framework"),
    langs: many(c, "lang"),
    independent: count(c, "independent"),
    ...clock(c),
    ...stretch(c),
    kinds: many(c, "kind", KINDS),
    types: many(c, "type"),
    statuses: many(c, "status"),
    from: c.req.query("from"),
    to: c.req.query("to"),
    names: many(c, "name"),
    places: many(c, "place"),
    words: c.req.query("q"),
    document: c.req.query("document"),
    undated: one(c, "undated", ["true", "false"]) === "false" ? false : undefined,
    order: one(c, "order", ["oldest", "newest"]) ?? "newest",
  });
}

/** `status lang q order limit offset asOf addedBy` */
export function documentQuery(c: Context): DocumentQuery {
  return defined({
    ...clock(c),
    ...stretch(c),
    status: one(c, "status", ["read", "unread"]),
    langs: many(c, "lang"),
    words: c.req.query("q"),
    order: one(c, "order", ["published", "added", "path"]),
  });
}

/** `q limit offset asOf addedBy` */
export function searchQuery(c: Context): SearchQuery {
  return defined({ ...clock(c), ...stretch(c), words: c.req.query("q") ?? "" });
}

/** `side asOf addedBy` */
export function sidesQuery(c: Context): SidesQuery {
  return defined({ ...clock(c), sides: many(c, "side") });
}

/** `side kind limit asOf addedBy` */
export function reviewQuery(c: Context): ReviewQuery {
  const { limit } = stretch(c);
  return defined({ ...clock(c), sides: many(c, "side"), kinds: many(c, "kind", REVIEW_KINDS), limit });
}

/** `orphans limit` */
export function judgementQuery(c: Context): JudgementQuery {
  return { orphans: one(c, "orphans", ["true", "false"]) === "true", limit: stretch(c).limit };
}

/** `side since asOf addedBy` */
export function relationQuery(c: Context): RelationQuery {
  return defined({ ...clock(c), sides: many(c, "side"), since: c.req.query("since") });
}

/** `asOf addedBy` */
export function clock(c: Context): Clock {
  return defined({ asOf: c.req.query("asOf"), addedBy: c.req.query("addedBy") });
}

function stretch(c: Context): { limit: number; offset: number } {
  const limit = count(c, "limit") ?? LIMIT.usual;
  return { limit: Math.min(limit, LIMIT.most), offset: count(c, "offset") ?? 0 };
}

function count(c: Context, name: string): number | undefined {
  const text = c.req.query(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw refused(name, text, "0, 1, 2, …");
  return Number(text);
}

function one<V extends string>(c: Context, name: string, allowed: readonly V[]): V | undefined {
  return many(c, name, allowed)?.[0];
}

function many(c: Context, name: string): readonly string[] | undefined;
function many<V extends string>(c: Context, name: string, allowed: readonly V[]): readonly V[] | undefined;
function many(c: Context, name: string, allowed?: readonly string[]): readonly string[] | undefined {
  const values = c.req.queries(name)?.filter((value) => value !== "");
  if (!values?.length) return undefined;
  const odd = allowed && values.find((value) => !allowed.includes(value));
  if (odd !== undefined) throw refused(name, odd, allowed?.join(", ") ?? "");
  return values;
}

function refused(option: string, value: string, allowed: string): FailureError {
  return new FailureError(failure("value-invalid", { where: option, option, value, allowed }));
}

/** The same without what is undefined: an absent part does not restrict. */
function defined<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
