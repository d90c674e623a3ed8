import { daysOf } from "../fuse/days.ts";
import type { KnownBy } from "../store/known.ts";
import type { Clock } from "./query.ts";

/** The clock as the store reads it; a day that is no date restricts nothing (faces check what people type). */
export function knownBy({ asOf, addedBy }: Clock): KnownBy {
  return { asOf: daysOf(asOf).to, addedBy: daysOf(addedBy).to };
}
