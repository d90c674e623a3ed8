import type { EventFact, FigureFact, PledgeFact, RoleFact } from "@chancery/reader";
import type { RecordFact } from "../schema/record.ts";
import { type Days, daysOf, isClosed, isDated } from "./days.ts";
import { foldName } from "./name-key.ts";
import { actingIn, namedIn, namedOf } from "./named.ts";
import { numbersIn } from "./numbers.ts";
import { type Setting, windowOf } from "./setting.ts";
import type { EventSketch, FigureSketch, PledgeSketch, RoleSketch, Sketch } from "./sketch.ts";
import { soundsOf, traceOf } from "./sound.ts";
import { officeOf } from "./terms/offices.ts";
import { isGathering, stageIn, type Term, termsIn } from "./terms/terms.ts";

/** What comparing sees of a fact. */
export function sketchOf(fact: RecordFact, setting: Setting): Sketch {
  switch (fact.kind) {
    case "event":
      return eventSketch(fact, setting);
    case "figure":
      return figureSketch(fact, setting);
    case "pledge":
      return pledgeSketch(fact, setting);
    case "role":
      return roleSketch(fact, setting);
  }
}

/** Types whose names say less than the sentence: what was opened stands in it. */
const BY_SENTENCE: ReadonlySet<EventFact["type"]> = new Set(["establishment", "closure", "other", "occasion", "aid"]);

function eventSketch(fact: EventFact, setting: Setting): EventSketch {
  const days = daysOf(fact.when);
  const bySentence = BY_SENTENCE.has(fact.type);
  const who = actingIn(fact.who, setting);
  const told = isClosed(days) && (who.length > 0 || bySentence);
  return {
    kind: "event",
    type: fact.type,
    happened: fact.status === "happened" || fact.status === "ongoing",
    putOff: fact.status === "postponed",
    off: fact.status === "postponed" || fact.status === "cancelled" || fact.status === "denied",
    days,
    window: isDated(days) ? null : windowOf(fact, setting),
    who,
    to: actingIn(fact.to, setting),
    where: namedIn(fact.where, setting),
    ordinal: fact.ordinal ?? null,
    stage: fact.type === "agreement" ? stageIn(fact.evidence.quote, setting.lang) : null,
    terms: bySentence ? termsIn(`${fact.name ?? ""} ${fact.evidence.quote}`, setting.lang) : namedTerms(fact, setting),
    proper: bySentence ? properOf(fact, setting) : [],
    words: told ? null : foldName(fact.evidence.quote),
  };
}

/** What the name is about; of a round that is only numbered ('the 5th meeting') its sentence says of what, if it says one thing. */
function namedTerms(fact: EventFact, { lang }: Setting): Term[] {
  const named = termsIn(fact.name ?? "", lang);
  if (fact.ordinal === undefined || named.some(isGathering)) return named;
  const told = termsIn(fact.evidence.quote, lang).filter(isGathering);
  return told.length === 1 ? [...named, ...told].sort() : named;
}

/** Sums without a date are of the time of their paper, give or take these days. */
const AROUND = 45;

function figureSketch(fact: FigureFact, setting: Setting): FigureSketch {
  const days = daysOf(fact.when);
  const of = actingIn(fact.of, setting);
  const label = fact.label ?? "";
  return {
    kind: "figure",
    measure: fact.measure,
    value: fact.value,
    unit: fact.unit,
    bound: fact.bound,
    days,
    of: DIRECTED.has(fact.measure) ? ordered(fact, of) : of,
    terms: termsIn(`${label} ${fact.unit ?? ""}`, setting.lang),
    label: foldName(label.replace(/[\p{N}.,]+/gu, " ")),
    window: isDated(days) ? null : around(setting.published),
    words: of.length && isDated(days) ? null : foldName(fact.evidence.quote),
  };
}

/** Measures that have a direction: the first of `of` is where it comes from. */
const DIRECTED: ReadonlySet<FigureFact["measure"]> = new Set(["trade.exports", "trade.imports"]);

function ordered(fact: FigureFact, of: FigureSketch["of"]): FigureSketch["of"] {
  const first = fact.of?.[0];
  const from = of.find(({ key }) => key === first?.id);
  return from ? [from, ...of.filter((each) => each !== from)] : of;
}

function around({ from, to }: Days): Days | null {
  return from === null || to === null ? null : { from: from - AROUND, to: to + AROUND };
}

function pledgeSketch(fact: PledgeFact, setting: Setting): PledgeSketch {
  return {
    kind: "pledge",
    by: actingIn(fact.by, setting),
    days: daysOf(fact.due),
    terms: termsIn(fact.gist, setting.lang),
    numbers: numbersIn(fact.gist),
    proper: properIn(fact.gist),
    gist: foldName(fact.gist),
    lang: setting.lang,
  };
}

function roleSketch(fact: RoleFact, setting: Setting): RoleSketch {
  const of = actingIn(fact.of, setting).map(({ key }) => key);
  return {
    kind: "role",
    person: namedOf(fact.person, setting),
    office: officeOf(fact.office) ?? foldName(fact.office),
    of,
  };
}

/** Proper names of the sentence, and whom it names, as known in every script. */
function properOf(fact: EventFact, setting: Setting): string[] {
  const named = namedIn(
    [...(fact.who ?? []), ...(fact.where ?? [])].filter(({ id }) => id !== undefined),
    setting,
  );
  const known = named.flatMap(({ sound }) => sound.map(traceOf)).filter((trace) => trace.length >= 2);
  return [...new Set([...properIn(fact.evidence.quote), ...known])].sort();
}

/** Words written as proper names are: with a capital, or in katakana. As skeletons of their sound, in order, each once. */
function properIn(text: string): string[] {
  const words = text.normalize("NFKC").match(/[ァ-ヴー]{2,}|\p{Lu}[\p{Ll}'’]+/gu) ?? [];
  const heard = words.flatMap((word) => soundsOf(word).map(traceOf));
  return [...new Set(heard.filter((trace) => trace.length >= 2))].sort();
}
