/** Scripts written without spaces, cut into pairs; Hangul too, whose particles are glued to the word. */
const CLOSED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}ー々〇]/u;
const SPOKEN = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;

/** How a character takes part in words: in pairs, in words between spaces, not at all. */
export type Cut = "pair" | "word" | "none";

/** Tells how a folded character is cut. */
export function cutOf(character: string): Cut {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? "word" : "none";
  if (code >= 0x4e00 && code <= 0x9fff) return "pair";
  if (CLOSED.test(character)) return "pair";
  return SPOKEN.test(character) ? "word" : "none";
}

/**
 * A character with its combining marks as search compares it: width and case do not matter, nor accents of spaced
 * scripts (ё is е); the voicing marks of kana do (が is not か). May give several characters (㎞ → km), or none.
 */
export function foldCharacter(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1) {
    if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : cluster;
    if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fe) || (code >= 0x4e00 && code <= 0x9fff))
      return cluster;
  }
  const wide = cluster.normalize("NFKC");
  if (CLOSED.test(wide)) return wide;
  return wide.normalize("NFD").replace(MARKS, "").toLowerCase();
}

/** True for what belongs to the character before it: combining marks, half-width voicing marks. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  if (code <= 0x36f || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f) return true;
  if ((code >= 0x3041 && code <= 0xd7ff) || (code >= 0x400 && code <= 0x482)) return false;
  return /\p{M}/u.test(String.fromCharCode(code));
}
