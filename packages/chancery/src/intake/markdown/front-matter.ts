import { parse } from "yaml";
import type { Hints } from "../blocks/draft.ts";
import { edtfOf } from "../meta/machine-date.ts";

/** Keys of front matter, by what they tell; the first that is there counts. */
const KEYS: Readonly<Record<keyof Hints, readonly string[]>> = {
  title: ["title"],
  published: ["published", "date", "publish_date", "published_at", "issued"],
  publisher: ["publisher", "source", "site", "organization"],
  lang: ["lang", "language", "locale"],
  url: ["url", "link", "canonical"],
  original: ["original", "original_url", "source_url", "translated_from"],
};

/** Reads the lines between the `---` of front matter. Lines that are no YAML are read one by one. */
export function readFrontMatter(lines: string): Hints {
  const values = new Map(Object.entries(parseKeys(lines)).map(([key, value]) => [key.toLowerCase(), value]));
  const hints = Object.entries(KEYS).map(([hint, keys]) => {
    const value = keys.map((key) => plain(values.get(key))).find((words) => words !== undefined);
    return [hint, hint === "published" ? edtfOf(value) : value];
  });
  return Object.fromEntries(hints.filter(([, value]) => value !== undefined));
}

function parseKeys(lines: string): object {
  try {
    const value: unknown = parse(lines);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // A title with a colon in it is no YAML, but a person reads it all the same.
  }
  return Object.fromEntries(
    [...lines.matchAll(/^([\w-]+):[ \t]*(.+)$/gm)].map(([, key, value]) => [key, unquote(value ?? "")]),
  );
}

function plain(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

function unquote(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/, "$2");
}
