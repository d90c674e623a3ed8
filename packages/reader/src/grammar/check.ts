import type { Annotation } from "../annotate/annotation.ts";
import { EVENT_TYPES, SLOTS } from "../language/gives.ts";
import { CASES } from "../language/declension.ts";
import type { Language } from "../language/language.ts";
import type { Rule } from "../language/rule.ts";
import { MEASURES } from "../values/measure.ts";
import { isBend } from "../scan/lexicon.ts";
import { KINDS } from "./item.ts";
import { compilePattern, type Pattern } from "./pattern.ts";

const ANNOTATIONS = {
  DATE: true,
  MONEY: true,
  PERCENT: true,
  TIMES: true,
  RANK: true,
  PEOPLE: true,
  COMPANIES: true,
  COUNT: true,
  ORDINAL: true,
  PERSON: true,
  OFFICE: true,
  STATE: true,
  REGION: true,
  CITY: true,
  VENUE: true,
  BODY: true,
  FRAMEWORK: true,
  SET: true,
  BACK: true,
  INSTRUMENT: true,
  GATHERING: true,
  THING: true,
  RELATIONS: true,
  TELEPHONE: true,
  OCCASION: true,
  FUNDS: true,
  QUOTE: true,
} satisfies Record<Annotation["kind"], true>;

/** Marks that are no words of their own: none, direction (対仏), a genitive ending, an adjective (Peruvian). */
const MARKS = ["-", "towards", "'s", "adj", "aside"];

/** Features that auxiliaries before a trigger make, in languages that have them. */
const AUXILIARY = [
  "proposed",
  "passive",
  "negated",
  "condition",
  "wish",
  "planned",
  "would",
  "ongoing",
  "nonpast",
  "te",
  "bare",
];

/** Features that the reading of a trigger adds to those of its ending. */
const DERIVED = ["noun", "attr", "past", "last"];

/** What a pattern of this language may speak of. */
interface Vocabulary {
  readonly kinds: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
}

interface Checked {
  readonly rule: Rule;
  readonly gives: string;
}

/** Everything that is wrong with a language's tables and rules, all of it at once, one line each; empty where nothing is. */
export function checkLanguage(language: Language): string[] {
  const rules = language.rules.flatMap((file) => file.rules.map((rule): Checked => ({ rule, gives: file.gives })));
  const vocabulary = vocabularyOf(language);
  return [
    ...missingParadigms(language),
    ...rules.flatMap((checked) => ruleFaults(checked, vocabulary)),
    ...repeatedIds(rules),
    ...shadowed(rules),
  ].map((fault) => `${language.code}: ${fault}`);
}

function vocabularyOf(language: Language): Vocabulary {
  const kinds = [...Object.keys(ANNOTATIONS), ...Object.keys(KINDS)];
  const endings = Object.values(language.paradigms).flatMap((paradigm) =>
    paradigm.flatMap(([, ...features]) => features),
  );
  return {
    kinds: new Set(kinds),
    classes: new Set([...language.words.map((row) => row.class), ...Object.keys(ANNOTATIONS)]),
    marks: new Set([
      ...MARKS,
      ...(language.declension ? CASES : []),
      ...language.words.flatMap((row) => (row.class === "MARK" ? (row.value ?? row.words.split(/\s+/)) : [])),
    ]),
    features: new Set([
      ...endings,
      ...DERIVED,
      ...(language.declension ? CASES : []),
      ...(language.words.some((row) => row.class === "AUX") ? AUXILIARY : []),
    ]),
  };
}

function missingParadigms({ words, paradigms, declension }: Language): string[] {
  return words.flatMap((row) =>
    row.as === undefined || row.as in paradigms || (declension && isBend(row.as))
      ? []
      : `words of ${row.class}: there is no paradigm '${row.as}'`,
  );
}

function ruleFaults({ rule, gives }: Checked, vocabulary: Vocabulary): string[] {
  const faults = [...givesFaults(gives), ...exampleFaults(rule)];
  const [kind = ""] = gives.split("/");
  try {
    faults.push(...patternFaults(compilePattern(rule.reads), { slots: slotsOf(kind), vocabulary }));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return faults.map((fault) => `rule ${rule.id}: ${fault}`);
}

function slotsOf(kind: string): readonly string[] {
  return Object.entries(SLOTS).find(([name]) => name === kind)?.[1] ?? [];
}

function givesFaults(gives: string): string[] {
  const [kind = "", type] = gives.split("/");
  const types: readonly (string | undefined)[] =
    kind === "event" ? EVENT_TYPES : kind === "figure" ? ["*", ...MEASURES] : [undefined];
  return kind in SLOTS && types.includes(type) ? [] : [`gives '${gives}', which is no kind of fact`];
}

function exampleFaults({ yes, no }: Rule): string[] {
  return [...(yes.length ? [] : ["has no 'yes' example"]), ...(no.length ? [] : ["has no 'no' example"])];
}

function patternFaults(
  pattern: Pattern,
  { slots, vocabulary }: { slots: readonly string[]; vocabulary: Vocabulary },
): string[] {
  const { elements, trigger, wanted, refused, forbidden } = pattern;
  const unknown = (what: string, words: readonly string[], known: ReadonlySet<string>) =>
    words.filter((word) => !known.has(word)).map((word) => `there is no ${what} '${word}'`);
  return [
    ...unknown("class", [trigger], vocabulary.classes),
    ...unknown("feature", [...wanted, ...refused], vocabulary.features),
    ...unknown("kind", [...elements.flatMap((element) => element.kinds), ...forbidden], vocabulary.kinds),
    ...unknown(
      "mark",
      elements.flatMap((element) => element.marks ?? []),
      vocabulary.marks,
    ),
    ...unknown(
      "slot",
      elements.flatMap((element) => element.slot ?? []),
      new Set(slots),
    ),
  ];
}

function repeatedIds(rules: readonly Checked[]): string[] {
  const ids = rules.map(({ rule }) => rule.id);
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `rule ${id}: the id is taken`);
}

/** Of two rules with one pattern the later never wins. */
function shadowed(rules: readonly Checked[]): string[] {
  const first = new Map<string, string>();
  return rules.flatMap(({ rule }) => {
    const pattern = rule.reads.trim().split(/\s+/).join(" ");
    const earlier = first.get(pattern);
    if (earlier === undefined) first.set(pattern, rule.id);
    return earlier === undefined ? [] : `rule ${rule.id}: can never win, ${earlier} has the same pattern`;
  });
}
