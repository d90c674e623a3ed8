import { type Cut, cutOf, foldCharacter, isMark } from "./fold.ts";

/** A piece of text that is sought by: a word, or a pair of characters. Offsets count UTF-16 units of the text it was cut from. */
export interface Token {
  readonly token: string;
  readonly start: number;
  /** End of its first character. */
  readonly head: number;
  readonly end: number;
}

interface Character {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of characters of one cut, without a break. */
export interface Run {
  readonly cut: Exclude<Cut, "none">;
  readonly characters: readonly Character[];
}

/** Tokens of a text in order. The last character of a run of pairs stands alone too, so that single characters are found. */
export function cut(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of runs(text)) {
    if (run.cut === "word") tokens.push(wordOf(run));
    else pushPairs(tokens, run);
  }
  return tokens;
}

/** The token of a run of one word. */
export function wordOf({ characters }: Run): Token {
  const [first, last] = [characters[0], characters.at(-1)];
  if (!first || !last) throw new Error("a run holds at least one character");
  const token = characters.map((character) => character.folded).join("");
  return { token, start: first.start, head: first.end, end: last.end };
}

function pushPairs(tokens: Token[], { characters }: Run): void {
  characters.forEach((character, i) => {
    const next = characters[i + 1];
    tokens.push({
      token: character.folded + (next?.folded ?? ""),
      start: character.start,
      head: character.end,
      end: next?.end ?? character.end,
    });
  });
}

/** The runs of a text in order. */
export function* runs(text: string): Generator<Run> {
  let characters: Character[] = [];
  let now: Cut = "none";
  for (const { folded, start, end } of characterList(text)) {
    for (const piece of folded) {
      const next = cutOf(piece);
      if (next !== now) {
        if (now !== "none") yield { cut: now, characters };
        characters = [];
        now = next;
      }
      if (next !== "none") characters.push({ folded: piece, start, end });
    }
  }
  if (now !== "none") yield { cut: now, characters };
}

function* characterList(text: string): Generator<Character> {
  for (let start = 0; start < text.length;) {
    let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    while (end < text.length && isMark(text.charCodeAt(end))) end++;
    yield { folded: foldCharacter(text.slice(start, end)), start, end };
    start = end;
  }
}
