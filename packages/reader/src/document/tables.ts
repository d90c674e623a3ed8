import type { Table } from "../facts/table.ts";
import type { Block } from "../text/block.ts";

/** Longest line above a table that may rule it, in code units. */
const LONGEST_HEAD = 60;

/** Tables by their first row, each with the caption, heading and line above it; what stands before its name is the text's. A table right below another goes with it. */
export function tablesOf(blocks: readonly Block[]): Map<Block, Table> {
  const out = new Map<Block, Table>();
  let above: readonly Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = blocks[at]!;
    if (first.kind !== "row") continue;
    let end = at;
    while (blocks[end]?.kind === "row" && blocks[end]?.table === first.table) end++;
    if (blocks[at - 1]?.kind !== "row") above = headsOf(blocks, at);
    out.set(first, { rows: blocks.slice(at, end), above });
    at = end - 1;
  }
  return out;
}

function headsOf(blocks: readonly Block[], at: number): Block[] {
  const [near, far] = [blocks[at - 1], blocks[at - 2]];
  const named = near?.kind === "caption" || near?.kind === "heading";
  const heads = [named && far?.kind === "paragraph" ? undefined : far, near];
  return heads.filter(
    (block): block is Block => block !== undefined && block.kind !== "row" && block.end - block.start < LONGEST_HEAD,
  );
}
