// What the views ask for, one line an address of the API. Keys hold all that the answer depends on.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  ConflictsAnswer,
  DocumentAnswer,
  DocumentsAnswer,
  FacetsAnswer,
  FiguresAnswer,
  JudgementsAnswer,
  GraphAnswer,
  MapAnswer,
  Meta,
  PeopleAnswer,
  PledgesAnswer,
  RecordAnswer,
  RelationAnswer,
  ReviewAnswer,
  SearchAnswer,
  SpreadAnswer,
  TimelineAnswer,
} from "chancery/wire";
import { ask } from "./client.ts";
import type { DocumentFilters, RecordFilters } from "./filters.ts";

/** Lines of a list that are asked for at once. */
export const PAGE_SIZE = 100;

export const metaQuery = () =>
  queryOptions({ queryKey: ["meta"], queryFn: ({ signal }) => ask<Meta>("meta", {}, signal) });

/** Between whom, since when it is news, and as of which day. */
export interface RelationFilters {
  readonly side?: readonly string[];
  readonly asOf?: string | undefined;
}

export const relationQuery = (filters: RelationFilters, since: string | undefined) =>
  queryOptions({
    queryKey: ["relation", filters, since],
    queryFn: ({ signal }) => ask<RelationAnswer>("relation", { ...filters, since }, signal),
    placeholderData: keepPreviousData,
  });

export const figuresQuery = (filters: RelationFilters) => sidedQuery<FiguresAnswer>("figures", filters);
export const pledgesQuery = (filters: RelationFilters) => sidedQuery<PledgesAnswer>("pledges", filters);
export const peopleQuery = (filters: RelationFilters) => sidedQuery<PeopleAnswer>("people", filters);
export const graphQuery = (filters: RelationFilters) => sidedQuery<GraphAnswer>("graph", filters);
export const mapQuery = (filters: RelationFilters) => sidedQuery<MapAnswer>("map", filters);
export const conflictsQuery = (filters: RelationFilters) => sidedQuery<ConflictsAnswer>("conflicts", filters);

/** The queue is asked for when the page is opened, and then gone through as it stands. */
export const reviewQuery = (filters: RelationFilters, kind: string | undefined) =>
  queryOptions({
    queryKey: ["review", filters, kind],
    queryFn: ({ signal }) => ask<ReviewAnswer>("review", { ...filters, kind }, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

export const judgementsQuery = () =>
  queryOptions({
    queryKey: ["judgements"],
    queryFn: ({ signal }) => ask<JudgementsAnswer>("judgements", { limit: 200 }, signal),
  });

/** A page of the desk: of all records, or of those between some sides. */
function sidedQuery<Answer extends object>(name: string, filters: RelationFilters) {
  return queryOptions({
    queryKey: [name, filters],
    queryFn: ({ signal }) => ask<Answer>(name, { ...filters }, signal),
    placeholderData: keepPreviousData,
  });
}

/** One page of a list. */
export interface PageQuery<Answer> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Answer>;
}

export const timelinePage = (filters: RecordFilters, page: number): PageQuery<TimelineAnswer> => ({
  queryKey: ["timeline", filters, page],
  queryFn: ({ signal }) => ask("timeline", { ...filters, ...stretch(page) }, signal),
});

export const facetsQuery = (filters: RecordFilters) =>
  queryOptions({
    queryKey: ["facets", filters],
    queryFn: ({ signal }) => ask<FacetsAnswer>("facets", { ...filters }, signal),
    placeholderData: keepPreviousData,
  });

export const spreadQuery = (filters: RecordFilters) =>
  queryOptions({
    queryKey: ["spread", filters],
    queryFn: ({ signal }) => ask<SpreadAnswer>("spread", { ...filters }, signal),
    placeholderData: keepPreviousData,
  });

export const recordQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ["record", id, asOf],
    queryFn: ({ signal }) => ask<RecordAnswer>(`records/${encodeURIComponent(id)}`, { asOf }, signal),
  });

export const documentsPage = (filters: DocumentFilters, page: number): PageQuery<DocumentsAnswer> => ({
  queryKey: ["documents", filters, page],
  queryFn: ({ signal }) => ask("documents", { ...filters, ...stretch(page) }, signal),
});

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ["document", id],
    queryFn: ({ signal }) => ask<DocumentAnswer>(`documents/${encodeURIComponent(id)}`, {}, signal),
  });

export const searchQuery = (q: string, limit: number, asOf: string | undefined) =>
  queryOptions({
    queryKey: ["search", q, limit, asOf],
    queryFn: ({ signal }) => ask<SearchAnswer>("search", { q, limit, asOf }, signal),
    enabled: q.trim() !== "",
    placeholderData: keepPreviousData,
  });

function stretch(page: number): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: page * PAGE_SIZE };
}
