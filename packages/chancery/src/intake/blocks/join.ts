/** Scripts that are written without spaces between words, and the punctuation that goes with them. */
const UNSPACED = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{2FA1F}]/u;
const HYPHEN = /(?<=\p{L})[-\u2010]$/u;

/** True for a character of a script that sets no space between words. */
export function isUnspaced(char: string): boolean {
  return UNSPACED.test(char);
}

/**
 * Joins two lines of one paragraph: Japanese without a space, other scripts with one; a word cut by a hyphen is made
 * whole unless `keeps` knows the hyphenated word.
 */
export function joinLines(before: string, after: string, keeps: (word: string) => boolean): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (!left || !right) return left + right;
  if (HYPHEN.test(left)) return joinHyphen(left, right, keeps);
  if (UNSPACED.test(lastChar(left)) || UNSPACED.test(firstChar(right))) return left + right;
  return `${left} ${right}`;
}

/** Two lines of one title: a wide space stands between them unless the first stops in the middle of its phrase. */
export function joinTitle(first: string, second: string): string {
  if (/[のとにをへがは・，、「（(]$/u.test(first)) return first + second;
  return `${first}${isUnspaced(first.slice(-1)) ? "\u3000" : " "}${second}`;
}

function joinHyphen(left: string, right: string, keeps: (word: string) => boolean): string {
  if (!/^\p{Ll}/u.test(right)) return left + right;
  const head = /[\p{L}-]+$/u.exec(left)?.[0] ?? "";
  const tail = /^\p{L}+/u.exec(right)?.[0] ?? "";
  return (keeps(head + tail) ? left : left.slice(0, -1)) + right;
}

function firstChar(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastChar(text: string): string {
  const low = text.charCodeAt(text.length - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(-2) : text.slice(-1);
}
