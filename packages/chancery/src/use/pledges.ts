import { bounds, parseWhen } from "@chancery/reader/values";
import type { Clock, RecordQuery, RecordView, Store } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";

/** How a promise stands on a day: settled by what came of it, else by its day. */
export type Standing = "settled" | "overdue" | "due-soon" | "open";

export interface FollowedPledge {
  readonly record: RecordView;
  readonly standing: Standing;
  /** Days until it is due, negative where they are over; null where it has no day. */
  readonly daysLeft: number | null;
  /** Months since a paper last told of it; null where none bears a date. */
  readonly monthsSilent: number | null;
}

export type PledgeQuery = Clock & Pick<RecordQuery, "names" | "limit">;

/** Days ahead within which a promise is due soon. */
const SOON = 90;
const DAY = 86_400_000;

/** The promises of the record, the overdue ones first, as they stand today or on the day asked for. */
export async function pledges(store: Store, query: PledgeQuery = {}): Promise<Answer<readonly FollowedPledge[]>> {
  const error = dateFault(query.asOf, query.addedBy);
  if (error) return { ok: false, error };
  const today = lastDay(query.asOf) ?? Math.floor(Date.now() / DAY);
  const { items } = await store.records({ limit: 100_000, ...query, kinds: ["pledge"] });
  const followed = items.map((record) => follow(record, today));
  return { ok: true, value: followed.sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)) };
}

const ORDER: readonly Standing[] = ["overdue", "due-soon", "open", "settled"];

function follow(record: RecordView, today: number): FollowedPledge {
  const { body, sources } = record;
  const due = body.kind === "pledge" ? lastDay(body.due) : null;
  const daysLeft = due === null ? null : due - today;
  const heard = Math.max(...sources.map(({ published }) => lastDay(published) ?? -Infinity));
  const monthsSilent = Number.isFinite(heard) ? Math.max(0, Math.floor((today - heard) / 30.44)) : null;
  return { record, standing: standingOf(record, daysLeft), daysLeft, monthsSilent };
}

function standingOf({ body }: RecordView, daysLeft: number | null): Standing {
  if (body.kind !== "pledge" || (body.status !== "open" && body.status !== "postponed")) return "settled";
  if (daysLeft === null) return "open";
  return daysLeft < 0 ? "overdue" : daysLeft <= SOON ? "due-soon" : "open";
}

function lastDay(when: string | null | undefined): number | null {
  const parsed = when ? parseWhen(when) : null;
  return parsed ? bounds(parsed).to : null;
}
