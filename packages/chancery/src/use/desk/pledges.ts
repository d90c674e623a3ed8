// How a pledge that is still open stands on a day: what should be asked about first stands first.
import type { RecordView } from "@chancery/record";
import type { Line } from "./ledger.ts";

/** `silent`: without a date, and nothing was written of it for over a year. */
export type Standing = "overdue" | "due" | "silent" | "open";

export interface OpenPledges {
  /** Past its last day, the latest first. */
  readonly overdue: readonly RecordView[];
  /** Its last day is to come, the nearest first. */
  readonly due: readonly RecordView[];
  readonly silent: readonly RecordView[];
  readonly open: readonly RecordView[];
}

/** Days after which a pledge without a date is silent. */
const SILENT = 365;

/** Open pledges by how they stand on `today`, a day number. */
export function openPledges(
  lines: readonly Line[],
  today: number,
  dayOf: (edtf: string) => number | null,
): OpenPledges {
  const pledges = lines.filter(({ record: { body } }) => body.kind === "pledge" && isOpen(body.status));
  const standing = (wanted: Standing) => pledges.filter((line) => standingOf(line, today, dayOf) === wanted);
  return {
    overdue: records(standing("overdue").sort((a, b) => (b.to ?? 0) - (a.to ?? 0))),
    due: records(standing("due").sort((a, b) => (a.to ?? 0) - (b.to ?? 0))),
    silent: records(standing("silent")),
    open: records(standing("open")),
  };
}

export function isOpen(status: string): boolean {
  return status === "open" || status === "postponed";
}

/** How an open pledge stands on a day. */
export function standingOf({ to, record }: Line, today: number, dayOf: (edtf: string) => number | null): Standing {
  if (to !== null) return to < today ? "overdue" : "due";
  const heard = record.sources.flatMap(({ published }) => (published ? (dayOf(published) ?? []) : []));
  return heard.length && Math.max(...heard) < today - SILENT ? "silent" : "open";
}

function records(lines: readonly Line[]): RecordView[] {
  return lines.map(({ record }) => record);
}
