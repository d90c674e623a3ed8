import type { Days } from "./days.ts";

/** What tells a happening from others of its block. Names and places as keys (name-key.ts), sorted. */
export interface EventProfile {
  readonly kind: "event";
  readonly days: Days;
  readonly place: readonly string[];
  readonly to: readonly string[];
  readonly name: string | null;
  /** Language `name` is in; null where there is no name. */
  readonly lang: string | null;
  readonly ordinal: number | null;
  /** The sentence itself, where nothing else could tell two happenings apart. */
  readonly quote: string | null;
}

/** Figures are told apart by their block alone. */
export interface FigureProfile {
  readonly kind: "figure";
}

export interface PledgeProfile {
  readonly kind: "pledge";
  readonly gist: string;
}

export interface RoleProfile {
  readonly kind: "role";
  readonly of: readonly string[];
}

export type Profile = EventProfile | FigureProfile | PledgeProfile | RoleProfile;

/** Where a fact stands among others: facts of two blocks are never of one record, facts of one profile in a block always are. */
export interface Place {
  readonly block: string;
  readonly profile: Profile;
}

/** A fact together with what its document adds to it. */
export interface Setting {
  /** Language of the document. */
  readonly lang: string;
}
