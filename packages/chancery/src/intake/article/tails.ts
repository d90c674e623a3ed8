import type { Draft } from "../blocks/draft.ts";
import { width } from "../blocks/width.ts";
import { endsInStop } from "../plain/marks.ts";
import { isLeftover, isRelatedLine, opensFurniture } from "./phrases.ts";

/** Narrower blocks are no prose: titles of other articles, names of partners. */
const PROSE = 40;

/** Leaves out the lists of other articles, partners and offers: from the line that opens one to the next prose. */
export function withoutFurniture(blocks: readonly Draft[]): readonly Draft[] {
  let within = false;
  return blocks.filter((block) => {
    if (block.kind !== "title" && opensFurniture(block.text)) within = true;
    else if (within && isProse(block)) within = false;
    return !within && !isLeftover(block.text) && !(isRelatedLine(block.text) && block.kind !== "title");
  });
}

function isProse(block: Draft): boolean {
  if (block.kind === "row") return true;
  return (block.kind === "paragraph" || block.kind === "note") && endsInStop(block.text) && width(block.text) >= PROSE;
}
