/** The script a code unit belongs to, as coarse as reading needs it. */
export type Script = "latin" | "cyrillic" | "hiragana" | "katakana" | "han" | "hangul" | "digit" | "other";

/** Tells the script of a UTF-16 code unit (Unicode blocks; supplementary Han come as surrogates and count as Han). */
export function scriptOf(code: number): Script {
  if (code < 0x80) return asciiScript(code);
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xc0 ? "other" : "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x3041 && code <= 0x309f) return "hiragana";
  if (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) return "katakana";
  if (code === 0x3005 || code === 0x3007 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xdfff))
    return "han";
  if (code >= 0xf900 && code <= 0xfaff) return "han";
  if (code >= 0xac00 && code <= 0xd7a3) return "hangul";
  if (code >= 0x1e00 && code <= 0x1eff) return "latin";
  return "other";
}

function asciiScript(code: number): Script {
  if (code >= 48 && code <= 57) return "digit";
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? "latin" : "other";
}

/** Katakana that make no syllable alone: small letters and the long mark. */
const DEPENDENT = new Set([
  0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30c3, 0x30e3, 0x30e5, 0x30e7, 0x30ee, 0x30f5, 0x30f6, 0x30fc,
]);

/** True for a katakana letter that is a syllable by itself, as one-syllable surnames are written. */
export function isSyllable(code: number): boolean {
  return scriptOf(code) === "katakana" && !DEPENDENT.has(code);
}

/** True for code units of scripts that put spaces between words: a table of `isSpaced(scriptOf(code))`. */
export function isSpacedUnit(code: number): boolean {
  return SPACED[code] === 1;
}

/** True for scripts that put spaces between words, where a word ends only at a boundary. */
export function isSpaced(script: Script): boolean {
  return script === "latin" || script === "cyrillic" || script === "hangul";
}

const SPACED = new Uint8Array(65536);
// Cased letters and Hangul; what lies between is never spaced.
for (const [first, last] of [
  [0x41, 0x530],
  [0x1e00, 0x1f00],
  [0xac00, 0xd7a4],
] as const)
  for (let code = first; code < last; code++) SPACED[code] = Number(isSpaced(scriptOf(code)));
