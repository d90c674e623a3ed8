// News flashes: 'LIMA - Rao arrives', '11:04 LIMA - …': told of the day of the document, at the place they are sent from.
import type { Name } from "../text/name.ts";
import { DATELINE } from "../grammar/clauses.ts";
import type { Item } from "../grammar/item.ts";
import type { Sentence } from "../grammar/sentence.ts";
import type { FactContext } from "./context.ts";

/** The place a sentence is sent from, where it begins with one and a dash; null elsewhere. */
export function datelineOf({ sentence, scanned, discourse }: FactContext): Name | null {
  const place = sentence.items.find((item) => item.kind === "CITY");
  if (!place || !/^\S{0,5} ?$/.test(scanned.text.slice(sentence.start, place.start))) return null;
  if (place.mark !== DATELINE && !isDated(place, sentence, scanned.text)) return null;
  return place.parts[0] ? (discourse.names(place.parts[0])[0] ?? null) : null;
}

/** «Лима, 21 сентября 2023 года — …», 'Lima, 28 August. …': a day between the place and the dash. */
function isDated(place: Item, { items }: Sentence, text: string): boolean {
  const date = items.find((item) => item.kind === "DATE" && item.start === place.end + 2);
  return date !== undefined && text[place.end] === "," && /^(?: [-–—] |\. )/.test(text.slice(date.end, date.end + 3));
}

/** True for a sentence that begins with its place, its day and a dash: what it tells was there. */
export function isSentFrom(context: FactContext): boolean {
  const place = datelineOf(context);
  return (
    place !== null &&
    context.sentence.items.some((item) => item.kind === "DATE" && item.start < context.sentence.start + DATED)
  );
}

/** How far into its sentence the day of a dateline stands at most, in code units. */
const DATED = 40;

/** True for a sentence headed by the hour it was sent at: '11:15. The minister has arrived.' */
export function isTimed({ sentence: { start, block }, scanned }: FactContext): boolean {
  return /^\d{1,2}[:.]\d{2}[.,]? /.test(scanned.text.slice(block.start, Math.min(block.start + 8, start + 8)));
}

/** True for a flash: a dateline and a verb in the present. */
export function isFlash(features: ReadonlySet<string>, context: FactContext): boolean {
  return (features.has("nonpast") || features.has("te")) && datelineOf(context) !== null;
}
