import type { Draft } from "../blocks/draft.ts";
import { fieldOf } from "./phrases.ts";
import { ORIGINS } from "./words.ts";

const ADDRESS = /https?:\/\/[^\s<>"'」』）]+/u;

const ORIGIN = new RegExp(ORIGINS.join("|"), "iu");
const LONGEST_ORIGIN = 300;

/** The address a text says it was translated or copied from. A line that holds only this is left out, a sentence is a note. */
export function takeOriginal(blocks: readonly Draft[]): {
  readonly blocks: readonly Draft[];
  readonly original?: string;
} {
  const field = blocks.find(isField);
  const sentence = field ? undefined : blocks.find(isSentence);
  const original = ADDRESS.exec((field ?? sentence)?.text ?? "")?.[0];
  if (!original) return { blocks };
  const kept = blocks.filter((block) => block !== field);
  return { blocks: kept.map((block) => (block === sentence ? { ...block, kind: "note" } : block)), original };
}

function isField(block: Draft): boolean {
  const field = fieldOf(block.text);
  return field?.field === "original" && ADDRESS.test(field.value);
}

function isSentence({ text }: Draft): boolean {
  return text.length <= LONGEST_ORIGIN && ORIGIN.test(text) && ADDRESS.test(text);
}
