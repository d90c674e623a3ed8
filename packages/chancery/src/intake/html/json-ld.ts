import { attribute, textOf, type Element } from "./tree.ts";

/** What a page says of itself for search engines (schema.org). */
export interface LinkedData {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly lang?: string;
}

const ABOUT_A_DOCUMENT = /(?:Article|Posting|Report|WebPage|PressRelease|Publication|CreativeWork|Document)$/;
const DEEPEST = 6;

/** Reads the first schema.org description of a document that a page carries. */
export function readLinkedData(elements: readonly Element[]): LinkedData {
  for (const script of elements) {
    if (script.tagName !== "script" || attribute(script, "type").toLowerCase() !== "application/ld+json") continue;
    const found = findDocument(parseLoosely(textOf(script)), 0);
    if (found) return found;
  }
  return {};
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
}

function findDocument(value: unknown, depth: number): LinkedData | null {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value) && isDocument(value)) return describe(value);
  for (const inner of Object.values(value)) {
    const found = findDocument(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

function isDocument(value: object): boolean {
  const types = [field(value, "@type")].flat();
  return (
    types.some((type) => typeof type === "string" && ABOUT_A_DOCUMENT.test(type)) &&
    typeof field(value, "datePublished") === "string"
  );
}

function describe(value: object): LinkedData {
  const publisher = field(value, "publisher");
  const name = typeof publisher === "object" && publisher !== null ? field(publisher, "name") : publisher;
  const told = {
    published: field(value, "datePublished"),
    publisher: name,
    title: field(value, "headline"),
    lang: field(value, "inLanguage"),
  };
  return Object.fromEntries(Object.entries(told).filter(([, words]) => typeof words === "string" && words));
}

function field(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}
