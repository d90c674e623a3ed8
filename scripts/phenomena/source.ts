// The documents that examples stand for. A single line is a paragraph of a body; several lines go through intake as a plain
// text would (title, date line, furniture); rows of a table, which plain text does not have, are made here.
import type { Block, SourceMeta, SourceText } from "@chancery/reader";
import { intake } from "../../packages/chancery/src/intake/intake.ts";
import type { Example } from "./entry.ts";

export interface Document {
  readonly source: SourceText;
  readonly meta: SourceMeta;
}

/** The document of an example; its language and date are the catalogue's where they are given. */
export async function documentOf(example: Example): Promise<Document> {
  const lines = example.texts.flatMap(healed);
  const meta = { title: null, publisher: null, published: null, url: null, ...given(example) };
  if (lines.length === 1 || example.texts.length > 1) return { source: textOf(lines, () => "paragraph"), meta };
  if (lines.some(isRow)) return { source: textOf(lines, (line) => (isRow(line) ? "row" : "heading")), meta };
  const taken = await intake({ path: `${example.id}.txt`, bytes: new TextEncoder().encode(lines.join("\n")) });
  if (!taken.ok) return { source: textOf([], () => "paragraph"), meta };
  return { source: taken.value.source, meta: { ...taken.value.meta, ...given(example) } };
}

function given({ lang, published }: Example): { lang: string; published?: string } {
  return published === null ? { lang } : { lang, published };
}

/** Two lines with an empty one between them are one, broken: intake tells that from a whole page, never from two lines. */
function healed(lines: readonly string[]): string[] {
  return lines.join("\n").replaceAll("\n\n", "").split("\n");
}

function isRow(line: string): boolean {
  return line.includes(" | ");
}

function textOf(lines: readonly string[], kindOf: (line: string) => "paragraph" | "row" | "heading"): SourceText {
  const text = lines.join("\n");
  let start = 0;
  const blocks = lines.map((line, index) => {
    const block = blockOf(line, start, kindOf(line), index === 0);
    start += line.length + 1;
    return block;
  });
  return { text, blocks };
}

function blockOf(line: string, start: number, kind: "paragraph" | "row" | "heading", first: boolean): Block {
  const span = { start, end: start + line.length };
  if (kind === "paragraph") return { kind, ...span };
  if (kind === "heading") return { kind, level: 2, ...span };
  let at = start;
  const cells = line.split(" | ").map((cell) => {
    const found = { start: at, end: at + cell.length };
    at = found.end + 3;
    return found;
  });
  return { kind, ...span, cells, table: 0, ...(first ? { header: true } : {}) };
}
