// What a fact of the shared cases must have, whatever language tells it.
import type { Fact } from "../facts/fact.ts";

/** The date of the papers in which the sentences stand. */
export const PUBLISHED = "2025-06-10";

/** What must be read alike in every language: a fact's parts but for names and words, and the ids of those in them. */
export interface Told {
  readonly kind: Fact["kind"];
  /** Type of a happening, measure of a figure. */
  readonly type?: string;
  readonly status?: string;
  readonly when?: string | null;
  readonly due?: string | null;
  readonly value?: number;
  readonly unit?: string;
  readonly bound?: string;
  readonly ordinal?: number;
  /** Ids of states, towns and bodies in these slots, in any order; people count by how many they are. */
  readonly who?: readonly string[];
  readonly people?: number;
  readonly where?: readonly string[];
  readonly of?: readonly string[];
  readonly by?: readonly string[];
}

/** One fact and the sentence that tells it in each language. */
export interface SharedCase {
  readonly told: Told;
  readonly ja: string;
  readonly en: string;
  readonly ru: string;
}
