import type { EventType } from "../language/gives.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import type { Bound, Measure } from "../values/measure.ts";

export type { EventType } from "../language/gives.ts";
export type { Name } from "../text/name.ts";
export type { Bound, Measure } from "../values/measure.ts";

/** The whole sentences (row, item, caption) that carry a fact. `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

export type EventStatus = "happened" | "ongoing" | "planned" | "proposed" | "postponed" | "cancelled" | "denied";

export type PledgeStatus = "open" | "kept" | "partly-kept" | "broken" | "postponed" | "cancelled";

/** How a fact was read: the rule, the words behind each slot, and what a value was derived from. Not part of the contract. */
export interface Trace {
  readonly rule: string;
  readonly slots: Readonly<Record<string, readonly Span[]>>;
  /** Where a slot does not stand in the words themselves: 'when: 24日 + published 2025-08-27', 'who: pack world'. */
  readonly basis: readonly string[];
}

interface FactBase {
  readonly evidence: Evidence;
  readonly said_by?: readonly Name[];
  readonly trace: Trace;
}

export interface EventFact extends FactBase {
  readonly kind: "event";
  readonly type: EventType;
  readonly status: EventStatus;
  /** EDTF or null. */
  readonly when: string | null;
  readonly who?: readonly Name[];
  readonly to?: readonly Name[];
  readonly where?: readonly Name[];
  readonly name?: string;
  readonly ordinal?: number;
}

export interface FigureFact extends FactBase {
  readonly kind: "figure";
  readonly measure: Measure;
  /** In the base unit: 18億ドル is 1800000000 USD. */
  readonly value: number;
  /** ISO 4217, "%", or what is counted. */
  readonly unit: string | null;
  readonly bound: Bound;
  readonly when: string | null;
  readonly of?: readonly Name[];
  readonly label?: string;
}

export interface PledgeFact extends FactBase {
  readonly kind: "pledge";
  readonly by?: readonly Name[];
  readonly to?: readonly Name[];
  readonly due: string | null;
  readonly status: PledgeStatus;
  readonly gist: string;
}

export interface QuoteFact extends FactBase {
  readonly kind: "quote";
  readonly speaker?: readonly Name[];
  readonly text: string;
}

export interface RoleFact extends FactBase {
  readonly kind: "role";
  readonly person: Name;
  readonly office: string;
  readonly of?: readonly Name[];
  readonly as_of: string | null;
}

/** What one passage of one document says. Never 'true', only said. Slots are those of the output contract. */
export type Fact = EventFact | FigureFact | PledgeFact | QuoteFact | RoleFact;
