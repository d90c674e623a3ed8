import type { RecordFact } from "../../schema/record.ts";

/** Two facts that a rule is tried on, with the languages and days of their papers where they matter. */
export interface Example<F extends RecordFact> {
  readonly a: Partial<F>;
  readonly b: Partial<F>;
  readonly langs?: readonly [string, string];
  readonly published?: readonly [string, string];
}

/**
 * When two facts tell of one happening: where all conditions hold. `level` is how surely: facts are put together by the
 * surer rules first, and one that by the less sure could go to either of two that are not one goes to neither.
 */
export interface SameRule<C extends string, F extends RecordFact> {
  readonly id: string;
  readonly says: string;
  readonly level: 1 | 2 | 3;
  readonly all: readonly C[];
  /** Holds against the 'never' rules: what differs is how the same words were read. */
  readonly beatsNever?: true;
  readonly yes: readonly Example<F>[];
  readonly no: readonly Example<F>[];
}

/** When two facts never tell of one happening, however much they look alike. */
export interface NeverRule<C extends string, F extends RecordFact> {
  readonly id: string;
  readonly says: string;
  readonly all: readonly C[];
  readonly yes: readonly Example<F>[];
}

/** A condition on two sketches. Symmetric. */
export type Conditions<C extends string, S> = Readonly<Record<C, (a: S, b: S) => boolean>>;
