// Holds the facts of a reading against those an example expects. Only slots that the example names are judged.
import type { Fact, Name } from "@chancery/reader";
import type { Example, Expected, ExpectedFact } from "./entry.ts";

export interface Verdict {
  readonly example: Example;
  readonly got: readonly Fact[];
  /** Expected facts that were not found with all their slots right, with the nearest that was, if any. */
  readonly missed: readonly Miss[];
  /** Facts that the example does not know. */
  readonly extra: readonly Fact[];
  readonly passed: boolean;
}

export interface Miss {
  readonly expected: ExpectedFact;
  readonly nearest: Fact | null;
  /** Slots in which the nearest differs. */
  readonly wrong: readonly string[];
}

/** What a left-out slot of the catalogue stands for. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  event: { status: "happened" },
  figure: { bound: "exact" },
};

const NAMES = new Set(["who", "to", "where", "of", "by", "speaker", "person", "said_by"]);
const WORDS = new Set(["name", "label", "gist"]);

/**
 * Passed: every expected fact found with the given slots right, and nothing else, except what may be, a second mention of an
 * expected fact, and the office of a person in an example that expects facts and says nothing of offices.
 */
export function judge(example: Example, got: readonly Fact[]): Verdict {
  const free = new Set(got);
  const missed: Miss[] = [];
  for (const expected of example.facts) {
    const hit = [...free].find((fact) => wrongSlots(expected, fact).length === 0);
    if (hit) free.delete(hit);
    else if (!expected.may) missed.push({ expected, ...nearest(expected, free) });
  }
  const extra = [...free].filter((fact) => !isRepeat(example, fact) && !isUnaskedRole(example, fact));
  return { example, got, missed, extra, passed: !missed.length && !extra.length };
}

function isRepeat(example: Example, fact: Fact): boolean {
  return example.facts.some((expected) => wrongSlots(expected, fact).length === 0);
}

function isUnaskedRole(example: Example, fact: Fact): boolean {
  return (
    fact.kind === "role" && example.facts.length > 0 && !example.facts.some((expected) => expected.kind === "role")
  );
}

function nearest(expected: ExpectedFact, free: ReadonlySet<Fact>): { nearest: Fact | null; wrong: string[] } {
  const near = [...free]
    .filter((fact) => fact.kind === expected.kind)
    .map((fact) => ({ nearest: fact, wrong: wrongSlots(expected, fact) }))
    .sort((a, b) => a.wrong.length - b.wrong.length);
  return near[0] ?? { nearest: null, wrong: [] };
}

/** Slots of the expected fact that `fact` does not fill as expected; another kind is wrong in `kind` alone. */
export function wrongSlots(expected: ExpectedFact, fact: Fact): string[] {
  if (fact.kind !== expected.kind) return ["kind"];
  const given: Readonly<Record<string, unknown>> = { ...fact };
  const slots = { ...DEFAULTS[expected.kind], [MAIN[expected.kind]]: expected.main, ...expected.slots };
  return Object.entries(slots).flatMap(([slot, value]) => (slotFits(slot, value, given[slot]) ? [] : [slot]));
}

const MAIN = { event: "type", figure: "measure", pledge: "status", quote: "text", role: "office" } as const;

function slotFits(slot: string, expected: Expected, got: unknown): boolean {
  // `"role": null` says that a person is named and not which office; other nulls are slots that must stay empty.
  if (slot === "office" && expected === null) return true;
  if (NAMES.has(slot)) return namesFit(listOf(expected), nameTexts(got));
  return listOf(expected).some((value) => valueFits(slot, value, got));
}

function valueFits(slot: string, expected: string | number | null, got: unknown): boolean {
  if (expected === null) return got === null || got === undefined;
  if (typeof expected === "number")
    return typeof got === "number" && Math.abs(got - expected) <= 1e-3 * Math.abs(expected);
  if (typeof got !== "string") return false;
  if (WORDS.has(slot))
    return fold(got) !== "" && (fold(got).includes(fold(expected)) || fold(expected).includes(fold(got)));
  return slot === "text" || slot === "office" ? fold(got) === fold(expected) : got === expected;
}

function namesFit(expected: readonly (string | number | null)[], got: readonly string[]): boolean {
  const [a, b] = [expected.map((name) => fold(String(name))), got.map(fold)];
  return a.length === b.length && a.every((name) => b.includes(name));
}

function nameTexts(got: unknown): string[] {
  if (Array.isArray(got)) return got.flatMap(nameTexts);
  return isName(got) ? [got.name] : [];
}

function isName(value: unknown): value is Name {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function listOf(value: Expected): readonly (string | number | null)[] {
  return typeof value === "object" && value !== null ? value : [value];
}

/** Width, case, spaces, separators and quotation marks do not tell names apart. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s|·・‧•=゠.,、'"「」『』«»“”-]/g, "");
}
