import { deskFacets, deskSpread, deskTimeline } from "../../use/desk/timeline.ts";
import { show } from "../../use/show.ts";
import { namesIn } from "../names.ts";
import { clock, recordQuery } from "../query.ts";
import { refuse, respond } from "../respond.ts";
import type { Route } from "../route.ts";
import type { RecordAnswer, TimelineAnswer } from "../wire.ts";

const FILTERS = [
  "kind",
  "type",
  "status",
  "name",
  "place",
  "side",
  "framework",
  "lang",
  "independent",
  "q",
  "from",
  "to",
  "document",
  "undated",
  "asOf",
  "addedBy",
];

export const timelineRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/timeline",
    says: "Records by date, newest first, each with all its sources.",
    parameters: [...FILTERS, "order", "limit", "offset"],
    answer: "TimelineAnswer",
    async handle(c, { store }) {
      const answer = await deskTimeline(store, recordQuery(c));
      if (!answer.ok) return refuse(c, answer.error);
      const page: TimelineAnswer = { ...answer.value, names: await namesIn(store, answer.value.items) };
      return c.json(page);
    },
  },
  {
    method: "get",
    path: "/api/facets",
    says: "What the records of a query can be narrowed by, with counts.",
    parameters: FILTERS,
    answer: "FacetsAnswer",
    handle: async (c, { store }) => respond(c, await deskFacets(store, recordQuery(c))),
  },
  {
    method: "get",
    path: "/api/spread",
    says: "How many records begin in each decade, year, month or day of the stretch asked for.",
    parameters: FILTERS,
    answer: "SpreadAnswer",
    handle: async (c, { store }) => respond(c, await deskSpread(store, recordQuery(c))),
  },
  {
    method: "get",
    path: "/api/records/:id",
    says: "One record with every passage it stands on, in place.",
    parameters: ["asOf", "addedBy"],
    answer: "RecordAnswer",
    async handle(c, { store }) {
      const answer = await show(store, c.req.param("id") ?? "", clock(c));
      if (!answer.ok) return refuse(c, answer.error);
      const record: RecordAnswer = { ...answer.value, names: await namesIn(store, answer.value.record) };
      return c.json(record);
    },
  },
];
