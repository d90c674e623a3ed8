import type { Scanned } from "../scan/scan.ts";

/** Longest table word of any kind that can stand before something, in code units. */
const REACH = 24;

/** The longest word of a class that ends exactly at an offset. */
export function endingAt(scanned: Scanned, end: number, name: string): { start: number; value: string } | null {
  const found = scanned.ending(end, name, REACH);
  return found && { start: found.hit.start, value: found.sense.value };
}

/** The offset after any spaces at an offset. */
export function skipSpaces(scanned: Scanned, at: number): number {
  let end = at;
  while (scanned.units[end] === 32) end++;
  return end;
}

/** The offset after a bracket that opens at an offset and closes again soon, else the offset. */
export function overBracket({ text }: Scanned, at: number): number {
  const close = /^[(（][^()（）]{1,24}[)）]/.exec(text.slice(at, at + REACH + 2));
  return at + (close?.[0].length ?? 0);
}
