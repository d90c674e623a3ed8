import type { RecordJudgement } from "../schema/judgement.ts";
import type { HistoryStep, RecordBody, RecordFact, RecordSource, RecordView } from "../schema/record.ts";
import { conflictsOf, settledValue } from "./conflicts.ts";
import { compare, compareMembers, type Member } from "./member.ts";
import { isOver, statusesOf } from "./status.ts";
import { bestDate } from "./best-date.ts";

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
    conflicts: conflictsOf(sorted),
    ...judgementsOf(sorted),
    ...seenIn(sorted),
  };
}

function seenIn(sorted: readonly Member[]): { seen?: string[] } {
  const days = sorted.flatMap(({ fact }) => (fact.kind === "role" ? (fact.as_of ?? []) : []));
  return sorted[0]?.fact.kind === "role" ? { seen: [...new Set(days)].sort() } : {};
}

/** What people decided on any of its passages, each once. */
function judgementsOf(sorted: readonly Member[]): { judgements?: RecordJudgement[] } {
  const made = new Map(sorted.flatMap(({ bearings }) => bearings.map((bearing) => [bearing.id, bearing] as const)));
  const judgements = [...made.values()]
    .map(({ id, verb, maker, why, made: at, slot, value }) => ({ id, verb, maker, why, made: at, slot, value }))
    .sort((a, b) => compare(a.made, b.made) || compare(a.id, b.id));
  return judgements.length ? { judgements } : {};
}

function bodyOf(sorted: readonly Member[]): RecordBody {
  const status = statusesOf(sorted).at(-1);
  const facts = sorted.map((member) => member.fact);
  // What came of a thing tells more of it than what was planned.
  const telling = facts.filter(
    (fact) => !("status" in fact) || !status || isOver(fact.status) === isOver(status.status),
  );
  const [fullest, ...others] = [...telling.toSorted(byFullness), ...facts.filter((fact) => !telling.includes(fact))];
  if (!fullest) throw new Error("a record stands on at least one fact");
  const slots: Record<string, unknown> = slotsOf(fullest);
  for (const other of others) fill(slots, slotsOf(other));
  if (status) slots["status"] = status.status;
  if (fullest.kind === "event") slots["when"] = bestDate(sorted, telling);
  if (fullest.kind === "figure") Object.assign(slots, settledValue(sorted));
  for (const { verb, slot, value } of judgementsOf(sorted).judgements ?? []) {
    if (verb === "prefer" && slot !== null) slots[slot] = value;
    if (verb === "settle") slots["status"] = value;
  }
  const newest = facts.at(-1);
  if (newest?.kind === "role" && newest.as_of) slots["as_of"] = newest.as_of;
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

function byFullness(a: RecordFact, b: RecordFact): number {
  return fullness(b) - fullness(a);
}

/** Filled slots first, then names in them. A measure says more than plain money. */
function fullness(fact: RecordFact): number {
  const values = Object.values(slotsOf(fact)).filter((value) => !isEmpty(value));
  const names = values.reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  const measured = fact.kind === "figure" && fact.measure !== "money" ? 1000 : 0;
  return measured + values.length * 100 + names;
}

function sourceOf({ id, fact, document }: Member): RecordSource {
  const { path, sha256, url, published, lang, title, publisher } = document;
  const said = fact.said_by ? { said_by: fact.said_by } : {};
  return { path, sha256, url, published, evidence: fact.evidence, fact: id, lang, title, publisher, ...said };
}

/** A step each time a source says otherwise than the one before it. */
function historyOf(sorted: readonly Member[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const { status, source, member } of statusesOf(sorted))
    if (steps.at(-1)?.status !== status) steps.push({ status, as_of: member.document.published, source });
  return steps;
}
