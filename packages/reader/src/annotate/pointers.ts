import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import type { BackAnnotation, Party, SetAnnotation } from "./annotation.ts";
import { casesOf } from "./cases.ts";

/** Classes of pointing words, and of words that hold one and point to nothing. */
const POINTERS = ["SET", "BACK", "NOT.pointer"];

/** Kinds of party that a word may mean by its kind: the region, the framework, the bloc. */
const PARTIES: Readonly<Record<string, Party["kind"]>> = {
  region: "REGION",
  framework: "FRAMEWORK",
  union: "BODY",
  body: "BODY",
};

/** Classes of the nouns that such a word only narrows: the framework agreement. */
const HEADS = ["INSTRUMENT", "GATHERING", "THING", "OCCASION"];

/** Words that point to what was named before: sets (両国, the two ministers) and single things (同国, 同氏). */
export function pointersIn(scanned: Scanned, span: Span): (SetAnnotation | BackAnnotation | Party)[] {
  const out: (SetAnnotation | BackAnnotation | Party)[] = [];
  let end = span.start;
  for (const hit of scanned.among(POINTERS, span.start, span.end)) {
    if (hit.start < end) continue;
    if (hit.senses.some((candidate) => candidate.class === "NOT.pointer")) end = hit.end;
    const sense = hit.senses.find((candidate) => candidate.class === "SET" || candidate.class === "BACK");
    if (!sense) continue;
    const kind = PARTIES[sense.value];
    if (kind && HEADS.some((name) => scanned.longest(hit.end + 1, name))) continue;
    end = hit.end;
    if (kind)
      out.push({
        kind,
        start: hit.start,
        end: hit.end,
        name: scanned.text.slice(hit.start, hit.end),
        back: sense.value,
      });
    else
      out.push({
        kind: sense.class === "SET" ? "SET" : "BACK",
        start: hit.start,
        end: hit.end,
        of: sense.value,
        ...(sense.lemma === undefined ? {} : { ...casesOf(sense), said: sense.lemma }),
      });
  }
  return out;
}
