// Between whom the pages of the desk are asked, as it stands in their addresses.
import { listIn, type Raw, textIn } from "./filters.ts";
import type { RelationFilters } from "./queries.ts";

/** `side` and `asOf` out of an address; what is none is dropped. */
export function sidesIn(raw: Raw): RelationFilters {
  const side = listIn(raw["side"]);
  const asOf = textIn(raw["asOf"]);
  return { ...(side.length ? { side } : {}), ...(asOf ? { asOf } : {}) };
}
