// 'The Azerbaijani capital', 'Kenya's capital Nairobi': a state's capital told by the state.
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { endingAt } from "./near.ts";

/** Puts the town for the words that tell it by its state (CAPITAL). */
export function withCapitals(
  scanned: Scanned,
  parties: readonly Party[],
  { span, lang, lexicon }: { span: Span; lang: string; lexicon: Lexicon },
): readonly Party[] {
  let out = parties;
  for (const hit of scanned.of("CAPITAL", span.start, span.end)) {
    const gap = hit.start - 1;
    const end = endingAt(scanned, gap, "MARK.after")?.start ?? gap;
    const state = out.find((party) => party.kind === "STATE" && party.end === end);
    const named = out.find((party) => party.kind === "CITY" && party.start === hit.end + 1);
    const id = lexicon.entities.get(state?.id ?? "")?.capital;
    const name = named?.name ?? lexicon.entities.get(id ?? "")?.names[lang]?.[0];
    if (!state || name === undefined || (end === gap && !state.adjective)) continue;
    const town = named?.id ?? id;
    const capital: Party = {
      kind: "CITY",
      start: state.start,
      end: named?.end ?? hit.end,
      name,
      ...(town === undefined ? {} : { id: town }),
    };
    out = [...out.filter((party) => party !== state && party !== named), capital].sort((a, b) => a.start - b.start);
  }
  return out;
}
