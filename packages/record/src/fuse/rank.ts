import { createHash } from "node:crypto";
import type { Name } from "@chancery/reader";
import type { RecordBody, RecordKind, RecordView } from "../schema/record.ts";
import { daysOf } from "./days.ts";
import { compare } from "./member.ts";

/** What records are sought and sorted by. */
export interface Columns {
  readonly kind: RecordKind;
  readonly type: string | null;
  readonly status: string | null;
  readonly when_from: number | null;
  readonly when_to: number | null;
  readonly day: number | null;
  readonly rank: string;
}

export function columnsOf(view: RecordView): Columns {
  const { from, to } = daysOf(dateOf(view.body));
  return {
    kind: view.body.kind,
    type: typeOf(view.body),
    status: "status" in view.body ? view.body.status : null,
    when_from: from,
    when_to: to,
    day: from ?? to,
    rank: rankOf(view),
  };
}

/** Type of an event, measure of a figure. */
export function typeOf(body: {
  readonly kind: string;
  readonly type?: string;
  readonly measure?: string;
}): string | null {
  return body.type ?? body.measure ?? null;
}

/** The date a record stands under: `when`, `due`, `as_of`. */
export function dateOf(body: RecordBody): string | null {
  switch (body.kind) {
    case "event":
    case "figure":
      return body.when;
    case "pledge":
      return body.due;
    case "role":
      return body.as_of;
  }
}

/** Type, names, then a hash of all that is said and of where: equal only for records that say the same of the same passages. */
function rankOf({ body, sources }: RecordView): string {
  const said = [body, sources.map(({ path, sha256, evidence }) => [path, sha256, evidence.start, evidence.end])];
  const hash = createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
  return [typeOf(body) ?? "", ...namesOf(body), hash].join("\u0001");
}

function namesOf(body: RecordBody): string[] {
  return listsOf(body).map((names) => (names ?? []).map((name) => name.name).join(", "));
}

function listsOf(body: RecordBody): readonly (readonly Name[] | undefined)[] {
  switch (body.kind) {
    case "event":
      return [body.who, body.where, body.to];
    case "figure":
      return [body.of];
    case "pledge":
      return [body.by, body.to];
    case "role":
      return [[body.person], body.of];
  }
}

/** Order by date (undated last), then kind, then what is said. */
export function compareByDate(a: Columns, b: Columns): number {
  return compareDays(a.day, b.day) || compare(a.kind, b.kind) || compare(a.rank, b.rank);
}

/** The export's order: kind, date, then what is said. */
export function compareByKind(a: Columns, b: Columns): number {
  return compare(a.kind, b.kind) || compareDays(a.day, b.day) || compare(a.rank, b.rank);
}

function compareDays(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}
