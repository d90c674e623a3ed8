import { isByline, isCaption, partsOfByline } from "../article/kinds.ts";
import { fieldOf, isLabel } from "../article/phrases.ts";
import { BODIES, BODY_WORDS } from "../article/words.ts";
import type { Draft, Hints } from "../blocks/draft.ts";
import { joinTitle } from "../blocks/join.ts";
import { width } from "../blocks/width.ts";
import { dateOfLine } from "../meta/date-line.ts";
import { endsInStop, opensItem } from "./marks.ts";

/** How many lines above the first prose are looked at. */
const DEPTH = 12;
const LONGEST_TITLE = 200;
const BODY_NAME = new RegExp(`(?:${BODIES.join("|")})$`, "u");
const BODY_WORD = new RegExp(
  `^(?:the )?(?:${BODY_WORDS.join("|")})(?!\\p{L})|(?<!\\p{L})(?:${BODY_WORDS.join("|")})$`,
  "iu",
);
const LONGEST_NAME = 60;

interface Head {
  readonly blocks: readonly Draft[];
  readonly hints: Hints;
  /** How many lines are told by these blocks. */
  readonly taken: number;
}

/** What is known of lines before they are told apart. */
export interface HeadOptions {
  /** True where broken lines were healed: a title may then go on in the next line. */
  readonly broken: boolean;
  /** The line that is the title, where its type shows it. */
  readonly title?: string | undefined;
}

/** Tells what the lines above the first prose are: title, date, publisher, fields. */
export function readHead(lines: readonly string[], options: HeadOptions): Head {
  const blocks: Draft[] = [];
  const hints: Record<string, string> = {};
  let taken = 0;
  for (const [index, line] of lines.slice(0, DEPTH).entries()) {
    const titled = blocks.some((block) => block.kind === "title") || leadsToTitle(lines.slice(index + 1, DEPTH));
    const block = headBlock(line, titled ? [lines[index - 1], lines[index + 1]] : [], hints);
    if (block) blocks.push(block);
    else if (!placeTitle(line, blocks, options)) break;
    taken++;
  }
  return { blocks, hints, taken };
}

/** True where a title may still come: a body named before it then publishes, else its name is in the title. */
function leadsToTitle(lines: readonly string[]): boolean {
  const prose = lines.findIndex(endsInStop);
  const opening = prose < 0 ? lines : lines.slice(0, prose);
  return opening.some(
    (line) => isTitle(line) && dateOfLine(line) === null && fieldOf(line) === null && bodyIn(line) === null,
  );
}

/** The block of a line that shows by itself what it is; null for one that may be a title or prose. */
function headBlock(line: string, beside: readonly (string | undefined)[], hints: Record<string, string>): Draft | null {
  const field = fieldOf(line);
  if (field && field.field !== "title") return fieldBlock(line, field, hints);
  if (dateOfLine(line)) return { kind: "date", text: line };
  if (isLabel(line)) return { kind: "aside", text: line };
  const service = partsOfByline(line)?.name;
  const publisher = service === undefined ? besideDate(line, beside) : bodyIn(service);
  if (publisher) hints["publisher"] ??= publisher;
  if (publisher || isByline(line)) return { kind: "byline", text: line };
  return isCaption(line) ? { kind: "caption", text: line } : null;
}

/** Puts a line where the title stands, or to it; false for a line that begins the body. */
function placeTitle(line: string, blocks: Draft[], { broken, title }: HeadOptions): boolean {
  const at = blocks.findIndex((block) => block.kind === "title");
  const told = blocks[at]?.text;
  if (title !== undefined && told === undefined) {
    if (!isTitle(line)) return false;
    blocks.push({ kind: line === title ? "title" : "byline", text: line });
  } else if (!isTitle(line)) return false;
  else if (told === undefined) blocks.push({ kind: "title", text: fieldOf(line)?.value ?? line });
  else if (repeats(line, told)) blocks[at] = { kind: "title", text: line.length < told.length ? line : told };
  else if (broken && title === undefined && at === blocks.length - 1)
    blocks[at] = { kind: "title", text: joinTitle(told, line) };
  else return false;
  return true;
}

/** True for the title told again, once with a tag glued to it: the shorter form is the title. */
function repeats(line: string, title: string): boolean {
  const [short, long] = line.length < title.length ? [line, title] : [title, line];
  return short.length >= 8 && long.endsWith(short);
}

function fieldBlock(
  line: string,
  { field, value }: { field: string; value: string },
  hints: Record<string, string>,
): Draft {
  hints[field] ??= field === "published" ? (dateOfLine(value) ?? value) : value;
  return { kind: field === "published" ? "date" : "byline", text: line };
}

/** The body that a short line beside the date names, before any prose. */
function besideDate(line: string, beside: readonly (string | undefined)[]): string | null {
  return beside.some((near) => near !== undefined && dateOfLine(near) !== null) ? bodyIn(line) : null;
}

/** The name of a body that publishes: the line, or the part of it that ends as such names do. */
function bodyIn(line: string): string | null {
  if (line.length > LONGEST_NAME || endsInStop(line)) return null;
  return line.split("\u3000").find((part) => BODY_NAME.test(part)) ?? (BODY_WORD.test(line) ? line : null);
}

function isTitle(line: string): boolean {
  return width(line) <= LONGEST_TITLE && !endsInStop(line) && !opensItem(line) && !/[,、，]$/u.test(line);
}
