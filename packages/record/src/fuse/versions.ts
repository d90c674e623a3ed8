import type { RecordFact } from "../schema/record.ts";
import { draw } from "./draw.ts";
import { compareMembers, type Member } from "./member.ts";
import { type Columns, columnsOf } from "./rank.ts";

/** What a record was sought and sorted by from a day on, up to but not including another; the last one lasts. */
export interface Version {
  readonly columns: Columns;
  readonly since: number;
  readonly until: number;
}

/** Later than any day that a document bears. */
export const STILL = 10_000_000;

/** What a record said from day to day, as its documents became known. Days on which nothing showed make none. */
export function versionsOf(id: string, members: readonly Member[]): Version[] {
  const sorted = [...members].sort(compareMembers);
  const days = [...new Set(sorted.map(({ document }) => document.known))].sort((a, b) => a - b);
  return versionsBetween(
    days.map((since) => {
      const known = telling(sorted.filter(({ document }) => document.known <= since));
      return { since, columns: columnsOf(draw(id, known)) };
    }),
  );
}

/** Versions of steps that are told apart by the days on which they begin; null where there was nothing yet, or no longer. */
export function versionsBetween(steps: readonly { since: number; columns: Columns | null }[]): Version[] {
  const versions: Version[] = [];
  steps.forEach(({ since, columns }, i) => {
    const until = steps[i + 1]?.since ?? STILL;
    const last = versions.at(-1);
    if (!columns) return;
    if (last?.until === since && isAlike(last.columns, columns)) versions[versions.length - 1] = { ...last, until };
    else versions.push({ columns, since, until });
  });
  return versions;
}

/** The same but for the end of the rank, which tells records apart that say the same of other passages. */
function isAlike(a: Columns, b: Columns): boolean {
  const said = ({ rank, ...columns }: Columns) => JSON.stringify([columns, rank.slice(0, rank.lastIndexOf("\u0001"))]);
  return said(a) === said(b);
}

/** Of facts that say the same the first and the last: those between change nothing that is sought or sorted by. */
function telling(sorted: readonly Member[]): Member[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  sorted.forEach(({ fact }, i) => {
    const body = bodyOf(fact);
    if (!first.has(body)) first.set(body, i);
    last.set(body, i);
  });
  const kept = new Set([...first.values(), ...last.values()]);
  return sorted.filter((_, i) => kept.has(i));
}

const bodies = new WeakMap<RecordFact, string>();

/** Its slots; of an office held not the day on which somebody was seen in it. */
function bodyOf(fact: RecordFact): string {
  const known = bodies.get(fact);
  if (known !== undefined) return known;
  const body = JSON.stringify({
    ...fact,
    evidence: null,
    trace: null,
    ...(fact.kind === "role" ? { as_of: null } : {}),
  });
  bodies.set(fact, body);
  return body;
}
