import type { HistoryStep, RecordBody, RecordFact, RecordSource, RecordView } from "../schema/record.ts";
import { daysOf, isDated, lengthOf } from "./days.ts";
import { compareMembers, type Member } from "./member.ts";

/** Draws a record from its facts: slots of the fullest, status of the newest source, sources in order. */
export function draw(id: string, members: readonly Member[]): RecordView {
  const sorted = [...members].sort(compareMembers);
  const lineages = new Set(sorted.map((member) => member.document.lineage));
  return {
    id,
    body: bodyOf(sorted),
    sources: sorted.map(sourceOf),
    independent: lineages.size,
    history: historyOf(sorted),
    conflicts: [],
  };
}

function bodyOf(sorted: readonly Member[]): RecordBody {
  const facts = sorted.map((member) => member.fact);
  const [fullest, ...others] = facts.toSorted((a, b) => fullness(b) - fullness(a));
  const newest = facts.at(-1);
  if (!fullest || !newest) throw new Error("a record stands on at least one fact");
  const slots: Record<string, unknown> = slotsOf(fullest);
  for (const other of others) fill(slots, slotsOf(other));
  if ("status" in newest) slots["status"] = newest.status;
  if (fullest.kind === "event") slots["when"] = finest(facts.map((fact) => (fact.kind === "event" ? fact.when : null)));
  if (newest.kind === "role" && newest.as_of) slots["as_of"] = newest.as_of;
  if (!facts.every((fact) => fact.said_by)) delete slots["said_by"];
  // The slots are those of facts of one kind, taken whole.
  return slots as unknown as RecordBody;
}

function slotsOf(fact: RecordFact): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fact).filter(([slot]) => slot !== "evidence" && slot !== "trace"));
}

/** What the fullest fact leaves open is taken from the others. */
function fill(slots: Record<string, unknown>, more: Readonly<Record<string, unknown>>): void {
  for (const [slot, value] of Object.entries(more)) if (isEmpty(slots[slot]) && !isEmpty(value)) slots[slot] = value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Filled slots first, then names in them. */
function fullness(fact: RecordFact): number {
  const values = Object.values(slotsOf(fact)).filter((value) => !isEmpty(value));
  const names = values.reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return values.length * 100 + names;
}

/** The date that means fewest days; the earlier given where two are as fine. */
function finest(dates: readonly (string | null)[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const when of dates) {
    const days = daysOf(when);
    if (!isDated(days) || (best !== null && lengthOf(days) >= fewest)) continue;
    [best, fewest] = [when, lengthOf(days)];
  }
  return best;
}

function sourceOf({ id, fact, document }: Member): RecordSource {
  const { path, sha256, url, published, lang, title, publisher } = document;
  const said = fact.said_by ? { said_by: fact.said_by } : {};
  return { path, sha256, url, published, evidence: fact.evidence, fact: id, lang, title, publisher, ...said };
}

/** A step each time a source says otherwise than the one before it. */
function historyOf(sorted: readonly Member[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  sorted.forEach(({ fact, document }, source) => {
    if (!("status" in fact) || steps.at(-1)?.status === fact.status) return;
    steps.push({ status: fact.status, as_of: document.published, source });
  });
  return steps;
}
