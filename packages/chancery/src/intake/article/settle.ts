import type { SourceMeta, SourceText } from "@chancery/reader";
import { assemble } from "../blocks/assemble.ts";
import type { Draft, Drafted } from "../blocks/draft.ts";
import { withHeads } from "../blocks/table-heads.ts";
import { dateOfDateline, dateOfLine, dateOfTitle } from "../meta/date-line.ts";
import { languageOf } from "../meta/language.ts";
import { dateOfUrl } from "../meta/url-date.ts";
import { partsOfByline } from "./kinds.ts";
import { takeOriginal } from "./original.ts";
import { withoutFurniture } from "./tails.ts";

/** How far from the title and from the end a dateline may stand, in blocks. */
const NEAR_TITLE = 8;
const NEAR_END = 3;

/** Makes the reading text of a drafted document and says what is known of it. */
export function settle(drafted: Drafted): { readonly source: SourceText; readonly meta: SourceMeta } {
  const { blocks: told, original } = takeOriginal(withoutRepeats(drafted.blocks));
  const blocks = withHeads(withoutFurniture(told).filter((block) => block.text || block.cells));
  const { hints } = drafted;
  const source = assemble(blocks);
  const from = original ?? hints.original;
  return {
    source,
    meta: {
      lang: languageOf(source.text, hints.lang),
      title: hints.title ?? blocks.find((block) => block.kind === "title")?.text ?? null,
      publisher: hints.publisher ?? null,
      published: hints.published ?? printedDate(blocks) ?? dateOfUrl(hints.url) ?? dateOfUrl(from) ?? null,
      url: hints.url ?? null,
      ...(from ? { original: from } : {}),
    },
  };
}

/** A caption told twice in a row (a picture's words and the line below it) stands once. */
function withoutRepeats(blocks: readonly Draft[]): readonly Draft[] {
  return blocks.filter((block, index) => block.kind !== "caption" || block.text !== blocks[index - 1]?.text);
}

/** The date a document prints on itself: on a line near its title, before its first words, or below its last. */
function printedDate(blocks: readonly Draft[]): string | null {
  const title = Math.max(
    0,
    blocks.findIndex((block) => block.kind === "title"),
  );
  const near = blocks.slice(Math.max(0, title - 3), title + NEAR_TITLE);
  const found =
    near.map(dateOfBlock).find((date) => date !== null) ??
    near.map(({ text }) => dateOfDateline(text)).find((date) => date !== null);
  return (
    found ??
    blocks
      .slice(-NEAR_END)
      .map(dateOfBlock)
      .findLast((date) => date !== null) ??
    null
  );
}

function dateOfBlock(block: Draft): string | null {
  if (block.kind === "row" || block.kind === "caption") return null;
  if (block.kind === "title") return dateOfTitle(block.text);
  return dateOfLine(block.text) ?? dateOfLine(partsOfByline(block.text)?.rest ?? "");
}
