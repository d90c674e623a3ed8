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

/** A table from its rows, cells parted by '|', the first row its head, below lines of text. */
export function tableOf(rows: readonly string[], above: readonly string[] = []): SourceText {
  const lines = [...above, ...rows];
  const blocks = lines.map((line, place) => {
    const start = lines.slice(0, place).join("\n").length + Number(place > 0);
    const span = { start, end: start + line.length };
    if (place < above.length) return { kind: "paragraph" as const, ...span };
    const cells = [...line.matchAll(/[^|]+/g)].map((cell) => {
      const words = cell[0].trim();
      const from = start + cell.index + cell[0].indexOf(words);
      return { start: from, end: from + words.length };
    });
    return { kind: "row" as const, ...span, table: 0, header: place === above.length, cells };
  });
  return { text: lines.join("\n"), blocks };
}
