// Lines of a pack are foreign data: each is checked for its shape before the reader, which trusts its types, meets it.
import type { PackEntity, PackOffice, PackTerm, PackWord } from "@chancery/reader";

/** What a field of a line must be. A `?` at the end of its name in `SHAPES` says that it may be left out. */
type FieldShape = "word" | "words" | "lists" | "flag" | readonly string[];
type LineShape = Readonly<Record<string, FieldShape>>;

export interface PackLines {
  readonly entities: readonly PackEntity[];
  readonly offices: readonly PackOffice[];
  readonly terms: readonly PackTerm[];
  readonly words: readonly PackWord[];
}

const KINDS = ["state", "region", "city", "place", "person", "body", "framework"];

/** The files of a pack and the shape of their lines. */
export const SHAPES: Readonly<Record<keyof PackLines, LineShape>> = {
  entities: {
    id: "word",
    kind: KINDS,
    names: "lists",
    "short?": "lists",
    "compound?": "lists",
    "adjectives?": "lists",
    "of?": "word",
    "members?": "words",
    "capital?": "word",
    "currency?": "word",
    "during?": "word",
    "unverified?": "flag",
  },
  offices: { id: "word", of: "word", class: "word", names: "lists" },
  terms: { person: "word", office: "word", from: "word", to: "word", "unverified?": "flag" },
  words: { lang: "word", class: "word", word: "word", "value?": "word", "as?": "word" },
};

/** The first field that is missing, of the wrong shape or unknown; null where the line is sound. */
export function faultyField(line: unknown, shape: LineShape): string | null {
  if (typeof line !== "object" || line === null || Array.isArray(line)) return "{}";
  const fields = fieldsOf(shape);
  for (const [name, { optional, shape: expected }] of fields) {
    const value: unknown = Reflect.get(line, name);
    if (value === undefined ? !optional : !fits(value, expected)) return name;
  }
  for (const name in line) if (!fields.has(name)) return name;
  return null;
}

interface Field {
  readonly optional: boolean;
  readonly shape: FieldShape;
}

/** Fields of each shape, taken apart once: a pack has thousands of lines. */
const FIELDS = new WeakMap<LineShape, ReadonlyMap<string, Field>>();

function fieldsOf(shape: LineShape): ReadonlyMap<string, Field> {
  let fields = FIELDS.get(shape);
  if (!fields) {
    fields = new Map(
      Object.entries(shape).map(([key, expected]) => [
        key.replace("?", ""),
        { optional: key.endsWith("?"), shape: expected },
      ]),
    );
    FIELDS.set(shape, fields);
  }
  return fields;
}

function fits(value: unknown, shape: FieldShape): boolean {
  if (shape === "word") return isWord(value);
  if (shape === "words") return Array.isArray(value) && value.every(isWord);
  if (shape === "flag") return typeof value === "boolean";
  if (shape === "lists")
    return typeof value === "object" && value !== null && Object.values(value).every((list) => fits(list, "words"));
  return typeof value === "string" && shape.includes(value);
}

function isWord(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
