import type { Store } from "@chancery/record";
import type { Answer } from "../../use/answer.ts";
import {
  conflictsPage,
  figuresPage,
  graphPage,
  mapPage,
  peoplePage,
  pledgesPage,
  type Sided,
  type SidesQuery,
} from "../../use/desk/pages.ts";
import type { GraphNode } from "../../use/desk/graph.ts";
import type { Spot } from "../../use/desk/map.ts";
import { relation } from "../../use/desk/relation.ts";
import { reviewPage } from "../../use/desk/review.ts";
import type { Series } from "../../use/desk/rounds.ts";
import { openWorld } from "../../use/desk/world.ts";
import { namesIn } from "../names.ts";
import { relationQuery, reviewQuery, sidesQuery } from "../query.ts";
import { refuse } from "../respond.ts";
import type { Route } from "../route.ts";
import type { NamesById, RelationAnswer, ReviewAnswer } from "../wire.ts";

export const deskRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/relation",
    says: "How two or more sides stand with one another: contacts, pledges, conflicts, news, rounds, headline figures.",
    parameters: ["side", "since", "asOf", "addedBy"],
    answer: "RelationAnswer",
    async handle(c, { store }) {
      const answer = await relation(store, relationQuery(c));
      if (!answer.ok) return refuse(c, answer.error);
      const frameworks = answer.value.series.map(({ framework }) => framework);
      const told: RelationAnswer = { ...answer.value, names: await withPacks(store, answer.value, frameworks) };
      return c.json(told);
    },
  },
  sided("figures", "Figures as curves, and totals that their parts do not come to.", "FiguresAnswer", figuresPage),
  sided("pledges", "Pledges by what came of them.", "PledgesAnswer", pledgesPage),
  sided("people", "Who held which office, who met whom, rounds of frameworks.", "PeopleAnswer", peoplePage),
  sided("graph", "People, states, bodies and frameworks, tied by the records they share.", "GraphAnswer", graphPage),
  sided("map", "Places of events, with how many and the last.", "MapAnswer", mapPage),
  sided("conflicts", "Records whose sources contradict one another.", "ConflictsAnswer", conflictsPage),
  {
    method: "get",
    path: "/api/review",
    says: "What waits for a decision, what is most worth one first: conflicts, overdue pledges, unsure ties, thin records, decisions that bear on nothing.",
    parameters: ["side", "kind", "limit", "asOf", "addedBy"],
    answer: "ReviewAnswer",
    async handle(c, { store }) {
      const answer = await reviewPage(store, reviewQuery(c));
      if (!answer.ok) return refuse(c, answer.error);
      const told: ReviewAnswer = { ...answer.value, names: await withPacks(store, answer.value, []) };
      return c.json(told);
    },
  },
];

/** A page of the desk that is asked of all records, or of those between some sides. */
function sided<T extends Sided>(
  name: string,
  says: string,
  answer: string,
  look: (store: Store, query: SidesQuery) => Promise<Answer<T>>,
): Route {
  return {
    method: "get",
    path: `/api/${name}`,
    says,
    parameters: ["side", "asOf", "addedBy"],
    answer,
    async handle(c, { store }) {
      const found = await look(store, sidesQuery(c));
      if (!found.ok) return refuse(c, found.error);
      return c.json({ ...found.value, names: await withPacks(store, found.value, moreIn(found.value)) });
    },
  };
}

interface More {
  readonly series?: readonly Series[];
  readonly spots?: readonly Spot[];
  readonly nodes?: readonly GraphNode[];
}

/** Ids that an answer bears otherwise than in the words of a document. */
function moreIn({ series = [], spots = [], nodes = [] }: Sided & More): string[] {
  const capitals = spots.flatMap(({ capital }) => capital ?? []);
  return [...series.map(({ framework }) => framework), ...capitals, ...nodes.map(({ id }) => id)];
}

/** Names of all that an answer mentions, and of entities that only the packs know. */
async function withPacks(store: Store, value: object, ids: readonly string[]): Promise<NamesById> {
  const world = await openWorld();
  return { ...Object.fromEntries(ids.map((id) => [id, world.namesOf(id)])), ...(await namesIn(store, value)) };
}
