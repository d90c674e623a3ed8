import type { Fact, SourceMeta } from "@chancery/reader";
import type { Entry } from "../schema/document.ts";
import { sha256 } from "../store/hash.ts";

export interface Page extends Partial<SourceMeta> {
  readonly path?: string;
  readonly added?: string;
  readonly version?: string;
  readonly bytes?: string;
  readonly entities?: Entry["entities"];
}

/** A document whose text is the given lines, each a paragraph; evidence is found by its words. */
export function entry(lines: readonly string[], facts: readonly Fact[], page: Page = {}): Entry {
  const text = lines.join("\n\n");
  const { path = "a.txt", added = "2026-01-05T00:00:00Z", version = "1", entities, bytes: raw, ...known } = page;
  const meta = { lang: "ja", title: null, publisher: null, published: null, url: null, ...known };
  const bytes = new TextEncoder().encode(raw ?? `${path}\n${text}`);
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 2;
    return { kind: "paragraph" as const, start, end: start + line.length };
  });
  return {
    sha256: sha256(bytes),
    bytes,
    mediaType: "text/plain",
    path,
    added,
    version,
    reading: { version, source: { text, blocks }, meta, facts: facts.map((fact) => placed(fact, text)) },
    ...(entities ? { entities } : {}),
  };
}

function placed<F extends Fact>(fact: F, text: string): F {
  const { quote } = fact.evidence;
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the text does not hold: ${quote}`);
  return { ...fact, evidence: { start, end: start + quote.length, quote } };
}
