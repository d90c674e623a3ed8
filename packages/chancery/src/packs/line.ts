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
  const fields = new Map(Object.entries(line));
  for (const [key, expected] of Object.entries(shape)) {
    const name = key.replace("?", "");
    const value: unknown = fields.get(name);
    if (value === undefined ? key === name : !fits(value, expected)) return name;
    fields.delete(name);
  }
  return fields.keys().next().value ?? null;
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
