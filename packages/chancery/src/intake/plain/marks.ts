// Marks that tell what a line is, in any language.

/** Ends of sentences, with the quotation marks and brackets that may close after them. */
const SENTENCE_END = /[.。．!！?？…‥」』”’»)）\]］】:：;；]["'”’»」』)）\]］】]*$/u;
const STOP = /[.。．!！?？…][”’"'»」』)）]*$/u;

/** A bullet, with the space after it where one is needed to tell it from a word. */
const BULLET = /^(?:[•●○◎◆◇■□▪▫‣⁃∙▽▼▲△➢➤▶※＊・･]\s*|[-*+]\s+)(?=\S)/u;
/** `1.` `１．` `(1)` `（１）` `①` `ア` before a space or stop, `a)`, `1)`, `IV.`, `第1` are numbers of an item or paragraph. */
const NUMBER =
  /^(?:[(（][0-9０-９一二三四五六七八九十ｱ-ﾝア-ンa-zA-Zivxа-я]{1,3}[)）]|[0-9０-９]{1,2}[.．)）、](?![0-9０-９])|[①-⑳]|[0-9０-９]{1,2}\u3000|[a-zа-я][)）]\s|[IVX]{1,4}\.\s|[アイウエオカキクケコ][ 　．](?=\S))/u;

/** True where a line closes a sentence, or a bracket or quotation that may close one. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** True where a line ends in a full stop or its like. */
export function endsInStop(line: string): boolean {
  return STOP.test(line);
}

/** Length of the bullet that a line begins with; 0 where there is none. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** True where a line begins an item or a numbered paragraph. */
export function opensItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}
