// What the views ask for, one line an address of the API. Keys hold all that the answer depends on.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  DocumentAnswer,
  DocumentsAnswer,
  FacetsAnswer,
  Meta,
  RecordAnswer,
  SearchAnswer,
  TimelineAnswer,
} from "chancery/wire";
import { ask } from "./client.ts";
import type { DocumentFilters, RecordFilters } from "./filters.ts";

/** Lines of a list that are asked for at once. */
export const PAGE_SIZE = 100;

export const metaQuery = () =>
  queryOptions({ queryKey: ["meta"], queryFn: ({ signal }) => ask<Meta>("meta", {}, signal) });

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

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", id],
    queryFn: ({ signal }) => ask<RecordAnswer>(`records/${encodeURIComponent(id)}`, {}, signal),
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

export const searchQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ["search", q, limit],
    queryFn: ({ signal }) => ask<SearchAnswer>("search", { q, limit }, signal),
    enabled: q.trim() !== "",
    placeholderData: keepPreviousData,
  });

function stretch(page: number): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: page * PAGE_SIZE };
}
