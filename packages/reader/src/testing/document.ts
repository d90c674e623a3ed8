import type { SourceMeta, SourceText } from "../text/block.ts";

/** A document made of one paragraph. */
export function paragraph(text: string): SourceText {
  return { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] };
}

/** A document made of paragraphs, with an empty line between them. */
export function paragraphs(texts: readonly string[]): SourceText {
  let at = 0;
  const blocks = texts.map((text) => {
    const start = at;
    at = start + text.length + 2;
    return { kind: "paragraph" as const, start, end: start + text.length };
  });
  return { text: texts.join("\n\n"), blocks };
}

/** What is known of a document of which only language and date are. */
export function dated(lang: string, published: string | null = null): SourceMeta {
  return { lang, title: null, publisher: null, published, url: null };
}
