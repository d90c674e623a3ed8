import type { Draft, Drafted } from "../blocks/draft.ts";
import { readFragment } from "../html/html.ts";
import { readHead } from "../plain/head.ts";

/** Where a first-rank heading stands this early it is the title. */
const EARLY = 8;

/** Reads what was taken out of a Word document. Without a title style, the head is told as in plain text. */
export function readDocx(html: string): Drafted {
  const blocks = readFragment(html);
  const title = blocks.findIndex((block) => block.kind === "title");
  if (title >= 0 && (title < EARLY || /<h1 class="doctitle"/.test(html))) return { blocks, hints: {} };
  const opening = blocks.findIndex(
    (block) => block.kind !== "paragraph" && block.kind !== "heading" && block.kind !== "date",
  );
  const head = readHead(
    (opening < 0 ? blocks : blocks.slice(0, opening)).map((block) => block.text),
    { broken: false },
  );
  return { blocks: [...head.blocks, ...blocks.slice(head.taken).map(untitled)], hints: head.hints };
}

/** A first-rank heading further down is a heading like others. */
function untitled(block: Draft): Draft {
  return block.kind === "title" ? { ...block, kind: "heading", level: 1 } : block;
}
