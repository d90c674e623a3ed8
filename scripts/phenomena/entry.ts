// An example of the catalogue of phenomena, read from its fixed line form:
//   - ja {pub 2025-08-26} 「…」 → `[{"event":"visit","when":"2025-08-24","who":["…"]},{"may":{…}}]`

/** A value that an example expects in a slot; a list in a one-value slot means that either is right. */
export type Expected = string | number | null | readonly (string | number | null)[];

/** A fact as the catalogue shortens it: kind, main value (`event` its type, `figure` its measure …) and the other slots. */
export interface ExpectedFact {
  readonly kind: ExpectedKind;
  readonly main: Expected;
  readonly slots: Readonly<Record<string, Expected>>;
  /** True where the fact may be given or left out. */
  readonly may: boolean;
}

export const KINDS = ["event", "figure", "pledge", "quote", "role"] as const;

export type ExpectedKind = (typeof KINDS)[number];

export interface Example {
  /** Id of the phenomenon (`T03`). */
  readonly id: string;
  /** Line in the catalogue, from 1. */
  readonly line: number;
  readonly lang: string;
  readonly published: string | null;
  /** Texts side by side (「A」「B」), each a list of lines. */
  readonly texts: readonly (readonly string[])[];
  readonly facts: readonly ExpectedFact[];
}

/** A line that has the form of an example and cannot be read as one. */
export interface Misread {
  readonly line: number;
  readonly reason: string;
}

const HEADING = /^### ([A-Z]\d+)\b/;
const EXAMPLE = /^- ([a-z]{2}) (?:\{pub ([^}]+)\} )?(.+?) → `(.*)`\s*$/;
const OPENING: Readonly<Record<string, string>> = { "「": "」", "«": "»", '"': '"' };

/** Reads a catalogue; what has an id, a language and an arrow is an example, all else is prose. */
export function readExamples(catalogue: string): { readonly examples: Example[]; readonly misread: Misread[] } {
  const examples: Example[] = [];
  const misread: Misread[] = [];
  let id: string | null = null;
  for (const [index, row] of catalogue.split("\n").entries()) {
    id = HEADING.exec(row)?.[1] ?? id;
    const match = id === null ? null : EXAMPLE.exec(row);
    if (!match || id === null) continue;
    const read = readExample(id, index + 1, match);
    if ("reason" in read) misread.push(read);
    else examples.push(read);
  }
  return { examples, misread };
}

function readExample(id: string, line: number, match: RegExpExecArray): Example | Misread {
  const [, lang = "", published = null, quoted = "", json = ""] = match;
  const texts = textsOf(quoted);
  const facts = factsOf(json);
  if (!texts.length) return { line, reason: "no text between quotation marks" };
  if (!facts) return { line, reason: "the facts are not the catalogue's JSON" };
  return { id, line, lang, published, texts, facts };
}

/** From the first mark to the last, cut where one text closes and the next opens; marks inside a text stay. */
function textsOf(quoted: string): string[][] {
  const close = OPENING[quoted[0] ?? ""];
  const end = close ? quoted.lastIndexOf(close) : -1;
  if (!close || end < 1) return [];
  const between = close === "」" ? /」「/ : close === "»" ? /»(?: =|,) «/ : /", "/;
  const texts = quoted
    .slice(1, end)
    .split(between)
    .map((text) => text.replaceAll('\\"', '"'));
  const shaped = /\bNFD\b/.test(quoted.slice(end)) ? texts.map((text) => text.normalize("NFD")) : texts;
  return shaped.map((text) => text.split(/ \/(?= |$)/).map((part) => part.trim()));
}

function factsOf(json: string): ExpectedFact[] | null {
  const parsed = tryParse(json);
  if (!Array.isArray(parsed)) return null;
  const facts = parsed.map((item) => factOf(item));
  return facts.every((fact) => fact !== null) ? facts : null;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function factOf(item: unknown): ExpectedFact | null {
  if (!isRecord(item)) return null;
  if ("may" in item) {
    const fact = factOf(item["may"]);
    return fact && { ...fact, may: true };
  }
  const kind = KINDS.find((name) => name in item);
  if (!kind) return null;
  const { [kind]: main, ...slots } = item;
  if (!isExpected(main) || !Object.values(slots).every(isExpected)) return null;
  return { kind, main, slots: slots as Record<string, Expected>, may: false };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isExpected(value: unknown): value is Expected {
  if (Array.isArray(value)) return value.every((part) => !Array.isArray(part) && isExpected(part));
  return value === null || typeof value === "string" || typeof value === "number";
}
