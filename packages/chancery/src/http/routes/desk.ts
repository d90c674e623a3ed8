import type { Store } from "@chancery/record";
import { relation } from "../../use/desk/relation.ts";
import { openWorld } from "../../use/desk/world.ts";
import { namesIn } from "../names.ts";
import { relationQuery } from "../query.ts";
import { refuse } from "../respond.ts";
import type { Route } from "../route.ts";
import type { NamesById, RelationAnswer } from "../wire.ts";

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
];

/** Names of all that an answer mentions, and of entities that only the packs know. */
async function withPacks(store: Store, value: object, ids: readonly string[]): Promise<NamesById> {
  const world = await openWorld();
  return { ...Object.fromEntries(ids.map((id) => [id, world.namesOf(id)])), ...(await namesIn(store, value)) };
}
