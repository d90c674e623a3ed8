import { search } from "../../use/search.ts";
import { namesIn } from "../names.ts";
import { searchQuery } from "../query.ts";
import { refuse } from "../respond.ts";
import type { Route } from "../route.ts";
import type { SearchAnswer } from "../wire.ts";

export const searchRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/search",
    says: "Records and texts that hold all the words, best first, with the hits as offsets.",
    parameters: ["q", "limit", "offset", "asOf", "addedBy"],
    answer: "SearchAnswer",
    async handle(c, { store }) {
      const answer = await search(store, searchQuery(c));
      if (!answer.ok) return refuse(c, answer.error);
      const hits: SearchAnswer = { ...answer.value, names: await namesIn(store, answer.value.records.items) };
      return c.json(hits);
    },
  },
];
