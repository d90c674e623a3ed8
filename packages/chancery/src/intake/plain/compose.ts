import { fieldOf } from "../article/phrases.ts";
import type { Draft, Drafted } from "../blocks/draft.ts";
import { width } from "../blocks/width.ts";
import { bodyBlocks, LONGEST_HEADING } from "./body.ts";
import { readHead, type HeadOptions } from "./head.ts";
import { endsSentence } from "./marks.ts";

/** A stretch of a document: paragraphs, a heading that its type shows, or the rows of a table. */
export type Stretch =
  { readonly texts: readonly string[]; readonly heading?: boolean } | { readonly rows: readonly Draft[] };

/** Puts stretches together: the head told from the lines before the first table, the rest as body. */
export function compose(stretches: readonly Stretch[], options: HeadOptions): Drafted {
  const table = stretches.findIndex((stretch) => "rows" in stretch);
  const opening = stretches.slice(0, table < 0 ? stretches.length : table).flatMap(textsOf);
  const head = readHead(opening, options);
  let skip = head.taken;
  const body = stretches.flatMap((stretch): readonly Draft[] => {
    if ("rows" in stretch) return stretch.rows;
    const rest = stretch.texts.slice(Math.min(skip, stretch.texts.length));
    skip -= stretch.texts.length - rest.length;
    return stretch.heading ? rest.map((text) => ({ kind: "heading", text, level: 2 })) : bodyBlocks(rest);
  });
  const publisher = head.hints.publisher ?? creditOf(stretches.flatMap(textsOf));
  return { blocks: [...head.blocks, ...body], hints: { ...head.hints, ...(publisher ? { publisher } : {}) } };
}

function textsOf(stretch: Stretch): readonly string[] {
  return "rows" in stretch ? [] : stretch.texts;
}

/** The paper that a translation credits itself to, on the line above the address of the original. */
function creditOf(paragraphs: readonly string[]): string | undefined {
  const credit = paragraphs[paragraphs.findIndex((line) => fieldOf(line)?.field === "original") - 1];
  if (!credit || endsSentence(credit) || width(credit) > LONGEST_HEADING) return undefined;
  return credit.split(/[/／|｜]/u)[0]?.trim();
}
