import MarkdownIt from "markdown-it";
import type { Draft, Drafted } from "../blocks/draft.ts";
import { clean } from "../blocks/clean.ts";
import { readFragment } from "../html/html.ts";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,65536}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const NOTE = /^\[\^[^\]]+\]:\s*/;

/** A short line of a script without spaces that ends no sentence and stands above another: one of several, such as names below each other. */
const SHORT_LINE =
  /^([^\s|#>*+\-`~<=\d][^\n|]{0,18}[\p{Script=Han}\p{Script=Katakana}ー）)])\n(?=[^\s|#>*+\-`~<=\d])/gmu;

/** Pages quoted within pages deeper than this were built to exhaust their readers; what lies deeper is left out. */
const DEEPEST = 50;
const markdown = new MarkdownIt({ html: true, maxNesting: DEEPEST });

/** Reads Markdown. Front matter tells of the document and is no part of its text. */
export async function readMarkdown(text: string): Promise<Drafted> {
  const source = clean(text);
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source;
  const blocks = readFragment(markdown.render(body.replace(SHORT_LINE, "$1  \n"))).map(noted);
  return { blocks, hints: front ? (await import("./front-matter.ts")).readFrontMatter(front[1] ?? "") : {} };
}

/** Footnotes become notes; the marks that refer to them are no words of the text. */
function noted(block: Draft): Draft {
  if (!block.text.includes("[^")) return block;
  const kind = NOTE.test(block.text) ? "note" : block.kind;
  return { ...block, kind, text: block.text.replace(NOTE, "").replace(/\[\^[^\]\s]+\]/g, "") };
}
