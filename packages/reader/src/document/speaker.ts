import { partiesIn } from "../annotate/parties.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import { Scanned } from "../scan/scan.ts";
import type { Speaker } from "../refer/discourse.ts";

/** The state that speaks where one of its offices publishes: 'Embassy of the Republic of Peru in Kenya'. Null for everybody else. */
export function speakerOf(
  publisher: string | null,
  { lexicon, lang }: { lexicon: Lexicon; lang: string },
): Speaker | null {
  if (publisher === null) return null;
  const scanned = new Scanned(publisher, lexicon);
  const span = { start: 0, end: publisher.length };
  const office = scanned
    .of("STATE.office", span.start, span.end)
    .flatMap((hit) => hit.senses)
    .find((sense) => sense.class === "STATE.office" && sense.lang === lang);
  if (!office) return null;
  const state = partiesIn(scanned, span, { lexicon, taken: [] }).find((one) => one.kind === "STATE");
  const name = state?.id === undefined ? undefined : lexicon.entities.get(state.id)?.names[lang]?.[0];
  if (state?.id === undefined || name === undefined) return null;
  return { state: { name, id: state.id }, mission: office.value === "mission" };
}
