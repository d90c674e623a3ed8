import type { Fact, PackEntity } from "@chancery/reader";

export type CheckVerdict = "supported" | "imprecise" | "outdated" | "contradicted" | "unknown";

/** Why a verdict was given; a closed list, with words in every language of the interface. */
export type CheckReason =
  | "same"
  | "one-of-several-values"
  | "vaguer"
  | "rounder"
  | "was-held"
  | "was-put-off"
  | "was-cancelled"
  | "newer-value"
  | "outcome-known"
  | "other-value"
  | "other-unit"
  | "other-size"
  | "other-round"
  | "other-date"
  | "other-place"
  | "other-person"
  | "other-holder"
  | "not-yet-holder"
  | "no-longer-holder"
  | "not-said-to-have-happened"
  | "nothing-of-it";

/** A slot on which the draft and the record differ. */
export interface Difference {
  readonly field: string;
  readonly draft: unknown;
  readonly record: unknown;
}

/** What the record holds of one fact of a draft. */
export interface Finding {
  readonly verdict: CheckVerdict;
  readonly reason: CheckReason;
  /** Index of the fact among those that were asked about. */
  readonly fact: number;
  /** Ids of the records that the verdict stands on. */
  readonly records: readonly string[];
  /** Independent sources of the first of them; 0 where there is none. */
  readonly independent: number;
  readonly differs: readonly Difference[];
}

/** A draft to be held against the record: its facts, in its language, of its day. */
export interface Draft {
  readonly facts: readonly Fact[];
  readonly lang: string;
  readonly published: string | null;
  readonly entities: readonly PackEntity[];
}
