// News flashes: 'LIMA - Rao arrives', '11:04 LIMA - …': told of the day of the document, at the place they are sent from.
import type { Name } from "../text/name.ts";
import { DATELINE } from "../grammar/clauses.ts";
import type { FactContext } from "./context.ts";

/** The place a sentence is sent from, where it begins with one and a dash; null elsewhere. */
export function datelineOf({ sentence, scanned, discourse }: FactContext): Name | null {
  const place = sentence.items.find((item) => item.kind === "CITY");
  if (place?.mark !== DATELINE || !/^\S{0,5} ?$/.test(scanned.text.slice(sentence.start, place.start))) return null;
  return place.parts[0] ? (discourse.names(place.parts[0])[0] ?? null) : null;
}

/** True for a flash: a dateline and a verb in the present. */
export function isFlash(features: ReadonlySet<string>, context: FactContext): boolean {
  return (features.has("nonpast") || features.has("te")) && datelineOf(context) !== null;
}
