import { addDays, bounds, fromDayNumber, parseWhen } from "@chancery/reader/values";
import type { RecordView, Store } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";

/** What has become of a record: it is new, it was settled (held, cancelled, kept …), it says otherwise, or more papers tell of it. */
export type Change = "new" | "settled" | "changed" | "supported";

export interface Changed {
  readonly change: Change;
  readonly record: RecordView;
  /** Slots that say otherwise now, with what they said before. */
  readonly before: Readonly<Record<string, unknown>>;
}

/** Statuses in which a thing is still ahead. */
const AHEAD: ReadonlySet<unknown> = new Set(["planned", "proposed", "postponed", "open"]);

/** What is known now, or on the day `asOf`, that was not known before `since`: by the days the papers bear. */
export async function diff(store: Store, since: string, asOf?: string): Promise<Answer<readonly Changed[]>> {
  const error = dateFault(since, asOf);
  if (error) return { ok: false, error };
  const known = new Map<string, RecordView>();
  for await (const record of store.export({ asOf: dayBefore(since) })) known.set(record.id, record);
  const changes: Changed[] = [];
  for await (const record of store.export(asOf === undefined ? {} : { asOf })) {
    const changed = compare(record, known.get(record.id));
    if (changed) changes.push(changed);
  }
  return { ok: true, value: changes };
}

function compare(record: RecordView, before: RecordView | undefined): Changed | null {
  if (!before) return { change: "new", record, before: {} };
  const [now, then]: Readonly<Record<string, unknown>>[] = [{ ...record.body }, { ...before.body }];
  const slots = Object.keys({ ...now, ...then }).filter((slot) => differs(now?.[slot], then?.[slot]));
  const was = Object.fromEntries(slots.map((slot) => [slot, then?.[slot] ?? null]));
  if (slots.includes("status") && AHEAD.has(then?.["status"]) && !AHEAD.has(now?.["status"]))
    return { change: "settled", record, before: was };
  if (slots.some((slot) => TOLD.has(slot))) return { change: "changed", record, before: was };
  return record.sources.length > before.sources.length ? { change: "supported", record, before: {} } : null;
}

/** Slots whose change is news; a fuller list of names or another wording is not. */
const TOLD: ReadonlySet<string> = new Set(["status", "when", "due", "value", "ordinal"]);

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}

function dayBefore(since: string): string {
  const parsed = parseWhen(since);
  const first = parsed ? bounds(parsed).from : null;
  if (first === null) return since;
  const { year, month, day } = addDays(fromDayNumber(first), -1);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
