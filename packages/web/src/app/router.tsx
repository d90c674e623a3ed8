// Every view has an address, and all that a view shows can be read from its address. Views but the first load when visited.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  redirect,
  retainSearchParams,
  type ErrorComponentProps,
} from "@tanstack/react-router";
import { parseSearch, writeSearch } from "../api/address.ts";
import {
  documentFilters,
  type DocumentFilters,
  type Raw,
  recordFilters,
  type RecordFilters,
  textIn,
} from "../api/filters.ts";
import type { RelationFilters } from "../api/queries.ts";
import { sidesIn } from "../api/sides.ts";
import { useWords } from "../i18n/language.tsx";
import { FailureNotice, Notice } from "../parts/notice.tsx";
import { RelationView } from "../views/relation/relation-view.tsx";
import { Shell } from "./shell.tsx";

/** The day as of which all is asked goes along with every link. */
const root = createRootRoute({
  validateSearch: (raw: Raw): { asOf?: string | undefined } => texts(raw, "asOf"),
  search: { middlewares: [retainSearchParams(["asOf"])] },
  component: Shell,
  notFoundComponent: Missing,
  errorComponent: Broken,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/relation", search: true });
  },
});

const relation = createRoute({
  getParentRoute: () => root,
  path: "/relation",
  validateSearch: sidesIn,
  component: RelationView,
});

const pledges = createRoute({
  getParentRoute: () => root,
  path: "/pledges",
  validateSearch: sidesIn,
  component: lazyRouteComponent(() => import("../views/desk/pledges-view.tsx"), "PledgesView"),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: "/figures",
  validateSearch: sidesIn,
  component: lazyRouteComponent(() => import("../views/desk/figures-view.tsx"), "FiguresView"),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: "/agreements",
  validateSearch: sidesIn,
  component: lazyRouteComponent(() => import("../views/desk/agreements-view.tsx"), "AgreementsView"),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  validateSearch: sidesIn,
  component: lazyRouteComponent(() => import("../views/desk/people-view.tsx"), "PeopleView"),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: "/people/graph",
  validateSearch: (raw: Raw): RelationFilters & { node?: string | undefined; least?: string } => ({
    ...sidesIn(raw),
    ...texts(raw, "node", "least"),
  }),
  component: lazyRouteComponent(() => import("../views/graph/graph-view.tsx"), "GraphView"),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/people/map",
  validateSearch: (raw: Raw): RelationFilters & { spot?: string | undefined } => ({
    ...sidesIn(raw),
    ...texts(raw, "spot"),
  }),
  component: lazyRouteComponent(() => import("../views/map/map-view.tsx"), "MapView"),
});

const conflicts = createRoute({
  getParentRoute: () => root,
  path: "/conflicts",
  validateSearch: sidesIn,
  component: lazyRouteComponent(() => import("../views/desk/conflicts-view.tsx"), "ConflictsView"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: (raw: Raw): RelationFilters & { kind?: string } => ({ ...sidesIn(raw), ...texts(raw, "kind") }),
  component: lazyRouteComponent(() => import("../views/review/review-view.tsx"), "ReviewView"),
});

const check = createRoute({
  getParentRoute: () => root,
  path: "/check",
  component: lazyRouteComponent(() => import("../views/check/check-view.tsx"), "CheckView"),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  validateSearch: (raw: Raw): RecordFilters & { open?: string } => ({ ...recordFilters(raw), ...texts(raw, "open") }),
  component: lazyRouteComponent(() => import("../views/timeline/timeline-view.tsx"), "TimelineView"),
});

const record = createRoute({
  getParentRoute: () => root,
  path: "/records/$id",
  component: lazyRouteComponent(() => import("../views/record/record-view.tsx"), "RecordRoute"),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  validateSearch: (raw: Raw): DocumentFilters => documentFilters(raw),
  component: lazyRouteComponent(() => import("../views/documents/documents-view.tsx"), "DocumentsView"),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  validateSearch: (raw: Raw): { fact?: string; at?: string } => texts(raw, "fact", "at"),
  component: lazyRouteComponent(() => import("../views/reader/reader-view.tsx"), "ReaderView"),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: (raw: Raw): { q?: string } => texts(raw, "q"),
  component: lazyRouteComponent(() => import("../views/search/search-view.tsx"), "SearchView"),
});

const routeTree = root.addChildren([
  home,
  relation,
  timeline,
  pledges,
  figures,
  agreements,
  people,
  graph,
  map,
  conflicts,
  review,
  check,
  record,
  documents,
  reader,
  search,
]);

export function makeRouter() {
  return createRouter({
    routeTree,
    parseSearch: (text) => ({ ...parseSearch(text) }),
    stringifySearch: writeSearch,
    defaultPreload: "intent",
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

function texts<Name extends string>(raw: Raw, ...names: readonly Name[]): { [K in Name]?: string } {
  const found = names.flatMap((name) => (textIn(raw[name]) ? [[name, textIn(raw[name])] as const] : []));
  return Object.fromEntries<unknown>(found) as { [K in Name]?: string };
}

function Missing() {
  const { failure } = useWords();
  return (
    <Notice title={failure.missing}>
      <p>{failure.missingAdvice}</p>
      <Link to="/timeline" className="button">
        {failure.home}
      </Link>
    </Notice>
  );
}

function Broken({ error, reset }: ErrorComponentProps) {
  return <FailureNotice error={error} retry={reset} />;
}
