// What a reader does not see must not stand between two letters of a word: invisible characters are dropped once,
// when the reading text is made, so that offsets never have to be mapped afterwards.

/** Byte order mark, zero-width, soft hyphen, direction marks, variation selectors, controls, lone surrogates. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cs}|(?![\n\t])\p{Cc}/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Spaces that hold a number together become the one no-break space. */
const NARROW = /[\u202F\u2007]|(?<=\d)\u2009(?=\d)/g;
const OTHER_SPACES = /[\u1680\u2000-\u2006\u2008-\u200A\u205F]/g;
/** A letter written as base and marks, as some systems store й and が. */
const DECOMPOSED = /[^\p{M}\s]\p{M}+/gu;
const STRESS = /(?<=[\u0400-\u04FF])[\u0300\u0301]/g;

/** Drops what cannot be seen, keeps line breaks as `\n`, and folds the many spaces to three: U+0020, U+00A0, U+3000. */
export function clean(text: string): string {
  return text
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(NARROW, "\u00A0")
    .replace(OTHER_SPACES, " ")
    .replace(DECOMPOSED, (letters) => letters.normalize("NFC").replace(STRESS, ""));
}

/** The words of one block on one line: runs of space become one, the widest of the run; none at the ends. */
export function oneLine(text: string): string {
  return text
    .replace(/[ \t\n\u00A0\u3000]{2,}|[\t\n]/g, (run) =>
      run.includes("\u3000") ? "\u3000" : run.includes("\u00A0") && !/[ \t\n]/.test(run) ? "\u00A0" : " ",
    )
    .replace(/^[ \u00A0\u3000]+|[ \u00A0\u3000]+$/g, "");
}
