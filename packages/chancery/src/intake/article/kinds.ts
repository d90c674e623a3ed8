import { dateOfLine } from "../meta/date-line.ts";
import { CAPTION, CAPTION_ENDS, CREDITS } from "./words.ts";

const CAPTION_LEAD = new RegExp(
  `^[(（\\[［【]?(?:${alternatives(CAPTION)})\\s*[0-9０-９]*\\s*[:：/／=＝by]+\\s*\\S`,
  "iu",
);
const CREDIT_TAIL = new RegExp(
  `(?:^|[\\s.。(（/／|｜])(?:${alternatives(CREDITS)})\\s*(?:by\\s|[:：/©＝])\\s*\\S.{0,80}$|[/／|｜]\\s*public domain$`,
  "iu",
);
const PICTURED = new RegExp(`(?:${alternatives(CAPTION_ENDS)})$`, "u");
const BRACKETED = /^【([^【】]{1,24})[=＝]([^【】]{1,60})】/u;
const BY_LINE = /^By(?: our)? \p{Lu}[\p{L}.'’-]+(?: (?:and )?\p{Lu}[\p{L}.'’-]+){0,6}(?:(?:,| in| for) [^.]{1,40})?$/u;

/** A wire service in brackets, alone on its line: `(dpa)`, （共同）. */
const AGENCY =
  /^(?:\([A-Z][\w. /-]{1,30}\)|\((?:dpa|afp|ap|tass)\)|[（(](?:共同|時事|ロイター|ＡＦＰ|AFP|ＡＰ|AP|タス)[^）)]{0,10}[）)])$/u;
const NOTE =
  /^(?:[（(]注\s*[0-9０-９]*[)）]|注\s*[0-9０-９]*\s*[)）．.：:\u3000]|※|(?:notes?|примечани[ея]|источник|出典|出所|資料)\s*[0-9]*\s*[:：])/iu;
const LONGEST_CAPTION = 240;

/** True for a line that describes or credits a picture. */
export function isCaption(line: string): boolean {
  return CAPTION_LEAD.test(line) || (line.length <= LONGEST_CAPTION && (CREDIT_TAIL.test(line) || PICTURED.test(line)));
}

/** True for a note below a text or a table, and for its source. */
export function isNote(line: string): boolean {
  return NOTE.test(line);
}

/** True for a line that names the reporter or the service: 【アスタナ＝山田】, `By Maren Holt, Tokyo`, `(dpa)`. */
export function isByline(line: string): boolean {
  if (AGENCY.test(line)) return true;
  const named = BRACKETED.exec(line);
  if (named) return named[0] === line || isDateLine(line.slice(named[0].length));
  return line.length <= 100 && !/[.。]\s*\S/u.test(line.replace(/\b\p{Lu}\./gu, "")) && BY_LINE.test(line);
}

/** The place and the name in the brackets of a byline, and what follows them. */
export function partsOfByline(line: string): { readonly name: string; readonly rest: string } | null {
  const named = BRACKETED.exec(line);
  return named ? { name: named[2] ?? "", rest: line.slice(named[0].length) } : null;
}

/** True for a line that holds a date and nothing else. */
export function isDateLine(line: string): boolean {
  return dateOfLine(line) !== null;
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
