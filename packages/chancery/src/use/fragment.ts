// Links that open the live page at the words of a passage (WICG 'URL Fragment Text Directives').
import type { Span } from "@chancery/reader";

/** A passage longer than this, in UTF-16 code units, is named by its beginning and its end. */
const WHOLE = 80;
const PART = 30;

/** `https://…#:~:text=…`: the address of a page at the given stretch of its reading text. */
export function fragmentLink(url: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const [page = url, anchor] = url.split("#", 2);
  return `${page}#${anchor?.split(":~:")[0] ?? ""}:~:text=${directive(words)}`;
}

function directive(words: string): string {
  const oneLine = !words.includes("\n");
  if (words.length <= WHOLE && oneLine) return encode(words);
  return `${encode(head(words))},${encode(tail(words))}`;
}

/** The first words: whole ones where the language writes spaces, and never half of a surrogate pair. */
function head(words: string): string {
  const line = words.split("\n", 1)[0] ?? "";
  if (line.length <= PART) return line;
  return line
    .slice(0, PART)
    .replace(/(?<=\S)\s+\S*$/, "")
    .replace(/[\uD800-\uDBFF]$/, "");
}

function tail(words: string): string {
  const line = words.split("\n").at(-1) ?? "";
  if (line.length <= PART) return line;
  return line
    .slice(-PART)
    .replace(/^\S*\s+(?=\S)/, "")
    .replace(/^[\uDC00-\uDFFF]/, "");
}

/** `-`, `,` and `&` have a meaning of their own in a text directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
