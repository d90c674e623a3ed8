import { daysOf, isClosed } from "../fuse/days.ts";
import { isPartOf } from "../fuse/part.ts";
import type { RecordView, RelatedRecord } from "../schema/record.ts";
import { ALL } from "../store/known.ts";
import { listRecords } from "../store/lists.ts";
import { drawAll, type Looker, selectionOf } from "./looking.ts";
import type { Clock } from "./query.ts";

/** Records looked at around one. */
const MOST = 400;

/** What a happening is part of, and what is part of it: the journey and the talks on it, the talks and what was signed there. */
export async function relatedTo(looker: Looker, record: RecordView, clock: Clock): Promise<RelatedRecord[]> {
  const { body } = record;
  if (body.kind !== "event" || !body.when || !isClosed(daysOf(body.when))) return [];
  const near = await around(looker, body.when, clock);
  return near.flatMap((other): RelatedRecord[] => {
    if (other.id === record.id) return [];
    if (isPartOf(body, other.body)) return [{ id: other.id, relation: "part-of", body: other.body }];
    return isPartOf(other.body, body) ? [{ id: other.id, relation: "has-part", body: other.body }] : [];
  });
}

async function around(looker: Looker, when: string, clock: Clock): Promise<RecordView[]> {
  const { db, words } = looker.connection;
  const selection = await selectionOf(looker, { ...clock, kinds: ["event"], from: when, to: when, undated: false });
  const { items } = await listRecords(db, words(db), selection, { order: "oldest", limit: MOST, offset: 0 });
  return drawAll(looker, items, clock.asOf || clock.addedBy ? selection.known : ALL);
}
