import type { Span } from "@chancery/reader";
import type { Phrase } from "../schema/dialect.ts";
import { cut, type Token } from "./cut.ts";

/** A hit and the phrase it is a hit of. */
export interface Hit extends Span {
  readonly phrase: number;
}

/** Where phrases stand in a text, in order; overlapping hits of one phrase count once. */
export function hitsIn(text: string, phrases: readonly Phrase[]): Hit[] {
  const tokens = cut(text);
  const found: Hit[] = [];
  phrases.forEach((phrase, index) => {
    let end = 0;
    for (let at = 0; at < tokens.length; at++) {
      const span = matchAt(tokens, at, phrase);
      if (!span || span.start < end) continue;
      end = span.end;
      found.push({ ...span, phrase: index });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function matchAt(tokens: readonly Token[], at: number, { tokens: wanted, prefix }: Phrase): Span | null {
  for (let i = 0; i < wanted.length; i++) {
    const have = tokens[at + i]?.token;
    const want = wanted[i] ?? "";
    const open = prefix && i === wanted.length - 1;
    if (have === undefined || !(open ? have.startsWith(want) : have === want)) return null;
  }
  const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
  if (!first || !last) return null;
  const lone = prefix && [...(wanted.at(-1) ?? "")].length === 1;
  return { start: first.start, end: lone ? last.head : last.end };
}
