import type { Fact } from "../facts/fact.ts";
import type { Discourse } from "../refer/discourse.ts";

const FRAMES = new Set(["meeting", "visit", "call"]);

/** Keeps what later sentences stand on: the last dated talks or visit, the last dated figure. */
export function remember(discourse: Discourse, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === "figure" && fact.when !== null) discourse.noteFigure(fact.measure, fact.when);
    if (fact.kind === "event" && fact.type === "visit" && fact.where?.length) discourse.visited = fact.where;
    if (fact.kind === "event" && fact.type === "agreement" && (fact.who?.length ?? 0) > 1)
      discourse.parties = fact.who ?? null;
    if (fact.kind !== "event" || fact.when === null || !FRAMES.has(fact.type) || !fact.who?.length) continue;
    if (fact.status === "happened" || fact.status === "ongoing")
      discourse.frame = {
        when: fact.when,
        type: fact.type,
        block: discourse.blockIndex,
        where: (fact.where ?? []).flatMap((place) => place.id ?? []),
      };
  }
}
