import type { BlockKind } from "../text/block.ts";
import type { Gives } from "./gives.ts";

/** Slots of an example, named as in the output contract; names are plain strings. */
export interface ExampleSlots {
  readonly [slot: string]: string | number | readonly string[] | null;
}

/** A sentence the rule must read, the document's date, and the slots it must give. */
export type YesExample = readonly [text: string, given: { readonly on?: string }, slots: ExampleSlots];

/**
 * One pattern that turns annotations around a trigger into a fact. Notation of `reads` (all of it):
 * `KIND` an annotation; `slot:` its name in the fact; `+` a list joined by joining words; `[a|b]` a mark it must bear
 * (`-` none); `?` may be missing; `…` other annotations may stand between; `~` anywhere in the clause, if there; `&` anywhere in it, and needed;
 * `!KIND` must not stand in the clause; `*CLASS` the trigger, exactly one, `*CLASS[feature]` with a feature of its form.
 */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly reads: string;
  /** Kinds of block the rule reads in, where they are not those of running text. */
  readonly in?: readonly BlockKind[];
  readonly yes: readonly YesExample[];
  readonly no: readonly string[];
}

/** Rules of one happening. `gives` is `event/visit`, `figure/trade.total`, `figure/*` (the trigger names the measure), `pledge`, `quote`, `role`. */
export interface RuleFile {
  readonly gives: Gives;
  readonly rules: readonly Rule[];
}
