import { isByline, isCaption, isDateLine, isNote } from "../article/kinds.ts";
import { fieldOf, opensFurniture } from "../article/phrases.ts";
import type { Draft } from "../blocks/draft.ts";
import { width } from "../blocks/width.ts";
import { bulletLength, endsSentence, opensItem } from "./marks.ts";

/** Columns of the longest line that may be a heading. */
export const LONGEST_HEADING = 60;
/** Pictures that may follow a heading. */
const MOST_PICTURES = 4;

/** Drafts for paragraphs that are known to be body, each told by its words and the next. */
export function bodyBlocks(paragraphs: readonly string[]): readonly Draft[] {
  return paragraphs.map((line, index) => bodyBlock(line, nextWords(paragraphs, index + 1)));
}

/** True for a line that is never joined to another: a date, a caption, a field. */
export function standsAlone(line: string): boolean {
  return isDateLine(line) || isCaption(line) || isByline(line) || fieldOf(line) !== null || opensFurniture(line);
}

function bodyBlock(line: string, next: string | undefined): Draft {
  if (isCaption(line)) return { kind: "caption", text: line };
  if (isByline(line)) return { kind: "byline", text: line };
  if (isDateLine(line)) return { kind: "date", text: line };
  if (isNote(line)) return { kind: "note", text: line };
  if (isCredit(line, next)) return { kind: "byline", text: line };
  if (isHeading(line, next)) return { kind: "heading", text: line, level: 2 };
  const bullet = bulletLength(line);
  if (bullet) return { kind: "item", text: line.slice(bullet), level: 1 };
  if (opensItem(line) && !/[.。!?！？].*[.。!?！？]/u.test(line)) return { kind: "item", text: line, level: 1 };
  return { kind: "paragraph", text: line };
}

/** The next line that is no caption: pictures may stand between a heading and its text. */
function nextWords(paragraphs: readonly string[], at: number): string | undefined {
  let next = at;
  while (next < paragraphs.length && next < at + MOST_PICTURES && isCaption(paragraphs[next] ?? "")) next++;
  return paragraphs[next];
}

/** The line above the address of an original names who translated it. */
function isCredit(line: string, next: string | undefined): boolean {
  return (
    next !== undefined && fieldOf(next)?.field === "original" && width(line) <= LONGEST_HEADING && !endsSentence(line)
  );
}

function isHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || width(line) > LONGEST_HEADING || endsSentence(line)) return false;
  if (/[,、，]$|^[0-9]{1,2}[:：][0-9]{2}|^[-*・•]|https?:/u.test(line)) return false;
  return opensFurniture(line) || bulletLength(next) > 0 || /[.。!?！？]/u.test(next) || width(next) > LONGEST_HEADING;
}
