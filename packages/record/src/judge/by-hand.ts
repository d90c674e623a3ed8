// Facts that a person read where the reader read none. They lie among the facts of their document, made anew from the judgements
// whenever the document is read.
import type { Fact, Span } from "@chancery/reader";
import type { RecordKind } from "../schema/record.ts";
import type { Database } from "../store/database.ts";
import { mainOf, markOf } from "../store/fact-row.ts";
import { undoneKeys } from "../store/judgements.ts";
import { BY_HAND, typeOfFact } from "./attaching.ts";
import { slotValue } from "./slots.ts";

/** Slots that a fact of a kind has in any case, and those it cannot do without. */
const BASE: Readonly<Record<RecordKind, Readonly<Record<string, unknown>>>> = {
  event: { status: "happened", when: null },
  figure: { unit: null, bound: "exact", when: null },
  pledge: { status: "open", due: null },
  role: { as_of: null },
};
const NEEDED: Readonly<Record<RecordKind, readonly string[]>> = {
  event: ["type"],
  figure: ["measure", "value"],
  pledge: ["gist"],
  role: ["person", "office"],
};

export type Slots = Readonly<Record<string, unknown>>;

/** The slots as facts hold them; the name of the first that is none, or is missing, where they cannot be. */
export async function slotsByHand(db: Database, kind: RecordKind, given: Slots): Promise<Slots | string> {
  const slots: Record<string, unknown> = { ...BASE[kind] };
  for (const [slot, raw] of Object.entries(given)) {
    const value = await slotValue(db, kind, slot, raw);
    if (value === undefined) return slot;
    slots[slot] = value;
  }
  return NEEDED[kind].find((slot) => slots[slot] === undefined) ?? slots;
}

/** The fact that a person read in a stretch of a text. */
export function factByHand(kind: RecordKind, slots: Slots, { text, span }: { text: string; span: Span }): Fact {
  const { start, end } = span;
  const evidence = { start, end, quote: text.slice(start, end) };
  // The slots were checked against the kind when the judgement was made.
  return { kind, ...slots, evidence, trace: { rule: BY_HAND, slots: {}, basis: [] } } as unknown as Fact;
}

export function isByHand({ trace }: Fact): boolean {
  return trace.rule === BY_HAND;
}

/** Facts of a document that people read, by judgements in force; where its text moved, at their words. */
export async function factsByHand(db: Database, sha256: string, text: string): Promise<Fact[]> {
  const rows = await db
    .selectFrom("judgement_target")
    .innerJoin("judgement", "judgement.key", "judgement_target.judgement")
    .select(["judgement.key", "judgement.value", "judgement_target.kind", "start", "end", "quote"])
    .where("judgement_target.sha256", "=", sha256)
    .where("judgement.verb", "=", "add")
    .orderBy("judgement.key")
    .execute();
  const undone = await undoneKeys(db, null);
  const standing = rows.filter(({ key }) => !undone.has(key));
  return standing.flatMap(({ value, kind, start, end, quote }) => {
    const at = text.slice(start, end) === quote ? start : text.indexOf(quote);
    if (at < 0) return [];
    const slots = JSON.parse(value ?? "{}") as Slots;
    return [factByHand(kind as RecordKind, slots, { text, span: { start: at, end: at + quote.length } })];
  });
}

/** What was read and what people read besides; what is read now by the reader too stands once. */
export function withByHand(read: readonly Fact[], added: readonly Fact[]): Fact[] {
  const known = new Set(read.map(identityOf));
  return [...read, ...added.filter((fact) => !known.has(identityOf(fact)))];
}

function identityOf(fact: Fact): string {
  return [markOf(fact), typeOfFact(fact), mainOf(fact)].join(" ");
}
